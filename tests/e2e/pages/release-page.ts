import type { Page } from 'puppeteer-core';
import { eventually } from '../eventually.ts';

/** How many ranges are painted under each of the extension's highlight names. */
export type Painted = Record<string, number>;

/** A web page as a reader has it open. */
export interface ReleasePage {
  page: Page;
  /** What the extension has painted, by its highlight names without their prefix ("quotation", "figure"). */
  painted: () => Promise<Painted>;
  /** Waits until quotations or figures are painted. */
  waitForHighlights: () => Promise<Painted>;
  /** The whole document as it stands now. */
  html: () => Promise<string>;
  /** How far the page is scrolled, in CSS pixels. */
  scrolled: () => Promise<number>;
  /** Selects words of the page; they stand in one paragraph, once. */
  select: (words: string) => Promise<void>;
  goto: (url: string) => Promise<void>;
}

/** Wraps a tab. */
export function releasePage(page: Page): ReleasePage {
  const painted = () => page.evaluate(readHighlights);
  return {
    page,
    painted,
    waitForHighlights: () =>
      eventually(
        'painted highlights',
        painted,
        ({ quotation = 0, figure = 0 }) => quotation + figure > 0,
      ),
    html: () => page.evaluate(() => document.documentElement.outerHTML),
    scrolled: () => page.evaluate(() => Math.round(scrollY)),
    select: (words) => page.evaluate(selectWords, words),
    goto: async (url) => {
      await page.goto(url);
    },
  };
}

/** Runs in the page. */
function selectWords(words: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(words) ?? -1;
    if (at < 0) continue;
    node.parentElement?.scrollIntoView({ block: 'center' });
    getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
    return;
  }
  throw new Error(`not on the page: ${words}`);
}

/** Runs in the page. The registry is shared with its scripts, so the test sees what the extension painted. */
function readHighlights(): Painted {
  const prefix = 'pressmark-';
  const found: Painted = {};
  for (const [name, highlight] of CSS.highlights) {
    if (name.startsWith(prefix)) found[name.slice(prefix.length)] = highlight.size;
  }
  return found;
}
