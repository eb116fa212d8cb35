import type { AnchoredTarget } from '../../lib/anchor/anchor-annotations.ts';

/** Whether every range still holds the text it was made for: a changed page collapses ranges, or fills them anew. */
export function standsAsFound(found: readonly AnchoredTarget[]): boolean {
  return found.every(
    ({ range, rangeText }) => range.startContainer.isConnected && range.toString() === rangeText,
  );
}
