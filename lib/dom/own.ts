/**
 * A property or method of a node as the browser gives it: a form lets a field named "parentNode" stand in for its own, also
 * to a script of an extension.
 */
export function own<N extends Node, K extends keyof N>(node: N, name: K): N[K] {
  return Reflect.get(Element.prototype, name, node);
}

/** The same of a document, where an element named "body" may do so (`<img name="body">`). */
export function ownOfDocument<K extends keyof Document>(document: Document, name: K): Document[K] {
  return Reflect.get(Document.prototype, name, document);
}

/** A document's `<html>`; null where it has none. */
export function htmlOf(document: Document): Element | null {
  return ownOfDocument(document, 'documentElement');
}

/** What a document shows; null where it has no such element. */
export function bodyOf(document: Document): Element | null {
  return ownOfDocument(document, 'body');
}

/** An attribute's value; null where it is not there. */
export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** A node's text; of large boxes it costs time. */
export function textOf(node: Node): string {
  return own(node, 'textContent') ?? '';
}

/** Lower-case name of an element; a form whose `localName` is hidden by one of its fields is still a form. */
export function nameOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name : 'form';
}

/** A form's `nodeType` may be hidden by one of its fields: then it is no number. */
export function isElement(node: EventTarget | null): node is Element {
  if (node === null || !('nodeType' in node)) return false;
  const type: unknown = node.nodeType;
  return type === 1 || typeof type !== 'number';
}

/** Other fragments have no host. */
export function isShadowRoot(node: EventTarget | null): node is ShadowRoot {
  return node !== null && 'nodeType' in node && node.nodeType === 11 && 'host' in node;
}
