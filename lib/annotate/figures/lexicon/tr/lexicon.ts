import type { LexiconData } from '../lexicon-data.ts';
import { OTHER } from '../other/lexicon.ts';

/** Turkish. */
export const TR: LexiconData = {
  ...OTHER,
  digitsBetweenScales: 3,
  scales: {
    3: 'bin',
    6: 'milyon|mn',
    9: 'milyar|mlr',
    12: 'trilyon',
  },
  rangeLinks: '-|ila|ile',
  rangeOpeners: '',
  joints: 've|veya|ile',
  percent: '%|yüzde',
  points: 'yüzde puan|yüzdelik puan',
  percentOpeners: '%|yüzde',
  durations: 'saniye|dakika|saat|gün|gece|hafta|ay|çeyrek|yıl|yıllık|aylık|günlük|yüzyıl',
  measures:
    'kilometre|metre|santimetre|milimetre|hektar|dekar|dönüm|metrekare|kilometrekare|metreküp|kilo|kilogram|gram|ton|litre|derece|megavat|kilovatsaat',
  degrees: 'derece',
  years: 'yaş|yaşında|yıl',
  ages: 'yaşında|yaş|yaşındaki',
  currencies: {
    ...OTHER.currencies,
    TRY: 'lira|liralık|liraya|lirayı|tl|türk lirası|₺',
    USD: 'dolar|abd doları|doları',
    EUR: 'avro|euro|avroluk',
  },
  cents: {
    TRY: 'kuruş',
  },
  before: {
    approx: 'yaklaşık|ortalama|aşağı yukarı|tahminen',
    almost: 'neredeyse|hemen hemen',
    'more-than': '',
    'at-least': 'en az|asgari',
    'less-than': '',
    'up-to': 'en fazla|en çok|azami',
  },
  after: {
    'more-than':
      '’den fazla|’dan fazla|den fazla|dan fazla|ten fazla|tan fazla|’in üzerinde|aşkın|üzerinde',
    'up-to': '’e kadar|’a kadar|kadar',
    'less-than': '’den az|’dan az|den az|dan az|altında',
  },
  references: `${OTHER.references}|madde|maddesi|fıkra|sayılı|no`,
  labels: `${OTHER.labels}|bölüm|ek|sayfa|no|aşama|faz`,
  streets: `${OTHER.streets}|caddesi|cad.|sokak|sok.|bulvarı|mahallesi`,
  rateOpeners: '/',
  rates: 'yılda|ayda|günde|haftada|yıllık|aylık|günlük',
  phones: `${OTHER.phones}|telefon|tel.`,
  calls: 'arayın|hattı',
  nounStops:
    've|veya|ile|bir|bu|şu|da|de|için|gibi|kadar|göre|olan|olarak|oldu|olduğu|edildi|ise|ki|daha|en|çok|sonra|önce|üzere|arasında|toplam|ayda|yılda|günde|haftada',
  clockNames: 'saat',
  plurals: { endings: '*', not: 'li|lı|lu|lü|ki', words: '' },
};
