import type { Change, Modifier } from '../../../model/bodies.ts';

/**
 * Number words as the rule-based number formats of CLDR spell them, packed: a numeral, the words for it (spellings parted by
 * `|`), and after them the words for one more and one more again.
 */
export interface NumberWords {
  /** Words below 1000 that add. */
  cardinals: string;
  /** Words that multiply by a hundred. */
  hundred: string;
  /** Words that multiply, by their power of ten. */
  scales: string;
  /** Ordinals, in the first form of `ordinalForms` where they have it. */
  ordinals: string;
}

/** Words told by their ends. */
export interface WordShape {
  /** What they end in; `*` for anything. */
  endings: string;
  /** What words end in that are none all the same. */
  not: string;
  /** Words that are some whatever their end. */
  words: string;
}

/**
 * What one language knows of numbers, as plain data. Spellings stand in one string, parted by `|`; accents and case do
 * not matter, and where a spelling has blanks, hyphens or stops it is matched token by token.
 */
export interface LexiconData {
  /** Its number words by the rules of CLDR; the next four are what people write besides. */
  words: NumberWords;
  /** Further one-word numbers below 1000, by value. */
  cardinals: Readonly<Record<number, string>>;
  /** Further words that multiply by a hundred. */
  hundred: string;
  /** Further words that multiply by a power of ten, by that power. */
  scales: Readonly<Record<number, string>>;
  /** Letters for a million that stand against their number, before a plural ("1.2m people"). */
  millionLetters: string;
  /** Multipliers that are numbers by themselves ("mille", "hundert"). */
  bareScales: string;
  /** Nouns for a number of things ("dozen"), by value. */
  collectives: Readonly<Record<number, string>>;
  /** The word that may join the parts of a number ("and"). */
  and: string;
  /** The joining word stands only after a multiple of this. */
  andAfter: 10 | 100;
  /** Whether it stands only after tens from twenty on ("treinta y uno", but "dos mil | y | tres mil"). */
  andAfterTens: boolean;
  /** The only words it stands before; empty where any may follow. */
  afterAnd: string;
  /** What joins a part to a whole number besides ("ciento treinta con dos quintos"). */
  partLinks: string;
  /** Whether number words are written together ("zweiundvierzig"). */
  compounds: boolean;
  /** Whether the word for one is the article too, so that it counts nothing beside a unit ("un an"). */
  oneIsArticle: boolean;
  /** Articles that may open a number ("a million"). */
  articles: string;
  /** Articles that may stand between a bound and a share ("casi el veinte por ciento"). */
  definiteArticles: string;
  /** What makes the number after it negative ("minus"). */
  minus: string;
  /** Digits of the longest number that is read out between two scales ("3 millones 450 mil"); 0 where none is. */
  digitsBetweenScales: number;
  /** Spellings of one half before a noun or a scale ("half a"). */
  halves: string;
  /** Endings that add a half to a number in one word ("dreieinhalb"), and words for one and a half. */
  halfEndings: string;
  oneAndHalf: string;
  /** What adds a part after a number ("and a half"), by hundredths. */
  andParts: Readonly<Record<number, string>>;
  /** The decimal mark in words ("point"). */
  decimalWords: string;
  /** A word that is the decimal mark where nothing is counted after it ("siete con cincuenta"). */
  decimalLinks: string;
  /** Plurals for an order of magnitude before a scale ("tens of"), by value. */
  vague: Readonly<Record<number, string>>;
  /** Further one-word ordinals, by value. */
  ordinals: Readonly<Record<number, string>>;
  /** Endings of ordinals: one that ends in the first has all the others too ("o a os as"). */
  ordinalForms: string;
  /** What follows digits in an ordinal ("th"). */
  ordinalEndings: string;
  /** What makes an ordinal of a cardinal in the same word, below twenty and from there on ("vierte", "zwanzigste"). */
  ordinalSuffixes: { small: string; large: string };
  /** Ends of ordinals that one word may hold with its cardinal ("tresmilésimo"). */
  compoundOrdinals: string;
  /** Superlatives written together with an ordinal ("zweitgrößte"), without the endings of `ordinalForms`. */
  superlatives: string;
  /** Words for each, before an ordinal that is a share ("jeder Fünfte"). */
  each: string;
  /** Words after an ordinal that make it an adverb ("first sued"). */
  participles: WordShape;
  /** Phrases in which an ordinal is no rank ("first nations"). */
  notRanks: string;
  /** Words for a century, whose number names it. */
  centuries: string;
  /** Phrases that open a rank in digits or words ("number", "no."). */
  rankOpeners: string;
  /** Nouns of parts, by denominator ("thirds"). */
  parts: Readonly<Record<number, string>>;
  /** Parts that are written together with their unit ("Viertelstunde"), by hundredths. */
  partPrefixes: Readonly<Record<number, string>>;
  /** Endings that make a noun of parts of a number word ("cincoavos"). */
  partEndings: string;
  /** Whole phrases that are a share, by "numerator/denominator". */
  shares: Readonly<Record<string, string>>;
  /** Phrases that hold a number word and state none ("two-factor"). */
  notNumbers: string;
  /** What parts the two numbers of "one in five". */
  outOf: string;
  /** What parts the two numbers of a division ("1 over 3"). */
  over: string;
  /** What parts the two numbers of "three to one". */
  toOne: string;
  /** Words of votes and games, in which "three to one" is a result. */
  contests: string;
  /** What follows a number that is a factor ("times"). */
  times: string;
  /** What "times" stands before where it compares, and does not count ("three times more"). */
  compares: string;
  /** Endings that make a factor of a number word ("sevenfold"), and those that do only before a comparison ("dreimal"). */
  manifold: string;
  repeated: string;
  /** Month names, January first; each opens with its whole name. */
  months: readonly string[];
  /** Whether months are written with a capital. */
  monthsInCapitals: boolean;
  /** Months whose names are other words too. */
  ambiguousMonths: string;
  /** Whether a day of the month is written with a stop ("5. Februar"). */
  dayStops: boolean;
  /** Whether a date may open with its year ("2026. január 5."). */
  yearFirst: boolean;
  /** Seasons and halves that may open a year. */
  seasons: string;
  /** What may stand between a day and its month, or a month and its year. */
  dateLinks: string;
  /** What a year stands after that is only compared with ("than 2016"), or before ("2016 levels"). */
  yearCompared: string;
  yearNouns: string;
  /** Words for a year that stand after its number. */
  yearWords: string;
  /** What opens a fiscal year. */
  fiscal: string;
  /** Parts of a year as written before the year, by "first month-last month". */
  spans: Readonly<Record<string, string>>;
  /** What opens or closes a decade ("the 1960s", "années 1960", "1960er Jahre"). */
  decades: { before: string; after: string };
  /** What joins the members of a list ("and", "or"). */
  joints: string;
  /** Those of them that may say the same number in another way ("312 or 4.7 per cent"). */
  alternatives: string;
  /** What joins the two ends of a range. */
  rangeLinks: string;
  /** What opens a range joined by `rangeAnd`. */
  rangeOpeners: string;
  /** What joins the ends after such an opener. */
  rangeAnd: string;
  /** What opens a change rather than a range ("from"). */
  from: string;
  /** What joins the two ends of a change ("to", "auf"). */
  changeLinks: string;
  /** Beginnings of the words that say something moved, accents and all, so that "from" opens a change ("grew", "pasó"). */
  moves: string;
  /** Words before "from" that make a range of it all the same ("ranging"). */
  spreads: string;
  /** What may stand between a scale and its unit ("de"). */
  of: string;
  /** Whether it stands after any number from twenty on ("20 de lei"). */
  ofAfterNumbers: boolean;
  /** Units by kind. */
  percent: string;
  /** What makes a percentage of the number after it ("%5", "yüzde 5"). */
  percentOpeners: string;
  points: string;
  /** Points that are places unless a share follows ("six points de vente", "0,8 point de PIB"), and such shares. */
  barePoints: string;
  pointBases: string;
  basisPoints: string;
  /** Tenths of a percentage point ("tres décimas"). */
  tenths: string;
  durations: string;
  measures: string;
  /** Symbols of units that are verbs too ("ha"), and endings of the adjectives that follow the unit only ("5 ha quemadas"). */
  verbUnits: string;
  unitAdjectives: string;
  /** Words for degrees, below zero of which any dash is a minus. */
  degrees: string;
  /** What makes the degrees before it negative ("10 degrees below zero"). */
  belowZero: string;
  /** Words near which a letter after a number is for degrees ("a maximum temperature of 43C"). */
  heatWords: string;
  /** Ages after a number. */
  ages: string;
  /** Units that ages are counted in. */
  years: string;
  /** Words that end an age with a bound ("and older"). */
  older: string;
  /** What follows an age in years with a bound ("et plus"). */
  ageClosers: string;
  /** Words that say the years after them are an age, some words before ("average age", "Durchschnittsalter"). */
  ageNouns: string;
  /** People whose age a bound or a range after them says ("adults 18 to 64", "children under five"). */
  ageGroups: string;
  /** People whose age may stand between commas after them ("the driver, 28, was"). */
  agedPersons: string;
  /** What may stand between such people and a bound ("personas con más de 60"). */
  ageGroupLinks: string;
  /** Bounds that only ages have, whatever follows the number ("over 65", "under 35"). */
  ageBounds: string;
  /** Bounds before years that only ages have ("ab 6 Jahren"). */
  ageLimits: string;
  /** Bounds before a number with an ending of the plural ("over-65s"). */
  ageGroupLimits: string;
  /** Articles that stand for people before a bound of years ("les moins de 25 ans"). */
  peopleArticles: string;
  /** Endings of further words for people ("Ministerin"), and words with such an ending that are none. */
  personEndings: string;
  notPersons: string;
  /** Words for people, who are as old as an adjective before them says ("34-jährige Frau"). */
  persons: string;
  /** What makes an age of the number after it. */
  ageOpeners: string;
  /** Adjective endings of compounds ("zehnjährig"), by the unit they stand for. */
  unitEndings: Readonly<Record<string, string>>;
  /** Currency names, by ISO code or by the sign that the country settles. */
  currencies: Readonly<Record<string, string>>;
  /** Hundredths of a currency, by ISO code or sign. */
  cents: Readonly<Record<string, string>>;
  /** Letters for hundredths that stand against their number ("22c"), by ISO code or sign. */
  centLetters: Readonly<Record<string, string>>;
  /** What joins the hundredths to a whole amount ("dollars and 50"). */
  centLinks: string;
  /** Modifiers directly before a core. */
  before: Readonly<Partial<Record<Modifier, string>>>;
  /** Modifiers directly before a date only. */
  beforeDate: Readonly<Partial<Record<Modifier, string>>>;
  /** Modifiers directly after a core. */
  after: Readonly<Partial<Record<Modifier, string>>>;
  /** A bound that before a length of time may mean "throughout" ("$5 million over three years"). */
  throughout: string;
  /** What stands before it where it is a bound all the same ("for over three years"), and what stands after. */
  lasting: string;
  lasted: string;
  /** The ending of a noun in a case that makes it a bound ("über drei Jahren"). */
  boundEnding: string;
  /** What stands directly before or after a figure that says how something went. */
  changes: Readonly<Record<'before' | 'after', Readonly<Record<Change, string>>>>;
  /** Words after which a number is a reference, whatever follows ("section"). */
  references: string;
  /** Words after which a number names a thing where no noun follows it ("phase", "room"). */
  labels: string;
  /** Labels of which a number of one digit is a grade even before a noun ("phase 3 trials"). */
  grades: string;
  /** What is written to a number with a hyphen and makes no name of it ("mid-2020", "pre-1990"). */
  freePrefixes: string;
  /** Acts and orders, which have a number and a year ("Ley 4/2024"). */
  acts: string;
  /** Words for a page of a document. */
  pages: string;
  /** Words of a street name, to tell house numbers. */
  streets: string;
  /** Ends of streets written in one word ("Lindenstraße"). */
  streetEndings: string;
  /** Small words inside the names of streets ("Calle de los Olmos"). */
  nameParticles: string;
  /** Words for a stretch of a street, by its first house number ("the 1200 block of"). */
  blocks: string;
  /** Words after which a run of digits is a telephone number. */
  phones: string;
  /** Words after which a short number is one to call ("dial", "composez le"). */
  calls: string;
  /** Articles before a number of four digits to call ("au 3949"). */
  shortCodeArticles: string;
  /** Words that may stand between a word for a telephone and its number. */
  phoneLinks: string;
  /** Words before the number of an emergency service ("the 112"), and after it ("911 calls"). */
  beforeEmergency: string;
  afterEmergency: string;
  /** Words after a number that is one to call ("the 988 lifeline"). */
  hotlines: string;
  /** Words after a number that say it is a time of day ("Uhr", "o'clock"). */
  clockWords: string;
  /** Words for the hours of a time of day ("18 heures"), and its minutes after such a word ("8时30分"). */
  clockHours: string;
  clockMinutes: string;
  /** What makes a time of day of the number after it, whatever follows ("kl. 10"). */
  clockNames: string;
  /** What stands directly before a time of day where nothing is counted ("a las 10"). */
  clockOpeners: string;
  /** What stands before one that follows a day ("lundi de 9 à 17 heures"). */
  clockLinks: string;
  /** Parts of a day, before such a link or after the hours ("matin", "du soir"). */
  dayParts: string;
  /** Whether "de 9 a 17 horas" says when, not how long. */
  spansAreTimes: boolean;
  /** What is written to the number of a day whose month is not said ("19日"), and what makes more of it ("19日間"). */
  dayMarks: string;
  /** What is written to the number of the month before such a day. */
  monthMarks: string;
  notDayMarks: string;
  /** What opens a rate ("per", "every"), before a unit of time. */
  rateOpeners: string;
  /** What opens a rate before any noun ("per"). */
  per: string;
  /** Rates of one word ("daily"). */
  rates: string;
  /** Words that make a time past of what would be a rate ("12,000 a year earlier"). */
  elapsed: string;
  /** What opens the other side of a comparison ("than"). */
  than: string;
  /** Words that place a length of time instead of adding to it ("12 votes last year"). */
  placing: string;
  /** Words that end the noun group after a number. */
  nounStops: string;
  /** Endings that only verbs have, which end it too ("estarán"). */
  verbEndings: string;
  /** Plural nouns, which end the group ("34 senators voted"). */
  plurals: WordShape;
  /** Whether the head of a noun group is its last word ("port of entry" aside). */
  headLast: boolean;
  /** Words for what is counted in scripts without blanks, which end there ("30名"). */
  counters: string;
  /** What is written to the end of a counter that stands against its number, and is no part of it. */
  counterEndings: string;
}
