import type { LexiconData } from '../lexicon-data.ts';
import { OTHER } from '../other/lexicon.ts';

/** Slovak. */
export const SK: LexiconData = {
  ...OTHER,
  dayStops: true,
  scales: {
    3: 'tis|tis.|tisíc|tisíce|tisícov',
    6: 'mil|mil.|milión|milióny|miliónov|milión|milióna|miliónom|milion',
    9: 'mld|mld.|miliarda|miliardy|miliárd|miliardu',
    12: 'bil.|bilión|bilióny|biliónov',
  },
  rangeLinks: '-|až',
  rangeOpeners: 'medzi',
  rangeAnd: 'a',
  from: 'z|od|zo',
  changeLinks: 'na|do',
  joints: 'a|i|alebo|či',
  percent: '%|percento|percentá|percent|percenta',
  points: 'percentuálny bod|percentuálneho bodu|percentuálne body|percentuálnych bodov',
  durations:
    'sekúnd|minúta|minúty|minút|hodina|hodiny|hodín|deň|dni|dní|noc|nocí|týždeň|týždne|týždňov|mesiac|mesiace|mesiacov|rok|roky|rokov|roku',
  measures:
    'kilometrov|kilometre|metrov|metre|hektárov|metrov štvorcových|metrov kubických|kilogramov|ton|tony|litrov|stupňov',
  years: 'rokov|roky|rok|mesiacov',
  yearWords: 'rok|roku',
  ageNouns: 'vek|veku',
  currencies: {
    ...OTHER.currencies,
    EUR: 'euro|eurá|eur|eura',
    USD: 'dolár|dolárov|usd',
  },
  cents: {
    EUR: 'cent|centov|centy',
  },
  before: {
    approx: 'asi|približne|zhruba|okolo|cca',
    almost: 'takmer|skoro',
    'more-than': 'viac ako|vyše|nad',
    'at-least': 'najmenej|minimálne|aspoň',
    'less-than': 'menej ako|pod',
    'up-to': 'až|maximálne|najviac',
  },
  beforeDate: {
    since: 'od',
    by: 'do|najneskôr do',
  },
  references: `${OTHER.references}|čl.|ods.|písm.|č.|článok|článku`,
  labels: `${OTHER.labels}|príloha|strana|č.|etapa|fáza|časť`,
  streets: `${OTHER.streets}|ul.|ulica|námestie`,
  rateOpeners: 'za|na|/',
  rates: 'ročne|mesačne|denne|týždenne',
  than: 'ako',
  phones: `${OTHER.phones}|telefón|tel.|volajte`,
  calls: 'volajte|linku',
  nounStops:
    'a|i|alebo|či|v|vo|z|zo|na|do|od|pre|po|o|za|pri|cez|pod|nad|je|sú|bol|bola|bolo|boli|bude|má|majú|nie|že|ktorý|ktorá|ktoré|ktorí|to|sa|ako|rok|roku|ale|keď|viac|menej|s|k|u',
  plurals: { endings: '*', not: 'ých|ích|ych|ich', words: '' },
};
