import { collapse } from './collapse.ts';
import { createLandmarks, type Landmarks } from './landmarks.ts';

/** A stretch of text that stands by itself on the page. */
export interface TextBlock {
  /** White space collapsed, soft hyphens left out, at most 600 characters. */
  text: string;
  /** Characters of it that are link text. */
  linked: number;
  /** Local name of the element it stands in. */
  tag: string;
}

/** Bounds of one look: a release shows what it is within the first of these. */
const MOST_NODES = 6_000;
const MOST_BLOCKS = 260;
const MOST_CHARACTERS = 40_000;
const BLOCK_CHARACTERS = 600;
const MOST_NODES_BEFORE = 150;
const MOST_BLOCKS_BEFORE = 16;

/** `Node.ELEMENT_NODE`, `Node.TEXT_NODE` and `NodeFilter.SHOW_TEXT`, which belong to a window that is not passed in. */
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
const SHOW_TEXT = 4;

const SKIPPED = new Set(
  'script style noscript template svg math nav aside footer select button iframe object video audio canvas dialog textarea'.split(
    ' ',
  ),
);
const SKIPPED_ROLES = new Set(['navigation', 'contentinfo', 'search', 'dialog', 'menu', 'alert']);
const BLOCKS = new Set(
  'address article blockquote body br center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hgroup hr li main ol p pre section summary table tbody td th thead time tr ul'.split(
    ' ',
  ),
);

/** What a look around the headline has gathered. */
export interface Surroundings {
  /** What stands before the headline, nearest first. */
  before: TextBlock[];
  /** What stands from the headline on, itself left out. */
  after: TextBlock[];
  /** Parts met on the way that are known by their names alone. */
  landmarks: Landmarks;
}

/**
 * Reads the text around the headline in the order of the page, menus and foot left out.
 *
 * @param headline - Where to start; the body's beginning where null.
 */
export function readBlocks(document: Document, headline: Element | null): Surroundings {
  const body = document.body;
  const landmarks = createLandmarks();
  if (body === null) return { before: [], after: [], landmarks: landmarks.found };
  const before = headline === null ? [] : readBackward(body, headline, landmarks.note);
  const after = readForward(body, headline, landmarks.note);
  return { before, after, landmarks: landmarks.found };
}

/** Told of every element met. */
type Note = (element: Element) => void;

function readForward(body: Element, headline: Element | null, note: Note): TextBlock[] {
  const collector = createCollector();

  /** The next node in page order that is not inside `node`; leaving a block ends it. */
  function following(node: Node): Node | null {
    let current: Node | null = node;
    while (current !== null && current !== body) {
      if (isElement(current)) collector.leave(current);
      if (current.nextSibling !== null) return current.nextSibling;
      current = current.parentNode;
    }
    return null;
  }

  let node: Node | null = headline === null ? body.firstChild : following(headline);
  for (let count = 0; node !== null && count < MOST_NODES && !collector.isFull(); count += 1) {
    if (isElement(node)) note(node);
    if (isElement(node) && !isSkipped(node)) {
      collector.enter(node);
      node = node.firstChild ?? following(node);
    } else {
      if (node.nodeType === TEXT_NODE) collector.add(node.nodeValue ?? '');
      node = following(node);
    }
  }
  return collector.finish();
}

/** Gathers text into blocks as a walk enters and leaves elements. */
function createCollector() {
  const blocks: TextBlock[] = [];
  let raw = '';
  let linked = 0;
  let characters = 0;
  let link: Element | null = null;
  let tag = 'body';

  function flush(nextTag: string): void {
    const text = collapse(raw);
    if (text !== '') {
      blocks.push({
        text: text.slice(0, BLOCK_CHARACTERS),
        linked: Math.min(linked, text.length),
        tag,
      });
      characters += text.length;
    }
    raw = '';
    linked = 0;
    tag = nextTag;
  }

  return {
    enter(element: Element): void {
      if (BLOCKS.has(element.localName)) flush(element.localName);
      if (element.localName === 'a') link ??= element;
    },
    leave(element: Element): void {
      if (element === link) link = null;
      if (BLOCKS.has(element.localName)) flush(element.parentElement?.localName ?? 'body');
    },
    add(text: string): void {
      // What is beyond a block's length is not shown to any signal, so it need not be kept.
      if (raw.length < 4 * BLOCK_CHARACTERS) raw += text;
      if (link !== null) linked += text.trim().length;
    },
    isFull(): boolean {
      return blocks.length >= MOST_BLOCKS || characters >= MOST_CHARACTERS;
    },
    finish(): TextBlock[] {
      flush('body');
      return blocks;
    },
  };
}

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}

function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.localName)) return true;
  const role = element.getAttribute('role');
  return (role !== null && SKIPPED_ROLES.has(role)) || element.hasAttribute('hidden');
}

/** Text nodes one by one: what stands over a headline is short, and its labels are seldom parted. */
function readBackward(body: Element, headline: Element, note: Note): TextBlock[] {
  const blocks: TextBlock[] = [];
  const met = new Set<Element>([body]);
  const walker = headline.ownerDocument.createTreeWalker(body, SHOW_TEXT);
  walker.currentNode = headline;
  for (let count = 0; count < MOST_NODES_BEFORE && blocks.length < MOST_BLOCKS_BEFORE; count += 1) {
    const node = walker.previousNode();
    if (node === null) break;
    const parent = node.parentElement;
    for (let box = parent; box !== null && !met.has(box); box = box.parentElement) {
      met.add(box);
      note(box);
    }
    const text = collapse((node.nodeValue ?? '').slice(0, BLOCK_CHARACTERS));
    if (text === '' || parent === null || SKIPPED.has(parent.localName)) continue;
    blocks.push({
      text,
      linked: parent.closest('a') === null ? 0 : text.length,
      tag: parent.localName,
    });
  }
  return blocks;
}
