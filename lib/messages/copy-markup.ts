/**
 * What a clean copy's markup may hold: text elements, a few attributes, safe links. Copies are made by rebuilding a tree
 * from a fixed list (`lib/dom`); this second look is for a message that never went through there.
 */

// Marked as pure, so that a script which only sends messages does not carry them.
const ELEMENTS: ReadonlySet<string> = /* @__PURE__ */ wordsOf(
  'a abbr article aside b blockquote br caption cite code col colgroup dd del dfn div dl dt em figcaption figure footer ' +
    'h1 h2 h3 h4 h5 h6 header hr i ins kbd li mark ol p pre q s samp section small span strong sub sup table tbody td ' +
    'tfoot th thead time tr u ul var',
);

const ATTRIBUTES: ReadonlySet<string> = /* @__PURE__ */ wordsOf(
  'cite colspan data-role datetime dir href lang reversed rowspan scope start title value',
);

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Attributes that hold an address. */
const ADDRESSES: ReadonlySet<string> = new Set(['cite', 'href']);

const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:|tel:)/i;

/** One tag as a browser writes it out: lower case, double quotes, no bare angle bracket in a value. */
const TAG = /<\/?([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)>/y;

const ATTRIBUTE = / ([a-z-]+)="([^"<>]*)"/g;

/** True where the markup holds nothing but harmless text elements with harmless attributes. Linear in its length. */
export function isCleanMarkup(html: string): boolean {
  let at = html.indexOf('<');
  while (at >= 0) {
    TAG.lastIndex = at;
    const [tag, name = '', attributes = ''] = TAG.exec(html) ?? [];
    if (tag === undefined || !ELEMENTS.has(name) || !areClean(attributes)) {
      return false;
    }
    at = html.indexOf('<', at + tag.length);
  }
  return true;
}

function areClean(attributes: string): boolean {
  for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
    if (!ATTRIBUTES.has(name) || (ADDRESSES.has(name) && !SAFE_ADDRESS.test(value))) {
      return false;
    }
  }
  return true;
}
