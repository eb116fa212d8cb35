import type { LexiconData } from '../lexicon-data.ts';
import { OTHER } from '../other/lexicon.ts';

/** Chinese, in both scripts. */
export const ZH: LexiconData = {
  ...OTHER,
  scales: {
    3: '千',
    4: '万|萬',
    8: '亿|億',
    12: '兆|万亿|萬億',
  },
  digitsBetweenScales: 4,
  rangeLinks: '-|至|到',
  joints: '和|及|与|與|或',
  percent: '%',
  points: '个百分点|個百分點|百分点|百分點',
  durations:
    '秒|分钟|分鐘|小时|小時|个小时|個小時|天|日间|夜|周|週|星期|个月|個月|季度|年|年间|世纪|世紀',
  measures:
    '公里|千米|平方公里|平方米|平方公尺|立方米|米|公尺|厘米|毫米|公顷|公頃|亩|畝|公斤|千克|克|吨|噸|升|度|千瓦|千瓦时|千瓦時|万千瓦|万千瓦时|兆瓦',
  years: '岁|歲',
  ages: '岁|歲|周岁|週歲',
  currencies: {
    ...OTHER.currencies,
    CNY: '元|人民币|人民幣|元人民币',
    USD: '美元|美金',
    EUR: '欧元|歐元',
    JPY: '日元|日圆|日圓',
    HKD: '港元|港币|港幣',
    TWD: '新台币|新臺幣',
    KRW: '韩元|韓元',
    GBP: '英镑|英鎊',
  },
  cents: {
    CNY: '角|分钱',
  },
  before: {
    approx: '约|約|大约|大約|近约|左右|约为',
    almost: '近|将近|將近|接近',
    'more-than': '超过|超過|逾|超|多达|多於',
    'at-least': '至少|不少于|不少於|不低于',
    'less-than': '不足|不到|少于|少於|低于',
    'up-to': '最多|不超过|不超過|最高|至多',
  },
  beforeDate: {
    since: '自|从|從',
    by: '截至|至|到',
  },
  after: {
    approx: '左右',
    'at-least': '以上',
    'up-to': '以下|以内|以內',
  },
  changes: {
    before: {
      increase: '增长|增長|上升|增加|上涨|提高',
      decrease: '下降|减少|減少|下跌|降低',
    },
    after: {
      increase: '',
      decrease: '',
    },
  },
  rateOpeners: '每|/',
  rates: '',
  clockWords: '点|點|时|時',
  clockMinutes: '分',
  dayMarks: '日|号|號',
  monthMarks: '月',
  notDayMarks: '間|间',
  nounStops:
    '的|在|和|与|與|以|为|為|是|了|于|於|及|或|等|中|并|並|将|將|已|也|后|後|前|被|至|到|占|达|達|共|比|较|較|其',
  clockNames: '上午|下午|晚上|凌晨',
  references: '民國|第',
  counters:
    '名|个|個|家|项|項|人|人次|位|台|臺|辆|輛|所|座|件|次|条|條|处|處|户|戶|张|張|套|只|隻|艘|架|间|間|部|本|场|場|届|屆|级|級|支|批|类|類|种|種|起|例|株|头|頭|棵|枚|份|社|校|多人|多名|多个|多個|多家|余人|余名|餘人|餘名',
};
