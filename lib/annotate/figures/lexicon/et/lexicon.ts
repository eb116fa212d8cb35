import type { LexiconData } from '../lexicon-data.ts';
import { OTHER } from '../other/lexicon.ts';

/** Estonian. */
export const ET: LexiconData = {
  ...OTHER,
  dayStops: true,
  scales: {
    3: 'tuhat|tuhande|tuhandet|tuh',
    6: 'miljon|miljonit|miljoni|mln|mln.',
    9: 'miljard|miljardit|miljardi|mld|mld.',
  },
  rangeLinks: '-|kuni',
  rangeOpeners: '',
  joints: 'ja|või|ning',
  percent: '%|protsenti|protsent|protsendi|protsendil',
  points: 'protsendipunkti|protsendipunkt|protsendipunktini',
  durations:
    'sekundit|minutit|minuti|tundi|tunni|tund|päeva|päev|ööd|nädalat|nädala|nädal|kuud|kuu|kvartalit|aastat|aasta|aastani|aastaks',
  measures:
    'kilomeetrit|kilomeetri|meetrit|meetri|hektarit|hektari|ruutmeetrit|ruutkilomeetrit|kuupmeetrit|kilogrammi|grammi|tonni|liitrit|kraadi|megavatti',
  degrees: 'kraadi',
  years: 'aastat|aasta|kuud',
  ages: '-aastane|-aastased|-aastaste|aastane',
  ageNouns: 'vanus|vanuses',
  currencies: {
    ...OTHER.currencies,
    EUR: 'euro|eurot|eurost|eurole|euroga|eur',
    USD: 'dollar|dollarit',
  },
  cents: {
    EUR: 'sent|senti',
  },
  before: {
    approx: 'umbes|ligikaudu|u|ca|keskmiselt',
    almost: 'ligi|peaaegu',
    'more-than': 'üle|rohkem kui|enam kui',
    'at-least': 'vähemalt',
    'less-than': 'alla|vähem kui',
    'up-to': 'kuni|maksimaalselt|mitte rohkem kui',
  },
  beforeDate: {
    since: 'alates',
    by: 'hiljemalt',
  },
  references: `${OTHER.references}|artikkel|paragrahv|lõige|§|nr`,
  labels: `${OTHER.labels}|lisa|lk|nr|etapp|peatükk`,
  rateOpeners: '/',
  rates: 'aastas|kuus|päevas|nädalas',
  than: 'kui',
  phones: `${OTHER.phones}|telefon|tel.|helista`,
  calls: 'telefonil|numbril',
  nounStops: 'ja|või|ning|on|oli|olid|ei|et|mis|kes|kui|ka|aga|aastal|aasta|üle|alla|kuni|mida|kus',
  clockNames: 'kell|kella|kl',
  plurals: { endings: '*', not: '', words: '' },
};
