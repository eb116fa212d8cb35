import type { LexiconData } from '../lexicon-data.ts';
import { OTHER } from '../other/lexicon.ts';

/** Lithuanian. */
export const LT: LexiconData = {
  ...OTHER,
  scales: {
    3: 'tūkst|tūkst.|tūkstantis|tūkstančiai|tūkstančių|tūkstančius',
    6: 'mln|mln.|milijonas|milijonai|milijonų|milijonus',
    9: 'mlrd|mlrd.|milijardas|milijardai|milijardų|milijardus',
    12: 'trln.',
  },
  rangeLinks: '-|iki',
  rangeOpeners: 'nuo|tarp',
  rangeAnd: 'iki|ir',
  from: 'nuo',
  changeLinks: 'iki',
  joints: 'ir|ar|arba|bei',
  percent: '%|proc.|proc|procentas|procentai|procentų|procento',
  points: 'procentinio punkto|procentinių punktų|proc. punkto|proc. p.|p. p.',
  durations:
    'sekundžių|minutę|minutės|minučių|val.|valanda|valandos|valandų|valandas|diena|dienos|dienų|dienas|naktį|naktų|savaitė|savaitės|savaičių|savaites|mėnuo|mėnesiai|mėnesių|mėnesius|mėn.|metai|metų|metus',
  measures:
    'kilometrai|kilometrų|km|metrai|metrų|hektarai|hektarų|kvadratinių metrų|kv. m|kubinių metrų|kilogramų|tonos|tonų|litrų|laipsnių',
  degrees: 'laipsnių',
  years: 'metų|metai|metus',
  ageNouns: 'amžius|amžiaus',
  yearWords: 'm|metais|metų|metai',
  currencies: {
    ...OTHER.currencies,
    EUR: 'euras|eurai|eurų|eurus|euro|eur',
    USD: 'doleris|doleriai|dolerių',
  },
  cents: {
    EUR: 'centas|centai|centų',
  },
  before: {
    approx: 'apie|maždaug|vidutiniškai',
    almost: 'beveik|arti',
    'more-than': 'daugiau kaip|daugiau nei|per|virš|daugiau negu',
    'at-least': 'bent|mažiausiai|ne mažiau kaip',
    'less-than': 'mažiau kaip|mažiau nei',
    'up-to': 'iki|ne daugiau kaip|daugiausia',
  },
  beforeDate: {
    since: 'nuo',
    by: 'iki|ne vėliau kaip',
  },
  references: `${OTHER.references}|str.|straipsnis|straipsnio|dalis|dalies|punktas|punkto|nr.`,
  labels: `${OTHER.labels}|priedas|puslapis|p.|nr.|etapas`,
  streets: `${OTHER.streets}|g.|gatvė|pr.|prospektas`,
  rateOpeners: 'per|/',
  rates: 'kasmet|kas mėnesį|kasdien',
  than: 'nei|kaip|negu',
  phones: `${OTHER.phones}|telefonas|tel.|skambinkite`,
  calls: 'telefonu|numeriu',
  nounStops:
    'ir|ar|arba|bei|į|iš|su|už|nuo|iki|per|prie|pagal|dėl|apie|yra|buvo|bus|ne|kad|kuris|kuri|kurie|tai|kaip|nei|m|taip|daugiau|mažiau|bet|o|po|prieš',
  yearFirst: true,
  plurals: { endings: '*', not: '', words: '' },
};
