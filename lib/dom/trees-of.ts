import { framesIn } from './frames.ts';
import { bodyOf, htmlOf, isShadowRoot } from './own.ts';
import { walkTree } from './walk-tree.ts';

/** More trees than these are not watched. */
const MOST_TREES = 50;

/**
 * The trees that a page's text stands in: its body, open shadow roots, and the `<html>` of frames of the same origin.
 *
 * @param document - Read, never changed.
 */
export function treesOf(document: Document): readonly Node[] {
  const body = bodyOf(document);
  if (body === null) return [];
  const roots: ShadowRoot[] = [];
  walkTree(body, {
    enter({ shadowRoot }) {
      if (isShadowRoot(shadowRoot)) roots.push(shadowRoot);
      return true;
    },
    leave: () => undefined,
    text: () => undefined,
    isDone: () => roots.length >= MOST_TREES,
  });
  const frames = [htmlOf(document), ...roots].flatMap(framesIn);
  return [body, ...roots, ...frames].slice(0, MOST_TREES);
}
