import type { Span } from '../model/span.ts';

/** From this length on a passage is named by its first and last words: links stay short enough to be sent. */
const LONGEST_EXACT = 120;

/** How many words name the ends of a long passage, and how many stand beside it: tried in turn until the place is told. */
const ATTEMPTS = [
  { edge: 4, context: 0 },
  { edge: 8, context: 0 },
  { edge: 4, context: 3 },
  { edge: 8, context: 6 },
  { edge: 12, context: 12 },
  { edge: 24, context: 24 },
] as const;

/** So many places are looked at for each attempt; a text that repeats a passage more often is not worth a link. */
const MOST_PLACES = 1_000;

const WORD = /[\p{L}\p{N}]/u;

interface Directive {
  prefix: string;
  start: string;
  /** Empty where `start` is the whole passage. */
  end: string;
  suffix: string;
}

/**
 * Makes the fragment of a link that leads to a passage and marks it. https://wicg.github.io/scroll-to-text-fragment/
 * A browser goes to the first place that fits, so words beside the passage are added until the first is the one meant.
 *
 * @param text - The page's text, a line feed between blocks.
 * @param span - UTF-16 offsets into `text`; widened to whole words, since browsers match nothing less.
 * @returns "#:~:text=…", to be put behind an address without a fragment; empty where the span holds no word.
 */
export function textFragment(text: string, span: Span): string {
  const passage = wholeWords(text, span);
  if (passage === null) return '';
  const lower = text.toLowerCase();
  // A few letters grow in lower case; offsets would be off then.
  const folded = lower.length === text.length ? lower : text;
  let directive: Directive | null = null;
  for (const { edge, context } of ATTEMPTS) {
    directive = describe(text, passage, edge, context);
    const found = firstPlace(folded, directive);
    if (found?.start === passage.start && found.end === passage.end) break;
  }
  return directive === null ? '' : `#:~:text=${encodeDirective(directive)}`;
}

/** The span without white space at its ends and with the rest of the words it cuts; null where it holds no word. */
function wholeWords(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  if (!WORD.test(text.slice(start, end))) return null;
  while (isInsideWord(text, start)) start -= 1;
  while (isInsideWord(text, end)) end += 1;
  return { start, end };
}

function isInsideWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at));
}

function describe(text: string, { start, end }: Span, edge: number, context: number): Directive {
  const passage = text.slice(start, end);
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(end).trimStart();
  const beside = {
    prefix: lastWords(before.slice(before.lastIndexOf('\n') + 1), context),
    suffix: firstWords(firstLine(after), context),
  };
  if (passage.length <= LONGEST_EXACT && !passage.includes('\n')) {
    return { ...beside, start: passage, end: '' };
  }
  const first = firstWords(firstLine(passage), edge);
  const last = lastWords(passage.slice(passage.lastIndexOf('\n') + 1), edge);
  // Ends that meet leave nothing between them to pass over.
  return first.length + last.length >= passage.length && !passage.includes('\n')
    ? { ...beside, start: passage, end: '' }
    : { ...beside, start: first, end: last };
}

function firstLine(text: string): string {
  const end = text.indexOf('\n');
  return end < 0 ? text : text.slice(0, end);
}

function firstWords(line: string, count: number): string {
  let at = 0;
  for (let words = 0; words < count && at < line.length; words += 1) {
    const space = line.indexOf(' ', at + 1);
    at = space < 0 ? line.length : space;
  }
  return line.slice(0, at).trim();
}

function lastWords(line: string, count: number): string {
  let at = line.length;
  for (let words = 0; words < count && at > 0; words += 1) {
    const space = line.lastIndexOf(' ', at - 1);
    at = Math.max(0, space);
  }
  return line.slice(at).trim();
}

/** Where a browser goes: the first start with the prefix before it, then the first end with the suffix behind it. */
function firstPlace(text: string, directive: Directive): Span | null {
  const { prefix, start, end, suffix } = mapValues(directive);
  let from = 0;
  for (let tries = 0; tries < MOST_PLACES; tries += 1) {
    const at = text.indexOf(start, from);
    if (at < 0) return null;
    from = at + 1;
    if (!isWhole(text, at, at + start.length)) continue;
    if (prefix !== '' && !endsWith(text, at, prefix)) continue;
    const close = end === '' ? at + start.length : firstEnd(text, at + start.length, end, suffix);
    if (close === null) return null;
    if (end === '' && suffix !== '' && !startsWith(text, close, suffix)) continue;
    return { start: at, end: close };
  }
  return null;
}

function firstEnd(text: string, after: number, end: string, suffix: string): number | null {
  let from = after;
  for (let tries = 0; tries < MOST_PLACES; tries += 1) {
    const at = text.indexOf(end, from);
    if (at < 0) return null;
    from = at + 1;
    const close = at + end.length;
    if (isWhole(text, at, close) && (suffix === '' || startsWith(text, close, suffix)))
      return close;
  }
  return null;
}

function isWhole(text: string, start: number, end: number): boolean {
  return !isInsideWord(text, start) && !isInsideWord(text, end);
}

/** White space between the words and what stands beside them does not count. */
function endsWith(text: string, at: number, prefix: string): boolean {
  let end = at;
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end -= 1;
  return text.startsWith(prefix, end - prefix.length) && end >= prefix.length;
}

function startsWith(text: string, at: number, suffix: string): boolean {
  let start = at;
  while (start < text.length && /\s/.test(text.charAt(start))) start += 1;
  return text.startsWith(suffix, start);
}

function mapValues({ prefix, start, end, suffix }: Directive): Directive {
  const [a, b, c, d] = [prefix, start, end, suffix].map((part) => {
    const lower = part.toLowerCase();
    return lower.length === part.length ? lower : part;
  });
  return { prefix: a ?? '', start: b ?? '', end: c ?? '', suffix: d ?? '' };
}

/** A hyphen parts the directive, as a comma does. */
function encodeDirective({ prefix, start, end, suffix }: Directive): string {
  const encode = (part: string) => encodeURIComponent(part).replaceAll('-', '%2D');
  return [
    prefix === '' ? null : `${encode(prefix)}-`,
    encode(start),
    end === '' ? null : encode(end),
    suffix === '' ? null : `-${encode(suffix)}`,
  ]
    .filter((part) => part !== null)
    .join(',');
}
