/**
 * The names of the months as a language writes them beside a day, from the platform's own data.
 *
 * @param language - BCP 47; a language the platform does not know has none.
 * @returns January first; empty where a month is no word ("11月").
 */
export function monthNames(language: string): readonly string[] {
  const format = dateFormat(language);
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format?.formatToParts(Date.UTC(2000, month, 2)) ?? [];
    const name = parts.find(({ type }) => type === 'month')?.value ?? '';
    // Catalan has its "of" in it ("de gener", "d’abril"); "tháng 3" is a whole name.
    if (/\p{L}$/u.test(name)) return name.split(/[ '’]/).at(-1) ?? '';
    return /^\p{L}[\p{L}\p{M}]+(?: \d{1,2})?$/u.test(name) ? name : '';
  });
}

function dateFormat(language: string): Intl.DateTimeFormat | null {
  try {
    const known = Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
    const style = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
    return known ? new Intl.DateTimeFormat(language, style) : null;
  } catch {
    return null;
  }
}
