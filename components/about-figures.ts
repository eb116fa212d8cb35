import { compareMentions } from '../lib/compare/compare-mentions.ts';
import type { Annotation } from '../lib/model/annotation.ts';
import type { ItemId } from '../lib/model/reader-work.ts';
import type { ReleaseText } from '../lib/model/release.ts';
import { placeOfTarget } from '../lib/text/place-of-target.ts';

/** Another figure of the release, to go to. */
export interface OtherFigure {
  id: ItemId;
  /** As the text writes it. */
  text: string;
}

/** What the release says of a figure besides the figure itself. */
export interface AboutFigure {
  /** The same quantity elsewhere, in reading order. */
  same: readonly OtherFigure[];
  /** Other values of what seems to be the same thing, in reading order. */
  different: readonly OtherFigure[];
  /** The headings of its row and column; null outside a table, and where the table gives none. */
  row: string | null;
  column: string | null;
}

/** A figure that nothing more is known of. */
export const NOTHING_ABOUT: AboutFigure = { same: [], different: [], row: null, column: null };

/**
 * Tells of each figure where in a table it stands, and where else the release has it or contradicts it.
 *
 * @param annotations - Of one release, in reading order; what the reader dismissed is left out by the caller.
 * @param body - The flattened copy that they point into.
 * @returns By the figure's id; a figure with nothing to say of is not in the map.
 */
export function aboutFigures(
  annotations: readonly Annotation[],
  body: ReleaseText,
): ReadonlyMap<ItemId, AboutFigure> {
  const written = new Map(
    annotations.map(({ key, target }) => [key, target[0]?.selector[0].exact ?? '']),
  );
  const mentions = compareMentions(annotations, body.text);
  const others = (keys: readonly Annotation['key'][] = []): readonly OtherFigure[] =>
    keys.map((key) => ({ id: key, text: written.get(key) ?? '' }));
  return new Map(
    annotations.flatMap(({ key, body: [what], target }): readonly [ItemId, AboutFigure][] => {
      if (what?.type !== 'Figure') return [];
      const { same, different } = mentions.get(key) ?? {};
      const { row = null, column = null } = placeOfTarget(body, target[0]) ?? {};
      const about = { same: others(same), different: others(different), row, column };
      const isNothing =
        row === null && column === null && same === undefined && different === undefined;
      return isNothing ? [] : [[key, about]];
    }),
  );
}
