import type { LexiconData } from '../lexicon-data.ts';
import { OTHER } from '../other/lexicon.ts';

/** Latvian. */
export const LV: LexiconData = {
  ...OTHER,
  dayStops: true,
  scales: {
    3: 'tūkst|tūkst.|tūkstotis|tūkstoši|tūkstošu|tūkstošus|tūkstošiem',
    6: 'milj|milj.|miljons|miljoni|miljonu|miljonus|miljoniem',
    9: 'mljrd.|miljards|miljardi|miljardu|miljardus|miljardiem',
  },
  rangeLinks: '-|līdz',
  rangeOpeners: 'no|starp',
  rangeAnd: 'līdz|un',
  from: 'no',
  changeLinks: 'līdz|uz',
  joints: 'un|vai',
  percent: '%|procents|procenti|procentu|procentus|procentiem',
  points: 'procentpunkts|procentpunkti|procentpunktu|procentpunktiem',
  durations:
    'sekundes|minūte|minūtes|minūšu|stunda|stundas|stundu|stundām|diena|dienas|dienu|dienām|naktis|nedēļa|nedēļas|nedēļu|mēnesis|mēneši|mēnešu|mēnešus|mēnešiem|ceturksnis|gads|gadi|gadu|gadus|gadiem',
  measures:
    'kilometri|kilometru|km|metri|metru|hektāri|hektāru|kvadrātmetri|kvadrātmetru|kubikmetri|kubikmetru|kilogrami|kilogramu|tonnas|tonnu|litri|litru|grādi|grādu',
  degrees: 'grādi|grādu',
  years: 'gadi|gadu|gadus|gadiem',
  ageNouns: 'vecums|vecumā|vecuma',
  yearWords: 'gads|gada|gadā|gadu',
  currencies: {
    ...OTHER.currencies,
    EUR: 'eiro|eur',
    USD: 'dolārs|dolāri|dolāru',
  },
  cents: {
    EUR: 'cents|centi|centu',
  },
  before: {
    approx: 'aptuveni|apmēram|ap|vidēji',
    almost: 'gandrīz|tuvu',
    'more-than': 'vairāk nekā|vairāk par|virs|pāri',
    'at-least': 'vismaz|ne mazāk kā',
    'less-than': 'mazāk nekā|mazāk par|zem',
    'up-to': 'līdz|ne vairāk kā|maksimums',
  },
  beforeDate: {
    since: 'kopš|no',
    by: 'līdz|ne vēlāk kā',
  },
  references: `${OTHER.references}|pants|panta|panta|daļa|daļas|punkts|punkta|nr.`,
  labels: `${OTHER.labels}|pielikums|lapa|nr.|posms|nodaļa`,
  streets: `${OTHER.streets}|iela|bulvāris|prospekts`,
  rateOpeners: 'par|/|uz',
  rates: 'gadā|mēnesī|dienā|nedēļā|ik gadu',
  than: 'nekā|par',
  phones: `${OTHER.phones}|tālrunis|tālr.|tel.|zvaniet`,
  calls: 'tālruni|numuru',
  nounStops:
    'un|vai|ar|uz|no|līdz|par|pie|pēc|pirms|bez|ir|bija|būs|nav|ka|kas|kuri|tas|kā|nekā|gada|gadā|gadu|bet|vairāk|mazāk|to|arī',
  clockNames: 'plkst.|plkst',
  yearFirst: true,
  plurals: { endings: '*', not: '', words: '' },
  months: [
    'janvāra|janvārī',
    'februāra|februārī',
    'marta|martā',
    'aprīļa|aprīlī',
    'maija|maijā',
    'jūnija|jūnijā',
    'jūlija|jūlijā',
    'augusta|augustā',
    'septembra|septembrī',
    'oktobra|oktobrī',
    'novembra|novembrī',
    'decembra|decembrī',
  ],
};
