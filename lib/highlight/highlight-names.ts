import type { AnnotationKey } from '../model/ids.ts';
import type { HighlightCategory, WorkId } from '../model/reader-work.ts';

/** What is painted: each has one highlight and one rule. */
export type HighlightKind = 'quotation' | 'figure' | HighlightCategory | 'focused';

/** Names what is painted: something found, or a mark of the reader's. */
export type PaintedKey = AnnotationKey | WorkId;

/** The registry is shared with the page: these names are ours, and no other is ever touched. */
export const HIGHLIGHT_NAMES: Readonly<Record<HighlightKind, string>> = {
  quotation: 'pressmark-quotation',
  figure: 'pressmark-figure',
  'category-1': 'pressmark-category-1',
  'category-2': 'pressmark-category-2',
  'category-3': 'pressmark-category-3',
  'category-4': 'pressmark-category-4',
  focused: 'pressmark-focused',
};

/** Which is seen where several lie on the same text; more wins: the reader's own before what was found. */
export const HIGHLIGHT_PRIORITIES: Readonly<Record<HighlightKind, number>> = {
  quotation: 0,
  figure: 1,
  'category-1': 2,
  'category-2': 3,
  'category-3': 4,
  'category-4': 5,
  focused: 6,
};

/** All kinds but the one that is put over the others. */
export const PAINTED_KINDS: readonly Exclude<HighlightKind, 'focused'>[] = [
  'quotation',
  'figure',
  'category-1',
  'category-2',
  'category-3',
  'category-4',
];
