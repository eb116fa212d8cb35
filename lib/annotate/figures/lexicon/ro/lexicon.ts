import type { LexiconData } from '../lexicon-data.ts';
import { OTHER } from '../other/lexicon.ts';

/** Romanian. */
export const RO: LexiconData = {
  ...OTHER,
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
  ageOpeners: 'în vârstă de|cu vârsta de|cu vârste între|vârsta de',
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
    approx: 'aproximativ|circa|cca|cca.|în jur de|vreo',
    almost: 'aproape',
    'more-than': 'peste|mai mult de|mai mulți de',
    'at-least': 'cel puțin|minimum|minim',
    'less-than': 'sub|mai puțin de',
    'up-to': 'cel mult|maximum|maxim|până la',
  },
  beforeDate: {
    since: 'din|începând cu|începând din|de la',
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
    'și|sau|ori|de|din|la|în|pe|cu|pentru|prin|a|al|ai|ale|au|este|sunt|era|fost|fi|va|vor|nu|că|care|ce|cel|cea|cei|un|o|mai|sub|peste|între|până|după|față|dintre|iar|dar',
  clockNames: 'ora|orele|la ora',
  headLast: false,
};
