import type { PageLine } from './page-lines.ts';

/** Elements that hold one line of a page. */
const LINE_ELEMENTS = 'p, li, td, th, dd, dt, address, h1, h2, h3, h4, h5, h6, div, section, aside';

/** A line's text, parted where the markup breaks it: names, roles and numbers stand on lines of their own. */
export function piecesOf({ first, text }: PageLine): readonly string[] {
  const pieces = textPieces(first, withoutSpaces(text).length);
  const isWhole = withoutSpaces(pieces.join('')) === withoutSpaces(text);
  return isWhole ? pieces : [text];
}

/** Links to addresses of one line that are looked at. */
const ADDRESS_LIMIT = 5;

const MAILTO = /^mailto:([\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})(?:\?|$)/i;

/** The e-mail addresses that a line's links lead to and its words do not say. */
export function linkedAddresses({ element, text }: PageLine): readonly string[] {
  const link = element.closest('a');
  const holder: Element | null = link ?? element.closest(LINE_ELEMENTS);
  if (holder === null || withoutSpaces(holder.textContent ?? '').length > text.length) return [];
  const links = link === null ? [...holder.querySelectorAll('a[href]')] : [link];
  return links.slice(0, ADDRESS_LIMIT).flatMap((each) => {
    const [, address] = MAILTO.exec((each.getAttribute('href') ?? '').trim()) ?? [];
    return address === undefined || text.toLowerCase().includes(address.toLowerCase())
      ? []
      : [address];
  });
}

/** From a line's first text on, until all of its characters have been seen. */
function textPieces(first: Text, length: number): readonly string[] {
  const pieces = [''];
  const walker = first.ownerDocument.createTreeWalker(first.getRootNode(), 0x1 | 0x4);
  walker.currentNode = first;
  let seen = 0;
  for (let node: Node | null = first; node !== null; node = walker.nextNode()) {
    if (node.nodeName === 'BR') pieces.push('');
    const words = node.nodeType === node.TEXT_NODE ? (node.nodeValue ?? '') : '';
    seen += withoutSpaces(words).length;
    pieces.push(`${pieces.pop() ?? ''}${words.replace(/\s+/g, ' ')}`);
    if (seen >= length) break;
  }
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

function withoutSpaces(text: string): string {
  return text.replace(/[\s\u00ad\u200b]+/g, '');
}
