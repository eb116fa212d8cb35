import type { Finding } from './engine.ts';
import { type TrackedPage, textNodes } from './tracked-page.ts';

/** Counts of one engine on one kind of change. */
export interface Tally {
  cases: number;
  /** The text is still there, and was found: F1 on its characters at least 0.8. */
  foundRight: number;
  /** Something else was found, or a part of it or far too much; or anything for a text that is gone. */
  foundWrong: number;
  /** Of those found wrong, the ones whose text is gone. */
  foundWrongGone: number;
  /** The text is gone, and nothing was found. */
  orphanedRightly: number;
  /** The text is there, and nothing was found. */
  orphanedWrongly: number;
  /** Quotes still there whose numbers were changed and that were found, and those of them that were flagged. */
  figuresChanged: number;
  figuresFlagged: number;
  /** Milliseconds of searching, the page's index included. */
  ms: number;
}

/** Nothing counted yet. */
export function emptyTally(): Tally {
  return {
    cases: 0,
    foundRight: 0,
    foundWrong: 0,
    foundWrongGone: 0,
    orphanedRightly: 0,
    orphanedWrongly: 0,
    figuresChanged: 0,
    figuresFlagged: 0,
    ms: 0,
  };
}

/** A quote is there while half of its characters are, and gone when four fifths are; between, nobody is judged. */
const LIVE_SHARE = 0.5;
const GONE_SHARE = 0.2;

/** What is left of a page's captured characters. */
export interface Survivors {
  has: (id: number) => boolean;
  /** Ids by place, white space left out; -1 for characters put in later. */
  idsIn: (range: Range) => number[];
}

/** Looks through a changed page once for all judgements on it. */
export function survivorsOf(page: TrackedPage): Survivors {
  const alive = new Set<number>();
  const nodes = textNodes(page.document.body);
  for (const node of nodes) for (const id of page.idsOf(node)) alive.add(id);
  return {
    has: (id) => alive.has(id),
    idsIn(range) {
      const ids: number[] = [];
      for (const node of nodes) {
        if (!range.intersectsNode(node)) continue;
        const from = node === range.startContainer ? range.startOffset : 0;
        const to = node === range.endContainer ? range.endOffset : node.length;
        const known = page.idsOf(node);
        for (let at = from; at < to; at += 1) {
          if (!/[\s\u00ad]/.test(node.data.charAt(at))) ids.push(known[at] ?? -1);
        }
      }
      return ids;
    },
  };
}

/** How a quote fared: for the tallies and for looking at single cases. */
export type Verdict =
  | 'foundRight'
  | 'foundWrong'
  | 'orphanedRightly'
  | 'orphanedWrongly'
  | 'not-judged';

/** Judges one finding by the characters it covers. */
export function judge(ids: readonly number[], { range }: Finding, survivors: Survivors): Verdict {
  const left = ids.filter((id) => survivors.has(id));
  const share = left.length / Math.max(1, ids.length);
  if (share > GONE_SHARE && share < LIVE_SHARE) return 'not-judged';
  const isLive = share >= LIVE_SHARE;
  if (range === null) return isLive ? 'orphanedWrongly' : 'orphanedRightly';
  if (!isLive) return 'foundWrong';
  const score = f1(left, ids.length - left.length, survivors.idsIn(range));
  return score >= 0.8 ? 'foundRight' : 'foundWrong';
}

/** A word put in at an edge, where a shorter one was lost. */
const EDGE_WORD = 8;

/**
 * Characters put in later between the quote's own are nobody's fault, nor are as many at its edges as the quote has lost, and
 * a word more: they stand in the place of those. Others outside of it are.
 */
function f1(gold: readonly number[], lost: number, found: readonly number[]): number {
  const wanted = new Set(gold);
  const hits = found.filter((id) => wanted.has(id)).length;
  if (hits === 0) return 0;
  const first = found.findIndex((id) => wanted.has(id));
  const last = found.findLastIndex((id) => wanted.has(id));
  const foreign = found.filter((id) => id >= 0 && !wanted.has(id)).length;
  const edges = found.filter((id, at) => id < 0 && (at < first || at > last)).length;
  const allowed = lost === 0 ? 0 : 1.5 * lost + EDGE_WORD;
  const precision = hits / (hits + foreign + Math.max(0, edges - allowed));
  const recall = hits / wanted.size;
  return (2 * precision * recall) / (precision + recall);
}

/** Whether so little of a quote is left that finding anything is wrong. */
export function isGone(ids: readonly number[], survivors: Survivors): boolean {
  const left = ids.filter((id) => survivors.has(id)).length;
  return left / Math.max(1, ids.length) <= GONE_SHARE;
}
