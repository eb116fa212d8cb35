import { reviewStepOf } from '../page/review-keys.ts';
import { cardActions } from './card-actions.ts';
import type { Desk } from './desk.ts';
import type { FocusKeeper } from './focus-keeper.ts';
import type { PageHost } from './host.ts';
import { takeBack } from './page-props.ts';
import type { ReviewWalk } from './review-walk.ts';

/** What keys act on. */
interface Board {
  desk: Desk;
  walk: ReviewWalk;
  focus: FocusKeeper;
}

/** What is typed into these is text. */
const FIELDS = 'input, textarea, select';

/** A key pressed in something of ours. */
export function onKeyDown(event: Event, { desk, walk }: Omit<Board, 'focus'>): void {
  if (!isOfKey(event)) return;
  const isField = event.target instanceof Element && event.target.matches(FIELDS);
  if (event.key === 'Escape') {
    event.preventDefault();
    closeTopmost(desk, walk);
    return;
  }
  if (isField) return;
  const way = wayOf(event);
  if (way !== null) {
    event.preventDefault();
    void takeBack(desk, way);
    return;
  }
  const step = desk.now().review === null ? null : reviewStepOf(event);
  if (step === null) return;
  event.preventDefault();
  walk.step(step);
}

/**
 * Listens for the two keys that matter while the keyboard is on the page: Escape closes, Alt+F10 goes into what is shown.
 * While nothing is shown every key is the page's, and so is every key in its fields. On a page of our own Ctrl+Z undoes,
 * wherever the keyboard is.
 *
 * @returns To be called for each document of the page: a key pressed in a frame is heard in that frame alone.
 */
export function watchKeys(
  { element }: PageHost,
  { desk, walk, focus }: Board,
  signal: AbortSignal,
): (document: Document) => void {
  const isOwnPage = desk.services.stands === 'in-own-frame';
  /** False where the key is none of ours. */
  const act = (event: KeyboardEvent): boolean => {
    const way = isOwnPage ? wayOf(event) : null;
    if (way !== null && !isTyping(event.target)) {
      void takeBack(desk, way);
      return true;
    }
    if (isEmpty(desk)) return false;
    if (event.key === 'F10' && event.altKey) return focus.enter();
    if (event.key !== 'Escape' || isTyping(event.target)) return false;
    closeTopmost(desk, walk);
    return true;
  };
  const listen = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.target === element || !act(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  return ({ defaultView }) => {
    defaultView?.addEventListener('keydown', listen, { capture: true, signal });
  };
}

function isEmpty(desk: Desk): boolean {
  const { selection, card, review, notice } = desk.now();
  return selection === null && card === null && review === null && notice === null;
}

function closeTopmost(desk: Desk, walk: ReviewWalk): void {
  const { selection, card, review } = desk.now();
  if (selection !== null) desk.set({ selection: null });
  else if (card !== null && card.mode !== 'view') cardActions(desk, card.id).onMode('view');
  else if (review !== null) walk.step('end');
  else if (card !== null) desk.closeCard();
  else desk.set({ notice: null });
}

function wayOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent) {
  if (altKey || !(ctrlKey || metaKey)) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' ? 'redo' : null;
}

/** Told by what it carries: a key that was handed in is no event of that class. */
function isOfKey(event: Event): event is KeyboardEvent {
  return 'key' in event;
}

function isTyping(target: EventTarget | null): boolean {
  // What stands in a frame is of another realm, where `instanceof` says no.
  if (target === null || !('isContentEditable' in target)) return false;
  const element = target as HTMLElement;
  return element.matches(FIELDS) || element.isContentEditable;
}
