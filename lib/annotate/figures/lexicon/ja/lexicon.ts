import type { LexiconData } from '../lexicon-data.ts';
import { OTHER } from '../other/lexicon.ts';

/** Japanese. */
export const JA: LexiconData = {
  ...OTHER,
  scales: {
    3: '千',
    4: '万',
    8: '億',
    12: '兆',
  },
  digitsBetweenScales: 4,
  rangeLinks: '-|から|～|〜',
  joints: 'と|や|及び|または',
  percent: '%|パーセント',
  points: 'ポイント',
  durations: '秒|分間|時間|日間|泊|週間|か月|カ月|ヶ月|ヵ月|箇月|か月間|年|年間|年度間|四半期|世紀',
  measures:
    'キロ|キロメートル|メートル|センチ|センチメートル|ミリ|ミリメートル|平方キロメートル|平方メートル|立方メートル|ヘクタール|キログラム|グラム|トン|リットル|度|キロワット|メガワット|キロワット時',
  years: '歳|才',
  ages: '歳|才|歳以上|歳未満|か月児',
  currencies: {
    ...OTHER.currencies,
    JPY: '円',
    USD: 'ドル|米ドル',
    EUR: 'ユーロ',
    CNY: '元|人民元',
    KRW: 'ウォン',
    GBP: 'ポンド',
  },
  cents: {
    JPY: '銭',
  },
  before: {
    approx: '約|およそ|おおむね|ほぼ',
    almost: '近く',
    'more-than': '',
    'at-least': '少なくとも|最低',
    'less-than': '',
    'up-to': '最大|最大で|最高',
  },
  after: {
    'more-than': '超|を超える|余り',
    'at-least': '以上',
    'up-to': '以下|以内|まで',
    'less-than': '未満',
    approx: '程度|ほど|前後',
  },
  rateOpeners: '毎|/',
  clockWords: '時',
  clockMinutes: '分',
  dayMarks: '日',
  monthMarks: '月',
  notDayMarks: '間',
  nounStops: 'は|が|を|に|の|で|と|も|や|へ|から|まで|より|です|ます|した|する|など|及|又',
  clockNames: '午前|午後',
  references: '令和|平成|昭和|第|問',
  counters:
    '人|名|社|校|戸|棟|床|匹|件|か所|カ所|ヶ所|箇所|団体|世帯|本|台|枚|個|回|校|施設|自治体|市町村|か国|カ国|隻|機|頭|羽|万人',
};
