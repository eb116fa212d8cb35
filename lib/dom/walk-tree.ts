import { composedChildren } from './composed.ts';
import { composedParent } from './composed-parent.ts';
import { isElement, nameOf } from './own.ts';
import { inertDocument } from './parse-html.ts';

/** NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT */
const ELEMENTS_AND_TEXT = 0x1 | 0x4;

const TEXT_NODE = 3;

/** Shadow roots, slots and frames inside each other that are followed; pages nest some twenty. */
const NESTING_LIMIT = 100;

/** What is told of a tree, in document order. */
export interface TreeVisitor {
  /** @returns False to leave the element's content out; `leave` is then not called for it. */
  enter(element: Element, name: string): boolean;
  leave(element: Element, name: string): void;
  text(node: Text): void;
  /** Ends the walk where it stands: nothing more is told. */
  isDone?(): boolean;
}

/**
 * Walks a tree as readers see it: open shadow roots, what stands in their slots, and frames of the same origin are walked
 * in place. Each tree is walked without recursion by a TreeWalker that moves by the tree itself, so a form whose fields
 * are named `parentNode` or `firstChild` cannot lead it astray, and no depth overflows the stack.
 */
export function walkTree(root: Element, visitor: TreeVisitor): void {
  walkFrom(root, visitor, 0);
}

/**
 * Walks in the same way what comes after an element; its own content is left out. The elements that it stands in are left,
 * from the inside out, without having been entered.
 *
 * @param within - Where the walk ends: an element that the other stands in, in whatever shadow root or frame.
 */
export function walkAfter(element: Element, within: Element, visitor: TreeVisitor): void {
  let at = element;
  while (at !== within && !visitor.isDone?.()) {
    visitor.leave(at, nameOf(at));
    const parent = composedParent(at);
    if (parent === null) return;
    walkSiblings(at, parent, visitor);
    at = parent;
  }
}

function walkSiblings(element: Element, parent: Element, visitor: TreeVisitor): void {
  const composed = composedChildren(parent, nameOf(parent));
  if (composed === null) {
    const walker = inertDocument().createTreeWalker(parent, ELEMENTS_AND_TEXT);
    walker.currentNode = element;
    for (let node = walker.nextSibling(); node !== null; node = walker.nextSibling()) {
      walkFrom(node, visitor, 0);
    }
  } else {
    // A child that its parent's shadow root does not show stands nowhere: all that is shown comes after it.
    for (const node of composed.slice(composed.indexOf(element) + 1)) walkFrom(node, visitor, 0);
  }
}

function walkFrom(root: Node, visitor: TreeVisitor, nesting: number): void {
  if (visitor.isDone?.() || !visit(root, visitor, nesting)) return;
  const walker = inertDocument().createTreeWalker(root, ELEMENTS_AND_TEXT);
  let isOpen = true;
  while (!visitor.isDone?.()) {
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

function isText(node: Node): node is Text {
  return node.nodeType === TEXT_NODE;
}
