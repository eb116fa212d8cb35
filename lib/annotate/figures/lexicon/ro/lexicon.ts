import type { LexiconData } from '../lexicon-data.ts';
import { OTHER } from '../other/lexicon.ts';

/** Romanian. */
export const RO: LexiconData = {
  ...OTHER,
  words: {
    cardinals:
      '0 zero un|una|unu|o doi|două trei patru cinci șase șapte opt nouă zece unsprezece doisprezece|douăsprezece treisprezece paisprezece cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece douăzeci 30 treizeci 40 patruzeci 50 cincizeci 60 șaizeci 70 șaptezeci 80 optzeci 90 nouăzeci',
    hundred: 'sută|sute',
    scales: '',
    ordinals: '1 primul|prima',
  },
  and: 'si',
  andAfter: 10,
  andAfterTens: true,
  ofAfterNumbers: true,
  halves: 'jumătate de|o jumătate de',
  andParts: { 50: 'și jumătate' },
  shares: { '1/2': 'jumătate|jumătatea', '1/3': 'o treime', '1/4': 'un sfert' },
  outOf: 'din',
  times: 'ori mai',
  spans: {
    '1-3': 'trimestrul i|trimestrul 1|primul trimestru',
    '4-6': 'trimestrul ii|trimestrul 2|al doilea trimestru',
    '7-9': 'trimestrul iii|trimestrul 3|al treilea trimestru',
    '10-12': 'trimestrul iv|trimestrul 4|al patrulea trimestru',
    '1-6': 'semestrul i|semestrul 1|primul semestru',
    '7-12': 'semestrul ii|semestrul 2|al doilea semestru',
  },
  dateLinks: 'al anului|din|anul|,',
  scales: {
    3: 'mie|mii',
    6: 'milion|milioane|mil.|mil',
    9: 'miliard|miliarde|mld|mld.',
    12: 'trilion|trilioane',
  },
  of: 'de',
  rangeLinks: '-|până la|la',
  rangeOpeners: 'între',
  rangeAnd: 'și',
  from: 'de la|din',
  changeLinks: 'la',
  joints: 'și|sau|ori',
  percent: '%|la sută|procente|procent',
  points: 'puncte procentuale|punct procentual|p.p.',
  basisPoints: 'puncte de bază',
  durations:
    'secunde|minut|minute|oră|ore|zi|zile|noapte|nopți|săptămână|săptămâni|lună|luni|trimestru|trimestre|an|ani|deceniu|decenii',
  measures:
    'kilometru|kilometri|metru|metri|centimetri|milimetri|hectar|hectare|metri pătrați|kilometri pătrați|metri cubi|kilograme|grame|tonă|tone|litru|litri|grade|grade celsius|megawați',
  degrees: 'grade',
  years: 'ani|an|luni',
  ages: 'ani vârstă',
  ageClosers: 'și peste|și mai mult',
  ageOpeners:
    'persoana de|persoane de|tânăr de|tânără de|bărbat de|femeie de|minor de|în vârstă de|cu vârsta de|cu vârste între|vârsta de',
  ageNouns: 'vârstă|vârsta',
  currencies: {
    ...OTHER.currencies,
    RON: 'leu|lei|ron',
    EUR: 'euro|eur',
    USD: 'dolar|dolari|usd',
    MDL: 'lei moldovenești|mdl',
  },
  cents: {
    RON: 'ban|bani',
    EUR: 'cenți|eurocenți',
  },
  before: {
    approx: 'aproximativ|circa|cca|cca.|în jur de|vreo|în medie',
    almost: 'aproape',
    'more-than':
      'peste|mai mult de|mai mulți de|mai mare de|mai mari de|depășește|depășesc|depășit',
    'at-least': 'cel puțin|minimum|minim|nu mai puțin de',
    'less-than': 'sub|mai puțin de|mai mic de|mai mici de',
    'up-to': 'cel mult|maximum|maxim|până la',
  },
  beforeDate: {
    since: 'începând cu|începând din|de la',
    by: 'până la|până în|până pe',
  },
  changes: {
    before: {
      increase: 'creștere de|crescut cu|creștere cu|majorare cu',
      decrease: 'scădere de|scăzut cu|scădere cu|reducere de',
    },
    after: {
      increase: 'mai mult|mai mulți|mai multe',
      decrease: 'mai puțin|mai puțini',
    },
  },
  references: `${OTHER.references}|art.|alin.|lit.|nr.|articolul|articol`,
  labels: `${OTHER.labels}|capitolul|anexa|pagina|nr.|etapa|faza|partea`,
  streets: `${OTHER.streets}|str.|strada|bd.|bulevardul|calea|piața`,
  rateOpeners: 'pe|/|la',
  rates: 'anual|lunar|zilnic|săptămânal',
  than: 'decât',
  phones: `${OTHER.phones}|telefon|tel.|sunați`,
  calls: 'sunați|apelați',
  nounStops:
    'și|sau|ori|de|din|la|în|pe|cu|pentru|prin|a|al|ai|ale|au|este|sunt|era|fost|fi|va|vor|nu|că|care|ce|cel|cea|cei|un|o|mai|sub|peste|între|până|după|față|dintre|iar|dar|acum|acest|această|astăzi',
  yearCompared: 'față|comparativ',
  ageGroups: 'persoane|persoanele|copii|copiii|tineri|tinerii|elevi|femei|bărbați',
  ageGroupLinks: 'de|cu',
  clockNames: 'ora|orele|la ora',
  headLast: false,
};
