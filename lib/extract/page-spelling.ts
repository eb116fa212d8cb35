import type { PageLine } from './page-lines.ts';

/** A line longer than this is no name. */
const NAME_LENGTH = 60;

/** A host's label shorter than this may be any word. */
const LABEL_LENGTH = 6;

/** A body's name as the page writes it, for a name in capitals: the page's own mixed spelling where it has one. */
export function inMixedCase(name: string, lines: readonly PageLine[]): string {
  if (name !== name.toUpperCase()) return name;
  const wanted = name.toLowerCase();
  for (const { text } of lines) {
    const at = text.toLowerCase().indexOf(wanted);
    const written = at < 0 ? '' : text.slice(at, at + name.length);
    if (written.toLowerCase() === wanted && written !== written.toUpperCase()) return written;
  }
  return name;
}

/**
 * The name on the page that an address or a programme writes in one word: "The White House" for "whitehouse".
 *
 * @returns Null where no line of the page is that name.
 */
export function spelledOut(word: string, lines: readonly PageLine[]): string | null {
  const wanted = squashed(word);
  if (wanted.length < LABEL_LENGTH) return null;
  const line = lines.find(
    ({ text }) =>
      text.length <= NAME_LENGTH &&
      /\p{Lu}/u.test(text) &&
      /\s/.test(text) &&
      squashed(text) === wanted,
  );
  return line?.text ?? null;
}

/** The label of a host that names its owner: "whitehouse" in "www.whitehouse.gov". */
export function ownerLabel(url: string): string {
  const labels = (URL.parse(url)?.hostname ?? '').split('.').filter((label) => label !== 'www');
  const generic = /^(?:gov|gouv|gob|gv|govt|go|co|com|org|gc|mil)$/;
  const rest = labels.slice(0, -1);
  while (rest.length > 1 && generic.test(rest.at(-1) ?? '')) rest.pop();
  return rest.at(-1) ?? '';
}

function squashed(text: string): string {
  return text
    .toLowerCase()
    .replace(/^the (?=\p{L})/u, '')
    .replace(/[^\p{L}\d]+/gu, '');
}
