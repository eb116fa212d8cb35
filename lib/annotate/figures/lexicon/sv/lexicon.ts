import type { LexiconData } from '../lexicon-data.ts';
import { OTHER } from '../other/lexicon.ts';

/** Swedish. */
export const SV: LexiconData = {
  ...OTHER,
  cardinals: {
    1: 'en|ett',
    2: 'två',
    3: 'tre',
    4: 'fyra',
    5: 'fem',
    6: 'sex',
    7: 'sju',
    8: 'åtta',
    9: 'nio',
    10: 'tio',
    11: 'elva',
    12: 'tolv',
  },
  oneIsArticle: true,
  scales: {
    3: 'tusen|tusentals',
    6: 'miljon|miljoner|mn|milj.',
    9: 'miljard|miljarder|md',
    12: 'biljon|biljoner',
  },
  minus: 'minus',
  rangeLinks: '-|till|till och med|t.o.m.',
  rangeOpeners: 'mellan',
  rangeAnd: 'och',
  from: 'från|från och med',
  changeLinks: 'till',
  joints: 'och|eller',
  percent: '%|procent',
  points: 'procentenhet|procentenheter',
  basisPoints: 'baspunkter|räntepunkter',
  durations:
    'sekund|sekunder|minut|minuter|timme|timmar|dag|dagar|dygn|natt|nätter|vecka|veckor|månad|månader|kvartal|år|decennium|decennier|sekel',
  measures:
    'kilometer|meter|centimeter|millimeter|hektar|kvadratmeter|kvadratkilometer|kubikmeter|kilo|kilogram|gram|ton|liter|watt|kilowattimmar|megawatt|gigawatt|terawattimmar|grader|mil',
  degrees: 'grader|grad',
  years: 'år|månader',
  ages: 'år gammal|år gamla|-åring|-åringar',
  ageClosers: 'och äldre|eller äldre|och yngre',
  older: 'äldre|yngre',
  ageNouns: 'ålder|åldern',
  currencies: {
    ...OTHER.currencies,
    kr: 'krona|kronor|kronan|kr.',
  },
  cents: {
    kr: 'öre',
  },
  before: {
    approx: 'cirka|ca|ca.|ungefär|omkring|runt|uppskattningsvis|drygt',
    almost: 'nästan|närmare|knappt',
    'more-than': 'mer än|fler än|över',
    'at-least': 'minst|åtminstone',
    'less-than': 'mindre än|färre än|under',
    'up-to': 'upp till|högst|maximalt|som mest',
  },
  beforeDate: {
    since: 'sedan|från och med',
    by: 'senast|före|innan',
  },
  after: {
    'at-least': 'eller mer|eller fler',
  },
  changes: {
    before: {
      increase: 'ökning med|ökning på|ökade med|steg med',
      decrease: 'minskning med|minskning på|minskade med|sjönk med',
    },
    after: {
      increase: 'mer|fler|högre',
      decrease: 'mindre|färre|lägre',
    },
  },
  references: `${OTHER.references}|artikel|kap.|kapitel|paragraf|mom.`,
  labels: `${OTHER.labels}|kapitel|bilaga|sida|sidan|nr|nr.|fas|del|punkt`,
  grades: 'fas|typ|nivå|kategori|klass',
  streets: `${OTHER.streets}|gatan|vägen|torg|torget`,
  streetEndings: 'gatan|vägen|torget|gränd|allén',
  clockWords: '',
  rateOpeners: 'per|om|/|varje|i',
  per: 'per',
  rates:
    'årligen|årligt|årlig|månatligen|dagligen|veckovis|om året|i månaden|i veckan|om dagen|per år',
  than: 'än',
  phones: `${OTHER.phones}|telefon|ring`,
  calls: 'ring|ringa',
  nounStops:
    'och|eller|att|av|för|med|till|från|på|i|ett|en|den|det|de|som|är|var|har|hade|vid|fler|mer|under|över|om|per|inte|kan|ska|får|sedan|mellan|varav|än|men|där|när|efter|inom|färre|hos|blir|blev',
  clockNames: 'kl.|kl|klockan',
  plurals: { endings: 'er|ar|or', not: '', words: 'barn|skolor|hushåll|län' },
  ageGroups: 'personer|barn|unga|vuxna|människor|ungdomar|elever|äldre',
};
