/** The names of the twelve months, in lower case, as dates have them (in the genitive where a language asks for it). */
const MONTHS: readonly string[] = [
  'january janvier enero januar jänner janner gennaio janeiro januari ionawr ianuarie tammikuuta siječnja jan ene janv gen stycznia ledna января січня يناير 一月',
  'february fevrier février febrero februar feber febbraio fevereiro februari chwefror februarie helmikuuta veljače feb févr fevr fév fev lutego února февраля лютого فبراير 二月',
  'march mars marzo märz marz maerz março marco maart marts mawrth martie maaliskuuta ožujka mar mrz marca března марта березня مارس 三月',
  'april avril abril aprile ebrill aprilie huhtikuuta travnja avr abr apr kwietnia dubna апреля квітня أبريل 四月',
  'may mai mayo maggio maio mei maj toukokuuta svibnja maja května мая травня مايو 五月',
  'june juin junio juni giugno junho mehefin iunie kesäkuuta lipnja jun giu czerwca června июня червня يونيو 六月',
  'july juillet julio juli luglio julho gorffennaf iulie heinäkuuta srpnja jul juil lug lipca července июля липня يوليو 七月',
  'august août aout agosto augustus augusti awst elokuuta kolovoza aug ago sierpnia srpna августа серпня أغسطس 八月',
  'september septembre septiembre setiembre settembre setembro medi septembrie syyskuuta rujna sept sep set září września сентября вересня سبتمبر 九月',
  'october octobre octubre oktober ottobre outubro hydref octombrie lokakuuta oct okt ott out października října октября жовтня أكتوبر 十月',
  'november novembre noviembre novembro tachwedd noiembrie marraskuuta listopada studenoga nov listopadu ноября листопада نوفمبر 十一月',
  'december décembre decembre diciembre dezember dicembre dezembro rhagfyr decembrie joulukuuta prosinca dec déc dic dez desember grudnia prosince декабря грудня ديسمبر 十二月',
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

/**
 * "March 3, 2026" · "3 March 2026", "3. März 2026", "1er mars 2026", "3 de marzo de 2026" · "2026-03-03" ·
 * "03.03.2026" and "03/03/2026" · "2026年3月3日" · "tháng 3 3, 2026", "ngày 3 tháng 3 năm 2026".
 */
const DATE =
  /(?<![\p{L}\d])(?:(?<month1>\p{L}{2,13})\.? (?<day1>\d{1,2})(?:st|nd|rd|th)?,? {0,2}(?<year1>\d{4})|(?<day2>\d{1,2})(?:st|nd|rd|th|er|º|°)?\.?[ -](?:de |of )?(?<month2>\p{L}{2,13})\.?,?[ -](?:de |del )?(?<year2>\d{4})|(?<year3>\d{4})[-/.](?<month3>\d{1,2})[-/.](?<day3>\d{1,2})|(?<a>\d{1,2})[./-](?<b>\d{1,2})[./-](?<year4>\d{4})|(?<year5>\d{4}) ?[年년] ?(?<month5>\d{1,2}) ?[月월] ?(?<day5>\d{1,2}) ?[日일]?|tháng (?<month6>\d{1,2}) (?<day6>\d{1,2}),? (?<year6>\d{4})|ngày (?<day7>\d{1,2}) tháng (?<month7>\d{1,2}) năm (?<year7>\d{4}))(?!\d)/giu;

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
  for (const match of text.replace(/[\s\u00a0]/g, ' ').matchAll(DATE)) {
    const iso = isoOf(match.groups ?? {}, monthFirst);
    if (iso !== null) found.push({ iso, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function isoOf(parts: Record<string, string | undefined>, monthFirst: boolean): string | null {
  const { month1, day1, year1, day2, month2, year2, year3, month3, day3, a, b, year4 } = parts;
  if (month1 !== undefined) return iso(year1, MONTH_NUMBERS.get(month1.toLowerCase()), day1);
  if (month2 !== undefined) return iso(year2, MONTH_NUMBERS.get(month2.toLowerCase()), day2);
  if (year3 !== undefined) return iso(year3, Number(month3), day3);
  if (year4 !== undefined) {
    const isMonthFirst = monthFirst ? Number(a) <= 12 : Number(b) > 12;
    return isMonthFirst ? iso(year4, Number(a), b) : iso(year4, Number(b), a);
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
