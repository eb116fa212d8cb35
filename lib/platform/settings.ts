import { storage, type WxtStorageItem } from 'wxt/utils/storage';

/** Whether highlights are painted on pages; they are until the reader says otherwise. */
const HIGHLIGHTS_VISIBLE = true;

/** Declared on first use: a declaration reads from the browser at once, and builds load this file without one. */
const items: { highlightsVisible?: WxtStorageItem<boolean, Record<string, unknown>> } = {};

function highlightsVisible() {
  items.highlightsVisible ??= storage.defineItem<boolean>('local:highlights-visible', {
    fallback: HIGHLIGHTS_VISIBLE,
    version: 1,
  });
  return items.highlightsVisible;
}

/** Whether the reader wants highlights. */
export function readHighlightsVisible(): Promise<boolean> {
  return highlightsVisible().getValue();
}

/** Keeps the reader's wish for all pages. */
export function keepHighlightsVisible(visible: boolean): Promise<void> {
  return highlightsVisible().setValue(visible);
}

/**
 * Tells of every change, from whichever window.
 *
 * @returns Stops it.
 */
export function watchHighlightsVisible(listener: (visible: boolean) => void): () => void {
  return highlightsVisible().watch(listener);
}
