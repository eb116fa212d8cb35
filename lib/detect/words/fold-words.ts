// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant.
const ASCII = /^[\x00-\x7f]*$/;

/**
 * Folds words for comparison: lower case, without Latin accents, every run of other characters one space, camel case
 * parted, with a space at both ends so that whole words can be looked up with `includes`.
 *
 * @param text - Any text; callers bound its length.
 * @returns "PressRelease_2024" → " press release 2024 ".
 */
export function foldWords(text: string): string {
  // Most text is plain ASCII, for which the Unicode classes and the decomposing would cost most of the detector's time.
  if (ASCII.test(text)) {
    const words = text
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ');
    return ` ${words.trim()} `;
  }
  const plain = text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
  return ` ${plain} `;
}

/** Scripts written without spaces between words: a phrase is looked up anywhere in the text. */
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/**
 * Makes a list of phrases ready to be looked up in folded text.
 *
 * @param list - Phrases parted by "|", in any case and with or without accents.
 */
export function phrases(list: string): readonly string[] {
  return list
    .split('|')
    .map((phrase) => foldWords(phrase))
    .filter((phrase) => phrase !== '  ')
    .map((phrase) => (UNSPACED.test(phrase) ? phrase.trim() : phrase));
}

/** The first of the phrases that stands in the folded text, trimmed; null where none does. */
export function findPhrase(folded: string, list: readonly string[]): string | null {
  return list.find((phrase) => folded.includes(phrase))?.trim() ?? null;
}

/** The first of the phrases that the folded text begins with, trimmed; null where it begins with none. */
export function leadingPhrase(folded: string, list: readonly string[]): string | null {
  // Phrases of scripts without spaces carry none of the text's own either.
  const text = folded.trimStart();
  return (
    list.find((phrase) => folded.startsWith(phrase) || text.startsWith(phrase))?.trim() ?? null
  );
}

/** Whether the folded text is one of the phrases and nothing else. */
export function isPhrase(folded: string, list: readonly string[]): boolean {
  return list.includes(folded) || list.includes(folded.trim());
}
