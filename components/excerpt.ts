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

/** So much of a sentence stands on either side of some words: it tells what they are about. */
const SENTENCE_LENGTH = 140;

/** The beginning of a sentence, up to some words; of a long one its end. */
export function sentenceStart(text: string): string {
  if (text.length <= SENTENCE_LENGTH) return text;
  const cut = text.slice(-SENTENCE_LENGTH);
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`;
}

/** The rest of a sentence, after some words; of a long one its beginning. */
export function sentenceEnd(text: string): string {
  if (text.length <= SENTENCE_LENGTH) return text;
  const cut = text.slice(0, SENTENCE_LENGTH);
  return `${cut.slice(0, Math.max(0, cut.lastIndexOf(' ')))} …`;
}
