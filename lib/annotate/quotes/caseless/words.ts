/**
 * The words of a language whose letters have no capitals, so that nothing but a title, a particle or a verb shows where a
 * name begins and ends. Words are parted by "|".
 */
export interface CaselessWords {
  /** Verbs of saying that stand directly before the marks, or behind them and who speaks. */
  verbs: string;
  /** What stands directly behind the marks of something said: a particle with or without its verb. */
  behind: string;
  /** Words directly before or behind marks that only name something. */
  naming: string;
  /** Titles beside a name. */
  titles: string;
  /** Particles behind the one who is spoken of; empty where the verb follows directly. */
  topics: string;
  /** First letters of family names. */
  surnames: string;
  /** Letters that may follow a name directly: of a preposition, an adverb, a form of address. */
  behindNames: string;
  /** Letters of a date or of a place, which no title holds. */
  outsideTitles: string;
  /** Letters that join a body to whoever belongs to it. */
  joints: string;
  /** Forms of address behind a name. */
  honorifics: string;
  /** Pronouns that speak. */
  pronouns: string;
  /** Endings of the names of bodies. */
  bodies: string;
  /** Whether words are parted by spaces. */
  spaced: boolean;
}

const NOTHING: CaselessWords = {
  verbs: '',
  behind: '',
  naming: '',
  titles: '',
  topics: '',
  surnames: '',
  behindNames: '',
  outsideTitles: '',
  joints: '',
  honorifics: '',
  pronouns: '',
  bodies: '',
  spaced: true,
};

const JA: CaselessWords = {
  ...NOTHING,
  spaced: false,
  behind:
    'と述べ|と語|と話|とコメント|と強調|と指摘|と説明|と発言|と表明|と訴え|とした|としている|としており|と明らか|と呼びかけ|と答え|と応じ|と評価|と期待|と挨拶|とあいさつ|と結|と付け加え|と主張|と発表|と言|といい|などと|と歓迎|と伝え|と求め|と批判|と力説|と振り返|と謝意|と決意|と意気込',
  naming: 'いわゆる|愛称|という|と題|をテーマ|と呼ば|と称|に関する|の実施|事業|計画',
  titles:
    '内閣総理大臣|総理大臣|国務大臣|副大臣|大臣政務官|政務官|大臣|官房長官|総理|首相|長官|次官|事務次官|外相|知事|副知事|市長|副市長|区長|町長|村長|議長|副議長|局長|次長|部長|課長|室長|所長|院長|校長|学長|総長|教授|准教授|理事長|理事|会長|副会長|社長|副社長|代表|代表取締役|委員長|委員|議員|大使|総裁|副総裁|報道官|監督|博士|研究員|センター長|本部長|署長|隊長|大統領|事務局長|事務総長|参事官|審議官',
  topics: 'は|が|も',
  joints: 'の',
  honorifics: '氏|さん',
  pronouns: '同氏|同大臣|彼|彼女',
  bodies: '省|庁|局|委員会|政府|警察|県|市|機構|協会|裁判所|大学|本部|銀行',
};

const ZH: CaselessWords = {
  ...NOTHING,
  spaced: false,
  verbs:
    '表示|说|說|指出|强调|強調|称|稱|认为|認為|介绍|介紹|透露|坦言|直言|补充|補充|重申|呼吁|呼籲|宣布|解释|解釋|回应|回應|写道|寫道|提到|说道|說道|表明|坚称|感谢|感謝|总结|總結|续称|續稱|告诉记者|告訴記者|续说|續說|指|呼籲|提醒|承诺|承諾|批评|批評',
  naming:
    '所谓|所謂|名为|名為|题为|題為|主题为|主題為|以|称为|稱為|被称为|简称|簡稱|名叫|口号|口號|主题|主題',
  titles:
    '发言人|發言人|新闻发言人|部长|部長|副部长|副部長|主任|副主任|书记|書記|总理|總理|副总理|副總理|主席|副主席|总统|總統|市长|市長|副市长|副市長|省长|省長|副省长|县长|縣長|区长|區長|局长|局長|副局长|副局長|司长|司長|副司长|副司長|处长|處長|署长|署長|院长|院長|校长|校長|所长|所長|会长|會長|董事长|董事長|总经理|總經理|总裁|總裁|教授|研究员|研究員|专家|專家|委员|委員|议员|議員|大使|秘书长|秘書長|负责人|負責人|行政长官|行政長官|主管|总干事|總幹事|外长|外長|防长|队长|隊長|厅长|廳長|科长|科長|專員|专员|政務司司長',
  surnames:
    '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鐘鍾谭譚陆陸汪范金石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫阎段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂成苗谷盛曲翁冉骆駱蓝藍路游辛靳管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤阳陽时時穆农農司卓古吉缪繆简簡车車项項连連芦蘆麦麥褚娄婁窦竇戚岑景党宫宮费費卜冷晏席卫衛米柏宗瞿桂全佟应應臧闵閔苟邬鄔边邊卞姬师師和仇栾隋商刁沙荣榮巫寇桑郎甄丛叢仲虞敖巩鞏明佘池查麻苑迟遲邝鄺毋',
  behindNames: '在于於今昨日对對就还還也并並进進随隨后後接受率向再则則又同和与與先女博',
  outsideTitles: '日月年在',
  honorifics: '先生|女士|博士',
  pronouns: '他|她|他们|她们|他們',
  bodies: '部|局|委员会|委員會|政府|办公室|辦公室|厅|廳|署|处|處|法院|警方|银行|銀行|中心',
};

const KO: CaselessWords = {
  ...NOTHING,
  behind:
    '라고|이라고|라며|이라며|고 말|고 밝|고 강조|고 설명|고 덧붙|고 전했|고 했|며 |면서|는 입장|고 당부|고 평가|고 소감',
  naming: '이른바|일명|이라는|라는|을 주제로|를 주제로|주제로|명칭',
  titles:
    '장관|차관|대변인|시장|부시장|지사|도지사|총리|대통령|위원장|부위원장|국장|청장|처장|원장|실장|교수|대표|의장|과장|본부장|센터장|이사장|사장|회장|부회장|군수|구청장|의원|대사|총장|단장|소장|팀장|관장|사무총장|정책관|기획관|차장|연구원|박사|비서관|수석|부총리|국무총리|교육감|서장',
  topics: '은|는|이|가',
  surnames:
    '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부가복태목형피두감음빈동온호범좌팽승간상',
  honorifics: '씨',
  pronouns: '그|그는|그녀',
  bodies: '부|청|처|원|위원회|정부|경찰|공사|시|도|협회|재단|은행|법원',
};

const AR: CaselessWords = {
  ...NOTHING,
  verbs:
    'قال|وقال|قالت|وقالت|أكد|وأكد|أكدت|وأكدت|أضاف|وأضاف|أضافت|وأضافت|صرح|وصرح|صرحت|وصرحت|أوضح|وأوضح|أوضحت|وأوضحت|أشار|وأشار|ذكر|وذكر|علق|وعلق|كتب|وكتب|تابع|وتابع|قائلا|قائلاً|قائلة|بالقول|بقوله|بقولها|شدد|وشدد|لفت|ولفت',
  titles: 'الوزير|الوزيرة|الرئيس|الرئيسة|المدير|المديرة|المحافظ|المتحدث|المتحدثة|النائب|النائبة',
  honorifics: 'معالي|سعادة|السيد|السيدة|الدكتور|الدكتورة|المهندس|المهندسة|الأستاذ|الأستاذة|سمو',
  naming: 'بعنوان|شعار|تحت شعار|مسمى|يسمى|تسمى|مبادرة|برنامج|باسم',
};

const WORDS: Readonly<Record<string, CaselessWords>> = {
  ja: JA,
  zh: ZH,
  yue: ZH,
  ko: KO,
  ar: AR,
  he: NOTHING,
  fa: NOTHING,
  ur: NOTHING,
  hi: NOTHING,
  mr: NOTHING,
  ne: NOTHING,
  bn: NOTHING,
  ta: NOTHING,
  te: NOTHING,
  ka: NOTHING,
  th: { ...NOTHING, spaced: false },
  my: { ...NOTHING, spaced: false },
  km: { ...NOTHING, spaced: false },
  lo: { ...NOTHING, spaced: false },
};

/** A language's words, ready to be looked for. */
export interface CaselessLexicon {
  verbs: readonly string[];
  behind: readonly string[];
  naming: readonly string[];
  /** Longest first. */
  titles: readonly string[];
  topics: readonly string[];
  surnames: ReadonlySet<string>;
  behindNames: ReadonlySet<string>;
  outsideTitles: ReadonlySet<string>;
  joints: readonly string[];
  honorifics: readonly string[];
  pronouns: ReadonlySet<string>;
  bodies: readonly string[];
  spaced: boolean;
}

const made = new Map<string, CaselessLexicon>();

/**
 * The words of a language that is written without capitals.
 *
 * @param language - BCP 47.
 * @returns Null for a language with capitals.
 */
export function caselessFor(language: string): CaselessLexicon | null {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  const words = Object.hasOwn(WORDS, primary) ? WORDS[primary] : undefined;
  if (words === undefined) return null;
  const known = made.get(primary);
  if (known !== undefined) return known;
  const lexicon: CaselessLexicon = {
    verbs: listOf(words.verbs),
    behind: listOf(words.behind),
    naming: listOf(words.naming),
    titles: listOf(words.titles),
    topics: listOf(words.topics),
    surnames: new Set(words.surnames),
    behindNames: new Set(words.behindNames),
    outsideTitles: new Set(words.outsideTitles),
    joints: [...words.joints],
    honorifics: listOf(words.honorifics),
    pronouns: new Set(words.pronouns.split('|')),
    bodies: listOf(words.bodies),
    spaced: words.spaced,
  };
  made.set(primary, lexicon);
  return lexicon;
}

/** Longest first, so that a shorter word never hides a longer one. */
function listOf(words: string): string[] {
  return words
    .split('|')
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length);
}
