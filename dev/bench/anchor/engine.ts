import { anchorAnnotations } from '../../../lib/anchor/anchor-annotations.ts';
import { type FlatText, flatten } from '../../../lib/dom/flatten.ts';
import type { Annotation } from '../../../lib/model/annotation.ts';
import { annotationKey } from '../../../lib/model/ids.ts';
import { describeSpan } from '../../../lib/text/describe-span.ts';

/** What an engine found for one quote. */
export interface Finding {
  range: Range | null;
  /** Whether the engine says that numbers have changed. */
  changed: boolean;
}

/** A way to describe quotes on one page and to find them on another. */
export interface Engine {
  name: string;
  /** Describes the quotes of a captured page; not timed. */
  capture: (document: Document, article: Element, ranges: readonly Range[]) => Promise<Search>;
}

/** Finds the captured quotes on a page, in their order. */
export type Search = (document: Document) => Promise<Finding[]>;

/** Nothing was found. */
export const NOT_FOUND: Finding = { range: null, changed: false };

/** Our own name among the engines. */
export const OURS = 'pressmark';

/** Pressmark: described in the copy (the article alone), found in the whole page, all quotes at once. */
export const ours: Engine = {
  name: OURS,
  capture: async (_, article, ranges) => {
    const flat = flatten(article);
    const annotations = ranges.map((range, at): Annotation => {
      const span = spanOfRange(flat, range);
      return {
        key: annotationKey(`figure:${at}-${span.start}-${span.end}`),
        type: 'Annotation',
        motivation: 'classifying',
        body: [],
        target: [
          {
            type: 'SpecificResource',
            source: 'https://news.example/bench',
            selector: describeSpan(flat.text, span),
          },
        ],
        generator: null,
        created: '2031-03-01T09:00:00Z',
      };
    });
    return async (document) => {
      const { found } = anchorAnnotations(annotations, flatten(document.body), flat.text);
      const byKey = new Map(found.map((target) => [target.annotation.key, target]));
      return annotations.map(({ key }) => {
        const target = byKey.get(key);
        return target === undefined
          ? NOT_FOUND
          : { range: target.range, changed: target.changed !== null };
      });
    };
  },
};

function spanOfRange(flat: FlatText, range: Range): { start: number; end: number } {
  let start = -1;
  let end = -1;
  for (const run of flat.runs) {
    if (!range.intersectsNode(run.node)) continue;
    const from = run.node === range.startContainer ? range.startOffset : 0;
    const to = run.node === range.endContainer ? range.endOffset : run.node.length;
    const first = Math.max(from, run.nodeStart);
    const last = Math.min(to, run.nodeStart + run.length);
    if (first >= last) continue;
    if (start < 0) start = run.start + first - run.nodeStart;
    end = run.start + last - run.nodeStart;
  }
  return { start: Math.max(0, start), end: Math.max(0, end) };
}
