import type { PageHost } from './host.ts';

/** What a person does: in our root only the browser's own events of these names act. */
const ACTS = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'wheel',
  'dragstart',
  'drop',
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'change',
  'submit',
  'paste',
  'copy',
  'cut',
  'focusin',
  'focusout',
] as const;

/** They tell what is typed, and a page's shortcuts listen for them: stopped before they reach the page, and handed in. */
const HANDED_IN = ['keydown', 'keyup', 'input'] as const;

/** They tell what is typed as well, and nothing of ours listens for them. */
const KEPT_BACK = [
  'keypress',
  'beforeinput',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'paste',
  'copy',
  'cut',
] as const;

/** A press so soon after something was shown was not meant for it. */
const TOO_SOON_MS = 150;

/**
 * Keeps the page and our root apart: what a script makes up does not act in it, and what the reader does in it does not
 * come out. A script of the page's that listens at the window since before us still hears that a key was pressed.
 *
 * @param shownAt - When something was last shown, on the clock of events (`timeStamp`).
 * @param signal - Ends it.
 */
export function guardEvents(
  view: Window & typeof globalThis,
  { element, root }: PageHost,
  shownAt: () => number,
  signal: AbortSignal,
): void {
  const handedIn = new WeakSet<Event>();
  const isRefused = (event: Event): boolean => {
    if (handedIn.has(event)) return false;
    if (!event.isTrusted) return true;
    // A click by the keyboard has no place, and no haste.
    const byPointer =
      event instanceof view.MouseEvent && event.type === 'click' && event.detail > 0;
    return byPointer && event.timeStamp - shownAt() < TOO_SOON_MS;
  };

  for (const type of ACTS) {
    root.addEventListener(
      type,
      (event) => {
        if (!isRefused(event)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true, signal },
    );
    root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }

  for (const type of KEPT_BACK) {
    view.addEventListener(type, (event) => isOurs(event) && event.stopImmediatePropagation(), {
      capture: true,
      signal,
    });
  }

  for (const type of HANDED_IN) {
    view.addEventListener(
      type,
      (event) => {
        if (!isOurs(event)) return;
        event.stopImmediatePropagation();
        if (!event.isTrusted) return;
        const copy = copyOf(view, event);
        handedIn.add(copy);
        if (root.activeElement?.dispatchEvent(copy) === false) event.preventDefault();
      },
      { capture: true, signal },
    );
  }

  function isOurs(event: Event): boolean {
    return event.target === element;
  }
}

function copyOf(view: Window & typeof globalThis, event: Event): Event {
  const init = { bubbles: true, cancelable: true };
  if (!(event instanceof view.KeyboardEvent)) return new view.Event(event.type, init);
  const { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey } = event;
  return new view.KeyboardEvent(event.type, {
    ...init,
    key,
    code,
    location,
    repeat,
    isComposing,
    ctrlKey,
    shiftKey,
    altKey,
    metaKey,
  });
}
