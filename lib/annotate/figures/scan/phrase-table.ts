import { type Token, tokenize } from './token.ts';

/**
 * The words of a language's phrases, numbered from 1. Tokens carry the number of their word (0 where no phrase has it), so
 * that looking a token up in a table is one look at an integer, and none at all for most words of a text.
 */
export type Vocabulary = Map<string, number>;

/** Phrases of one or more tokens and what each stands for. */
export interface PhraseTable<V> {
  /** By the number of the first word, longest first. */
  opening: ReadonlyMap<number, readonly Phrase<V>[]>;
  /** By the number of the last word, longest first. */
  closing: ReadonlyMap<number, readonly Phrase<V>[]>;
}

interface Phrase<V> {
  words: readonly number[];
  value: V;
}

/** A phrase found: token numbers, `to` exclusive. */
export interface PhraseMatch<V> {
  from: number;
  to: number;
  value: V;
}

/**
 * Makes a table of spellings; each is split by the tokenizer the texts are split by.
 *
 * @param vocabulary - Gets the words it does not have yet.
 */
export function phraseTable<V>(
  entries: Iterable<readonly [string, V]>,
  vocabulary: Vocabulary,
): PhraseTable<V> {
  const opening = new Map<number, Phrase<V>[]>();
  const closing = new Map<number, Phrase<V>[]>();
  for (const [spelling, value] of entries) {
    const words = wordsOf(spelling, vocabulary);
    const phrase = { words, value };
    insert(opening, words[0] ?? 0, phrase);
    insert(closing, words.at(-1) ?? 0, phrase);
  }
  return { opening, closing };
}

/** The longest phrase that starts at a token. */
export function phraseAt<V>(
  table: PhraseTable<V>,
  tokens: readonly Token[],
  from: number,
): PhraseMatch<V> | null {
  const word = tokens[from]?.word ?? 0;
  if (word === 0) return null;
  for (const { words, value } of table.opening.get(word) ?? []) {
    if (stands(words, tokens, from)) return { from, to: from + words.length, value };
  }
  return null;
}

/** The longest phrase that ends directly before a token. */
export function phraseBefore<V>(
  table: PhraseTable<V>,
  tokens: readonly Token[],
  to: number,
): PhraseMatch<V> | null {
  const word = tokens[to - 1]?.word ?? 0;
  if (word === 0) return null;
  for (const { words, value } of table.closing.get(word) ?? []) {
    const from = to - words.length;
    if (from >= 0 && stands(words, tokens, from)) return { from, to, value };
  }
  return null;
}

/** What a single folded word stands for in a table, wherever it is written. */
export function wordIn<V>(
  table: PhraseTable<V>,
  vocabulary: ReadonlyMap<string, number>,
  word: string,
): V | undefined {
  const phrases = table.opening.get(vocabulary.get(word) ?? 0);
  return phrases?.find(({ words }) => words.length === 1)?.value;
}

/** Whether some phrase of the table begins with the token. */
export function opens(table: PhraseTable<unknown>, token: Token | undefined): boolean {
  return token !== undefined && token.word !== 0 && table.opening.has(token.word);
}

/** Whether some phrase of the table ends with the token. */
export function closes(table: PhraseTable<unknown>, token: Token | undefined): boolean {
  return token !== undefined && token.word !== 0 && table.closing.has(token.word);
}

function stands(words: readonly number[], tokens: readonly Token[], from: number): boolean {
  for (let index = 0; index < words.length; index += 1) {
    if (tokens[from + index]?.word !== words[index]) return false;
  }
  return true;
}

function wordsOf(spelling: string, vocabulary: Vocabulary): number[] {
  const style = { decimal: '.', spaceGroups: false } as const;
  const span = { start: 0, end: spelling.length };
  return tokenize(spelling, span, style, vocabulary).map(({ fold }) => {
    const word = vocabulary.get(fold) ?? vocabulary.size + 1;
    vocabulary.set(fold, word);
    return word;
  });
}

function insert<V>(map: Map<number, Phrase<V>[]>, key: number, phrase: Phrase<V>): void {
  const phrases = map.get(key) ?? [];
  const before = phrases.findIndex(({ words }) => words.length < phrase.words.length);
  phrases.splice(before < 0 ? phrases.length : before, 0, phrase);
  map.set(key, phrases);
}
