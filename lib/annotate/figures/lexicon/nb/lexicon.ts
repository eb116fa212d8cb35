import type { LexiconData } from '../lexicon-data.ts';
import { OTHER } from '../other/lexicon.ts';

/** Norwegian, of both kinds. */
export const NB: LexiconData = {
  ...OTHER,
  cardinals: {
    1: 'en|ett|éin',
    2: 'to',
    3: 'tre',
    4: 'fire',
    5: 'fem',
    6: 'seks',
    7: 'sju|syv',
    8: 'åtte',
    9: 'ni',
    10: 'ti',
    11: 'elleve',
    12: 'tolv',
  },
  oneIsArticle: true,
  dayStops: true,
  scales: {
    3: 'tusen|tusener',
    6: 'million|millioner|millionar|mill|mill.',
    9: 'milliard|milliarder|milliardar|mrd|mrd.',
    12: 'billion|billioner|billionar',
  },
  minus: 'minus',
  rangeLinks: '-|til|til og med',
  rangeOpeners: 'mellom',
  rangeAnd: 'og',
  from: 'fra|frå',
  changeLinks: 'til',
  joints: 'og|eller',
  percent: '%|prosent|pst.|pct.',
  points: 'prosentpoeng',
  basisPoints: 'basispunkter',
  durations:
    'sekund|sekunder|minutt|minutter|time|timer|timar|dag|dager|dagar|døgn|natt|netter|uke|uker|veke|veker|måned|måneder|månad|månader|kvartal|år|tiår|hundreår',
  measures:
    'kilometer|meter|centimeter|millimeter|hektar|dekar|kvadratmeter|kvadratkilometer|kubikkmeter|kilo|kilogram|gram|tonn|liter|watt|kilowattimer|megawatt|gigawatt|terawattimer|grader|mil|nautiske mil',
  degrees: 'grader|grad',
  years: 'år|måneder',
  ages: 'år gammel|år gamle|-åring|-åringer',
  ageClosers: 'og eldre|eller eldre|og over|og yngre',
  older: 'eldre|yngre',
  ageNouns: 'alder|alderen',
  currencies: {
    ...OTHER.currencies,
    kr: 'krone|kroner|kr.',
  },
  cents: {
    kr: 'øre',
  },
  before: {
    approx: 'cirka|ca|ca.|omkring|om lag|rundt|rundt regnet|omtrent|anslagsvis|drøyt',
    almost: 'nesten|nær|nærmere|snaut',
    'more-than': 'mer enn|flere enn|over|meir enn',
    'at-least': 'minst|minimum',
    'less-than': 'mindre enn|færre enn|under',
    'up-to': 'opptil|inntil|høyst|maksimalt|opp til',
  },
  beforeDate: {
    since: 'siden|fra og med|sidan',
    by: 'senest|innen|innan|før',
  },
  after: {
    'at-least': 'eller mer|eller flere',
  },
  changes: {
    before: {
      increase: 'økning på|vekst på|økte med|steg med',
      decrease: 'nedgang på|reduksjon på|falt med|redusert med',
    },
    after: {
      increase: 'mer|flere|høyere',
      decrease: 'mindre|færre|lavere',
    },
  },
  references: `${OTHER.references}|artikkel|kapittel|paragraf|ledd`,
  labels: `${OTHER.labels}|kapittel|kap.|vedlegg|side|nr|nr.|fase|del|punkt|post`,
  grades: 'fase|type|nivå|kategori|klasse',
  streets: `${OTHER.streets}|gate|vei|veg|plass|torg`,
  streetEndings: 'gata|gaten|veien|vegen|plassen',
  rateOpeners: 'per|pr.|i|/|hver|hvert',
  per: 'per',
  rates: 'årlig|årlege|månedlig|daglig|ukentlig|i året|i måneden|i uka|i uken|om dagen|i månaden',
  than: 'enn',
  phones: `${OTHER.phones}|telefon|ring|tlf|tlf.`,
  calls: 'ring|ringe',
  nounStops:
    'og|eller|at|av|for|med|til|fra|frå|på|i|et|ein|en|den|det|de|dei|som|er|var|har|hadde|ved|flere|mer|under|over|om|per|ikke|ikkje|kan|skal|får|siden|mellom|hvorav|færre|mindre|enn|men|der|når|etter|innen|hos|ble|blir|samt',
  clockNames: 'kl.|kl|klokka|klokken',
  plurals: { endings: 'er', not: '', words: 'barn|fylker|land|skoler' },
  ageGroups: 'personer|barn|unge|voksne|mennesker|elever|eldre',
};
