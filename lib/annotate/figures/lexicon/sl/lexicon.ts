import type { LexiconData } from '../lexicon-data.ts';
import { OTHER } from '../other/lexicon.ts';

/** Slovene. */
export const SL: LexiconData = {
  ...OTHER,
  dayStops: true,
  scales: {
    3: 'tisoč|tisočev|tisoče',
    6: 'milijon|milijona|milijone|milijonov|milijoni|mio|mio.',
    9: 'milijarda|milijarde|milijard|milijardi|milijardo|mrd|mrd.',
    12: 'bilijon|bilijona',
  },
  rangeLinks: '-|do',
  rangeOpeners: 'med|od',
  rangeAnd: 'in|do',
  from: 'z|s|od|iz',
  changeLinks: 'na|do',
  joints: 'in|ali|ter',
  percent: '%|odstotek|odstotka|odstotke|odstotkov|odstotki',
  points: 'odstotne točke|odstotnih točk|odstotna točka|odstotno točko|o. t.',
  durations:
    'sekund|minut|minuta|minute|ur|ura|ure|uro|dan|dni|dneva|noč|noči|teden|tedna|tedne|tednov|mesec|meseca|mesece|mesecev|leto|leti|leta|let|četrtletje',
  measures:
    'kilometer|kilometra|kilometre|kilometrov|meter|metra|metre|metrov|hektar|hektarja|hektarjev|kvadratnih metrov|kubičnih metrov|kilogramov|ton|tona|tone|litrov|stopinj',
  degrees: 'stopinj',
  years: 'let|leta|mesecev',
  ageNouns: 'starost|starosti',
  currencies: {
    ...OTHER.currencies,
    EUR: 'evro|evra|evre|evrov|evri|eur',
    USD: 'dolar|dolarjev',
  },
  cents: {
    EUR: 'cent|centov|centi',
  },
  before: {
    approx: 'približno|okoli|okrog|približno|povprečno',
    almost: 'skoraj|slabih',
    'more-than': 'več kot|nad|dobrih',
    'at-least': 'najmanj|vsaj',
    'less-than': 'manj kot|pod',
    'up-to': 'do|največ|vse do',
  },
  beforeDate: {
    since: 'od|z',
    by: 'do|najkasneje do',
  },
  references: `${OTHER.references}|člen|člena|odstavek|odstavka|št.|točka`,
  labels: `${OTHER.labels}|priloga|stran|št.|faza|poglavje`,
  streets: `${OTHER.streets}|ulica|cesta|trg`,
  clockOpeners: 'ob',
  clockHours: 'uri|uro|h',
  rateOpeners: 'na|/',
  rates: 'letno|mesečno|dnevno|tedensko',
  than: 'kot',
  phones: `${OTHER.phones}|telefon|tel.|pokličite`,
  calls: 'pokličite|številko',
  nounStops:
    'in|ali|ter|v|na|z|s|od|do|za|po|o|pri|iz|je|so|bil|bila|bilo|bili|bo|bodo|ne|da|ki|ta|to|se|kot|leta|leto|pa|tudi|več|manj|med|pred',
  plurals: { endings: '*', not: 'ih', words: '' },
  months: [
    'januarja',
    'februarja',
    'marca',
    'aprila',
    'maja',
    'junija',
    'julija',
    'avgusta',
    'septembra',
    'oktobra',
    'novembra',
    'decembra',
  ],
};
