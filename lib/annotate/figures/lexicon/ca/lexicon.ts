import type { LexiconData } from '../lexicon-data.ts';
import { OTHER } from '../other/lexicon.ts';

/** Catalan. */
export const CA: LexiconData = {
  ...OTHER,
  scales: {
    3: 'mil|milers',
    6: 'milió|milions|M',
    9: 'miliard|miliards|mil milions',
    12: 'bilió|bilions',
  },
  of: "de|d'",
  headLast: false,
  definiteArticles: 'el|la|els|les',
  rangeLinks: '-|a|fins a',
  rangeOpeners: 'entre|entre els|entre les',
  rangeAnd: 'i',
  from: 'de|del|des de',
  changeLinks: 'a|al|fins a',
  joints: 'i|o',
  percent: '%|per cent|per cent',
  points: 'punts percentuals|punt percentual|punts',
  barePoints: 'punt|punts',
  pointBases: 'pib',
  durations:
    'segon|segons|minut|minuts|hora|hores|dia|dies|nit|nits|setmana|setmanes|mes|mesos|trimestre|trimestres|any|anys|dècada|dècades',
  measures:
    'quilòmetre|quilòmetres|metre|metres|centímetres|hectàrea|hectàrees|metres quadrats|quilòmetres quadrats|metres cúbics|quilos|quilograms|grams|tona|tones|litre|litres|graus',
  degrees: 'graus',
  years: 'anys|mesos',
  ages: "anys d'edat",
  ageOpeners: 'de més de|majors de|menors de',
  ageNouns: 'edat',
  ageLimits: 'a partir de',
  dateLinks: "de|d'|del|,",
  currencies: {
    ...OTHER.currencies,
    EUR: 'euro|euros|eur',
    USD: 'dòlars|dòlar',
  },
  cents: {
    EUR: 'cèntims|cèntim',
  },
  before: {
    approx: 'uns|unes|aproximadament|al voltant de|prop de|vora|una mitjana de',
    almost: 'gairebé|quasi',
    'more-than': "més de|més d'|per sobre de",
    'at-least': 'almenys|com a mínim|un mínim de',
    'less-than': "menys de|menys d'|per sota de",
    'up-to': 'fins a|com a màxim|un màxim de',
  },
  beforeDate: {
    since: "des de|des del|a partir del|a partir de|des d'",
    by: 'abans de|fins al',
  },
  after: {
    'at-least': 'o més',
    'up-to': 'o menys',
  },
  references: `${OTHER.references}|article|articles|art.|apartat|núm.`,
  labels: `${OTHER.labels}|annex|pàgina|pàg.|núm.|fase|capítol`,
  grades: 'fase|tipus|nivell',
  streets: `${OTHER.streets}|carrer|c.|avinguda|av.|plaça|pl.|passeig|ronda`,
  nameParticles: 'de|del|dels|de la|la|el|d',
  clockHours: 'hores|h',
  clockOpeners: 'a les|de les|fins a les|des de les',
  rateOpeners: 'per|cada|al|a la|/',
  rates: 'anuals|mensuals|diaris|diàries|setmanals',
  than: 'que',
  phones: `${OTHER.phones}|telèfon|tel.|truqueu`,
  calls: 'truqueu|trucar',
  nounStops:
    'i|o|el|la|els|les|l|un|una|uns|unes|de|d|del|dels|a|al|als|en|amb|per|que|és|són|ha|han|va|van|se|es|no|més|menys|entre|fins|des|com|però|també|respecte|durant|sobre|aquest|aquesta',
};
