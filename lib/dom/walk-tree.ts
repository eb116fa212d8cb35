import { inertDocument } from './parse-html.ts';

/** NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT */
const ELEMENTS_AND_TEXT = 0x1 | 0x4;

const TEXT_NODE = 3;

/** What is told of a tree, in document order. */
export interface TreeVisitor {
  /** @returns False to leave the element's content out; `leave` is then not called for it. */
  enter(element: Element, name: string): boolean;
  leave(element: Element, name: string): void;
  text(node: Text): void;
}

/**
 * Walks a tree without recursion. A TreeWalker moves by the tree itself, so a form whose fields are named `parentNode` or
 * `firstChild` cannot lead it astray, and no depth overflows the stack.
 */
export function walkTree(root: Element, visitor: TreeVisitor): void {
  if (!visitor.enter(root, nameOf(root))) return;
  const walker = inertDocument().createTreeWalker(root, ELEMENTS_AND_TEXT);
  let isOpen = true;
  for (;;) {
    const next = isOpen ? walker.firstChild() : walker.nextSibling();
    if (next === null) {
      // An open element without children ends itself; otherwise its parent has no more of them.
      const ended = isOpen ? walker.currentNode : walker.parentNode();
      if (!isElement(ended)) return;
      visitor.leave(ended, nameOf(ended));
      if (ended === root) return;
      isOpen = false;
    } else isOpen = visit(next, visitor);
  }
}

/** @returns Whether the node is open: its children come next. */
function visit(node: Node, visitor: TreeVisitor): boolean {
  if (isElement(node)) return visitor.enter(node, nameOf(node));
  if (isText(node)) visitor.text(node);
  return false;
}

/** Lower-case name of an element; a form whose `localName` is hidden by one of its fields is still a form. */
export function nameOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name : 'form';
}

function isText(node: Node): node is Text {
  return node.nodeType === TEXT_NODE;
}

/** The walker shows elements and texts only, and a text's `nodeType` cannot be hidden. */
function isElement(node: Node | null): node is Element {
  return node !== null && !isText(node);
}
