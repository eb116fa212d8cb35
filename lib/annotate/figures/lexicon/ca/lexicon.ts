import type { LexiconData } from '../lexicon-data.ts';
import { OTHER } from '../other/lexicon.ts';

/** Catalan. */
export const CA: LexiconData = {
  ...OTHER,
  words: {
    cardinals:
      '0 zero un|una|u dos|dues tres quatre cinc sis set vuit|huit nou deu onze dotze tretze catorze quinze setze disset divuit dinou vint 30 trenta 40 quaranta 50 cinquanta 60 seixanta 70 setanta 80 vuitanta 90 noranta',
    hundred: 'cent|cents|centes',
    scales: '',
    ordinals: '1 primer|primera|primers|primeres segon|segona tercer|tercera',
  },
  bareScales: 'mil|cent',
  and: 'i',
  andAfter: 10,
  andAfterTens: true,
  halves: 'mig|mitja',
  andParts: { 50: 'i mig|i mitja' },
  collectives: {
    10: 'desena|desenes',
    12: 'dotzena|dotzenes',
    15: 'quinzena',
    20: 'vintena',
    30: 'trentena',
    50: 'cinquantena',
    100: 'centenar|centenars',
    1000: 'miler',
  },
  notRanks: 'primer ministre|primera ministra|en primer lloc|primera instància|segon el',
  shares: { '1/2': 'la meitat|meitat', '1/3': 'un terç|una tercera part' },
  outOf: 'de cada',
  times: 'vegades més|vegades',
  compares: 'més',
  spans: {
    '1-3': 'primer trimestre de|primer trimestre del|primer trimestre',
    '4-6': 'segon trimestre de|segon trimestre del|segon trimestre',
    '7-9': 'tercer trimestre de|tercer trimestre del|tercer trimestre',
    '10-12': 'quart trimestre de|quart trimestre del|quart trimestre',
    '1-6': 'primer semestre de|primer semestre del|primer semestre',
    '7-12': 'segon semestre de|segon semestre del|segon semestre',
  },
  scales: {
    3: 'mil|milers',
    6: 'milió|milions|M',
    9: 'miliard|miliards',
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
  percent: '%|per cent',
  points: 'punts percentuals|punt percentual|punts',
  barePoints: 'punt|punts',
  pointBases: 'pib',
  durations:
    'segon|segons|minut|minuts|hora|hores|dia|dies|nit|nits|setmana|setmanes|mesos|trimestre|trimestres|any|anys|dècada|dècades',
  measures:
    'quilòmetre|quilòmetres|metre|metres|centímetres|hectàrea|hectàrees|metres quadrats|quilòmetres quadrats|metres cúbics|quilos|quilograms|grams|tona|tones|litre|litres|graus',
  verbUnits: 'ha',
  unitAdjectives: 'des',
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
    approx:
      'uns|unes|aproximadament|al voltant de|al voltant del|al voltant dels|prop de|prop del|prop dels|vora|una mitjana de|entorn de',
    almost: 'gairebé|quasi',
    'more-than':
      "més de|més d'|més del|més dels|per sobre de|per sobre del|per sobre dels|per damunt de|superior a|superior al|superiors a|superiors al|supera|superen|superarà",
    'at-least': 'almenys|al menys|com a mínim|un mínim de|mínim de|no menys de|igual o superior a',
    'less-than':
      "menys de|menys d'|menys del|per sota de|per sota del|per sota dels|inferior a|inferior al|inferiors a|inferiors al",
    'up-to':
      'fins a|fins a un|fins un|com a màxim|un màxim de|màxim de|no més de|igual o inferior a',
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
  rates: 'al mes|per mes|cada mes|anuals|mensuals|diaris|diàries|setmanals',
  elapsed: 'passat|passada|anterior|vinent|següent',
  than: 'que',
  phones: `${OTHER.phones}|telèfon|tel.|truqueu`,
  calls: 'truqueu|trucar',
  beforeEmergency: "el|al|d'emergències|truqueu",
  nounStops:
    'i|o|el|la|els|les|l|un|una|uns|unes|de|d|del|dels|a|al|als|en|amb|per|que|és|són|ha|han|va|van|se|es|no|més|menys|entre|fins|des|com|però|també|respecte|durant|sobre|aquest|aquesta|aquests|aquestes|fa',
  yearCompared: 'respecte|comparació',
  changes: {
    before: {
      increase:
        'augment de|augment del|increment de|increment del|creix un|creixement de|creixement del',
      decrease: 'reducció de|reducció del|descens de|descens del|caiguda de|caiguda del',
    },
    after: { increase: 'més', decrease: 'menys' },
  },
};
