import { isShadowRoot } from '../../lib/dom/own.ts';
import { selectedRanges } from './selected-ranges.ts';

/** Text that the reader selected. */
export interface PageSelection {
  /** Live; never empty. */
  ranges: readonly Range[];
  by: 'mouse' | 'touch' | 'keyboard';
}

/** A selection grows while keys are held and handles are dragged: it is looked at when it rests. */
const REST_MS = 300;

/** How long after the reader did something a change of the selection is taken for theirs, and not for a script's. */
const OWN_MS = 1_500;

/** Keeps an eye on what the reader selects. */
export interface SelectionWatcher {
  /** For each document of the page. */
  watch: (document: Document) => void;
  /** What is selected now, wherever it is; null where nothing is. */
  read: () => PageSelection | null;
  /** Ends the selection, wherever it is. */
  clear: () => void;
}

/**
 * Tells of text that the reader selects with mouse, finger or keyboard; not of what a script of the page selects.
 *
 * @param ours - Our element: what happens in it is no selecting.
 */
export function watchSelection(
  view: Window & typeof globalThis,
  ours: Element,
  events: { selected: (selection: PageSelection) => void; cleared: () => void },
  signal: AbortSignal,
): SelectionWatcher {
  const documents: Document[] = [];
  /** Open shadow roots that the last gestures went through. */
  let roots: ShadowRoot[] = [];
  let by: PageSelection['by'] = 'mouse';
  let isDown = false;
  let isOffered = false;
  let actedAt = Number.NEGATIVE_INFINITY;
  let timer = 0;

  const read = (): PageSelection | null => {
    for (const document of documents) {
      const ranges = document.defaultView === null ? [] : selectedRanges(document, roots);
      if (ranges.length > 0) return { ranges, by };
    }
    return null;
  };
  const settle = (milliseconds: number): void => {
    view.clearTimeout(timer);
    timer = view.setTimeout(() => {
      if (signal.aborted || isDown) return;
      const selection = read();
      if (selection === null) return;
      isOffered = true;
      events.selected(selection);
    }, milliseconds);
  };
  const act = (event: Event): boolean => {
    if (!event.isTrusted || event.target === ours) return false;
    actedAt = event.timeStamp;
    const passed = event.composedPath().filter(isShadowRoot);
    roots = [...new Set([...passed, ...roots])].slice(0, 8);
    return true;
  };

  return {
    read,
    clear() {
      for (const document of documents) document.getSelection()?.removeAllRanges();
    },
    watch(document) {
      documents.push(document);
      const options = { capture: true, passive: true, signal };
      document.addEventListener(
        'pointerdown',
        (event) => {
          if (!act(event)) return;
          isDown = true;
          by = event.pointerType === 'touch' ? 'touch' : 'mouse';
        },
        options,
      );
      for (const type of ['pointerup', 'pointercancel'] as const) {
        document.addEventListener(
          type,
          (event) => {
            isDown = false;
            // The selection is what it will be only after the browser has dealt with the release.
            if (act(event)) settle(type === 'pointerup' ? 10 : REST_MS);
          },
          options,
        );
      }
      document.addEventListener(
        'keydown',
        (event) => {
          if (act(event) && (event.shiftKey || event.ctrlKey || event.metaKey)) by = 'keyboard';
        },
        options,
      );
      document.addEventListener(
        'selectionchange',
        (event) => {
          if (document.activeElement === ours) return;
          const selection = document.getSelection();
          if (selection === null || selection.isCollapsed) {
            // In a shadow root a selection looks collapsed from outside.
            if (read() === null) {
              isOffered = false;
              events.cleared();
            }
          }
          // A telephone tells of no touch of the handles that it puts at a selection's ends.
          const isDragged = isOffered && by === 'touch';
          if (!isDown && (isDragged || event.timeStamp - actedAt < OWN_MS)) settle(REST_MS);
        },
        options,
      );
    },
  };
}
