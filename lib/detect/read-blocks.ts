import { composedParent, frameOf } from '../dom/composed-parent.ts';
import { attributeOf, bodyOf, isShadowRoot, nameOf, own } from '../dom/own.ts';
import { inertDocument } from '../dom/parse-html.ts';
import { type TreeVisitor, walkAfter, walkTree } from '../dom/walk-tree.ts';
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

/** `NodeFilter.SHOW_TEXT`, which belongs to a window that is not passed in. */
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
  /** Open shadow roots met on the way. */
  roots: readonly ShadowRoot[];
}

/**
 * Reads the text around the headline in the order of the page, menus and foot left out.
 *
 * @param headline - Where to start; the body's beginning where null.
 */
export function readBlocks(document: Document, headline: Element | null): Surroundings {
  const body = bodyOf(document);
  const { note, found: landmarks, roots } = createLandmarks();
  if (body === null) return { before: [], after: [], landmarks, roots };
  const before = headline === null ? [] : readBackward(body, headline, note);
  const after = readForward(body, headline, note);
  return { before, after, landmarks, roots };
}

/** Told of every element met. */
type Note = (element: Element) => void;

function readForward(body: Element, headline: Element | null, note: Note): TextBlock[] {
  const collector = createCollector();
  let count = 0;
  const visitor: TreeVisitor = {
    enter(element, name) {
      count += 1;
      note(element);
      if (isSkipped(element, name)) return false;
      collector.enter(name);
      return true;
    },
    leave: collector.leave,
    text(node) {
      count += 1;
      collector.add(node.data);
    },
    isDone: () => count >= MOST_NODES || collector.isFull(),
  };
  if (headline === null) walkTree(body, visitor);
  else walkAfter(headline, body, visitor);
  return collector.finish();
}

/** Gathers text into blocks as a walk enters and leaves elements. */
function createCollector() {
  const blocks: TextBlock[] = [];
  let raw = '';
  let linked = 0;
  let characters = 0;
  let links = 0;
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
    enter(name: string): void {
      if (BLOCKS.has(name)) flush(name);
      if (name === 'a') links += 1;
    },
    leave(element: Element, name: string): void {
      // The walk may begin inside a link, which it then leaves without having entered it.
      if (name === 'a') links = Math.max(0, links - 1);
      if (!BLOCKS.has(name)) return;
      const parent = composedParent(element);
      flush(parent === null ? 'body' : nameOf(parent));
    },
    add(text: string): void {
      // What is beyond a block's length is not shown to any signal, so it need not be kept.
      if (raw.length < 4 * BLOCK_CHARACTERS) raw += text;
      if (links > 0) linked += text.trim().length;
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

function isSkipped(element: Element, name: string): boolean {
  // Of a frame that may be read the walk shows what readers see, of others nothing.
  if (SKIPPED.has(name) && name !== 'iframe') return true;
  const role = attributeOf(element, 'role');
  return (role !== null && SKIPPED_ROLES.has(role)) || attributeOf(element, 'hidden') !== null;
}

/** Text nodes one by one: what stands over a headline is short, and its labels are seldom parted. */
function readBackward(body: Element, headline: Element, note: Note): TextBlock[] {
  const blocks: TextBlock[] = [];
  const met = new Set<Element>([body]);
  let count = 0;
  const noteAround = (element: Element): void => {
    for (
      let box: Element | null = element;
      box !== null && !met.has(box);
      box = composedParent(box)
    ) {
      met.add(box);
      note(box);
    }
  };
  // Before what is in a shadow root or a frame stands what is before its host.
  for (let start: Element | null = headline; start !== null; start = outerElement(start, body)) {
    const walker = inertDocument().createTreeWalker(bodyOf(start.ownerDocument) ?? body, SHOW_TEXT);
    walker.currentNode = start;
    while (count < MOST_NODES_BEFORE && blocks.length < MOST_BLOCKS_BEFORE) {
      const node = walker.previousNode();
      if (node === null) break;
      count += 1;
      const parent = node.parentElement ?? body;
      noteAround(parent);
      const text = collapse((node.nodeValue ?? '').slice(0, BLOCK_CHARACTERS));
      const tag = nameOf(parent);
      if (text === '' || SKIPPED.has(tag)) continue;
      const isLinked = own(parent, 'closest').call(parent, 'a') !== null;
      blocks.push({ text, linked: isLinked ? text.length : 0, tag });
    }
  }
  return blocks;
}

/** The host of the shadow root that an element is in, or the frame of its document; null in the page's own tree. */
function outerElement(element: Element, body: Element): Element | null {
  const root = element.getRootNode();
  if (isShadowRoot(root)) return root.host;
  return element.ownerDocument === body.ownerDocument ? null : frameOf(element.ownerDocument);
}
