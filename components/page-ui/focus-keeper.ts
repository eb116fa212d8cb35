import type { PageHost } from './host.ts';
import type { PageState } from './page-state.ts';

/** Sees to where the keyboard is: in what was opened by it, and back on the page when that is gone. */
export interface FocusKeeper {
  /** Whether the keyboard is in something of ours. */
  isInside: () => boolean;
  /** Goes into the first of what is shown: the toolbar, the card, the bar, the notice. False where there is none. */
  enter: () => boolean;
  /** To be called after a state was drawn in place of another. */
  follow: (before: PageState, after: PageState, wasInside: boolean) => void;
}

export function keepFocus(document: Document, { element, root }: PageHost): FocusKeeper {
  let from: Element | null = null;

  const isInside = (): boolean => document.activeElement === element;
  const go = (selector: string, wasInside = isInside()): boolean => {
    const target = root.querySelector<HTMLElement>(selector);
    if (target === null) return false;
    if (!wasInside) from = document.activeElement;
    target.focus({ preventScroll: true });
    return true;
  };
  const giveBack = (): void => {
    const to = from;
    from = null;
    if (to instanceof HTMLElement && to.isConnected) to.focus({ preventScroll: true });
  };

  return {
    isInside,
    enter: () =>
      go('.toolbar [data-roving][tabindex="0"]') ||
      go('.item [data-first]') ||
      go('.review') ||
      go('.notice button'),
    follow(before, after, wasInside) {
      const { card, review } = after;
      const isOtherPart = before.card?.id !== card?.id || before.card?.mode !== card?.mode;
      if (card !== null && card.mode !== 'view' && isOtherPart) {
        go('.item [data-first]', wasInside);
      } else if (review !== null && before.review === null) {
        go('.review', wasInside);
      } else if (wasInside && root.activeElement === null) {
        // What had the keyboard is gone.
        const next = review === null ? '.item [data-first]' : '.review';
        if (!go(next, wasInside)) giveBack();
      }
    },
  };
}
