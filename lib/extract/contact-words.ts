const ROLE =
  /(?<!\p{L})(?:secretary|director|officer|manager|advis[eo]r|spokes(?:person|man|woman)|coordinator|specialist|chief|head|deputy|assistant|president|clerk|chair|chairman|chairwoman|commissioner|superintendent|liaison|attaché|attachée|porte-parole|directeur|directrice|conseiller|conseillère|adjoint|adjointe|responsable|agent|agente|gestionnaire|président|présidente|jefe|jefa|portavoz|directora?|asesora?|sprecher(?:in)?|pressesprecher(?:in)?|pressereferent(?:in)?|referent(?:in)?|leiter(?:in)?|addetto stampa|portavoce|woordvoerder|pressekreterare|presserådgiver|kommunikasjonsrådgiver|kommunikationsrådgiver|pressechef|pressesjef|pressesekretær|kommunikationschef|consultant|strategist|editor|mluvčí|pressiesindaja|sajtóreferens|purtător de cuvânt|пресс-секретарь|прессекретар|rzecznik prasowy|hovorca|hovorkyňa|rzecznik|rzeczniczka|szóvivő|tiedottaja|viestintäjohtaja|erityisavustaja|kommunikationsansvarig|presschef|pressansvarig|voorlichter|purtător de cuvânt|predstavnik|glasnogovornica?|spokesman|attaché de presse|attachée de presse|chargée? de communication|assessora?|pressetalsmann|sajtófőnök)(?!\p{L})/iu;

/** A desk that answers, in place of a person. */
const DESK =
  /(?<!\p{L})(?:пресс?-?служба|прес-?център|γραφείο τύπου|birou(?:l)? de presă|basın (?:müşavirliği|ofisi|birimi)|pressiosakond|biro (?:komunikasi|humas|hubungan masyarakat)|sajtóosztály|sajtóiroda|media relations|press (?:office|room|desk|team|unit|service)|media (?:office|desk|team|unit|centre|center|enquiries|inquiries)|communications?(?: (?:office|branch|division|team))?|newsroom|public affairs|relations avec les médias|relations médias|service de presse|bureau de presse|gabinete de prensa|oficina de prensa|pressestelle|presseteam|ufficio stampa|assessoria(?: especial)? de (?:comunicação|imprensa)(?: social)?|biuro prasowe|tiskové oddělení|presse- und \S{3,30}|press (?:and|&) (?:information|media) (?:office|unit|service)|kommunikasjons(?:enhet|avdeling)\p{L}{0,2}|kommunikations(?:avdelning|enhet)\p{L}{0,2}|odbor komunikace|tiskový odbor|toll-free|general enquiries|line)(?!\p{L})/iu;

const BODY =
  /(?<!\p{L})(?:office|department|ministry|minister|agency|commission|council|government|bureau|authority|service|services|division|branch|cabinet|police|ministère|gouvernement|agence|direction|conseil|ministério|secretaria|prefeitura|\p{L}*minisztérium|minister[sš]?tv\p{L}{1,2}|ministerstw\p{L}{1,2}|ministarstv\p{L}|ministrstv\p{L}|ministeru\p{L}{1,4}|ministerija|ministeerium|министерств\p{L}|міністерств\p{L}|υπουργείο|bakanlığı|kementerian|\p{L}*ministeriet|\p{L}*departementet|kommune|kommun|ministerio|gobierno|agencia|ministerium|\p{L}+ministerium|bundesamt|amt|behörde|polizei|stadt|landkreis|gemeinde|kanton|ayuntamiento|comune|mairie|préfecture|gemeente|canada|parliament|university|institute|association|alliance|chamber|corporation|federation)(?!\p{L})/iu;

/** Two to five capitalised words, particles allowed: "Marie-Ève de la Roche". */
const PERSON =
  /^(?:(?:dr|mr|mrs|ms|mme|m|herr|frau|sra?)\.? )?\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|la|le|da|do|dos|di|del|van|von|der|den|bin|al|el|y|e) ){0,3}\p{Lu}[\p{L}.'’-]*){1,4}$|^\p{sc=Han}{2,4}$/u;

/** Where somebody sits. */
const PLACE =
  /(?<!\p{L})(?:street|st\.|square|avenue|ave\.?|road|floor|suite|building|boulevard|blvd\.?|drive|p\.?o\.? box|room|rue|étage|calle|plaza|straße|strasse|platz|via|postfach|[A-Z]{2},? \d{5}|washington,? d\.?c\.?)(?!\p{L})/iu;

/** "Public Affairs Officer": a person, though the words before name a desk. */
const ROLE_LAST =
  /(?<!\p{L})(?:officer|manager|director|advis[eo]r|coordinator|specialist|assistant|secretary)$/iu;

/** "Director of Communications", "directrice des communications": the same with the desk last. */
const ROLE_FIRST =
  /^(?:(?:deputy|assistant|associate|acting|senior|vice|interim) ){0,2}(?:director|head|chief|manager|coordinator|president|directeur|directrice|responsable|chef|cheffe|jef[ea]|directora?|leiter(?:in)?) (?:of|for|de|des|du|d|der|del)(?!\p{L})/iu;

/** "Special Agent Dee Cross", "Sgt. Ada Quill": a rank before a name. */
const RANK =
  /^(?:(?:special|supervisory|senior|chief|deputy|acting) ){0,2}(?:agent|officer|sergeant|sgt|lieutenant|lt|captain|capt|detective|inspector|trooper|corporal|cpl|constable|cst|major|maj|colonel|col|sheriff)\.? (?=\p{Lu})/iu;

/** What some words in a contact are. */
export type ContactWords = 'person' | 'desk' | 'role' | 'body' | 'other';

/** Tells the words of a contact apart. */
export function contactWords(words: string): ContactWords {
  if (PLACE.test(words)) return 'other';
  const bearer = words.replace(RANK, '');
  if (bearer !== words && contactWords(bearer) === 'person') return 'person';
  if (ROLE_FIRST.test(words)) return 'role';
  if (DESK.test(words) && !ROLE_LAST.test(words)) return 'desk';
  if (ROLE.test(words)) return 'role';
  if (BODY.test(words)) return 'body';
  return PERSON.test(words) ? 'person' : 'other';
}
