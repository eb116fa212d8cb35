import type { ReadingContext } from '../../model/reading.ts';
import type { ReleaseText } from '../../model/release.ts';
import type { FoundFigure } from '../found.ts';

/**
 * Finds every figure of a release, typed and normalised.
 *
 * @param text - The flattened copy.
 * @param context - Language and country, which settle decimal marks and a bare currency sign.
 * @returns Figures in reading order, none overlapping; empty where there are none.
 */
export function findFigures(text: ReleaseText, context: ReadingContext): readonly FoundFigure[] {
  void text;
  void context;
  return [];
}
