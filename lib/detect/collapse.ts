/** Anything but single spaces: most white space is these, and needs no replacing. */
const RUNS = /[^\S ]\s*| \s+/g;

/** White space is one space, soft hyphens are none. */
export function collapse(text: string): string {
  const whole = text.includes('\u00ad') ? text.replaceAll('\u00ad', '') : text;
  return whole.replace(RUNS, ' ').trim();
}
