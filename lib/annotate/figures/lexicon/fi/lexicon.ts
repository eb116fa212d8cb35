import type { LexiconData } from '../lexicon-data.ts';
import { OTHER } from '../other/lexicon.ts';

/** Finnish. */
export const FI: LexiconData = {
  ...OTHER,
  dayStops: true,
  scales: {
    3: 'tuhat|tuhatta|tuhannen',
    6: 'miljoona|miljoonaa|miljoonan|miljoonaan|miljoonasta|milj.|milj',
    9: 'miljardi|miljardia|miljardin|miljardiin|miljardista|mrd|mrd.',
    12: 'biljoona|biljoonaa',
  },
  minus: 'miinus',
  rangeLinks: '-',
  rangeOpeners: '',
  joints: 'ja|tai|sekä',
  percent: '%|prosenttia|prosentti|prosentin|prosentilla|prosenttiin|prosentista|prosentissa',
  points: 'prosenttiyksikköä|prosenttiyksikkö|prosenttiyksikön',
  durations:
    'sekuntia|minuuttia|minuutin|tuntia|tunnin|tunti|päivää|päivän|vuorokautta|yötä|viikkoa|viikon|kuukautta|kuukauden|vuotta|vuoden|vuosi|vuosikymmentä',
  measures:
    'kilometriä|kilometrin|metriä|metrin|senttimetriä|millimetriä|hehtaaria|neliömetriä|neliökilometriä|kuutiometriä|kiloa|kilogrammaa|grammaa|tonnia|litraa|wattia|kilowattituntia|megawattia|gigawattia|terawattituntia|astetta',
  degrees: 'astetta',
  years: 'vuotta|kuukautta',
  ages: '-vuotias|-vuotiaat|-vuotiaiden|-vuotiaista|vuotias|vuotiaat',
  ageNouns: 'ikä|iältään',
  currencies: {
    ...OTHER.currencies,
    EUR: 'euro|euroa|euron|eurolla|euroon|eurosta|eurossa|eur',
  },
  cents: {
    EUR: 'sentti|senttiä',
  },
  before: {
    approx: 'noin|n.|arviolta|suunnilleen|reilut|runsaat',
    almost: 'lähes|melkein|vajaat',
    'more-than': 'yli|enemmän kuin',
    'at-least': 'vähintään|ainakin',
    'less-than': 'alle|vähemmän kuin',
    'up-to': 'enintään|korkeintaan|jopa',
  },
  beforeDate: {
    since: '',
    by: 'viimeistään',
  },
  yearWords: '',
  references: `${OTHER.references}|artikla|pykälä|luku`,
  labels: `${OTHER.labels}|luku|liite|sivu|nro|vaihe`,
  rateOpeners: '/',
  rates: 'vuosittain|vuodessa|kuukaudessa|päivässä|viikossa|kuukausittain|päivittäin',
  than: 'kuin',
  phones: `${OTHER.phones}|puh|puh.|puhelin`,
  calls: 'soita',
  nounStops:
    'ja|tai|sekä|on|oli|ovat|ei|että|joka|jotka|kuin|sekä|myös|mutta|kun|vuonna|vuoden|noin|yli|alle|jossa|joista|jonka',
  clockNames: 'kello|klo',
  plurals: { endings: '*', not: '', words: '' },
};
