import { createSurfaces } from '../../lib/highlight/highlight-surfaces.ts';
import type { Failure } from '../../lib/model/failure.ts';
import type { ItemId } from '../../lib/model/reader-work.ts';
import type { Result } from '../../lib/model/result.ts';
import type { PageItem } from '../../lib/session/work-session.ts';
import { failureWords } from '../FailureNotice.tsx';
import type { PageUiServices } from './page-services.ts';
import { draftItem, idOf, NOTHING_SHOWN, type OpenCard, type PageState } from './page-state.ts';

/** How long a word on what was done stays, and stays on after the reader has left it. */
const NOTICE_MS = 6_000;

/** A screen reader hears a change of what it knows already: our element has to be there a moment before. */
const HEARD_AFTER_MS = 120;

/** What all actions have in hand: the state, and the ways to change it. */
export interface Desk {
  services: PageUiServices;
  now: () => PageState;
  /** Changes the state and draws it. */
  set: (change: Partial<PageState>) => void;
  itemOf: (id: ItemId) => PageItem | null;
  openCard: (card: OpenCard) => void;
  /** Closes the card, and with it what was not kept yet. */
  closeCard: () => void;
  /** Tells screen readers, in a few words. */
  say: (words: string) => void;
  /** Tells everybody, for a while, and how to take it back or forth again. */
  tell: (words: string, way?: 'undo' | 'redo' | null) => void;
  /** Tells what went wrong, or what was done; true where it was done. */
  report: <T>(
    result: Result<T>,
    done: string | null,
    way?: 'undo' | 'redo' | null,
  ) => result is {
    ok: true;
    value: T;
  };
}

/**
 * Holds what the interface shows.
 *
 * @param draw - Draws the state; called after every change.
 * @param isReached - Whether the reader has the keyboard or the pointer on the word on what was done: it then stays.
 */
export function createDesk(
  services: PageUiServices,
  draw: () => void,
  isReached: () => boolean,
): Desk {
  const { view, session, translation, signal } = services;
  const surfaces = createSurfaces(view);
  let state = NOTHING_SHOWN;
  let noticeTimer = 0;

  const set = (change: Partial<PageState>): void => {
    if (signal.aborted) return;
    state = { ...state, ...change };
    draw();
  };
  const later = (step: () => void, milliseconds: number): number =>
    view.setTimeout(() => {
      if (!signal.aborted) step();
    }, milliseconds);

  const say = (words: string): void => {
    later(() => {
      set({ announcement: { message: words, turn: state.announcement.turn + 1 } });
    }, HEARD_AFTER_MS);
  };
  const notify = (message: string, isFailure: boolean, way: 'undo' | 'redo' | null): void => {
    view.clearTimeout(noticeTimer);
    const notice = { message, isFailure, way };
    set({ notice });
    say(message);
    // What went wrong stays until it is put away.
    if (isFailure) return;
    const end = (): void => {
      if (state.notice !== notice) return;
      if (isReached()) noticeTimer = later(end, NOTICE_MS);
      else set({ notice: null });
    };
    noticeTimer = later(end, NOTICE_MS);
  };
  const wordsOf = (failure: Failure): string => {
    const { title, next, substitutions } = failureWords(failure, translation);
    return `${translation.t(title)} ${translation.t(next, substitutions)}`;
  };

  return {
    services,
    now: () => state,
    set,
    itemOf(id) {
      const draft = state.card?.id === id ? state.card.draft : null;
      if (draft !== null) return draftItem(draft);
      return session.now().items.find((item) => idOf(item) === id) ?? null;
    },
    openCard(card) {
      services.focus(card.isPinned && card.draft === null ? card.id : null);
      // Writing takes the keyboard and with it the selection: what is written about is painted instead.
      if (card.draft !== null) surfaces?.show('focused', card.draft.ranges);
      // A word on what was done before would lie over the buttons of what is written now.
      const isInTheWay = card.mode !== 'view' && state.notice?.isFailure === false;
      set(isInTheWay ? { card, notice: null } : { card });
    },
    closeCard() {
      if (state.card === null) return;
      if (state.card.draft !== null) surfaces?.show('focused', []);
      services.focus(null);
      set({ card: null });
    },
    say,
    tell: (words, way = null) => notify(words, false, way),
    report(result, done, way = null): result is { ok: true; value: never } {
      if (!result.ok) notify(wordsOf(result.failure), true, null);
      else if (done !== null) notify(done, false, way);
      return result.ok;
    },
  };
}
