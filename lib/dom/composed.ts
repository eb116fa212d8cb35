import { bodyOf, own } from './own.ts';
import { textLength } from './text-length.ts';

/** A frame with less text than this holds a button or a map, no part of a release. */
const FRAME_TEXT = 200;

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
    return body === null ? [] : [body];
  }
  if (isSlot(element, name)) {
    // Where nothing is put into a slot, its own content shows.
    const nodes = element.assignedNodes();
    return nodes.length === 0 ? null : nodes;
  }
  // Forms cannot hold a shadow root, and a field of theirs may carry that name.
  const root = name === 'form' ? null : element.shadowRoot;
  return root === null ? declaredChildren(element) : [...root.childNodes];
}

/** Whether an element is a frame whose text is read with the page it stands in. */
export function isFrameOfText(element: Element, name: string): boolean {
  return name === 'iframe' && frameBody(element) !== null;
}

/** Null for a frame of another origin, whose document is not shown to anybody. */
function frameBody(frame: Element): Element | null {
  const document = isFrame(frame) ? frame.contentDocument : null;
  const body = document === null ? null : bodyOf(document);
  return body !== null && textLength(body, FRAME_TEXT) >= FRAME_TEXT ? body : null;
}

/** A saved page writes a shadow root out as a template; a parser that does not attach it leaves it so. */
function declaredChildren(element: Element): readonly Node[] | null {
  const first = own(element, 'firstElementChild');
  if (first === null || !isTemplate(first)) return null;
  return first.getAttribute('shadowrootmode') === 'open' ? [...first.content.childNodes] : null;
}

/* By what they have: elements of frames are of another realm, where `instanceof` says no. */

function isFrame(element: Element): element is HTMLIFrameElement {
  return 'contentDocument' in element;
}

function isSlot(element: Element, name: string): element is HTMLSlotElement {
  return name === 'slot' && 'assignedNodes' in element;
}

function isTemplate(element: Element): element is HTMLTemplateElement {
  return element.localName === 'template' && 'content' in element;
}
