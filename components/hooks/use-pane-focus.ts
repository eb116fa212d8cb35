import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Sees to the keyboard where only one pane is shown at a time: a release that opens over the list takes it, and the list gets
 * it back at the release that was open. What still has the keyboard keeps it.
 *
 * @param view - Holds the panes.
 * @param open - Address of the release that is shown; null while there is none.
 * @returns Puts the keyboard back into the list, where it is nowhere.
 */
export function usePaneFocus(view: RefObject<HTMLElement | null>, open: string | null): () => void {
  /** Undefined until the view was drawn: nobody has lost anything by its opening. */
  const before = useRef<string | null | undefined>(undefined);
  const take = (selector: string) => {
    const has = document.activeElement;
    // What is hidden loses it a moment later.
    if (has !== document.body && has?.checkVisibility() === true) return;
    view.current?.querySelector<HTMLElement>(selector)?.focus();
  };
  useEffect(() => {
    const last = before.current;
    before.current = open;
    if (last === undefined || last === open) return;
    take(open === null ? `.row[href="${CSS.escape(last ?? '')}"]` : '.pane .headline');
  }, [open]);
  return () => take('.row[tabindex="0"]');
}
