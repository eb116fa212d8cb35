import { describe, expect, test } from 'vitest';
import { guessLanguage, isGuessable } from '../../../lib/text/guess-language.ts';
import { growthOf } from '../../support/growth.ts';

const TEXTS: readonly (readonly [language: string, text: string])[] = [
  ['en', 'The programme will give small harbours new moorings, and work begins in the spring.'],
  ['fr', 'Le programme donnera aux petits ports de la côte nord de nouveaux quais pour trois ans.'],
  [
    'es',
    'El programa dará a los pequeños puertos de la costa norte nuevos amarres para tres años.',
  ],
  [
    'ca',
    'El programa donarà als petits ports de la costa nous amarratges. Amb aquest pla, les obres començaran a la primavera i duraran més de tres anys.',
  ],
  [
    'gl',
    'O programa dará aos portos pequenos da costa novas amarras. Con este plan, as obras comezarán na primavera e unha parte non rematará ata o ano seguinte.',
  ],
  [
    'pt',
    'O programa dará aos portos da costa norte novos ancoradouros para os próximos três anos.',
  ],
  ['it', 'Il programma darà ai piccoli porti della costa nuovi ormeggi per i prossimi tre anni.'],
  [
    'ro',
    'Programul va oferi porturilor mici de pe coastă locuri noi de acostare. Lucrările încep în primăvară și vor dura trei ani, iar ministerul va plăti o parte din costuri.',
  ],
  ['de', 'Das Programm gibt den kleinen Häfen an der Nordküste neue Anleger und einen Fahrplan.'],
  ['nl', 'Het programma geeft de kleine havens langs de kust een nieuwe steiger voor drie jaar.'],
  [
    'da',
    'Programmet giver de små havne langs kysten nye anløbsbroer. Arbejdet begynder til foråret og bliver ikke afsluttet før efter tre år, siger ministeren.',
  ],
  [
    'nb',
    'Programmet gir de små havnene langs kysten nye brygger. Arbeidet begynner til våren og blir ikke ferdig før etter tre år, sier ministeren.',
  ],
  [
    'nn',
    'Programmet gir dei små hamnene langs kysten nye bryggjer. Arbeidet tek til om våren og vert ikkje ferdig før om tre år, seier statsråden, som kjem frå øya.',
  ],
  [
    'sv',
    'Programmet ger de små hamnarna nya bryggor och en gemensam tidtabell för att locka fler.',
  ],
  [
    'fi',
    'Ohjelma antaa rannikon pienille satamille uusia laituripaikkoja. Työt alkavat keväällä ja kestävät kolme vuotta, eikä hinta ole vielä selvillä, sanoi ministeri, joka on myös saaren edustaja.',
  ],
  [
    'et',
    'Programm annab ranniku väikestele sadamatele uued kaid. Tööd algavad kevadel ja kestavad kolm aastat, kuid hind ei ole veel teada, ütles minister, kes on ka saare esindaja.',
  ],
  [
    'hu',
    'A program új kikötőhelyeket ad a part menti kis kikötőknek. A munka tavasszal kezdődik, és három évig tart, de az ára még nem ismert, mondta a miniszter.',
  ],
  [
    'tr',
    'Program, kıyıdaki küçük limanlara yeni iskeleler sağlayacak. Çalışmalar ilkbaharda başlayacak ve üç yıl sürecek, bakan bu yıl için daha fazla bütçe ayrıldığını söyledi.',
  ],
  [
    'pl',
    'Program da małym portom na wybrzeżu nowe miejsca do cumowania. Prace zaczną się wiosną i potrwają trzy lata, ale koszt nie jest jeszcze znany.',
  ],
  [
    'cs',
    'Program dá malým přístavům na pobřeží nová kotviště. Práce začnou na jaře a potrvají tři roky, ale cena se ještě nezná, řekl ministr, který je také zástupcem ostrova.',
  ],
  [
    'sk',
    'Program dá malým prístavom na pobreží nové kotviská. Práce sa začnú na jar a potrvajú tri roky, ale cena ešte nie je známa, povedal minister, ktorý je aj zástupcom ostrova.',
  ],
  [
    'sl',
    'Program bo majhnim pristaniščem ob obali dal nove priveze. Dela se bodo začela spomladi in bodo trajala tri leta, cena pa še ni znana, je povedal minister, ki je tudi poslanec.',
  ],
  [
    'hr',
    'Program će malim lukama na obali dati nova mjesta za vez. Radovi počinju u proljeće i trajat će tri godine, a cijena još nije poznata, rekao je ministar koji zastupa otok.',
  ],
  [
    'sr',
    'Program će malim lukama na obali dati nova mesta za vez. Predsednik je rekao da će radovi trajati tri godine i da cena još nije poznata, a da je svet sa ostrva zadovoljan.',
  ],
  [
    'lt',
    'Programa suteiks mažiems pakrantės uostams naujų prieplaukų. Darbai prasidės pavasarį ir truks trejus metus, tačiau kaina dar nežinoma, nes ministras apie tai nekalbėjo.',
  ],
  [
    'lv',
    'Programma dos mazajām piekrastes ostām jaunas piestātnes. Darbi sāksies pavasarī un ilgs trīs gadus, bet cena vēl nav zināma, sacīja ministrs, kas ir arī salas pārstāvis.',
  ],
  [
    'vi',
    'Chương trình do Bộ Cảng biển công bố hôm nay sẽ cung cấp cho các cảng nhỏ dọc bờ biển phía bắc những bến neo mới, em và các gia đình được hỗ trợ trong ba năm tới.',
  ],
  [
    'id',
    'Program ini akan memberi pelabuhan kecil di pesisir dermaga baru. Pekerjaan dimulai pada musim semi dan berlangsung tiga tahun, tetapi biayanya belum diketahui oleh menteri.',
  ],
  [
    'id',
    'Program ini akan memberi pelabuhan kecil di pesisir jeti baharu kepada nelayan. Kerja bermula pada musim bunga dan mengambil masa tiga tahun, kata menteri yang tidak mahu menyatakan kos.',
  ],
  [
    'ru',
    'Программа даст малым портам побережья новые причалы. Работы начнутся весной и продлятся три года, но цена пока не известна, сообщил министр.',
  ],
  [
    'uk',
    'Програма дасть малим портам узбережжя нові причали. Роботи почнуться навесні й триватимуть три роки, але ціна ще не відома, повідомив міністр.',
  ],
  [
    'be',
    'Праграма дасць малым портам узбярэжжа новыя прычалы. Работы пачнуцца ўвесну і працягнуцца тры гады, але кошт пакуль не вядомы, паведаміў міністр.',
  ],
  [
    'bg',
    'Програмата ще даде на малките пристанища по крайбрежието нови кейове. Работата започва през пролетта и ще продължи три години, но цената още не е известна.',
  ],
  [
    'mk',
    'Програмата ќе им даде на малите пристаништа по брегот нови места за врзување. Работата почнува на пролет и ќе трае три години, но цената сè уште не е позната, рече министерот, кој е и пратеник.',
  ],
  [
    'sr',
    'Програм ће малим лукама на обали дати нова места за вез. Радови почињу у пролеће и трајаће три године, а цена још није позната, рекао је министар.',
  ],
  [
    'ar',
    'يمنح البرنامج الموانئ الصغيرة على الساحل أرصفة جديدة. يبدأ العمل في الربيع ويستمر ثلاث سنوات، لكن التكلفة غير معروفة، قال الوزير.',
  ],
  [
    'fa',
    'این برنامه به بندرهای کوچک ساحل اسکله‌های تازه می‌دهد. کار در بهار آغاز می‌شود و سه سال ادامه دارد، اما هزینهٔ آن را هنوز نمی‌دانند.',
  ],
  [
    'ur',
    'یہ پروگرام ساحل کی چھوٹی بندرگاہوں کو نئے گھاٹ دے گا۔ کام بہار میں شروع ہوگا اور تین سال تک چلے گا، وزیر نے کہا کہ لاگت ابھی معلوم نہیں ہے۔',
  ],
  ['he', 'התוכנית תיתן לנמלים הקטנים לאורך החוף מעגנים חדשים, והעבודה תתחיל באביב.'],
  ['hi', 'यह कार्यक्रम तट के छोटे बंदरगाहों को नए घाट देगा और काम वसंत में शुरू होगा।'],
  ['mr', 'हा कार्यक्रम किनाऱ्यावरील लहान बंदरांना नवे धक्के देणार आहे आणि काम वसंतात सुरू होणार आहे.'],
  ['th', 'โครงการนี้จะมอบท่าเรือใหม่ให้แก่ท่าเรือขนาดเล็กตามชายฝั่งเป็นเวลาสามปี'],
  ['zh', '该计划将在未来三年为北部沿海的小港口提供新的泊位。FEMA 专家将在 Home Depot 解答问题。'],
  ['ja', '北部沿岸の小規模な港湾に新しい係留施設を三年間にわたり整備する計画です。'],
  ['ko', '북부 연안의 작은 항구에 새로운 계류 시설을 삼 년 동안 마련하는 계획이다.'],
  ['el', 'Το πρόγραμμα δίνει στα μικρά λιμάνια νέες θέσεις πρόσδεσης.'],
];

describe('the language of a text', () => {
  test.each(TEXTS)('%s: %s', (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });

  test.each(TEXTS)('%s in capitals, with its accents apart: %s', (language, text) => {
    expect(guessLanguage(text.toUpperCase().normalize('NFD'))).toBe(language);
  });

  test.each([
    [
      'el',
      'Η Maud Ferrier της Norhaven Harbour Trust ανακοίνωσε νέες θέσεις πρόσδεσης στα λιμάνια.',
    ],
    [
      'uk',
      'Компанія Norhaven Harbour Trust і міністр Maud Ferrier повідомили про нові причали, що їх збудують для малих портів узбережжя.',
    ],
    [
      'ja',
      'Norhaven Harbour Trustは北部沿岸の小規模港湾に新係留施設を整備する三年計画を発表した。',
    ],
    [
      'en',
      'The mayor of Αλίκη and the minister of Ясногорск signed the plan for new moorings in the spring.',
    ],
    [
      'zh',
      '该部表示,名为“さくら”的船将在未来三年为北部沿海的小港口提供服务,并在春季开始运营新的航线和泊位。',
    ],
  ])('is that of most of it: %s with foreign names', (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });

  test.each([
    'Hafen und Küste für alle',
    'The harbour and the coast',
    'Λιμάνι και ακτή',
    'Порт и берег',
    '北部港湾',
    'Norhaven',
    '',
    '1 234 567 — 890',
  ])('is not told of so little: %s', (text) => {
    expect(guessLanguage(text)).toBeNull();
  });

  test('is not told where a few small words of another language fall in by chance', () => {
    const names = 'Norhaven Velmora Kestrel Dunmarrow Ferrier Alde Brannock Thistle Corvane Ostrel';
    expect(guessLanguage(`${names} the ${names}`)).toBeNull();
  });

  test('is not told where two languages fit alike', () => {
    expect(guessLanguage('til den som med det i Norhaven og Velmora')).toBeNull();
  });

  test('takes no longer for a long text than for one of a few pages', () => {
    const growth = growthOf((size) => {
      const text = 'ąβя中 the de '.repeat(size);
      return () => guessLanguage(text);
    }, 20_000);
    expect(growth).toBeLessThan(10);
  });
});

test('what can be guessed is told from what cannot', () => {
  expect(['en', 'ja', 'th', 'uk', 'hr'].filter(isGuessable)).toEqual([
    'en',
    'ja',
    'th',
    'uk',
    'hr',
  ]);
  expect(['gd', 'bs', 'tlh', 'toString'].filter(isGuessable)).toEqual([]);
});
