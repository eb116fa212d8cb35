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
  const held = new Set<string>();
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
        if (isEndOfOurs(event)) event.stopImmediatePropagation();
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

  /** A key that went down in our root and comes up on the page, because it closed what it was pressed in. */
  function isEndOfOurs(event: Event): boolean {
    if (!(event instanceof view.KeyboardEvent) || !event.isTrusted) return false;
    if (event.type === 'keyup') return held.delete(event.code) && !isOurs(event);
    if (isOurs(event)) held.add(event.code);
    return false;
  }

  // Firefox tells a page's scripts in which node the selection begins, also where that is in a closed root.
  for (const type of ['focusin', 'mousedown', 'mouseup', 'keydown', 'input'] as const) {
    root.addEventListener(type, hideSelection, { signal });
    root.addEventListener(type, () => queueMicrotask(hideSelection), { signal });
  }
  view.document.addEventListener('selectionchange', hideSelection, { capture: true, signal });

  /** A field keeps a selection of its own; the document's is not wanted in our root. */
  function hideSelection(): void {
    const selection = view.getSelection();
    if (selection?.anchorNode?.getRootNode() === root) selection.removeAllRanges();
  }

  function isOurs(event: Event): boolean {
    return event.target === element;
  }
}

/** What our handlers read of a key. */
const KEY_PARTS = [
  'key',
  'code',
  'repeat',
  'isComposing',
  'ctrlKey',
  'shiftKey',
  'altKey',
  'metaKey',
] as const;

/**
 * A plain event that carries what is needed of a key: Firefox lets no keyboard event of a script stay inside its root,
 * whatever it is told.
 */
function copyOf(view: Window & typeof globalThis, event: Event): Event {
  const copy = new view.Event(event.type, { bubbles: true, cancelable: true });
  if (!(event instanceof view.KeyboardEvent)) return copy;
  for (const part of KEY_PARTS) Object.defineProperty(copy, part, { value: event[part] });
  return copy;
}
