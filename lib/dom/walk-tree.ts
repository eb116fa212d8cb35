import { composedChildren } from './composed.ts';
import { inertDocument } from './parse-html.ts';

/** NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT */
const ELEMENTS_AND_TEXT = 0x1 | 0x4;

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** Shadow roots, slots and frames inside each other that are followed; pages nest some twenty. */
const NESTING_LIMIT = 100;

/** What is told of a tree, in document order. */
export interface TreeVisitor {
  /** @returns False to leave the element's content out; `leave` is then not called for it. */
  enter(element: Element, name: string): boolean;
  leave(element: Element, name: string): void;
  text(node: Text): void;
}

/**
 * Walks a tree as readers see it: open shadow roots, what stands in their slots, and frames of the same origin are walked
 * in place. Each tree is walked without recursion by a TreeWalker that moves by the tree itself, so a form whose fields
 * are named `parentNode` or `firstChild` cannot lead it astray, and no depth overflows the stack.
 */
export function walkTree(root: Element, visitor: TreeVisitor): void {
  walkFrom(root, visitor, 0);
}

function walkFrom(root: Node, visitor: TreeVisitor, nesting: number): void {
  if (!visit(root, visitor, nesting)) return;
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
    } else isOpen = visit(next, visitor, nesting);
  }
}

/** @returns Whether the node is open: its own children come next. */
function visit(node: Node, visitor: TreeVisitor, nesting: number): boolean {
  if (isText(node)) visitor.text(node);
  if (!isElement(node)) return false;
  const name = nameOf(node);
  if (!visitor.enter(node, name)) return false;
  const composed = nesting < NESTING_LIMIT ? composedChildren(node, name) : null;
  if (composed === null) return true;
  for (const child of composed) walkFrom(child, visitor, nesting + 1);
  visitor.leave(node, name);
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

/** A form's `nodeType` may be hidden by one of its fields: then it is no number. */
function isElement(node: Node | null): node is Element {
  if (node === null) return false;
  const type: unknown = node.nodeType;
  return type === ELEMENT_NODE || typeof type !== 'number';
}
