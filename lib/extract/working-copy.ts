import { isFrameOfText } from '../dom/composed.ts';
import { attributeOf, htmlOf, ownOfDocument } from '../dom/own.ts';
import { inertDocument } from '../dom/parse-html.ts';
import { walkTree } from '../dom/walk-tree.ts';
import type { Failure } from '../model/failure.ts';
import { fail, ok, type Result } from '../model/result.ts';

/** Elements of the largest real release pages stay under 15,000; reading more would hold up the page. */
export const ELEMENT_LIMIT = 60_000;

/** Characters of text; the longest transcripts have some 100,000. */
export const TEXT_LIMIT = 3_000_000;

/** A parser nests 512 deep at most; what is deeper was made to break readers. */
export const DEPTH_LIMIT = 1_000;

/**
 * A copy of the page to work on: in an inert document, with forms turned into plain boxes and names taken off, so that no
 * element can stand in for a property or method of the document or of a form ("DOM clobbering").
 */
export interface WorkingCopy {
  document: Document;
  /** The copy's `<html>`. */
  root: HTMLElement;
  head: HTMLElement;
  body: HTMLElement;
}

/**
 * Copies a page. The page itself is never changed. Of a page that is too large the head is copied, and of its body the box
 * that says it holds the page's own text, where that is not too large.
 *
 * @returns The copy; `page-too-large` where there is more than is read and no such box.
 */
export function copyPage(page: Document): Result<WorkingCopy, Failure> {
  const source = htmlOf(page);
  if (source === null) return fail({ code: 'no-article-text' });
  if (!isReadable(source)) return copyOwnText(source);
  const document = inertDocument().implementation.createHTMLDocument('');
  const root = copyTree(source, document);
  if (!(root instanceof HTMLElement)) return fail({ code: 'no-article-text' });
  const head = root.querySelector('head') ?? document.createElement('head');
  const body = root.querySelector('body') ?? document.createElement('body');
  document.replaceChild(root, document.documentElement);
  return ok({ document, root, head, body });
}

/** Boxes that say they hold the page's own text; more of them are a list. */
const OWN_TEXT = 'main, [role="main"], article';
const MOST_BOXES = 5;

function copyOwnText(source: Element): Result<WorkingCopy, Failure> {
  const boxes = [...source.querySelectorAll(OWN_TEXT)].slice(0, MOST_BOXES);
  const own = boxes.find((box) => box.querySelector('h1, h2') !== null && isReadable(box));
  if (own === undefined) return fail({ code: 'page-too-large' });
  const document = inertDocument().implementation.createHTMLDocument('');
  const { documentElement: root, body } = document;
  root.lang = attributeOf(source, 'lang') ?? '';
  const head = source.querySelector('head');
  const copiedHead = head !== null && isReadable(head) ? copyTree(head, document) : null;
  if (copiedHead !== null) document.head.replaceWith(copiedHead);
  const copied = copyTree(own, document);
  if (copied !== null) body.append(copied);
  return ok({ document, root, head: document.head, body });
}

/** What the document is called that a part of the copy came from: that of the frame it stood in, or the page's own. */
export function titleAround({ root }: WorkingCopy, part: Element): string {
  const frame = part.closest('[data-was="body"]');
  return frame?.getAttribute('title') || (root.querySelector('title')?.textContent ?? '');
}

/** Copies a tree as readers see it, shadow roots and frames in their place, each element by itself and its names off. */
function copyTree(source: Element, document: Document): Element | null {
  const open: Element[] = [];
  let root: Element | null = null;
  const add = (node: Node): void => {
    open.at(-1)?.appendChild(node);
  };
  walkTree(source, {
    enter(element, name) {
      const copy = copyElement(element, name, open.length > 1, document);
      root ??= copy;
      add(copy);
      open.push(copy);
      return true;
    },
    leave() {
      open.pop();
    },
    text(node) {
      if (!isProgram(open.at(-1))) add(document.createTextNode(node.data));
    },
  });
  return root;
}

/** Scripts and styles are no text, and a page may hold megabytes of them; what it states as data is read. */
function isProgram(element: Element | undefined): boolean {
  if (element === undefined) return false;
  const { localName } = element;
  return localName === 'style' || (localName === 'script' && !isData(element));
}

function isData(script: Element): boolean {
  return /ld\+json/i.test(script.getAttribute('type') ?? '');
}

function copyElement(
  source: Element,
  name: string,
  isInside: boolean,
  document: Document,
): Element {
  if (name === 'form' || isFrameOfText(source, name)) return box(source, name, document);
  // The document of a frame has a body of its own.
  if (name === 'body' && isInside) {
    const copy = box(source, name, document);
    copy.title = ownOfDocument(source.ownerDocument, 'title') ?? '';
    return copy;
  }
  const copy = document.importNode(source, false);
  if (name !== 'meta') copy.removeAttribute('name');
  if (name === 'object') copy.removeAttribute('id');
  return copy;
}

/** A plain box in place of an element whose name means more than a box. */
function box(source: Element, was: string, document: Document): HTMLElement {
  const copy = document.createElement('div');
  copy.setAttribute('data-was', was);
  for (const attribute of ['class', 'id', 'role']) {
    const value = attributeOf(source, attribute);
    if (value !== null) copy.setAttribute(attribute, value);
  }
  return copy;
}

function isReadable(root: Element): boolean {
  let elements = 0;
  let characters = 0;
  let depth = 0;
  let isTooLarge = false;
  let isOfProgram = false;
  walkTree(root, {
    enter(element, name) {
      isOfProgram = name === 'style' || name === 'script' ? isProgram(element) : false;
      elements += 1;
      depth += 1;
      isTooLarge ||= elements > ELEMENT_LIMIT || depth > DEPTH_LIMIT || characters > TEXT_LIMIT;
      if (isTooLarge) depth -= 1;
      return !isTooLarge;
    },
    leave() {
      isOfProgram = false;
      depth -= 1;
    },
    text({ length }) {
      if (!isOfProgram) characters += length;
    },
  });
  return !isTooLarge && characters <= TEXT_LIMIT;
}
