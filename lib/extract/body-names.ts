/** Words that names of public bodies are made of. */
const BODY_WORD =
  /(?<!\p{L})(?:offices?|departments?|ministry|(?:town|village|township|municipality) of|bureau|agency|administration|service|services|commission(?:er)?|central bank|reserve bank|council|government|secretariat|authority|board|parliament|house|police|city|county|state|treasury|cabinet|directorate|attorney general|court|institute|centers?|ministère|gouvernement|préfecture|agence|direction|secrétariat|bundes\p{L}+|ministerium\p{L}*|\p{L}+ministerium|amt|\p{L}+amt|landes\p{L}+|senats\p{L}*|stadt|kanton|kanzlei|\p{L}*feuerwehr|\p{L}*polizei|staatskanzlei|ministerio|gobierno|agencia|junta|comisión|oficina|secretaría|ayuntamiento|ministero|presidenza|regione|comune|ministério|governo|ministerie|gemeente|regeringskansliet|\p{L}*departementet|\p{L}*departementene|\p{L}*myndigheten|\p{L}{3,}verket|\p{L}*styrelsen|\p{L}*direktoratet|\p{L}*ministeriet|regering(?:en)?|\p{L}*kommune?n?|\p{L}*ministeriö|ministerstwo|urząd|kancelaria|secretaria|prefeitura|câmara municipal|instituto|mairie|région|département|rectorat|ambassade|préfet|métropole|municipalidad|gobernación|alcaldía|consejería|diputación|presidencia|congreso|senado|fiscalía|policía|generalitat|ajuntament|conselleria|departament|xunta|consellería|concello|jaurlaritza|udala|landkreis|gemeinde|regierung\p{L}*|\p{L}*präsidium|behörde|governo|prefettura|questura|agenzia|provincia|polizia|ministeerium|\p{L}*amet|ministerija|vyriausybė|savivaldybė|valdība|pašvaldība|\p{L}*ráðuneyti[ðns]*|\p{L}*minisztérium\p{L}*|kormány\p{L}*|önkormányzat\p{L}*|ministerstv[oa]|úřad|vláda|magistrát|ministrstvo|ministarstvo|vlada|ministerul|guvernul|primăria|agenția|prefectura|министерство|правительство|администрация|агентство|міністерство|кабінет міністрів|правителство|агенция|υπουργείο|κυβέρνηση|δήμος|περιφέρεια|bakanlığı|valiliği|belediyesi|başkanlığı|kementerian|jabatan|dinas|pemerintah|kejaksaan|bộ|chính phủ|ủy ban nhân dân|وزارة|هيئة|حكومة|رئاسة|أمانة|بلدية|משרד|ממשלת|עיריית|กระทรวง|सरकार|मंत्रालय)(?!\p{L})/iu;

/** The same in scripts without spaces, where the word ends the name. */
const BODY_END =
  /^[\p{sc=Han}\p{sc=Hangul}]{1,20}(?:[省庁府県署局廳厅]|[务務政通教]部|部|委员会|委員會|委員会|市役所|政府|[처청부]|위원회|시청|도청)$/u;

/** Small words inside names. */
const PARTICLE =
  /^(?:of|the|for|and|de|du|des|la|le|les|et|à|für|und|der|die|das|del|los|las|y|e|da|do|di|van|voor|en|och)$/;

const NAME_LENGTH = 90;

/** A desk of a body that speaks for it: it issues nothing of its own. */
const PRESS_DESK =
  /(?<!\p{L})(?:press|media|public affairs|communications?|newsroom|news|presse|medien|prensa|comunicación|comunicaciones|imagen institucional|relaciones públicas|imprensa|stampa)(?!\p{L})/iu;

/** Whoever holds a post, whatever body's name stands before it. */
const PERSON =
  /, (?:\p{L}+ ){0,5}(?:spokes(?:person|man|woman)|secretary|director|officer|manager|advis[eo]r|sprecher(?:in)?|porte-parole|portavoz)$/iu;

/** The whole of which a department is a part. */
const WHOLE =
  /^(?:the )?(?:(?:federal |state )?government of|state of|commonwealth of|executive office|gouvernement d|gobierno de|regierung|bundesregierung|governo d)/iu;

const MINISTRY =
  /^(?:(?:ministerstvo|ministrstvo|ministarstvo|министерство|міністерство|министерството)(?: [\p{L}-]{1,20}){1,5}|\p{Lu}[\p{L}-]{2,20}(?: [\p{L}-]{1,20}){0,3} (?:ministerija|ministrija|ministeerium))$/iu;

/** Whether a text has a word in it that names of public bodies are made of. */
export function hasBodyWord(text: string): boolean {
  return BODY_WORD.test(text) || BODY_END.test(text.trim());
}

/** Whether a line is nothing but a body's name: "Office of the Press Secretary". */
export function isBodyName(text: string): boolean {
  if (
    text.length > NAME_LENGTH ||
    /[.!?:]$|[:：] | \d|\d{3}/.test(text) ||
    PERSON.test(text) ||
    !hasBodyWord(text)
  )
    return false;
  if (BODY_END.test(text)) return text.length > 2;
  const words = text.split(/\s+/);
  // Letters without capitals tell no name from a sentence but by its length.
  if (/\p{Lo}/u.test(text)) return words.length <= 5 && BODY_WORD.test(words[0] ?? '');
  return words.every((word) => /^[\p{Lu}\d(&|,–-]/u.test(word) || PARTICLE.test(word));
}

/** A ministry and what it is of, as Slavic and Baltic languages write it: "Міністерство портів", "Uostų ministerija". */
export function isMinistryName(text: string): boolean {
  return MINISTRY.test(text);
}

/**
 * The body that issues a release among names that stand at its head: not the desk that sends it out, and a department
 * rather than the government it belongs to; of several, the last.
 */
export function issuerAmong(names: readonly string[]): string | null {
  const bodies = names.filter((name) => !PRESS_DESK.test(name));
  return bodies.filter((name) => !WHOLE.test(name)).at(-1) ?? bodies.at(-1) ?? null;
}
