import { treesOf } from '../../lib/dom/trees-of.ts';
import type { VisitContext } from './visit-context.ts';

/** What may happen to a page while it is open. */
export interface PageEvents {
  /** The page shows something else without having been loaded. */
  addressChanged: () => void;
  /** Text was put in, taken out or changed, and has come to rest. */
  contentChanged: () => void;
  /** The page came back from the back/forward cache. */
  shownAgain: () => void;
  /** The reader came back to the page from another tab or window. */
  returned: () => void;
}

/** Mutations come in bursts: what they did is looked at when they pause. */
const PAUSE_MS = 300;

/** A page that never pauses (a ticking clock) is looked at this seldom, and less and less often. */
const LONGEST_WAIT_MS = 3_000;

/** So many changes are followed on one address; a page that changes on for longer is not worth its reader's battery. */
const MOST_LOOKS = 60;

/** Frames that load, and custom elements that get their code, are looked for this soon, and less and less often. */
const FIRST_ASK_MS = 500;
const LAST_ASK_MS = 16_000;

/** Watches a page until the context is invalidated. Looks, and touches nothing. */
export function watchPage(ctx: VisitContext, view: Window, events: PageEvents): void {
  let timer = 0;
  let since = 0;
  let looks = 0;
  let known = new WeakSet<Node>();
  /** The address is another, and nobody was told yet: the new content may come in many pieces. */
  let hasMoved = false;

  const look = (): void => {
    timer = 0;
    since = 0;
    looks += 1;
    if (looks >= MOST_LOOKS) observer.disconnect();
    else observe();
    if (!ctx.isValid) return;
    if (hasMoved) {
      hasMoved = false;
      events.addressChanged();
    } else events.contentChanged();
  };
  const schedule = (handler: () => void, milliseconds: number): void => {
    view.clearTimeout(timer);
    timer = ctx.setTimeout(handler, milliseconds);
  };
  const observer = new MutationObserver(() => {
    const now = view.performance.now();
    since ||= now;
    // From the tenth look on every look doubles the pause, up to ten seconds: late content comes early.
    const pause = Math.min(10_000, PAUSE_MS * 2 ** Math.max(0, looks - 10));
    if (timer !== 0 && now - since > Math.max(LONGEST_WAIT_MS, pause)) return;
    schedule(look, pause);
  });
  /** @returns Whether there are shadow roots or frames that were not there before. */
  const observe = (): boolean => {
    const found = treesOf(view.document).filter((tree) => !known.has(tree));
    for (const tree of found) {
      known.add(tree);
      observer.observe(tree, { childList: true, characterData: true, subtree: true });
    }
    return found.length > 0;
  };
  const ask = (milliseconds: number): void => {
    if (milliseconds > LAST_ASK_MS) return;
    ctx.setTimeout(() => {
      if (looks < MOST_LOOKS && observe()) schedule(look, PAUSE_MS);
      ask(2 * milliseconds);
    }, milliseconds);
  };
  const start = (): void => {
    looks = 0;
    known = new WeakSet();
    observe();
    ask(FIRST_ASK_MS);
  };

  start();
  ctx.onInvalidated(() => observer.disconnect());
  ctx.addEventListener(view, 'wxt:locationchange', (event) => {
    if (isJumpWithinPage(event)) return;
    // The event comes before the page has drawn the new content.
    start();
    hasMoved = true;
    schedule(look, PAUSE_MS);
  });
  ctx.addEventListener(view, 'pageshow', (event) => {
    if ('persisted' in event && event.persisted === true) events.shownAgain();
  });
  ctx.addEventListener(view, 'visibilitychange', () => {
    if (view.document.visibilityState === 'visible') events.returned();
  });
}

/** WXT's event carries both addresses; a jump to a heading changes nothing but the fragment. */
function isJumpWithinPage(event: Event): boolean {
  if (!('newUrl' in event && 'oldUrl' in event)) return false;
  return withoutFragment(event.newUrl) === withoutFragment(event.oldUrl);
}

function withoutFragment(url: unknown): string {
  return String(url).replace(/#.*$/, '');
}
