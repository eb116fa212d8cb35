/** A text in the form in which two writings of the same words are equal: case, quote marks, dashes, spaces folded. */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»‹›]/g, '"')
    .replace(/[‐‑–—−]/g, '-')
    .trim()
    .toLowerCase();
}
