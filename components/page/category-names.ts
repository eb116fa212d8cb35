import type { HighlightCategory } from '../../lib/model/reader-work.ts';

/** The four categories in the order they are offered. */
export const CATEGORIES: readonly HighlightCategory[] = [
  'category-1',
  'category-2',
  'category-3',
  'category-4',
];
