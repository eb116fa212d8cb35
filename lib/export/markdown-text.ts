/** Characters that Markdown gives a meaning anywhere in a line. */
const SPECIAL = /[\\`*_[\]<>#|~]/g;

/** What begins a list, a heading or a rule at the start of a line. */
const LINE_START = /^(\s{0,3})([-+=]|\d{1,9}[.)])/;

/** Addresses that a reader's Markdown program may open. */
const SAFE_ADDRESS = /^(?:https?:|mailto:|tel:)/i;

/**
 * Text that a Markdown program shows as it is: nothing in it becomes a link, a tag, a heading or a list.
 *
 * @returns One line: line feeds become spaces.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(SPECIAL, '\\$&')
    .replaceAll(/(https?|www|javascript|data)([:.])/gi, '$1\\$2')
    .replace(
      LINE_START,
      (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
    );
}

/** A link, or the escaped text alone where the address is not one a reader may open. */
export function markdownLink(text: string, url: string): string {
  if (!SAFE_ADDRESS.test(url)) return escapeMarkdown(text);
  return `[${escapeMarkdown(text)}](<${encodeURI(decodeSafely(url)).replaceAll(/[<>\s]/g, '')}>)`;
}

/** An address on its own. */
export function markdownAddress(url: string): string {
  return SAFE_ADDRESS.test(url) ? `<${url.replaceAll(/[<>\s]/g, '')}>` : escapeMarkdown(url);
}

/** Encoding twice would break an address that is encoded already. */
function decodeSafely(url: string): string {
  try {
    return decodeURI(url);
  } catch (error) {
    if (error instanceof URIError) return url;
    throw error;
  }
}
