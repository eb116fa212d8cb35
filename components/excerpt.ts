/** Characters of context on either side of some words: one line of a popup, with the words in its middle. */
const CONTEXT_LENGTH = 56;

/** The end of what stands before, from a word's start and inside the same block. */
export function before(prefix: string): string {
  const line = prefix.slice(prefix.lastIndexOf('\n') + 1);
  const cut = line.slice(-CONTEXT_LENGTH);
  const whole = line !== prefix && cut.length === line.length;
  return whole || cut === '' ? cut : `…${cut.slice(Math.max(0, cut.indexOf(' ')))}`;
}

/** The beginning of what stands after, to a word's end and inside the same block. */
export function after(suffix: string): string {
  const end = suffix.indexOf('\n');
  const line = end < 0 ? suffix : suffix.slice(0, end);
  const cut = line.slice(0, CONTEXT_LENGTH);
  const whole = end >= 0 && cut.length === line.length;
  if (whole || cut === '') return cut;
  const space = cut.lastIndexOf(' ');
  return `${space < 0 ? cut : cut.slice(0, space)} …`;
}
