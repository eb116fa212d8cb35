import type { LexiconData } from '../lexicon-data.ts';
import { OTHER } from '../other/lexicon.ts';

/** Indonesian and Malay. */
export const ID: LexiconData = {
  ...OTHER,
  scales: {
    3: 'ribu',
    6: 'juta',
    9: 'miliar|milyar|bilion',
    12: 'triliun|trilion',
  },
  rangeLinks: '-|hingga|sampai|sampai dengan|s.d.',
  rangeOpeners: 'antara',
  rangeAnd: 'dan|hingga',
  from: 'dari|daripada',
  changeLinks: 'menjadi|ke|kepada|hingga',
  joints: 'dan|atau|serta',
  percent: '%|persen|peratus',
  points: 'poin persentase|mata peratusan',
  basisPoints: 'basis poin',
  durations:
    'detik|menit|minit|jam|hari|malam|minggu|pekan|bulan|triwulan|kuartal|tahun|dekade|abad',
  measures:
    'kilometer|meter|sentimeter|milimeter|hektare|hektar|meter persegi|kilometer persegi|meter kubik|meter padu|kilogram|kilo|gram|ton|tan metrik|liter|derajat|darjah|megawatt|gigawatt',
  degrees: 'derajat|darjah',
  years: 'tahun|bulan',
  ageOpeners: 'berusia|usia|berumur',
  ageClosers: 'ke atas',
  ageNouns: 'usia|umur',
  currencies: {
    ...OTHER.currencies,
    IDR: 'rupiah',
    MYR: 'ringgit',
    USD: 'dolar as|dolar amerika|dolar',
    EUR: 'euro',
  },
  cents: {
    MYR: 'sen',
  },
  before: {
    approx: 'sekitar|kira-kira|lebih kurang|rata-rata|kurang lebih|anggaran',
    almost: 'hampir',
    'more-than': 'lebih dari|di atas|lebih daripada|melebihi',
    'at-least': 'sedikitnya|setidaknya|paling sedikit|minimal|sekurang-kurangnya',
    'less-than': 'kurang dari|di bawah|kurang daripada',
    'up-to': 'hingga|sampai|maksimal|paling banyak|sehingga',
  },
  beforeDate: {
    since: 'sejak|mulai|terhitung sejak',
    by: 'paling lambat|sebelum|selambat-lambatnya',
  },
  references: `${OTHER.references}|pasal|ayat|nomor|no.|perkara|no|seksyen`,
  labels: `${OTHER.labels}|bab|lampiran|halaman|tahap|fase|nomor|no.`,
  streets: `${OTHER.streets}|jalan|jl.|jln.`,
  rateOpeners: 'per|setiap|/|se',
  per: 'per',
  rates: 'setahun|sebulan|sehari|seminggu',
  than: 'dari|daripada',
  phones: `${OTHER.phones}|telepon|telp.|telp|telefon|hubungi`,
  calls: 'hubungi|hotline',
  nounStops:
    'dan|atau|serta|di|ke|dari|yang|untuk|dengan|pada|dalam|oleh|ini|itu|adalah|ialah|akan|telah|sudah|tidak|bagi|per|setiap|lebih|kurang|hingga|sampai|antara|sebagai|juga|daripada|kepada|termasuk|atas',
  clockNames: 'pukul',
  headLast: false,
};
