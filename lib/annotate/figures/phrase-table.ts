import { fold, type Token, tokenize } from './token.ts';

/** Phrases of one or more tokens and what each stands for. */
export interface PhraseTable<V> {
  /** By the first token, longest first. */
  opening: ReadonlyMap<string, readonly Phrase<V>[]>;
  /** By the last token, longest first. */
  closing: ReadonlyMap<string, readonly Phrase<V>[]>;
}

interface Phrase<V> {
  folds: readonly string[];
  value: V;
}

/** A phrase found: token numbers, `to` exclusive. */
export interface PhraseMatch<V> {
  from: number;
  to: number;
  value: V;
}

/** Makes a table of spellings; each is split by the tokenizer the texts are split by. */
export function phraseTable<V>(entries: Iterable<readonly [string, V]>): PhraseTable<V> {
  const opening = new Map<string, Phrase<V>[]>();
  const closing = new Map<string, Phrase<V>[]>();
  for (const [spelling, value] of entries) {
    const folds = foldsOf(spelling);
    const phrase = { folds, value };
    insert(opening, folds[0] ?? '', phrase);
    insert(closing, folds.at(-1) ?? '', phrase);
  }
  return { opening, closing };
}

/** The longest phrase that starts at a token. */
export function phraseAt<V>(
  table: PhraseTable<V>,
  tokens: readonly Token[],
  from: number,
): PhraseMatch<V> | null {
  for (const { folds, value } of table.opening.get(tokens[from]?.fold ?? '') ?? []) {
    if (folds.every((part, index) => tokens[from + index]?.fold === part)) {
      return { from, to: from + folds.length, value };
    }
  }
  return null;
}

/** The longest phrase that ends directly before a token. */
export function phraseBefore<V>(
  table: PhraseTable<V>,
  tokens: readonly Token[],
  to: number,
): PhraseMatch<V> | null {
  for (const { folds, value } of table.closing.get(tokens[to - 1]?.fold ?? '') ?? []) {
    const from = to - folds.length;
    if (from >= 0 && folds.every((part, index) => tokens[from + index]?.fold === part)) {
      return { from, to, value };
    }
  }
  return null;
}

function foldsOf(spelling: string): string[] {
  const style = { decimal: '.', spaceGroups: false } as const;
  const span = { start: 0, end: spelling.length };
  return tokenize(spelling, span, style).map((token) => fold(token.text));
}

function insert<V>(map: Map<string, Phrase<V>[]>, key: string, phrase: Phrase<V>): void {
  const phrases = map.get(key) ?? [];
  const before = phrases.findIndex(({ folds }) => folds.length < phrase.folds.length);
  phrases.splice(before < 0 ? phrases.length : before, 0, phrase);
  map.set(key, phrases);
}
