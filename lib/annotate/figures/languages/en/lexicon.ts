import type { LexiconData } from '../../lexicon-data.ts';
import { EN_WORDS } from '../number-words.ts';

/** English. */
export const EN: LexiconData = {
  words: EN_WORDS,
  cardinals: {
    0: 'nought|naught|nil',
    40: 'fourty',
  },
  hundred: 'hundreds',
  scales: {
    3: 'thousands|grand',
    5: 'lakh|lakhs|lkh|lkhs|lac',
    6: 'millions|mln|mil',
    7: 'crore|crores|cr',
    9: 'billions|bln|bn',
    12: 'trillions|tn',
    15: 'quadrillions',
  },
  bareScales: '',
  collectives: { 12: 'dozen|dozens' },
  and: 'and',
  andAfter: 100,
  compounds: false,
  oneIsArticle: false,
  articles: 'a|an',
  halves: 'half a|half an|half|one half|a half',
  andParts: {
    25: 'and a quarter|and one quarter|and quarter',
    50: 'and a half|and one half|and half',
    75: 'and three quarters|and three quarter',
  },
  decimalWords: 'point',
  vague: { 10: 'tens of|dozens of', 100: 'hundreds of' },
  ordinals: {
    9: 'nineth',
    1000000000: 'billionth',
    1000000000000: 'trillionth',
  },
  ordinalForms: '',
  ordinalEndings: 'st|nd|rd|th',
  notRanks:
    'first nation|first nations|first responder|first responders|first lady|first minister|first ministers|first aid|first hand|first-hand|first-degree|first degree|second-degree|second degree|third-degree|third degree|third party|third parties|third-party|second hand|second-hand|third world|first-class|first class|first-come|first come|first served|first name|first person|first things|first of all|first and foremost|second-guess|second thoughts|second chance|split second|first amendment|second amendment|fourth amendment|fifth amendment|at first|first generation|first-generation|second nature',
  rankOpeners: 'number|no.|#|nr.',
  parts: {
    2: 'half|halves',
    3: 'third|thirds',
    4: 'quarter|quarters|fourth|fourths',
    5: 'fifth|fifths',
    6: 'sixth|sixths',
    7: 'seventh|sevenths',
    8: 'eighth|eighths',
    9: 'ninth|ninths',
    10: 'tenth|tenths',
    12: 'twelfth|twelfths',
    16: 'sixteenth|sixteenths',
    20: 'twentieth|twentieths',
    100: 'hundredths',
    1000: 'thousandths',
  },
  shares: {
    '1/2': 'half of|half the|half our|half their|half its|half|one-half|one half',
    '1/3': 'a third of|a third|one-third|one third',
    '1/4': 'a quarter of|a quarter|one-quarter|one quarter|one-fourth',
    '1/5': 'a fifth|one-fifth|one fifth',
    '1/10': 'a tenth|one-tenth|one tenth',
  },
  notNumbers:
    'two-factor|two-step|two-way|three-way|four-way|one-way|one-stop|one-time|one-off|one-on-one|one-to-one|one-size|first-rate|zero-emission|zero-emissions|zero-tolerance|zero-carbon|zero-based|zero-sum|five-star|four-star|three-star|two-tier|two-tiered|two-pronged|three-pronged|two-party|two-state|hundred percent|twenty-four seven|million-dollar|one of a kind|one another|one and the same',
  outOf: 'in|of|out of|in every|out of every|of every',
  times: 'times|-fold|fold',
  months: [
    'january|jan.|jan',
    'february|feb.|feb',
    'march|mar.|mar',
    'april|apr.|apr',
    'may',
    'june|jun.|jun',
    'july|jul.|jul',
    'august|aug.|aug',
    'september|sept.|sept|sep.|sep',
    'october|oct.|oct',
    'november|nov.|nov',
    'december|dec.|dec',
  ],
  seasons: 'spring|summer|fall|autumn|winter|spring of|summer of|fall of|autumn of|winter of',
  dateLinks: 'of|,|of,',
  fiscal: 'fy|fiscal year|fiscal|financial year',
  spans: {
    '1-3': 'q1|first quarter of|first quarter|first-quarter',
    '4-6': 'q2|second quarter of|second quarter|second-quarter',
    '7-9': 'q3|third quarter of|third quarter|third-quarter',
    '10-12': 'q4|fourth quarter of|fourth quarter|fourth-quarter',
    '1-6': 'first half of|first half|first six months of|1h',
    '7-12': 'second half of|second half|2h',
  },
  decades: { before: '', after: "s|'s" },
  rangeLinks: '-|to|through|until|up to',
  rangeOpeners: 'between|between the ages of|between ages',
  rangeAnd: 'and',
  from: 'from',
  of: 'of',
  percent: '%|per cent|percent|pct|pc|percents',
  points: 'percentage point|percentage points|percent point|percent points|per cent points|pp',
  durations:
    'second|seconds|minute|minutes|hour|hours|hrs|day|days|night|nights|week|weeks|weekend|weekends|fortnight|fortnights|month|months|year|years|yr|yrs|decade|decades|century|centuries|generation|generations|school years|academic years|fiscal years|calendar days|business days|working days|working hours|calendar year|calendar years|consecutive years|consecutive days|additional minutes|extra minutes',
  measures:
    'kilometre|kilometres|kilometer|kilometers|kms|metre|metres|meter|meters|centimetre|centimetres|centimeter|centimeters|millimetre|millimetres|millimeter|millimeters|mile|miles|yard|yards|foot|feet|inch|inches|nautical miles|square kilometre|square kilometres|square kilometer|square kilometers|square metre|square metres|square meter|square meters|square foot|square feet|square mile|square miles|cubic metre|cubic metres|cubic meter|cubic meters|cubic foot|cubic feet|cubic yards|acre|acres|acre-feet|hectare|hectares|gram|grams|gramme|grammes|kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos|milligram|milligrams|nanometre|nanometres|nanometer|nanometers|microgram|micrograms|tonne|tonnes|ton|tons|metric ton|metric tons|metric tonnes|megatonne|megatonnes|pound|pounds|lbs|ounce|ounces|litre|litres|liter|liters|millilitre|millilitres|milliliter|milliliters|hectolitre|hectolitres|hectoliter|hectoliters|gallon|gallons|gal|cup|cups|watt|watts|watt-hour|watt-hours|kilowatt|kilowatts|kilowatt hours|kilowatt-hours|megawatt|megawatts|megawatt hours|megawatt-hours|gigawatt|gigawatts|gigawatt hours|gigawatt-hours|terawatt-hours|terawatts|volt|volts|hertz|megahertz|gigahertz|horsepower|degree|degrees|degree celsius|degrees celsius|degree fahrenheit|degrees fahrenheit|degrees c|degrees f|celsius|fahrenheit|° fahrenheit|° celsius|bit|bits|megabits|gigabits|megabytes|gigabytes|terabytes|miles per hour|miles an hour|kilometres per hour|kilometers per hour|kilometres an hour|metres per second|meters per second|miles per gallon|tablespoon|tablespoons|teaspoon|teaspoons|kph|mph|knots|bushel|bushels|megabits per second|gigabits per second',
  ages: 'year-old|year-olds|year old|year olds|-year-old|years old|years of age|years-old|month-old|months old|months of age|weeks of age|weeks old|week-old|month-olds|day-old|days old|yr old|yo',
  years: 'years|year|months|weeks',
  older: 'older|younger',
  persons: '',
  ageOpeners:
    'from birth to|birth to|aged|age|ages|aged between|ages between|under the age of|over the age of|the age of|under age|turned|turning',
  unitEndings: {},
  currencies: {
    dollar: 'dollar|dollars|bucks|buck',
    USD: 'us dollar|us dollars|u.s. dollar|u.s. dollars|american dollars|united states dollars',
    CAD: 'canadian dollar|canadian dollars',
    AUD: 'australian dollar|australian dollars',
    EUR: 'euro|euros|€ur',
    GBP: 'pound sterling|pounds sterling|british pounds|british pound',
    JPY: 'yen',
    CNY: 'yuan|renminbi|chinese yuan',
    INR: 'rupee|rupees|indian rupees',
    CHF: 'swiss franc|swiss francs',
    KRW: 'won',
    MYR: 'ringgit|ringgits|malaysian ringgit|malaysian ringgits|malaysia ringgit',
    RUB: 'ruble|rubles|rouble|roubles',
    SEK: 'kronor',
    UAH: 'hryvnia',
    TRY: 'turkish lira|lira',
    ILS: 'shekel|shekels',
    EGP: 'egyptian pounds|egyptian pound',
    PHP: 'peso|pesos',
    DKK: 'danish kroner',
    NOK: 'norwegian kroner',
    ZAR: 'rand',
    PLN: 'zloty',
  },
  cents: { cent: 'cent|cents', GBP: 'pence|penny' },
  before: {
    approx:
      'about|approximately|around|roughly|some|an estimated|estimated|approx.|approx|circa|an average of|in the region of|close to|more or less|somewhere around|in the neighborhood of|in the neighbourhood of',
    almost: 'almost|nearly|just under|just shy of|just short of|virtually|not quite|close on',
    'more-than':
      'more than|over|above|greater than|in excess of|exceeding|exceeds|exceeded|upwards of|upward of|well over|just over|topping|tops|surpassing|beyond|higher than|surpassed|surpasses|exceed|slightly more than|a little more than|a little over|slightly over|older than|no fewer than',
    'at-least':
      'at least|greater than or equal to|greater or equal to|greater or equal than|equal to or greater than|more than or equal to|a minimum of|minimum of|no less than|not less than|minimum',
    'less-than':
      'less than|fewer than|under|below|lower than|smaller than|well under|short of|younger than',
    'up-to':
      'up to|less than or equal to|less or equal to|smaller or equal to|smaller or equal than|less or equal than|equal to or less than|smaller than or equal to|as much as|as many as|a maximum of|maximum of|at most|no more than|not more than|not exceeding|not to exceed|a total of up to|up to a maximum of|as high as|maximum',
  },
  beforeDate: {
    since:
      'since|as of|starting in|starting on|beginning in|beginning on|starting|beginning|effective|dating back to|going back to|ever since|starting from|since at least|since the|since about|since the early|since the late|since early|since late|since mid-',
    by: 'by|by the|no later than|not later than|by the year|by fiscal year|on or before',
    'at-least': '',
  },
  after: {
    'at-least':
      'or more|or older|and older|or greater|and up|and over|or over|or above|and above|+|plus',
    'up-to': 'or less|or fewer|or younger|or under|and under|at most|and younger|or below',
    approx: 'or so|approximately|or thereabouts',
  },
  changes: {
    before: {
      increase:
        'up|up by|rose|rose by|rise of|rising|rising by|grew|grew by|growth of|grown by|increase of|increases of|increased|increased by|increasing|increase by|gain of|gained|climbed|jumped|surged|raised by|a further|went up|going up by',
      decrease:
        'down|down by|fell|fell by|fall of|falling by|dropped|dropped by|drop of|declined|declined by|decline of|decrease of|decreased|decreased by|decreasing|reduction of|reduced by|reduce by|cut of|cut by|lost|savings of|lower by',
    },
    after: {
      increase: 'increase|rise|growth|more|higher|gain|hike|jump',
      decrease: 'decrease|decline|drop|fall|reduction|less|fewer|lower|cut',
    },
  },
  references:
    'abn|acn|section|sections|sec.|s.|ss.|subsection|subsections|paragraph|paragraphs|para.|para|clause|article|articles|art.|chapter|chapters|ch.|c.|docket no.|case no.|h.r.|u.s.c.|u.s.c. §|c.f.r.|cfr|usc|§|§§|public law|pub. l.|p.o. box|po box|highway|hwy|interstate|isbn|issn|sor /',
  labels:
    'part|parts|title|schedule|appendix|annex|bill|house bill|senate bill|act|docket|case|file|form|forms|no.|nos.|number|numbers|#|id|ref|reference|phase|stage|step|tier|level|class|category|grade|type|group|zone|region|district|ward|room|rm|suite|ste|floor|unit|apt|apartment|building|bldg|box|p.o. box|po box|highway|hwy|route|interstate|exit|mile marker|road|terminal|gate|platform|channel|page|pages|p.|pp.|figure|table|chart|version|v.|release|isbn|issn|resolution|res.|order|rule|regulation|directive|proposition|prop|amendment|item|topic area|area|objective|goal|priority|question|q.|track|round|line|lot|block|flight|train|bus|unit|squadron|battalion|precinct|local|chapter|h.r.|hr|s.b.|h.b.|sb|hb|ab|a.b.|u.s.c.|usc|c.f.r.|cfr|fed. reg.|stat.|pub. l.|public law|sor|measure|agenda item|note|footnote|endnote|award|grant|contract|license|licence|permit|registration|account|acct|badge|serial|model|option|scenario|day|week|season|episode|volume|vol.|issue|edition|series|apollo|boeing|sku|count|counts i|lane|pier|dock|site|plot|parcel|tel|fax|phone|ext.|ext|extension|x|psalm|verse|formula|pillar|dr|fema|nr|code|zip|zip code|postal code|postcode',
  streets:
    'street|st.|st|avenue|ave.|ave|road|rd.|rd|drive|dr.|boulevard|blvd.|blvd|lane|ln.|court|ct.|parkway|pkwy|highway|hwy|square|sq.|plaza|place|pl.|way|circle|terrace|crescent|trail|freeway|expressway|turnpike|loop|alley',
  rateOpeners: 'per|a|an|each|every|/',
  per: 'per',
  rates:
    'daily|weekly|monthly|yearly|annually|hourly|quarterly|annual|per annum|nightly|per person|per household|per capita',
  nounStops:
    'the|a|an|and|or|of|in|on|at|to|for|by|with|from|as|is|are|was|were|be|been|being|has|have|had|will|would|can|could|should|may|might|must|do|does|did|that|which|who|whom|whose|this|these|those|it|its|they|their|we|our|he|she|his|her|not|than|then|when|while|where|if|because|but|so|per|each|every|into|through|throughout|over|under|since|until|during|after|before|between|among|across|about|against|within|without|up|down|out|off|also|only|more|less|including|such|all|any|both|i|you|my|your|there|here|until|towards|toward|via|upon|including|living|currently|compared|according|worth',
  headLast: true,
};
