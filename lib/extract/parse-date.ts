/** Months by their first letters, folded, in the languages of the profiles; the longest that fits wins. */
const MONTHS: readonly (readonly [number, string])[] = [
  [
    1,
    'january janvier enero januar jänner janner gennaio janeiro januari ionawr jan ene janv stycznia ledna',
  ],
  [
    2,
    'february fevrier février febrero februar feber febbraio fevereiro februari feb févr fevr fév fev lutego',
  ],
  [3, 'march mars marzo märz marz maerz março marco maart mar mrz marca'],
  [4, 'april avril abril aprile avr abr apr kwietnia'],
  [5, 'may mai mayo maggio maio mei maj maja'],
  [6, 'june juin junio juni giugno junho jun czerwca'],
  [7, 'july juillet julio juli luglio julho jul juil lipca'],
  [8, 'august août aout agosto augustus augusti aug ago sierpnia'],
  [9, 'september septembre septiembre setiembre settembre setembro sept sep set września'],
  [10, 'october octobre octubre oktober ottobre outubro oct okt ott out października'],
  [11, 'november novembre noviembre novembro nov listopada'],
  [
    12,
    'december décembre decembre diciembre dezember dicembre dezembro dec déc dic dez desember grudnia',
  ],
];

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap(([number, names]) => names.split(' ').map((name) => [name, number] as const)),
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
 * "03.03.2026" and "03/03/2026" · "2026年3月3日".
 */
const DATE =
  /(?<![\p{L}\d])(?:(?<month1>\p{L}{3,10})\.? (?<day1>\d{1,2})(?:st|nd|rd|th)?,? {0,2}(?<year1>\d{4})|(?<day2>\d{1,2})(?:st|nd|rd|th|er|º|°)?\.?[ -](?:de )?(?<month2>\p{L}{3,10})\.?,?[ -](?:de |del )?(?<year2>\d{4})|(?<year3>\d{4})[-/.](?<month3>\d{1,2})[-/.](?<day3>\d{1,2})|(?<a>\d{1,2})[./-](?<b>\d{1,2})[./-](?<year4>\d{4})|(?<year5>\d{4}) ?[年년] ?(?<month5>\d{1,2}) ?[月월] ?(?<day5>\d{1,2}) ?[日일]?)(?!\d)/gu;

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
  return iso(parts['year5'], Number(parts['month5']), parts['day5']);
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
