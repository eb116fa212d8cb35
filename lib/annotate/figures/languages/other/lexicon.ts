import type { LexiconData } from '../../lexicon-data.ts';
import { EN } from '../en/lexicon.ts';
import { NO_WORDS } from '../no-words.ts';

/**
 * What languages without number words of their own are read with: the scales, units and currencies of Dutch, Swedish, Danish,
 * Norwegian and Arabic, and the months as the platform names them. Digits and signs are the same everywhere, and English
 * addresses and references stand in translations too.
 */
export const OTHER: LexiconData = {
  ...NO_WORDS,
  words: { cardinals: '', hundred: '', scales: '', ordinals: '' },
  scales: {
    2: '百|백',
    4: '万|萬|만',
    8: '亿|億|억',
    3: 'duizend|tusen|tusind|tys|tys.|tysiąc|tysiące|tysięcy|tisíc|tis.|тыс|тыс.|тысяч|тысячи|тис|тис.|тисяч|тисячі|хиляди|хил.|nghìn|ngàn|mii|ezer|χιλιάδες|χιλ|χιλ.|千|천|bin|ribu|tuhat|tuhatta|tisuća|ألف|آلاف',
    6: 'miljoen|miljon|miljoner|million|millioner|milion|miliony|milionów|milionu|milionů|milióny|miliónov|mil.|млн|млн.|миллион|миллиона|миллионов|мільйон|мільйона|мільйонів|милиона|милион|triệu|milioane|milion|millió|milyon|juta|εκατ|εκατ.|εκατομμύρια|miljoona|miljoonaa|milj.|milijuna|milijun|mio|mio.|mn|mln|مليون|ملايين|مليونا',
    9: 'miljard|miljarder|mlrd|mlrd.|mld.|miliard|miliardy|miliardów|miliarda|miliardů|млрд|млрд.|миллиард|миллиарда|миллиардов|мільярд|мільярда|мільярдів|милиарда|милиард|tỷ|tỉ|miliarde|milliárd|milyar|miliar|δισ|δισ.|δισεκατομμύρια|miljardi|miljardia|milijarde|milijardi|milijarda|milliard|milliarder|mrd|mrd.|mia|mia.|mld|مليار|مليارات',
    12: '兆|조|biljoen|biljon|bln|трлн|трлн.|триллион|триллиона|триллионов|трильйона|trilion|bilion|triliun|trilyon|biljoonaa|biljoner|تريليون',
  },
  andAfter: 100,
  compounds: false,
  oneIsArticle: true,
  ordinalEndings: 'e',
  months: [
    'january|jan.',
    'february|feb.',
    'march|mar.|mrt.',
    'april|apr.',
    'may',
    'june|jun.',
    'july|jul.',
    'august|aug.',
    'september|sept.|sep.',
    'october|okt.|oct.',
    'november|nov.',
    'december|dec.|des.',
  ],
  dateLinks: ',|năm',
  decades: { before: '', after: '' },
  rangeLinks: '-|tot|till|til|إلى',
  rangeOpeners: 'tussen|mellan|mellem|mellom|بين',
  rangeAnd: 'en|och|og|و',
  from: 'van|från|fra|من',
  changeLinks: 'tot|naar|till|til|إلى',
  of: 'de',
  percent:
    '%|proc.|proc|procenta|процент|процента|процентов|процентів|відсоток|відсотка|відсотків|phần trăm|prosenttia|százalék|százalékkal|τοις εκατό|persen|yüzde|la sută|процента|posto|procent|prosent|pct|pct.|percent|بالمئة|بالمائة|في المئة',
  points:
    'procentpoint|procentenheter|procentenhet|prosentpoeng|procentpunt|个百分点|個百分點|百分点|ポイント|%p|процентных пунктов|процентного пункта|điểm phần trăm|puncte procentuale|punktu procentowego|punktów procentowych|pkt proc.|procentního bodu',
  basisPoints: 'basispunten|baspunkter|basispoint|basispunkter',
  durations:
    'minuut|minuten|minut|minuter|minutter|uur|uren|timme|timmar|time|timer|dag|dagen|dagar|dage|dager|week|weken|vecka|veckor|uge|uger|uke|uker|maand|maanden|månad|månader|måned|måneder|jaar|jaren|år|سنة|سنوات|عاما|أعوام|شهر|أشهر|يوما|أيام|ساعة|ساعات|rok|roku|lata|lat|miesiąc|miesiące|miesięcy|tydzień|tygodnie|tygodni|dni|dzień|godzina|godziny|godzin|roky|let|roků|měsíc|měsíce|měsíců|dny|dní|hodin|hodiny|год|года|лет|месяц|месяца|месяцев|недель|дней|дня|часов|часа|минут|рік|роки|років|місяць|місяці|місяців|тижнів|днів|годин|години|хвилин|năm|tháng|tuần|ngày|giờ|phút|ani|luni|zile|ore|év|hónap|nap|óra|vuotta|kuukautta|viikkoa|päivää|tuntia|yıl|ay|hafta|gün|saat|tahun|bulan|minggu|hari|jam|χρόνια|έτη|μήνες|ημέρες|ώρες|godina|godine|mjeseci|dana|години|месеца|дни|年|个月|個月|ヶ月|か月|カ月|个小时|小时|小時|時間|分钟|分鐘|分間|天|周|週間|년|개월|일간|日間|日间|시간|분|주',
  measures:
    'kilometer|kilometers|meter|centimeter|millimeter|hectare|hektar|hektare|vierkante meter|kvadratmeter|kubikmeter|kilo|kilogram|gram|ton|liter|watt|megawatt|gigawatt|terawattimmar|كيلومتر|كيلومترا|متر|هكتار|طن|kilometrów|kilometry|hektarów|ton|tony|tun|литров|километров|километра|км|га|тонн|тонны|гектаров|кілометрів|гектарів|ki-lô-mét|tấn|héc-ta|hécta|kilométer|hektár|tonna|kilometriä|tonnia|χιλιόμετρα|τόνους|hektara|tona|МВт|кВт|公里|平方公里|平方米|平方公尺|公顷|公頃|吨|噸|トン|万千瓦时|千瓦时|千瓦|度|公斤|千克|米|キロ|キロメートル|ヘクタール|킬로미터|톤|헥타르',
  years: 'jaar|år',
  currencies: {
    dollar: 'dollar|دولار|دولارا',
    EUR: 'euro|欧元|歐元|ユーロ|유로|eura|eur|euroa|евро|євро|ευρώ|euró|evra|يورو',
    kr: 'kronor|kronon|kroner|krone|kronur',
    USD: 'usd|美元|美金|ドル|달러|доллар|доллара|долларов|доларів|долари|dolarów|dolary|đô la|dollárt|dolar abd|us dollar',
    CNY: '元|人民币|元人民币',
    JPY: '円|日元|日圆',
    KRW: '원|韩元',
    HKD: '港元|港币',
    PLN: 'zł|złoty|złote|złotych',
    CZK: 'kč|korun|koruny|korun českých',
    RUB: 'рубль|рубля|рублей|руб|руб.|₽',
    UAH: 'гривня|гривні|гривень|грн|грн.',
    VND: 'đồng|đ|vnđ',
    HUF: 'forint|forintot|ft',
    RON: 'lei|leu',
    TRY: 'lira|tl|türk lirası',
    BGN: 'лева|лв|лв.',
    IDR: 'rupiah',
    GBP: 'pund',
    SAR: 'ريال سعودي',
    AED: 'درهم إماراتي',
  },
  cents: { EUR: 'eurocent|cent', kr: 'øre|öre' },
  before: {
    approx:
      '约|約|大约|약|około|ok.|asi|přibližně|zhruba|около|примерно|близько|приблизно|khoảng|aproximativ|circa|körülbelül|mintegy|noin|yaklaşık|sekitar|περίπου|ongeveer|circa|ca.|ca|zo’n|omkring|cirka|ungefär|omtrent|rundt|حوالي|نحو',
    almost:
      '近|将近|거의|prawie|niemal|téměř|почти|майже|gần|aproape|közel|majdnem|lähes|hampir|σχεδόν|bijna|nästan|næsten|nesten',
    'more-than':
      '超过|超過|逾|超|ponad|powyżej|více než|přes|более|свыше|больше|понад|більше|більш ніж|hơn|trên|peste|több mint|yli|üzerinde|lebih dari|πάνω από|περισσότερα από|meer dan|ruim|mer än|över|mere end|over|mer enn|أكثر من',
    'at-least':
      '至少|少なくとも|최소|co najmniej|nejméně|alespoň|не менее|как минимум|щонайменше|не менше|ít nhất|tối thiểu|cel puțin|legalább|vähintään|en az|sedikitnya|τουλάχιστον|minstens|ten minste|minst|mindst|على الأقل',
    'less-than':
      'mniej niż|poniżej|méně než|менее|меньше|менше|dưới|mai puțin de|kevesebb mint|alle|kurang dari|minder dan|onder|mindre än|under|mindre end|mindre enn|أقل من',
    'up-to':
      'maksymalnie|nawet do|až|до|tối đa|lên tới|legfeljebb|enintään|maximaal|hoogstens|tot|upp till|högst|op til|højst|opptil|høyst',
  },
  beforeDate: {
    since:
      'od|с|від|từ|din|óta|sejak|από το|sinds|vanaf|sedan|från och med|siden|fra|fra og med|منذ',
    by: 'uiterlijk|senast|senest|innen|inden',
  },
  changes: { before: { increase: '', decrease: '' }, after: { increase: '', decrease: '' } },
  references: `${EN.references}|artikel`,
  labels: `${EN.labels}|kapitel|hoofdstuk|paragraaf|nr|nr.|no.|bilaga|bijlage|bilag|vedlegg|sida|side|pagina`,
  grades: 'fase|type|nivå|niveau|niva',
  streets: `${EN.streets}|straat|gatan|vägen|gade|vej|gate|laan|plein`,
  rateOpeners: 'per|om|/|na|za|mỗi|pe',
  rates: 'jaarlijks|årligen|årligt|årlig|månatligen',
  nounStops:
    'de|het|een|en|of|van|voor|met|in|op|aan|bij|tot|uit|over|door|naar|om|is|zijn|was|werd|wordt|heeft|och|eller|att|av|för|med|till|från|på|i|ett|den|det|som|är|var|har|vid|fler|mer|og|af|til|fra|ved|er|blev|et|at|enn|end|no|than|since|and|the|с|со|в|на|и|из|от|по|для|до|к|у|за|о|не|та|і|з|із|від|w|z|do|od|na|dla|oraz|ve|için|και|για|σε|trong|cho|và|của|để|với|tại|的|在|和|与|以|は|が|を|に|の|で|을|를|은|는',
  minus: 'minus|neg',
  yearWords: 'год|года|году|рік|року|roku|rok',
  joints: 'and|or|en|of|och|eller|og|und|et|y|e|и|или|та|або|i|lub|a',
  degrees: 'grad|graden',
  digitsBetweenScales: 4,
  freePrefixes: EN.freePrefixes,
  acts: EN.acts,
  pages: EN.pages,
  phones: `${EN.phones}|telefon|telefoon|telefono|тел|тел.|telefón`,
  calls: EN.calls,
  beforeEmergency: EN.beforeEmergency,
  afterEmergency: EN.afterEmergency,
  clockWords: `${EN.clockWords}|点|點|时|時`,
  clockMinutes: '分',
  dayMarks: '日|일',
  notDayMarks: '間|间|간',
  phoneLinks: EN.phoneLinks,
  monthMarks: '月|월',
  headLast: true,
  // Of Korean, where they are written to the counter: "30곳에", "8,400명이".
  counters:
    '名|个|個|家|项|項|人|人次|位|台|臺|辆|輛|所|座|件|次|条|條|处|處|户|戶|张|張|套|只|隻|艘|架|间|間|部|本|场|場|届|屆|级|級|支|批|类|類|种|種|起|例|株|头|頭|棵|枚|份|社|校|戸|棟|床|匹|か所|カ所|ヶ所|箇所|団体|世帯|歳|岁|歲|多人|多名|多个|多個|多家|余人|余名|餘人|餘名',
  counterEndings: '에서|으로|이|가|은|는|을|를|에|의|도|로|과|와|만',
};
