import type { LexiconData } from '../lexicon-data.ts';
import { OTHER } from '../other/lexicon.ts';

/** Danish. */
export const DA: LexiconData = {
  ...OTHER,
  cardinals: {
    1: 'en|et',
    2: 'to',
    3: 'tre',
    4: 'fire',
    5: 'fem',
    6: 'seks',
    7: 'syv',
    8: 'otte',
    9: 'ni',
    10: 'ti',
    11: 'elleve',
    12: 'tolv',
  },
  oneIsArticle: true,
  dayStops: true,
  scales: {
    3: 'tusind|tusinde|tusinder',
    6: 'million|millioner|mio|mio.|mill.',
    9: 'milliard|milliarder|mia|mia.|mrd|mrd.',
    12: 'billion|billioner|bio.',
  },
  minus: 'minus',
  rangeLinks: '-|til|til og med',
  rangeOpeners: 'mellem',
  rangeAnd: 'og',
  from: 'fra',
  changeLinks: 'til',
  joints: 'og|eller',
  percent: '%|procent|pct|pct.',
  points: 'procentpoint',
  basisPoints: 'basispoint',
  durations:
    'sekund|sekunder|minut|minutter|time|timer|dag|dage|døgn|nat|nætter|uge|uger|måned|måneder|kvartal|kvartaler|år|årti|årtier|århundrede',
  measures:
    'kilometer|meter|centimeter|millimeter|hektar|kvadratmeter|kvadratkilometer|kubikmeter|kilo|kilogram|gram|ton|liter|watt|kilowatt|kilowatttimer|megawatt|gigawatt|grader|sømil',
  degrees: 'grader|grad',
  years: 'år|måneder',
  ages: 'år gammel|år gamle|-årig|-årige|-årig',
  ageClosers: 'og ældre|eller ældre|og derover|og opefter|og yngre',
  older: 'ældre|yngre',
  ageNouns: 'alder|alderen',
  currencies: {
    ...OTHER.currencies,
    kr: 'krone|kroner|kr.',
  },
  cents: {
    kr: 'øre',
  },
  before: {
    approx: 'cirka|ca|ca.|omkring|omtrent|rundt|skønsmæssigt|godt',
    almost: 'næsten|knap|knapt|tæt på',
    'more-than': 'mere end|flere end|over|mere end',
    'at-least': 'mindst|minimum',
    'less-than': 'mindre end|færre end|under',
    'up-to': 'op til|højst|maksimalt|maks.|op mod',
  },
  beforeDate: {
    since: 'siden|fra og med|pr.',
    by: 'senest|inden|før',
  },
  after: {
    'at-least': 'eller mere|eller flere',
  },
  changes: {
    before: {
      increase: 'stigning på|vækst på|steg med|steget med|øget med',
      decrease: 'fald på|faldt med|faldet med|reduceret med',
    },
    after: {
      increase: 'mere|flere|højere',
      decrease: 'mindre|færre|lavere',
    },
  },
  references: `${OTHER.references}|artikel|stk.|nr.|kapitel|paragraf`,
  labels: `${OTHER.labels}|kapitel|bilag|side|nr|nr.|fase|del|punkt`,
  grades: 'fase|type|niveau|kategori|klasse',
  streets: `${OTHER.streets}|gade|vej|plads|torv`,
  streetEndings: 'gade|vej|plads|torv|stræde',
  rateOpeners: 'per|pr.|om|/|hver|hvert|i',
  per: 'per',
  rates:
    'årligt|årlig|månedligt|dagligt|ugentligt|om året|om måneden|om ugen|om dagen|i året|i måneden',
  than: 'end',
  phones: `${OTHER.phones}|telefon|ring|tlf|tlf.`,
  calls: 'ring|ringe',
  nounStops:
    'og|eller|at|af|for|med|til|fra|på|i|et|en|den|det|de|som|er|var|har|havde|ved|flere|mere|under|over|om|pr|ikke|kan|skal|får|siden|mellem|heraf|færre|mindre|end|men|der|når|efter|inden|hos|blev|bliver|samt',
  clockNames: 'kl.|kl|klokken',
  plurals: { endings: 'er', not: '', words: 'børn|mennesker|skoler|lande' },
  ageGroups: 'personer|børn|unge|voksne|borgere|ældre|mennesker|elever',
};
