import type { ReleaseText } from '../model/release.ts';

/** Raised whenever the flattened text of the same markup changes: older snapshots then re-anchor by their quotes. */
export const FLATTEN_VERSION = 1;

/** A run of characters that stands unchanged in one Text node and in the flattened text. */
export interface TextRun {
  node: Text;
  /** UTF-16 offset in the node's data. */
  nodeStart: number;
  /** UTF-16 offset in the flattened text. */
  start: number;
  length: number;
}

/** A flattened tree, with the way back from text to nodes. */
export interface FlatText extends ReleaseText {
  /** In order of `start`; characters that flatten itself put in (line feeds between blocks) are in no run. */
  runs: readonly TextRun[];
}

/**
 * Flattens a tree to text: one line feed between blocks, a space for `<br>`, white space collapsed.
 *
 * @param root - Read, never changed; a live element, or one of a parsed document.
 */
export function flatten(root: Element): FlatText {
  void root;
  return { text: '', blocks: [], inlines: [], runs: [] };
}
