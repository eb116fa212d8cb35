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
    const parted = text.replace(/([a-z])([A-Z])/g, '$1 $2');
    return ` ${parted
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()} `;
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
