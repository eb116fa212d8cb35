import type { LexiconData } from '../lexicon-data.ts';
import { OTHER } from '../other/lexicon.ts';

/** Croatian, Bosnian and Serbian in Latin letters. */
export const HR: LexiconData = {
  ...OTHER,
  dayStops: true,
  scales: {
    3: 'tisuća|tisuće|tisuću|hiljada|hiljade|tis.',
    6: 'milijun|milijuna|milijuni|milion|miliona|mil.|mln',
    9: 'milijarda|milijarde|milijardi|milijardu|mlrd|mlrd.',
    12: 'bilijun|bilijuna|bilion',
  },
  rangeLinks: '-|do',
  rangeOpeners: 'između|od',
  rangeAnd: 'i|do',
  from: 's|sa|od|iz',
  changeLinks: 'na|do',
  joints: 'i|ili|te|a',
  percent: '%|posto|odsto|postotaka|procenata|procenat',
  points: 'postotnih bodova|postotni bod|postotna boda|procentnih poena|procentni poen',
  durations:
    'sekundi|minuta|minute|sat|sata|sati|dan|dana|noć|noći|tjedan|tjedna|tjedana|nedelja|nedelje|sedmica|mjesec|mjeseca|mjeseci|mesec|meseca|meseci|godina|godine|godinu|kvartal',
  measures:
    'kilometar|kilometra|kilometara|metar|metra|metara|hektar|hektara|četvornih metara|kvadratnih metara|četvornih kilometara|kubičnih metara|kilograma|grama|tona|tone|litara|litra|stupnjeva|stepeni|megavata',
  degrees: 'stupnjeva|stepeni',
  years: 'godina|godine|mjeseci|meseci',
  ageNouns: 'dob|dobi|starost|starosti',
  yearWords: 'godine|god|godinu|godina',
  currencies: {
    ...OTHER.currencies,
    EUR: 'euro|eura|eur|evra',
    RSD: 'dinar|dinara|rsd',
    BAM: 'km|konvertibilnih maraka|bam',
    HRK: 'kuna|kune|kn|hrk',
    USD: 'dolar|dolara|usd',
  },
  cents: {
    EUR: 'cent|centi|centa',
  },
  before: {
    approx: 'oko|otprilike|približno|okvirno|prosječno',
    almost: 'gotovo|skoro|blizu',
    'more-than': 'više od|preko|iznad|više nego',
    'at-least': 'najmanje|barem|minimalno',
    'less-than': 'manje od|ispod',
    'up-to': 'do|najviše|maksimalno|čak do',
  },
  beforeDate: {
    since: 'od|počevši od',
    by: 'do|najkasnije do',
  },
  references: `${OTHER.references}|čl.|st.|članak|članka|član|člana|br.`,
  labels: `${OTHER.labels}|prilog|stranica|str.|br.|faza|dio|poglavlje`,
  streets: `${OTHER.streets}|ul.|ulica|trg`,
  clockLinks: 'u|od|do',
  clockHours: 'sati|h',
  rateOpeners: 'po|na|/',
  rates: 'godišnje|mjesečno|mesečno|dnevno|tjedno',
  than: 'nego',
  phones: `${OTHER.phones}|telefon|tel.|nazovite`,
  calls: 'nazovite|pozovite',
  nounStops:
    'i|ili|te|a|u|s|sa|na|od|do|za|po|o|kod|pri|iz|je|su|bio|bila|bilo|bili|biti|će|ne|da|koji|koja|koje|što|to|se|kao|nego|godine|godina|ali|kada|više|manje|preko',
  plurals: { endings: '*', not: 'ih', words: '' },
};
