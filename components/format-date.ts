/** Grain of a date as the model writes it, and how each is shown. */
const FORMATS = {
  day: { dateStyle: 'long' },
  month: { year: 'numeric', month: 'long' },
  year: { year: 'numeric' },
  'day-of-year': { month: 'long', day: 'numeric' },
} as const;

/**
 * Writes a date at the grain it has, the reader's way.
 *
 * @param date - "2018-02-05", "2018-02", "2018" or "--02-05"; anything else comes back as it is.
 * @param language - BCP 47.
 */
export function formatDate(date: string, language: string): string {
  const match = /^(\d{4}|-)(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (match === null) return date;
  const [, year = '-', month, day] = match;
  // A leap year stands in, so that 29 February without a year stays itself.
  const instant = Date.UTC(
    year === '-' ? 2000 : Number(year),
    month === undefined ? 0 : Number(month) - 1,
    day === undefined ? 1 : Number(day),
  );
  const grain =
    year === '-'
      ? 'day-of-year'
      : day !== undefined
        ? 'day'
        : month !== undefined
          ? 'month'
          : 'year';
  return new Intl.DateTimeFormat(language, { ...FORMATS[grain], timeZone: 'UTC' }).format(instant);
}

/**
 * Writes an instant as day and time in the reader's own time zone.
 *
 * @param instant - ISO 8601.
 * @param language - BCP 47.
 * @param grain - `day` leaves the time out.
 */
export function formatInstant(
  instant: string,
  language: string,
  grain: 'day' | 'minute' = 'minute',
): string {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return instant;
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    ...(grain === 'minute' ? { timeStyle: 'short' } : {}),
  }).format(time);
}
