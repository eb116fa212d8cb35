/** A parsed page in which every character of the captured state is known again after any change. */
export interface TrackedPage {
  document: Document;
  /** The element that holds the release. */
  article: Element;
  /** Ids of a node's characters: a number for each captured one, -1 for those put in later. */
  idsOf: (node: Text) => readonly number[];
  /** Replaces characters of a node; `keep` gives the new characters the ids of the old ones, as far as they reach. */
  replace: (node: Text, from: number, to: number, text: string, keep: boolean) => void;
  /** Splits a node in two, as `splitText`. */
  split: (node: Text, at: number) => Text;
  /** Joins a node with the text node after it. */
  join: (node: Text, next: Text) => void;
  /** Numbers all characters: what is in the page now is the captured state. */
  capture: () => void;
}

/** Elements whose content nobody can select: they are left out for all engines alike. */
const NO_TEXT =
  'script, style, noscript, template, iframe, svg, select, datalist, textarea, object, canvas, audio, video';

/** Parses a page for a bench run. */
export function trackPage(html: string): TrackedPage {
  const document = new DOMParser().parseFromString(html, 'text/html');
  for (const element of document.querySelectorAll(NO_TEXT)) element.remove();
  document.body.normalize();
  const ids = new Map<Text, number[]>();
  const idsOf = (node: Text): number[] => {
    const known = ids.get(node) ?? Array.from(node.data, () => -1);
    while (known.length < node.length) known.push(-1);
    ids.set(node, known);
    return known;
  };
  return {
    document,
    article: articleOf(document),
    idsOf,
    replace(node, from, to, text, keep) {
      const known = idsOf(node);
      const old = known.slice(from, to);
      const fresh = Array.from({ length: text.length }, (_, at) => (keep ? (old[at] ?? -1) : -1));
      ids.set(node, [...known.slice(0, from), ...fresh, ...known.slice(to)]);
      node.replaceData(from, to - from, text);
    },
    split(node, at) {
      const known = idsOf(node);
      const rest = node.splitText(at);
      ids.set(node, known.slice(0, at));
      ids.set(rest, known.slice(at));
      return rest;
    },
    join(node, next) {
      const known = [...idsOf(node), ...idsOf(next)];
      node.appendData(next.data);
      next.remove();
      ids.set(node, known);
    },
    capture() {
      let next = 0;
      ids.clear();
      for (const node of textNodes(document.body)) {
        ids.set(
          node,
          Array.from({ length: node.length }, () => next++),
        );
      }
    },
  };
}

/** The text nodes under an element, in order. */
export function textNodes(root: Node): Text[] {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT,
  );
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    nodes.push(node as Text);
  return nodes;
}

const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, dd, dt, td, th, pre, blockquote, div, section';

/** The innermost blocks with text of their own, in order. */
export function blocksOf(article: Element): Element[] {
  return [...article.querySelectorAll(BLOCKS)].filter(
    (element) =>
      element.querySelector(BLOCKS) === null && (element.textContent ?? '').trim().length > 0,
  );
}

/** The element that says it is the content, where it holds most of the paragraphs; else the body. */
function articleOf(document: Document): Element {
  const total = lengthOfParagraphs(document.body);
  const candidates = document.querySelectorAll('article, main, [role="main"], #content, .content');
  let best: Element = document.body;
  for (const candidate of candidates) {
    if (best.contains(candidate) && lengthOfParagraphs(candidate) >= total * 0.7) best = candidate;
  }
  return best;
}

function lengthOfParagraphs(element: Element): number {
  let length = 0;
  for (const paragraph of element.querySelectorAll('p, li')) {
    length += (paragraph.textContent ?? '').length;
  }
  return length;
}
