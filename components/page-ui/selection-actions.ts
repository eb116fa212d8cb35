import type { HighlightCategory } from '../../lib/model/reader-work.ts';
import type { SelectionActions } from '../page/SelectionToolbar.tsx';
import { citeRanges, linkToRanges } from './cite-ranges.ts';
import type { Desk } from './desk.ts';
import { DRAFT_ID, idOf } from './page-state.ts';
import type { PageSelection } from './watch-selection.ts';

/** What the toolbar does, and what shortcuts and menus do with the text that is selected. */
export type OnSelection = SelectionActions & {
  /** Marks with the category used last. */
  onHighlight: () => void;
};

/** @param read - What is selected now, for those who ask without a toolbar. */
export function selectionActions(desk: Desk, read: () => PageSelection | null): OnSelection {
  const { services, now, set } = desk;
  const { session, translation } = services;
  const { t } = translation;
  let last: HighlightCategory = 'category-1';

  /** The selected ranges, and the toolbar put away; null where nothing is selected, which is told. */
  const take = (): readonly Range[] | null => {
    const selection = now().selection ?? read();
    set({ selection: null });
    if (selection === null) desk.tell(t('page_nothing_selected'));
    return selection?.ranges ?? null;
  };

  const mark = async (category: HighlightCategory): Promise<void> => {
    const ranges = take();
    if (ranges === null) return;
    last = category;
    const marked = await session.mark(ranges, category);
    const name = session.now().categoryNames[category];
    if (desk.report(marked, t('page_highlighted', [name]), 'undo')) services.clearSelection();
  };
  /** The field is there at once; the mark is made when there is something to keep. */
  const write = (mode: 'note' | 'tags'): void => {
    const ranges = take();
    if (ranges === null) return;
    desk.openCard({ id: DRAFT_ID, mode, isPinned: true, draft: { ranges, category: last } });
  };
  const copy = async (wordsOf: (ranges: readonly Range[]) => string | null): Promise<void> => {
    const ranges = take();
    const text = ranges === null ? null : wordsOf(ranges);
    if (text === null) return;
    const done = await services.copy(text);
    desk.tell(t(done ? 'page_copied' : 'page_copy_failed'));
  };

  return {
    onMark: (category) => void mark(category),
    onHighlight: () => void mark(last),
    onNote: () => write('note'),
    onTags: () => write('tags'),
    onCopyQuotation: () =>
      void copy((ranges) => {
        const source = services.source();
        const { items } = session.now();
        return source && citeRanges(ranges, items, source, services.flat(), translation.language);
      }),
    onCopyLink: () =>
      void copy((ranges) => linkToRanges(ranges, services.flat(), services.address())),
    async onAttach() {
      const { waiting } = session.now();
      const ranges = take();
      if (waiting === null || ranges === null) return;
      const attached = await session.attach(idOf(waiting), ranges);
      if (desk.report(attached, t('page_attached'), 'undo')) services.clearSelection();
    },
  };
}
