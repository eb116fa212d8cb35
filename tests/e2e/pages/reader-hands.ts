import type { Page } from 'puppeteer-core';
import { eventually } from '../eventually.ts';

/** What a reader does on a page with mouse and keyboard. What is ours on it can only be used blind: no script sees into it. */
export interface ReaderHands {
  /**
   * Draws the mouse over words that stand in one line of the page, of a frame in it, or of an open shadow root.
   *
   * @param options.until - Words further on, where the mouse is let go.
   * @param options.occurrence - Which of several places with these words, from 0.
   */
  select: (words: string, options?: { until?: string; occurrence?: number }) => Promise<void>;
  /** Presses the mouse on words. */
  click: (words: string) => Promise<void>;
  /** Waits until something of ours is on the page. */
  waitForUi: () => Promise<void>;
  /** Whether something of ours is on the page. */
  hasUi: () => Promise<boolean>;
  /** The part of the window, in CSS pixels, in which a press would be ours and not the page's; null where there is none. */
  boxOfUi: () => Promise<{ left: number; top: number; right: number; bottom: number } | null>;
  /** Goes with the keyboard into the first of what is ours: the toolbar, the card, the bar, the notice. */
  enterUi: () => Promise<void>;
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
  const enterUi = async (): Promise<void> => {
    const enter = async () => {
      await press('Alt+F10');
      return page.evaluate(() => document.querySelector('html > [popover]:focus-within') !== null);
    };
    await eventually('the keyboard in what is ours', enter, Boolean);
  };
  return {
    hasUi,
    press,
    boxOfUi: () => page.evaluate(boxOfUi),
    waitForUi: async () => {
      await eventually('something of ours on the page', hasUi, Boolean);
    },
    async select(words, { until = words, occurrence = 0 } = {}) {
      await page.bringToFront();
      // A word on what was done before would take the keyboard in the toolbar's place.
      await press('Escape');
      const { from, to } = await page.evaluate(placesOf, words, until, occurrence);
      await page.mouse.move(from.left + 1, from.middle);
      await page.mouse.down();
      await page.mouse.move((from.left + to.right) / 2, (from.middle + to.middle) / 2);
      await page.mouse.move(to.right - 1, to.middle);
      await page.mouse.up();
      await eventually('something selected', () => page.evaluate(isSelected), Boolean);
    },
    async click(words) {
      await page.bringToFront();
      const { from } = await page.evaluate(placesOf, words, words, 0);
      await page.mouse.click(from.left + 4, from.middle);
    },
    enterUi,
    async pressTool(place) {
      await enterUi();
      await press(...Array.from({ length: place }, () => 'ArrowRight'), 'Enter');
    },
    type: (text) => page.keyboard.type(text),
  };
}

/** Runs in the page: where words stand in the window, scrolled into it. Throws where they are not there in one text. */
function placesOf(words: string, until: string, occurrence: number) {
  const rangesOf = (wanted: string, root: Node): Range[] => {
    const found: Range[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const inside =
        node instanceof HTMLIFrameElement
          ? node.contentDocument?.body
          : (node as Element).shadowRoot;
      if (inside != null) found.push(...rangesOf(wanted, inside));
      const at = node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').indexOf(wanted) : -1;
      if (at < 0) continue;
      const range = (node.ownerDocument ?? document).createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      found.push(range);
    }
    return found;
  };
  const boxOf = (range: Range | undefined) => {
    const [box] = range?.getClientRects() ?? [];
    if (range === undefined || box === undefined) throw new Error(`not on the page: ${words}`);
    const frame = range.startContainer.ownerDocument?.defaultView?.frameElement;
    const { left, top } = frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return {
      left: left + box.left,
      right: left + box.right,
      middle: top + box.top + box.height / 2,
    };
  };
  const first = rangesOf(words, document.body)[occurrence];
  first?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return {
    from: boxOf(first),
    to: boxOf(until === words ? first : rangesOf(until, document.body)[0]),
  };
}

/** Runs in the page: asked at points close to each other, what the page sees there is our element, or it is not. */
function boxOfUi() {
  const host = document.querySelector('html > [popover]');
  const points: { x: number; y: number }[] = [];
  for (let y = 2; host !== null && y < innerHeight; y += 6) {
    for (let x = 2; x < innerWidth; x += 6) {
      if (document.elementFromPoint(x, y) === host) points.push({ x, y });
    }
  }
  if (points.length === 0) return null;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}

/** Runs in the page: whether text is selected in it or in a frame of it. In a shadow root no selection is seen from outside. */
function isSelected(): boolean {
  const isRange = (each: Document | null | undefined) => each?.getSelection()?.type === 'Range';
  return [
    document,
    ...[...document.querySelectorAll('iframe')].map((each) => each.contentDocument),
  ].some(
    (each) =>
      isRange(each) ||
      (each?.getSelection()?.anchorNode as Element)?.shadowRoot != null ||
      each?.activeElement?.shadowRoot != null,
  );
}
