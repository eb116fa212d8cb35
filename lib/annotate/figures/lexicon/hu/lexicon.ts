import type { LexiconData } from '../lexicon-data.ts';
import { OTHER } from '../other/lexicon.ts';

/** Hungarian. */
export const HU: LexiconData = {
  ...OTHER,
  scales: {
    3: 'ezer|ezren|ezret|ezres',
    6: 'millió|millióan|milliót|milliós',
    9: 'milliárd|milliárdos|milliárdot|milliárdnyi|mrd|mrd.|mrd',
    12: 'billió',
  },
  rangeLinks: '-',
  joints: 'és|vagy|illetve',
  percent: '%|százalék|százalékkal|százaléka|százalékos|százalékot',
  points: 'százalékpont|százalékponttal|százalékpontos',
  durations:
    'másodperc|perc|óra|órát|nap|napot|napos|hét|hetet|hónap|hónapot|hónapos|év|évet|éves|évig|negyedév|évtized',
  measures:
    'kilométer|kilométert|kilométeres|méter|méteres|centiméter|hektár|hektáros|hektárt|négyzetméter|négyzetkilométer|köbméter|kilogramm|kiló|gramm|tonna|tonnát|liter|fok|megawatt|megawattos',
  degrees: 'fok',
  years: 'év|éves|hónapos',
  ages: 'éves',
  currencies: {
    ...OTHER.currencies,
    HUF: 'forint|forintot|forintos|forintból|forintért|forinttal|forintra|ft|ft-ot|huf',
    EUR: 'euró|eurót|eur',
    USD: 'dollár|dollárt|usd',
  },
  before: {
    approx: 'körülbelül|mintegy|kb.|nagyjából|átlagosan|hozzávetőleg',
    almost: 'közel|majdnem|csaknem',
    'more-than': 'több mint|meghaladja a',
    'at-least': 'legalább|minimum',
    'less-than': 'kevesebb mint|kevesebb, mint',
    'up-to': 'legfeljebb|maximum|akár',
  },
  beforeDate: {
    since: '',
    by: 'legkésőbb',
  },
  references: `${OTHER.references}|cikk|bekezdés|§`,
  labels: `${OTHER.labels}|melléklet|oldal|fejezet|szakasz`,
  rateOpeners: '/',
  rates: 'évente|havonta|naponta|hetente',
  than: 'mint',
  phones: `${OTHER.phones}|telefon|tel.|hívja`,
  calls: 'hívja',
  nounStops:
    'és|vagy|illetve|a|az|egy|is|nem|hogy|amely|mint|van|volt|lesz|között|alatt|után|előtt|szerint|de|míg|pedig|több|kevesebb|élnek|él|érint|dolgoznak|kapnak|kap|vesznek|jut|lesznek',
  yearFirst: true,
  plurals: { endings: '*', not: 'i|es|os|as|ös', words: '' },
};
