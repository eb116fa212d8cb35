import { fold } from '../scan/token.ts';

/** The spellings of a packed string, as written. */
export function split(spellings: string): string[] {
  return spellings.split('|').filter((spelling) => spelling !== '');
}

/** The spellings of a packed string, folded. */
export function folded(spellings: string): string[] {
  return split(spellings).map(fold);
}

/** Spelling → the key it stands under. */
export function keyed(entries: Readonly<Record<string, string>>): (readonly [string, string])[] {
  return Object.entries(entries).flatMap(([key, spellings]) =>
    split(spellings).map((spelling) => [spelling, key] as const),
  );
}

/** Folded spelling → the number it stands under. */
export function byValue(entries: Readonly<Record<number, string>>): (readonly [string, number])[] {
  return Object.entries(entries).flatMap(([value, spellings]) =>
    folded(spellings).map((spelling) => [spelling, Number(value)] as const),
  );
}

/** The words of a packed string, folded. */
export function wordSet(spellings: string): ReadonlySet<string> {
  return new Set(folded(spellings));
}

/** A word in all forms of its ending, where it has the first of them. */
export function inflected(word: string, forms: string): string[] {
  const [first = '', ...others] = forms.split(' ');
  if (first === '' || !word.endsWith(first)) return [word];
  const stem = word.slice(0, -first.length);
  return [word, ...others.map((ending) => stem + ending)];
}
