import { PLURAL_ENDING, POSSESSIVES } from './lexicon/any-language.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Token } from './tokens.ts';

// What the ending of a word shows.

/** A word without the ending of whoever owns something ("Roe’s"). */
export function withoutPossessive(word: string): string {
  const ending = POSSESSIVES.find((each) => word.endsWith(each));
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** A word without that ending, and without the apostrophe that stands for it behind an s ("Poes’"). */
export function withoutOwner(word: string): string {
  return withoutPossessive(word).replace(/['’]$/, '');
}

/** Whether a word has that ending or its apostrophe. */
export function isPossessive(word: string): boolean {
  return withoutOwner(word) !== word;
}

/** The word that this may be the plural or the genitive of, in lower case; null where its ending is another. */
export function singularOf(word: string): string | null {
  return word.endsWith(PLURAL_ENDING) ? word.slice(0, -PLURAL_ENDING.length) : null;
}

/** A verb in the form that names a part in something ("starring"). */
export function isGerund({ lower }: Token, lexicon: Lexicon): boolean {
  return lexicon.gerundEndings.some((ending) => lower.endsWith(ending));
}

/** A word that by its ending alone opens an adverbial or a clause ("Speaking in Ilo, …"). */
export function opensByEnding({ text, lower }: Token, lexicon: Lexicon): boolean {
  const ends = lexicon.clauseEndings.some(
    (ending) => lower.length > ending.length && lower.endsWith(ending),
  );
  return ends && /^\p{L}\p{Ll}+$/u.test(text);
}

/** A verb in the past by its ending ("joined"). */
export function isPast({ lower, capital }: Token, { pastEndings, participles }: Lexicon): boolean {
  return (
    !capital && pastEndings.some((ending) => lower.endsWith(ending)) && !participles.has(lower)
  );
}
