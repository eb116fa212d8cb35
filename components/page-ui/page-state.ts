import { type HighlightCategory, type ItemId, workId } from '../../lib/model/reader-work.ts';
import type { PageItem } from '../../lib/session/work-session.ts';
import type { CardMode } from '../page/card-item.ts';
import type { PageSelection } from './watch-selection.ts';

/** What the interface shows, as far as it is not in the session. */
export interface PageState {
  /** The selection that the toolbar stands beside; null where there is no toolbar. */
  selection: PageSelection | null;
  card: OpenCard | null;
  /** Where the walk stands, and at which place that was. */
  review: { id: ItemId; at: number } | null;
  notice: { message: string; isFailure: boolean; way: 'undo' | 'redo' | null } | null;
  announcement: { message: string; turn: number };
}

export interface OpenCard {
  id: ItemId;
  mode: CardMode;
  /** False while it is open only because the pointer rests on its mark. */
  isPinned: boolean;
  /** True where the reader asked to be led to its text, wherever on the page that is. */
  isLedTo?: true;
  /** What is written of a note, and not kept. */
  written?: string | null;
  /** What is to be marked when the note or the tags that are being written are kept; null for what is marked or found already. */
  draft: { ranges: readonly Range[]; category: HighlightCategory } | null;
}

/** Nothing shown. */
export const NOTHING_SHOWN: PageState = {
  selection: null,
  card: null,
  review: null,
  notice: null,
  announcement: { message: '', turn: 0 },
};

/** Names an item on this page. */
export function idOf(item: PageItem): ItemId {
  return item.kind === 'mark' ? item.mark.id : item.annotation.key;
}

/** Stands for the id of a mark that is not made yet. */
export const DRAFT_ID = workId('draft');

/** A mark that is not made yet, as its card shows it. */
export function draftItem({ ranges, category }: NonNullable<OpenCard['draft']>): PageItem {
  return {
    kind: 'mark',
    mark: {
      type: 'Mark',
      id: DRAFT_ID,
      category,
      target: [],
      note: null,
      tags: [],
      created: '',
      modified: '',
    },
    ranges,
    changed: null,
  };
}
