import type { LexiconData } from '../lexicon-data.ts';
import { OTHER } from '../other/lexicon.ts';

/** Dutch. */
export const NL: LexiconData = {
  ...OTHER,
  cardinals: {
    1: 'een|één',
    2: 'twee',
    3: 'drie',
    4: 'vier',
    5: 'vijf',
    6: 'zes',
    7: 'zeven',
    8: 'acht',
    9: 'negen',
    10: 'tien',
    11: 'elf',
    12: 'twaalf',
  },
  oneIsArticle: true,
  scales: {
    3: 'duizend|duizenden',
    6: 'miljoen|miljoenen|mln|mln.',
    9: 'miljard|miljarden|mlrd|mlrd.|mld|mld.',
    12: 'biljoen|bln|bln.',
  },
  collectives: {
    12: 'dozijn|dozijnen',
  },
  definiteArticles: 'de|het',
  minus: 'min|minus',
  rangeLinks: '-|tot|tot en met|t/m',
  rangeOpeners: 'tussen|tussen de',
  rangeAnd: 'en',
  from: 'van|vanaf',
  changeLinks: 'naar|tot',
  joints: 'en|of',
  percent: '%|procent|pct.|percent',
  points: 'procentpunt|procentpunten',
  basisPoints: 'basispunt|basispunten',
  durations:
    'seconde|seconden|minuut|minuten|uur|uren|dag|dagen|nacht|nachten|week|weken|weekend|maand|maanden|kwartaal|kwartalen|jaar|jaren|decennium|decennia|eeuw|eeuwen|werkdagen|schooljaren',
  measures:
    'kilometer|kilometers|meter|meters|centimeter|centimeters|millimeter|millimeters|hectare|hectares|vierkante meter|vierkante kilometer|kubieke meter|kilo|kilogram|gram|ton|liter|watt|kilowatt|kilowattuur|megawatt|gigawatt|graad|graden|graden celsius|zeemijl',
  degrees: 'graden',
  years: 'jaar|jaren|maanden',
  ages: 'jaar oud|jaar oude|-jarige',
  ageClosers: 'en ouder|of ouder|en jonger|of jonger',
  older: 'ouder|jonger',
  ageNouns: 'leeftijd',
  currencies: {
    ...OTHER.currencies,
    EUR: "euro|euro’s|euro's|eur",
  },
  cents: {
    EUR: 'cent|eurocent',
  },
  before: {
    approx: "ongeveer|circa|ca.|ca|rond|rond de|zo’n|zo'n|om en nabij|naar schatting|gemiddeld",
    almost: 'bijna|haast|krap',
    'more-than': 'meer dan|ruim|over de|boven de',
    'at-least': 'minstens|ten minste|minimaal|zeker',
    'less-than': 'minder dan|onder de|nog geen',
    'up-to': 'maximaal|hoogstens|tot|tot wel|ten hoogste|niet meer dan',
  },
  beforeDate: {
    since: 'sinds|vanaf|per|met ingang van',
    by: 'uiterlijk|voor|vóór|tegen',
  },
  after: {
    'at-least': 'of meer|en meer',
    'up-to': 'of minder',
  },
  changes: {
    before: {
      increase: 'stijging van|toename van|groei van|gestegen met|steeg met',
      decrease: 'daling van|afname van|gedaald met|daalde met',
    },
    after: {
      increase: 'meer|hoger',
      decrease: 'minder|lager',
    },
  },
  references: `${OTHER.references}|artikel|artikelen|lid|paragraaf`,
  labels: `${OTHER.labels}|hoofdstuk|paragraaf|bijlage|pagina|nr|nr.|fase|zaal|lijn|deel`,
  grades: 'fase|type|niveau|categorie|klasse',
  streets: `${OTHER.streets}|straat|laan|plein|weg|gracht|kade`,
  streetEndings: 'straat|laan|plein|weg|gracht|kade|singel',
  clockHours: 'uur',
  clockOpeners: 'om',
  clockLinks: 'van|tot|vanaf',
  rateOpeners: 'per|/|elke|ieder|in de',
  per: 'per',
  rates: 'jaarlijks|maandelijks|wekelijks|dagelijks',
  than: 'dan',
  phones: `${OTHER.phones}|telefoon|telefoonnummer|bel|bellen`,
  calls: 'bel|bellen',
  nounStops:
    'de|het|een|en|of|van|voor|met|in|op|aan|bij|tot|uit|over|door|naar|om|is|zijn|was|waren|werd|worden|wordt|heeft|hebben|dat|die|dan|te|per|als|ook|niet|sinds|tussen|onder|tegen|binnen|meer|minder|waarvan|kan|kunnen|zal|zullen|krijgen|krijgt|maar|er|ze|hij|dit|deze',
  plurals: { endings: 'en|s', not: '', words: 'keer|maal' },
  ageGroups: 'jongeren|kinderen|mensen|personen|ouderen|inwoners|leerlingen|volwassenen|werknemers',
};
