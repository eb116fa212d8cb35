import { htmlOf } from './own.ts';

/** More frames than these are not looked into. */
const MOST_FRAMES = 50;

/** A tree of a page: a document's `<html>`, or an open shadow root. */
export type PageTree = Element | ShadowRoot;

/**
 * The `<html>` of each frame of the same origin, one level deep.
 *
 * @param tree - A page, by its `<html>`, or a shadow root in it; null where there is none.
 */
export function framesIn(tree: PageTree | null): readonly Element[] {
  if (tree === null) return [];
  return [...tree.querySelectorAll('iframe')].slice(0, MOST_FRAMES).flatMap((frame) => {
    const inside = frame.contentDocument;
    return (inside && htmlOf(inside)) ?? [];
  });
}
