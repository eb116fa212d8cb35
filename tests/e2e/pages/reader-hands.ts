import type { Page } from 'puppeteer-core';
import { eventually } from '../eventually.ts';

/** What a reader does on a page with mouse and keyboard. What is ours on it can only be used blind: no script sees into it. */
export interface ReaderHands {
  /** Draws the mouse over words that stand in one line of the page. */
  select: (words: string) => Promise<void>;
  /** Waits until something of ours is on the page. */
  waitForUi: () => Promise<void>;
  /** Whether something of ours is on the page. */
  hasUi: () => Promise<boolean>;
  /** Goes into the toolbar beside the selection and presses the button at a place, from 0. */
  pressTool: (place: number) => Promise<void>;
  type: (text: string) => Promise<void>;
  /** Presses keys one after the other; "Control+Enter" holds the first. */
  press: (...keys: readonly string[]) => Promise<void>;
}

type Key = Parameters<Page['keyboard']['press']>[0];

/** The place of each tool in the toolbar. */
export const TOOLS = {
  category1: 0,
  category2: 1,
  note: 4,
  tags: 5,
  citation: 6,
  link: 7,
} as const;

export function readerHands(page: Page): ReaderHands {
  const hasUi = () => page.evaluate(() => document.querySelector('html > [popover]') !== null);
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      const parts = key === '+' ? [key] : key.split('+');
      const last = parts.pop();
      for (const held of parts) await page.keyboard.down(held as Key);
      await page.keyboard.press(last as Key);
      for (const held of parts.reverse()) await page.keyboard.up(held as Key);
    }
  };
  return {
    hasUi,
    press,
    waitForUi: async () => {
      await eventually('something of ours on the page', hasUi, Boolean);
    },
    async select(words) {
      await page.bringToFront();
      // A word on what was done before would take the keyboard in the toolbar's place.
      await press('Escape');
      const line = await page.evaluate(lineOf, words);
      await page.mouse.move(line.left + 1, line.middle);
      await page.mouse.down();
      await page.mouse.move((line.left + line.right) / 2, line.middle);
      await page.mouse.move(line.right - 1, line.middle);
      await page.mouse.up();
      await eventually('a selection', () => page.evaluate(() => `${getSelection()}`), Boolean);
    },
    async pressTool(place) {
      const enter = async () => {
        await press('Alt+F10');
        return page.evaluate(
          () => document.querySelector('html > [popover]:focus-within') !== null,
        );
      };
      await eventually('the keyboard in the toolbar', enter, Boolean);
      await press(...Array.from({ length: place }, () => 'ArrowRight'), 'Enter');
    },
    type: (text) => page.keyboard.type(text),
  };
}

/** Runs in the page: where words stand in the window, scrolled into it. Throws where they are not there in one text. */
function lineOf(words: string): { left: number; right: number; middle: number } {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = (node.nodeValue ?? '').indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [box] = range.getClientRects();
    if (box !== undefined) {
      return { left: box.left, right: box.right, middle: box.top + box.height / 2 };
    }
  }
  throw new Error(`the page does not say: ${words}`);
}
