import { isElement, isShadowRoot, nameOf, own, ownOfDocument } from './own.ts';

/**
 * What an element stands in on the page as readers see it: the slot it is put into, the host of its shadow root, the frame
 * of its document; else its parent. The way back from `composedChildren`.
 */
export function composedParent(element: Element): Element | null {
  const parent = own(element, 'assignedSlot') ?? own(element, 'parentNode');
  if (isShadowRoot(parent)) return parent.host;
  if (!isElement(parent)) return null;
  return nameOf(parent) === 'html' ? (frameOf(parent.ownerDocument) ?? parent) : parent;
}

/** The frame that a document is shown in; null for one that is shown in none. */
export function frameOf(document: Document): Element | null {
  return ownOfDocument(document, 'defaultView')?.frameElement ?? null;
}
