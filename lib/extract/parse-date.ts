/** The names of the twelve months, in lower case, as dates have them (in the genitive where a language asks for it). */
const MONTHS: readonly string[] = [
  'january janvier enero januar jänner janner gennaio janeiro januari ionawr ianuarie tammikuuta siječnja jan ene janv gen stycznia ledna января січня يناير 一月 januára január ιανουαρίου ocak जनवरी eanáir jaanuar януари جانفي',
  'february fevrier février febrero februar feber febbraio fevereiro februari chwefror februarie helmikuuta veljače feb févr fevr fév fev lutego února февраля лютого فبراير 二月 februára február φεβρουαρίου şubat फरवरी feabhra veebruar februarja февруари شباط فيفري',
  'march mars marzo märz marz maerz março marco maart marts mawrth martie maaliskuuta ožujka mar mrz marca března марта березня مارس 三月 március μαρτίου mart maret मार्च márta märts март آذار',
  'april avril abril aprile ebrill aprilie huhtikuuta travnja avr abr apr kwietnia dubna апреля квітня أبريل 四月 apríla április απριλίου nisan अप्रैल aibreán aprill април نيسان أفريل',
  'may mai mayo maggio maio mei maj toukokuuta svibnja maja května мая травня مايو 五月 mája május μαΐου mayıs मई bealtaine май أيار ماي',
  'june juin junio juni giugno junho mehefin iunie kesäkuuta lipnja jun giu czerwca června июня червня يونيو 六月 júna június ιουνίου haziran जून meitheamh juuni юни حزيران جوان',
  'july juillet julio juli luglio julho gorffennaf iulie heinäkuuta srpnja jul juil lug lipca července июля липня يوليو 七月 júla július ιουλίου temmuz जुलाई iúil juuli юли تموز جويلية يوليوز',
  'august août aout agosto augustus augusti awst elokuuta kolovoza aug ago sierpnia srpna августа серпня أغسطس 八月 augusztus αυγούστου ağustos अगस्त lúnasa август آب أوت غشت',
  'september septembre septiembre setiembre settembre setembro medi septembrie syyskuuta rujna sept sep set září września сентября вересня سبتمبر 九月 szeptember septembra σεπτεμβρίου eylül सितंबर септември أيلول شتنبر',
  'october octobre octubre oktober ottobre outubro hydref octombrie lokakuuta oct okt ott out października října октября жовтня أكتوبر 十月 októbra október οκτωβρίου ekim अक्टूबर oktoober октомври',
  'november novembre noviembre novembro tachwedd noiembrie marraskuuta listopada studenoga nov listopadu ноября листопада نوفمبر 十一月 novembra νοεμβρίου kasım नवंबर samhain ноември نونبر',
  'december décembre decembre diciembre dezember dicembre dezembro rhagfyr decembrie joulukuuta prosinca dec déc dic dez desember grudnia prosince декабря грудня ديسمبر 十二月 decembra δεκεμβρίου aralık दिसंबर nollaig detsember декември دجنبر',
];

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** A date found in a text. */
export interface FoundDate {
  /** ISO 8601 date. */
  iso: string;
  start: number;
  end: number;
}

/** Digit zero of the scripts in which governments also write dates: Arabic, Persian, Devanagari, Bengali, Thai, full-width. */
const ZEROS: readonly number[] = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/** The first years of the eras by which Japan and Taiwan count. */
const ERAS: ReadonlyMap<string, number> = new Map([
  ['令和', 2019],
  ['平成', 1989],
  ['昭和', 1926],
  ['民國', 1912],
  ['民国', 1912],
]);

/**
 * "March 3, 2026" · "3 March 2026", "3. März 2026", "1er mars 2026", "3 de marzo de 2026" · "2026-03-03", "2026. 3. 3." ·
 * "03.03.2026" and "03/03/2026" · "2026. március 3." · "2026年3月3日", "令和8年3月3日", "民國115年3月3日" ·
 * "tháng 3 3, 2026", "ngày 3 tháng 3 năm 2026".
 */
const DATE =
  /(?:(?<![\p{L}\d])(?:(?<month1>[\p{L}\p{M}]{2,15})\.? (?<day1>\d{1,2})(?:st|nd|rd|th)?,? {0,2}(?<year1>\d{4})|(?<day2>\d{1,2})(?:st|nd|rd|th|er|º|°)?\.?[ -](?:de |of )?(?<month2>[\p{L}\p{M}]{2,15})\.?,?[ -](?:de |del )?(?<year2>\d{4})|(?<year3>\d{4})(?:[-/]|\. ?)(?<month3>\d{1,2})(?:[-/]|\. ?)(?<day3>\d{1,2})|(?<a>\d{1,2})[./-](?<b>\d{1,2})[./-](?<year4>\d{4})|(?<year8>\d{4})\. (?<month8>\p{L}{3,13}) (?<day8>\d{1,2})|tháng (?<month6>\d{1,2}) (?<day6>\d{1,2}),? (?<year6>\d{4})|ngày (?<day7>\d{1,2}) tháng (?<month7>\d{1,2}) năm (?<year7>\d{4}))|(?<!\d)(?:(?<year5>\d{4})|(?<era>令和|平成|昭和|民[國国]) ?(?<year9>\d{1,3}|元)) ?[年년] ?(?<month5>\d{1,2}) ?[月월] ?(?<day5>\d{1,2}) ?[日일]?)(?!\d)/giu;

/** A day without its year, as datelines have it: "March 17", "17 March", "17. März". */
const DAY =
  /(?<![\p{L}\d])(?:(?<month1>\p{L}{3,13})\.? (?:\d{1,2})(?:st|nd|rd|th)?|(?:\d{1,2})(?:st|nd|rd|th|er|º|°)?\.? (?:de |of )?(?<month2>\p{L}{3,13})\.?)(?![\p{L}\d])/giu;

/**
 * Finds the first full date in a text.
 *
 * @param monthFirst - Whether "03/04/2026" is the fourth of March (as in the United States).
 * @returns The date and where it stands; null where there is none.
 */
export function findDate(text: string, monthFirst: boolean): FoundDate | null {
  return findDates(text, monthFirst)[0] ?? null;
}

/** All full dates in a text, in order. */
export function findDates(text: string, monthFirst: boolean): readonly FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of inPlainDigits(text)
    .replace(/[\s\u00a0]/g, ' ')
    .matchAll(DATE)) {
    const iso = isoOf(match.groups ?? {}, monthFirst);
    if (iso !== null) found.push({ iso, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Where the first day without a year stands in a text; null where there is none. */
export function findDay(text: string): { start: number; end: number } | null {
  for (const match of text.replace(/[\s\u00a0]/g, ' ').matchAll(DAY)) {
    const { month1, month2 } = match.groups ?? {};
    if (monthOf(month1 ?? month2) === undefined) continue;
    return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** The text with each digit of another script as one of ours: offsets stay. */
function inPlainDigits(text: string): string {
  return text.replace(
    /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g,
    (digit) => {
      const code = digit.charCodeAt(0);
      const zero = ZEROS.find((first) => code >= first && code < first + 10) ?? code;
      return String(code - zero);
    },
  );
}

function monthOf(name: string | undefined): number | undefined {
  return name === undefined ? undefined : MONTH_NUMBERS.get(name.toLowerCase());
}

function isoOf(parts: Record<string, string | undefined>, monthFirst: boolean): string | null {
  const { month1, day1, year1, day2, month2, year2, year3, month3, day3, a, b, year4 } = parts;
  if (month1 !== undefined) return iso(year1, monthOf(month1), day1);
  if (month2 !== undefined) return iso(year2, monthOf(month2), day2);
  if (year3 !== undefined) return iso(year3, Number(month3), day3);
  if (year4 !== undefined) {
    const isMonthFirst = monthFirst ? Number(a) <= 12 : Number(b) > 12;
    return isMonthFirst ? iso(year4, Number(a), b) : iso(year4, Number(b), a);
  }
  const { year8, month8, day8, era, year9, month5, day5 } = parts;
  if (year8 !== undefined) return iso(year8, monthOf(month8), day8);
  if (era !== undefined) {
    const year = (ERAS.get(era) ?? 0) + (year9 === '元' ? 1 : Number(year9)) - 1;
    return iso(String(year), Number(month5), day5);
  }
  for (const form of [5, 6, 7]) {
    const year = parts[`year${form}`];
    if (year !== undefined) return iso(year, Number(parts[`month${form}`]), parts[`day${form}`]);
  }
  return null;
}

function iso(
  year: string | undefined,
  month: number | undefined,
  day: string | undefined,
): string | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = Number(day);
  if (month < 1 || month > 12 || date < 1 || date > 31) return null;
  if (Number(year) < 1900 || Number(year) > 2100) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
