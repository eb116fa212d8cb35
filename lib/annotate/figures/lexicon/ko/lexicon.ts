import type { LexiconData } from '../lexicon-data.ts';
import { OTHER } from '../other/lexicon.ts';

/** Korean. */
export const KO: LexiconData = {
  ...OTHER,
  scales: {
    2: '백',
    3: '천',
    4: '만',
    8: '억',
    12: '조',
  },
  digitsBetweenScales: 4,
  rangeLinks: '-|에서|~',
  joints: '와|과|및|또는',
  percent: '%|퍼센트',
  points: '%p|퍼센트포인트|%포인트',
  durations: '초|분|시간|일간|일|박|주|주간|개월|개월간|달|년|년간|분기|세기',
  measures:
    '킬로미터|미터|센티미터|밀리미터|제곱미터|제곱킬로미터|세제곱미터|헥타르|킬로그램|그램|톤|리터|도|킬로와트|메가와트|기가와트',
  years: '세|살',
  ages: '세|살|세 이상',
  currencies: {
    ...OTHER.currencies,
    KRW: '원|원의',
    USD: '달러',
    EUR: '유로',
    JPY: '엔',
    CNY: '위안',
  },
  cents: {},
  before: {
    approx: '약|대략|평균',
    almost: '거의|가까이',
    'more-than': '',
    'at-least': '최소|적어도',
    'less-than': '',
    'up-to': '최대|최고',
  },
  after: {
    'more-than': '초과|이 넘는|여|가 넘는',
    'at-least': '이상',
    'up-to': '이하|이내|까지',
    'less-than': '미만',
    approx: '가량|정도|안팎|내외',
  },
  rateOpeners: '매|/',
  clockWords: '시',
  clockMinutes: '분',
  dayMarks: '일',
  monthMarks: '월',
  notDayMarks: '간',
  counterEndings: '에서|으로|이|가|은|는|을|를|에|의|도|로|과|와|만',
  nounStops: '을|를|은|는|이|가|의|에|와|과|로|으로|및|등|에서|까지|부터|도|만',
  clockNames: '오전|오후',
  references: '제',
};
