import { inertDocument } from './parse-html.ts';
import { textLength } from './text-length.ts';

/** A frame with less text than this holds a button or a map, no part of a release. */
const FRAME_TEXT = 200;

/** NodeFilter.SHOW_ELEMENT */
const ELEMENTS = 0x1;

/**
 * What stands in place of an element's children on the page as readers see it: the content of its open shadow root, the
 * nodes put into a slot, the document in a frame of the same origin.
 *
 * @param name - The element's lower-case name.
 * @returns Null where its own children are what readers see.
 */
export function composedChildren(element: Element, name: string): readonly Node[] | null {
  if (name === 'iframe') {
    const body = frameBody(element);
    return body === null ? null : [body];
  }
  if (name === 'slot') return slotted(element);
  // Forms cannot hold a shadow root, and a field of theirs may carry that name.
  const root = name === 'form' ? null : element.shadowRoot;
  return root === null ? declaredChildren(element) : [...root.childNodes];
}

/** Whether an element is a frame whose text is read with the page it stands in. */
export function isFrameOfText(element: Element, name: string): boolean {
  return name === 'iframe' && frameBody(element) !== null;
}

/** The body of a document, whatever elements carry that name. */
function bodyOf(document: Document): Element | null {
  const walker = inertDocument().createTreeWalker(document, ELEMENTS);
  walker.firstChild();
  let node = walker.firstChild();
  while (node !== null && node.nodeName.toLowerCase() !== 'body') node = walker.nextSibling();
  return node !== null && isElement(node) ? node : null;
}

/** Null for a frame of another origin, whose document is not shown to anybody. */
function frameBody(frame: Element): Element | null {
  const document = 'contentDocument' in frame ? frame.contentDocument : null;
  if (!isDocument(document)) return null;
  const body = bodyOf(document);
  return body !== null && textLength(body, FRAME_TEXT) >= FRAME_TEXT ? body : null;
}

/** A saved page writes a shadow root out as a template; a parser that does not attach it leaves it so. */
function declaredChildren(element: Element): readonly Node[] | null {
  const first = element.firstElementChild;
  if (first === null || first.localName !== 'template') return null;
  if (first.getAttribute('shadowrootmode') !== 'open' || !('content' in first)) return null;
  const { content } = first;
  return isFragment(content) ? [...content.childNodes] : null;
}

/** What the host's children put into a slot; null where nothing is, and the slot's own content shows. */
function slotted(slot: Element): readonly Node[] | null {
  if (!('assignedNodes' in slot) || typeof slot.assignedNodes !== 'function') return null;
  const nodes: unknown = slot.assignedNodes();
  return Array.isArray(nodes) && nodes.length > 0 ? nodes.filter(isNode) : null;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Nodes of frames are of another realm, where `instanceof` says no. */
function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'nodeType' in value;
}

function isDocument(value: unknown): value is Document {
  return isNode(value) && value.nodeType === 9;
}

function isFragment(value: unknown): value is DocumentFragment {
  return isNode(value) && value.nodeType === 11;
}
