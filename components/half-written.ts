import type { FlatText } from '../lib/dom/flatten.ts';
import type { SavedCopy } from '../lib/model/snapshot.ts';
import { placeInCopy } from '../lib/session/place-in-copy.ts';
import { targetsOf } from '../lib/session/targets-of.ts';
import type { CardDraft } from './hooks/use-note-drafts.ts';
import type { Writing } from './page-ui/page-services.ts';
import { DRAFT_ID, draftItem } from './page-ui/page-state.ts';

/**
 * What is kept of a note that is being written, so that it outlives the frame that its text stands in.
 *
 * @returns Null where the words that it is about cannot be told.
 */
export function draftOf({ id, draft, text }: Writing, copy: SavedCopy, flat: FlatText) {
  if (draft === null) return { text, of: { id } };
  const target = targetsOf(draft.ranges, flat, copy.snapshot.release);
  return target.ok ? { text, of: { target: target.value, category: draft.category } } : null;
}

/**
 * The note to go on with.
 *
 * @param copy - As it is shown now; perhaps a later one than the note was begun on.
 * @returns Null where it has not the words any more.
 */
export function writingOf(
  { text, of }: CardDraft,
  copy: SavedCopy,
  flat: FlatText,
): Writing | null {
  if ('id' in of) return { id: of.id, draft: null, text };
  const { target, category } = of;
  const item = draftItem({ ranges: [], category });
  if (item.kind !== 'mark') return null;
  const mark = { ...item.mark, target };
  const [placed] = placeInCopy([], [mark], flat, copy.snapshot.release.body.text).items;
  if (placed === undefined || placed.ranges.length === 0) return null;
  return { id: DRAFT_ID, draft: { ranges: placed.ranges, category }, text };
}
