import type { LexiconData } from '../lexicon.ts';
import { NO_WORDS } from '../no-words.ts';

/** Dutch. */
export const NL: LexiconData = {
  ...NO_WORDS,
  cues: 'verklaar|reageer|concludeer|constateer|adviseer|feliciteer|nuanceer|waarschuw|hoor|onderschrijf|beweer|formuleer+t|de|den|d benadruk|hoop|merk|lach+t|te|ten geantwoord gebenadrukt vertelt vertelde vertelden verteld zegt zei zeggen zeiden gezegd zeg stelt stelde stelden gesteld voegt voegde toegevoegd laat liet weten meldt meldde melden gemeld licht lichtte vindt vond vinden schrijft schreef schrijven geschreven legt legde antwoordt antwoordde vervolgt vervolgde bevestigt bevestigde bevestigd denkt dacht vraagt vroeg kondigt kondigde onderstreept onderstreepte erkent erkende besluit geeft gaf wijst wees noemt noemde roept riep belooft beloofde spreekt sprak verwacht verwachtte bedankt bedankte prijst prees pleit pleitte',
  reports:
    'noemt noemde noemen omschrijft omschreef beschrijft beschreef spreekt sprak oordeelt oordeelde',
  afterCues: 'aldus',
  quotedAs: 'met de woorden|als volgt',
  auxiliaries: 'heeft hebben had hadden is zijn was waren wordt werd zich',
  beings: 'is zijn was waren wordt werd werden',
  postTails: 'ad interim',
  partners: 'indiener initiatiefnemer',
  standIn: 'staat er|staat te lezen',
  saidSo: 'dat|dit',
  adverbs:
    'ook daarnaast verder toe uit vandaag gisteren nog dan dus daarom bovendien eerder later tevens aan op af',
  asides:
    'in een verklaring|in een persbericht|in een reactie|in een brief|op x|op twitter|van zijn kant|van haar kant|onder andere|op zijn beurt|op haar beurt',
  that: 'dat',
  sources: 'volgens|in de woorden van|naar de mening van',
  pronouns: 'hij:m zij:f ze:f',
  objectPronouns: 'hem:m haar:f',
  anaphors: 'bewindsman bewindsvrouw bewindspersoon',
  honorifics: 'heer:m dhr:m meneer:m mevrouw:f mevr:f mw:f dr drs ir mr prof ing ds jhr',
  abbreviations: 'dhr mevr mw drs ir mr dr prof ing o.a bijv nr jhr',
  roles:
    'minister ministers premier minister-president burgemeester wethouder wethouders gedeputeerde commissaris staatssecretaris kamerlid voorzitter directeur directeur-generaal secretaris-generaal inspecteur-generaal hoofd woordvoerder woordvoerster hoogleraar rector president vicepremier vicepresident bestuurder bestuursvoorzitter dijkgraaf korpschef hoofdofficier officier rechter advocaat onderzoeker projectleider manager ambassadeur generaal kolonel luitenant kapitein senator lid leider koningin prinses ombudsman econoom ondernemer inwoner bewoner arts huisarts ceo cfo raadslid fractievoorzitter teamleider teamchef nationaal',
  roleEndings:
    'minister secretaris commissaris burgemeester wethouder voorzitter directeur manager leider woordvoerder onderzoeker bestuurder raadslid kamerlid ambassadeur coördinator adviseur inspecteur lector deskundige gedeputeerde docent',
  genderEndings: 'ster:f trice:f euse:f koningin:f prinses:f koning:m prins:m',
  speakingBodies:
    'ministerie gemeente provincie kabinet regering politie rechtbank raad commissie waterschap vereniging bank inspectie organisatie rapport',
  bodies:
    'rijk dienst bureau instituut universiteit hogeschool school ziekenhuis fonds partij unie bond stichting groep netwerk programma project nederland belgië vlaanderen europa europese koninkrijk zaken financiën economische binnenlandse buitenlandse onderwijs cultuur wetenschap justitie veiligheid defensie landbouw natuur voedselkwaliteit volksgezondheid welzijn sport sociale werkgelegenheid infrastructuur waterstaat klimaat energie kamer staten hof ministerie rijkswaterstaat',
  bodyEndings: 'isatie atie iteit schap ministerie inspectie instituut dienst raad bank rechtbank',
  groups: 'onderzoekers bewoners betrokkenen brief studie advies uitspraak vonnis',
  articles: 'de het een deze dit die zijn haar hun onze ons',
  ands: 'en',
  buts: 'maar',
  ors: 'of',
  ofs: 'van voor de het',
  namedOfs: 'van',
  joiners: 'van voor de het en der den bij te op in & ten ter',
  particles: 'van de der den ten ter te von el al ben',
  prepositions:
    'van voor bij in op met door over naar uit tegen tussen onder zonder tijdens sinds na namens vanuit aan om te tot vanaf binnen ondanks dankzij wegens',
  relatives: 'die dat wie wat waar wanneer als omdat terwijl zodat hoewel toen',
  naming:
    'zogenaamde|zogeheten|zogenoemde|genaamd|geheten|getiteld|met de titel|onder de titel|de term|het woord|bekend als|onder het motto|motto|de slogan|het thema|thema|onder de naam|met de naam',
  works:
    'rapport onderzoek wet programma initiatief campagne plan beleid nota document boek film serie tentoonstelling prijs fonds project strategie artikel akkoord app website evenement conferentie cursus actie regeling',
  headings: 'citaten|citaat|quotes|quote|reacties',
  statements: 'verklaring reactie',
  statementBy: 'van door',
  credits: 'citaat van|namens|verklaring van',
  at: 'bij',
  oneOf: 'een van|een woordvoerder|een woordvoerster|sommige',
};
