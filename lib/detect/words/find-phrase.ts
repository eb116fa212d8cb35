/** Folded phrases parted by "|": a list is kept as one string, and made ready where it is first asked. */
export type PhraseList = string;

interface PhraseIndex {
  /** Phrases by their first word, each with a space at its end. */
  byFirstWord: ReadonlyMap<string, readonly string[]>;
  /** Phrases of scripts without spaces between words: looked up anywhere in the text. */
  unspaced: readonly string[];
}

const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

const indexes = new Map<PhraseList, PhraseIndex>();

/**
 * The first phrase of the list that stands in a text, in whole words.
 *
 * @param folded - Folded words, with a space at both ends.
 * @param accept - Leaves phrases out.
 * @returns The phrase; null where none stands there.
 */
export function findPhrase(
  folded: string,
  list: PhraseList,
  accept: (phrase: string) => boolean = () => true,
): string | null {
  const { byFirstWord } = indexed(list);
  let start = 1;
  for (let end = folded.indexOf(' ', start); end > 0; end = folded.indexOf(' ', start)) {
    const found = byFirstWord
      .get(folded.slice(start, end))
      ?.find((phrase) => folded.startsWith(phrase, start) && accept(phrase));
    if (found !== undefined) return found.trimEnd();
    start = end + 1;
  }
  return unspacedOf(folded, list).find((phrase) => folded.includes(phrase)) ?? null;
}

/** The first phrase that a text begins with; null where it begins with none. */
export function leadingPhrase(folded: string, list: PhraseList): string | null {
  const found = startingWith(folded, list).find((phrase) => folded.startsWith(phrase, 1));
  return (
    found?.trimEnd() ??
    unspacedOf(folded, list).find((phrase) => folded.startsWith(phrase, 1)) ??
    null
  );
}

/** Whether a text is one of the phrases and nothing else. */
export function isPhrase(folded: string, list: PhraseList): boolean {
  const text = folded.slice(1);
  return (
    startingWith(folded, list).includes(text) || unspacedOf(folded, list).includes(text.trimEnd())
  );
}

function startingWith(folded: string, list: PhraseList): readonly string[] {
  return indexed(list).byFirstWord.get(folded.slice(1, folded.indexOf(' ', 1))) ?? [];
}

function unspacedOf(folded: string, list: PhraseList): readonly string[] {
  return UNSPACED.test(folded) ? indexed(list).unspaced : [];
}

function indexed(list: PhraseList): PhraseIndex {
  const known = indexes.get(list);
  if (known !== undefined) return known;
  const byFirstWord = new Map<string, string[]>();
  const unspaced: string[] = [];
  for (const phrase of list.split('|')) {
    if (UNSPACED.test(phrase)) {
      unspaced.push(phrase);
      continue;
    }
    const [word = ''] = phrase.split(' ', 1);
    const others = byFirstWord.get(word);
    if (others === undefined) byFirstWord.set(word, [`${phrase} `]);
    else others.push(`${phrase} `);
  }
  const index = { byFirstWord, unspaced };
  indexes.set(list, index);
  return index;
}
