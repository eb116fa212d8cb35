import type { Correction, ItemId } from '../../lib/model/reader-work.ts';
import type { Result } from '../../lib/model/result.ts';
import type { CardActions } from '../page/card-item.ts';
import { citeRanges, linkToRanges } from './cite-ranges.ts';
import type { Desk } from './desk.ts';
import { moveEdge } from './span-steps.ts';

/** What the card of one item does. */
export function cardActions(desk: Desk, id: ItemId): CardActions {
  const { services, now, itemOf } = desk;
  const { session, translation } = services;
  const { t } = translation;

  const toView = (): void => {
    const { card } = now();
    if (card?.id === id)
      desk.openCard({ ...card, mode: 'view', isPinned: true, draft: null, written: null });
  };
  /** Keeps a note or tags; for a draft the mark is made first, and not at all where nothing was written. */
  const remark = async (
    keep: (item: ItemId) => Promise<Result<null>>,
    isNothing: boolean,
    said: 'page_note_saved' | 'page_tags_saved',
  ): Promise<void> => {
    const { card } = now();
    if (card?.id !== id) return;
    if (card.draft === null) {
      if (desk.report(await keep(id), t(said), 'undo')) toView();
      return;
    }
    if (isNothing) return desk.closeCard();
    const marked = await session.mark(card.draft.ranges, card.draft.category);
    // What could not be kept stays in its field.
    if (!desk.report(marked, null)) return;
    services.clearSelection();
    desk.openCard({ id: marked.value, mode: 'view', isPinned: true, draft: null });
    desk.report(await keep(marked.value), t(said), 'undo');
  };
  const copy = async (text: string | null): Promise<void> => {
    if (text === null) return;
    desk.tell(t((await services.copy(text)) ? 'page_copied' : 'page_copy_failed'));
  };

  return {
    async onJudge(verdict) {
      const item = itemOf(id);
      if (item?.kind !== 'found') return;
      const judged = await session.judge(item.annotation.key, verdict);
      const said = verdict === null ? 'page_undone' : (`page_${verdict}` as const);
      const done = desk.report(judged, t(said), verdict === null ? null : 'undo');
      if (done && verdict === 'dismissed' && now().review === null) desk.closeCard();
    },
    async onCorrect(correction) {
      const item = itemOf(id);
      if (item?.kind !== 'found') return;
      const whole: Correction | null = correction && {
        ...item.judgement?.correction,
        ...correction,
      };
      const corrected = await session.correct(item.annotation.key, whole);
      const said = t(whole === null ? 'page_correction_gone' : 'page_correction_saved');
      if (desk.report(corrected, said, 'undo')) toView();
    },
    async onMoveEdge(edge, by) {
      const item = itemOf(id);
      if (item === null) return;
      const ranges = moveEdge(item.ranges, edge, by, services.flat());
      if (ranges === null) desk.say(t('span_at_end'));
      else desk.report(await session.attach(id, ranges), null);
    },
    async onCategory(category) {
      const item = itemOf(id);
      if (item?.kind !== 'mark') return;
      const name = session.now().categoryNames[category];
      const changed = await session.setCategory(item.mark.id, category);
      desk.report(changed, t('page_highlighted', [name]), 'undo');
    },
    async onRemove() {
      const item = itemOf(id);
      if (item?.kind !== 'mark') return;
      const removed = await session.unmark(item.mark.id);
      if (desk.report(removed, t('page_removed'), 'undo')) desk.closeCard();
    },
    onNote: (note) =>
      remark((item) => session.setNote(item, note), note === null, 'page_note_saved'),
    onTags: (tags) =>
      remark((item) => session.setTags(item, tags), tags.length === 0, 'page_tags_saved'),
    onWrite(written) {
      const { card } = now();
      if (card?.id === id) desk.set({ card: { ...card, written } });
    },
    onCopyQuotation() {
      const item = itemOf(id);
      const source = services.source();
      if (item === null || source === null) return;
      const { items } = session.now();
      void copy(citeRanges(item.ranges, items, source, services.flat(), translation.language));
    },
    onCopyLink() {
      const item = itemOf(id);
      if (item === null) return;
      void copy(linkToRanges(item.ranges, services.flat(), services.address()));
    },
    onGoTo(to) {
      // An open walk goes on from there.
      const { review } = now();
      if (review !== null) desk.set({ review: { id: to, at: review.at } });
      desk.openCard({ id: to, mode: 'view', isPinned: true, draft: null, isLedTo: true });
    },
    onMode(mode) {
      const { card } = now();
      if (card?.id !== id) return;
      if (mode === 'view' && card.draft !== null) desk.closeCard();
      else desk.openCard({ ...card, mode, isPinned: true, written: null });
    },
    onClose: () => desk.closeCard(),
  };
}
