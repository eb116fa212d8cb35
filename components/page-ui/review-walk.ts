import type { PageItem } from '../../lib/session/work-session.ts';
import { figureOf, quotationOf } from '../page/card-item.ts';
import type { ReviewStep } from '../page/review-keys.ts';
import { cardActions } from './card-actions.ts';
import type { Desk } from './desk.ts';
import { idOf } from './page-state.ts';

/** So many characters of a text are read out: enough to know it again. */
const READ_OUT = 80;

/** The walk through everything that was found on a page. */
export interface ReviewWalk {
  /** Begins at the first without a verdict. */
  start: () => void;
  step: (step: ReviewStep) => void;
  /** How far it is, for the bar; null while there is no walk. */
  progress: () => { place: number; count: number; judged: number } | null;
}

export function reviewWalk(desk: Desk): ReviewWalk {
  const { services, now, set } = desk;
  const { session, translation } = services;
  const { t, tn } = translation;

  let last: Promise<unknown> = Promise.resolve();

  /** In reading order; what is not on the page now cannot be walked to. */
  const stops = (): readonly PageItem[] =>
    session.now().items.filter(({ kind, ranges }) => kind === 'found' && ranges.length > 0);
  /** Where the walk stands: readings come and go under it. */
  const placeIn = (items: readonly PageItem[]): number => {
    const { review } = now();
    if (review === null) return -1;
    const at = items.findIndex((item) => idOf(item) === review.id);
    return at < 0 ? Math.min(review.at, items.length - 1) : at;
  };
  const go = (items: readonly PageItem[], at: number): void => {
    const item = items[at];
    const range = item?.ranges[0];
    if (item === undefined || range === undefined) return;
    set({ review: { id: idOf(item), at }, selection: null });
    desk.openCard({ id: idOf(item), mode: 'view', isPinned: true, draft: null });
    desk.say(
      t('review_said', [
        t('review_progress', [String(at + 1), String(items.length)]),
        wordsOf(item, range),
      ]),
    );
  };
  const wordsOf = (item: PageItem, range: Range): string => {
    const speaker = quotationOf(item)?.speaker?.name ?? null;
    const words = range.toString().replace(/\s+/g, ' ').trim();
    const text = words.length > READ_OUT ? `${words.slice(0, READ_OUT)} …` : words;
    if (figureOf(item) !== null) return text;
    return `${speaker ?? t('speaker_not_named')}: ${text}`;
  };
  const end = (): void => {
    desk.closeCard();
    set({ review: null });
    desk.say(t('review_ended'));
  };
  const judge = async (verdict: 'accepted' | 'dismissed'): Promise<void> => {
    const items = stops();
    const at = placeIn(items);
    const item = items[at];
    if (item?.kind !== 'found') return;
    const judged = await session.judge(item.annotation.key, verdict);
    if (!desk.report(judged, null)) return;
    const after = stops();
    const next = placeIn(after) + 1;
    if (next < after.length) go(after, next);
    else desk.tell(t('review_done'), 'undo');
  };

  const act = async (step: ReviewStep): Promise<void> => {
    const items = stops();
    const at = placeIn(items);
    const { review } = now();
    if (review === null) return;
    switch (step) {
      case 'next':
        return at + 1 < items.length
          ? go(items, at + 1)
          : desk.say(tn('review_last', items.length));
      case 'previous':
        return at > 0 ? go(items, at - 1) : desk.say(t('review_first'));
      case 'accept':
        return judge('accepted');
      case 'dismiss':
        return judge('dismissed');
      case 'fix':
        return cardActions(desk, review.id).onMode('fix');
      case 'undo':
        if (session.now().canUndo) desk.report(await session.undo(), t('page_undone'), 'redo');
        return;
      default:
        return end();
    }
  };

  return {
    start() {
      const items = stops();
      const open = items.findIndex((item) => item.kind === 'found' && !item.judgement?.verdict);
      if (items.length === 0) desk.tell(t('review_none'));
      else go(items, Math.max(0, open));
    },
    step(step) {
      // Keys come faster than a verdict is kept: each acts where the one before has led.
      const turn = () => act(step);
      last = last.then(turn, turn);
    },
    progress() {
      const items = stops();
      const at = placeIn(items);
      if (at < 0) return null;
      const judged = items.filter(
        (item) => item.kind === 'found' && item.judgement?.verdict,
      ).length;
      return { place: at + 1, count: items.length, judged };
    },
  };
}
