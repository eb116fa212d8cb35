import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';

/** Keys that move to the next and the previous item. */
const KEYS = {
  vertical: { next: 'ArrowDown', previous: 'ArrowUp' },
  horizontal: { next: 'ArrowRight', previous: 'ArrowLeft' },
} as const;

/** What a container and its items are given. */
export interface RovingFocus {
  /** For the container; items are found by their `data-roving` attribute. */
  container: {
    onKeyDown: (event: TargetedKeyboardEvent<HTMLElement>) => void;
  };
  /** For the item at a place in the list. */
  item: (index: number) => { tabIndex: 0 | -1; 'data-roving': true; onFocus: () => void };
}

/**
 * One stop for the Tab key in a list, arrow keys, Home and End inside it.
 * https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_roving_tabindex
 *
 * @param count - Items there are now.
 * @param first - The item the Tab key reaches before any was focused.
 */
export function useRovingFocus(
  count: number,
  orientation: keyof typeof KEYS,
  first = 0,
): RovingFocus {
  const [focused, setFocused] = useState<number | null>(null);
  const active = Math.min(focused ?? first, Math.max(0, count - 1));
  const { next, previous } = KEYS[orientation];

  const move = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-roving]')];
    const at = event.target instanceof HTMLElement ? items.indexOf(event.target) : -1;
    const to = { [next]: at + 1, [previous]: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    items[Math.min(Math.max(to, 0), items.length - 1)]?.focus();
  };

  return {
    container: { onKeyDown: move },
    item: (index) => ({
      tabIndex: index === active ? 0 : -1,
      'data-roving': true,
      onFocus: () => setFocused(index),
    }),
  };
}
