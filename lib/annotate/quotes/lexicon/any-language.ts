// Words that hold in a text of any language: people, bodies and titles are written as they are at home, wherever they are
// spoken of. All in lower case, with ' for ’, unless a note says otherwise.

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** "of" in the languages that write the object of a title or of a body's name in small letters. */
const ROMANCE_OFS = "de du des d' di da do dos das del della dello dell' delle degli dei";

/** Behind a title: an adjective may stand between both ("ministre wallon des Ports"). */
export const OFS_ABROAD = set(ROMANCE_OFS);

/** Inside the name of a body: "of", and what joins two objects. */
export const BODY_JOINERS_ABROAD = set(`${ROMANCE_OFS} et y e pour`);

/** "of" that is said again with each object of a title ("ministre de l’Emploi, du Travail et des Langues"). */
export const REPEATED_OFS = set(`${ROMANCE_OFS} der dla ds`);

/** "of" behind a title, whose object may be in small letters. */
export const OBJECT_OFS = set("of for de d' für di van voor för dla ds");

/** Prepositions inside the name of a body; any other ends it. */
export const BODY_OFS = set(`${ROMANCE_OFS} of for von für dla`);

/** Conjunctions with which a sentence opens. */
export const CONJUNCTIONS = 'and but or et mais ou y pero o und aber oder e ma mas';

/** First words of a surname ("von der Leyen", "van Dijk"). */
export const VANS = set('van von');

/** Articles behind them inside a surname. */
export const VAN_ARTICLES = set('de der den');

/** Two small words that open a name, also with a capital at the start of a sentence ("De la Cruz"). */
export const NAME_OPENERS: ReadonlySet<string> = new Set([
  'von der',
  'von den',
  'von dem',
  'van der',
  'van den',
  'van dem',
  'de la',
  'de los',
  'de las',
]);

/** What is added to a name to tell two of a family apart; as written, without a stop. */
export const NAME_SUFFIXES = set('Jr Sr');

/** Letters behind a name that are no capitals throughout, as written: a degree, a seat in a parliament. */
export const MIXED_LETTERS = set('PhD Ph.D MdB MdL');

/** Suffixes, degrees and orders between commas behind a name, without a last stop. */
export const DEGREES = set(
  'ph.d phd m.d md esq jr sr mba mph rn kc qc obe cbe mbe ias ips ifs irs td dbe frs',
);

/** Letters of parties before a hyphen and a place ("D-Ilo"), as written. */
export const PARTY_LETTERS = set('D R I L');

/** Given names that end like the name of a body. */
export const GIVEN_NAMES = set(
  'concepción asunción encarnación anunciación purificación consolación conceição assunção encarnação trinidad trindade soledad soledade natividad natividade caridad caridade piedad piedade felicidad felicidade',
);

/** The ending of whoever owns something; both forms of its apostrophe. */
export const POSSESSIVES: readonly string[] = ["'s", '’s'];

/** The ending of a noun in the plural or the genitive in most languages that have one letter for it. */
export const PLURAL_ENDING = 's';

/** Articles that run into the word behind their apostrophe ("dell’acqua"), parted by "|". */
export const ELIDED_ARTICLES = 'all|dall|dell|ell|nell|sull';

/** "and" and "or" behind a word whose end the next one shares ("Bildungs- und Kulturrat"), parted by "|". */
export const SHARED_END_JOINERS = 'und|oder|og|och|en';

/** Small words that are left hanging where a title or a body's name is cut, parted by "|". */
export const HANGING = {
  ofs: 'of|for|at|de|du|des|del|de la|de lo|de las|de los',
  /** Before the number of a year. */
  yearOfs: 'de',
  ands: 'and|et|y|und',
  articles: 'a|an|un|une|el|la|le|der|die',
};
