import type { Page } from 'puppeteer-core';
import type { ExportFormat } from '../../../lib/export/export-file.ts';
import type { Downloaded, Downloads } from '../downloads.ts';
import { eventually } from '../eventually.ts';
import { type Card, type CardKind, exportFrom, readCards, readCounts } from './cards.ts';
import type { Painted } from './release-page.ts';

/** The extension's library. */
export interface LibraryPage {
  page: Page;
  /** Waits until the list has this many releases; says their headlines. */
  waitForRows: (count: number) => Promise<string[]>;
  /** Opens one release and waits until its copy is painted; says how many ranges are painted in it. */
  open: (headline: string) => Promise<Painted>;
  /** What is painted in the open copy. */
  painted: () => Promise<Painted>;
  /** The open copy's text and markup. */
  copy: () => Promise<{ text: string; html: string }>;
  counts: () => Promise<Record<CardKind, number>>;
  cards: (kind: CardKind) => Promise<Card[]>;
  /** How many copies there are of the open release. */
  copies: () => Promise<number>;
  /** Opens an older copy: 0 is the newest. */
  chooseCopy: (index: number) => Promise<void>;
  /** Exports the open release. */
  export: (format: ExportFormat) => Promise<Downloaded>;
  /** Deletes the open release. */
  delete: () => Promise<void>;
  /** Takes the deletion back. */
  undo: () => Promise<void>;
  close: () => Promise<void>;
}

/** Wraps a tab with the library in it. */
export function libraryPage(page: Page, downloads: Downloads): LibraryPage {
  const headlines = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.row-headline')].map(({ textContent }) => textContent ?? ''),
    );
  const painted = () => page.evaluate(readFrameHighlights);
  return {
    page,
    waitForRows: (count) =>
      eventually(`${count} saved releases`, headlines, (rows) => rows.length === count),
    open: async (headline) => {
      await eventually('the release in the list', headlines, (rows) => rows.includes(headline));
      const index = (await headlines()).indexOf(headline);
      await (await page.$$('.row'))[index]?.click();
      await eventually(
        'the open release',
        () => page.evaluate(() => document.querySelector('.pane .headline')?.textContent ?? ''),
        (shown) => shown === headline,
      );
      return eventually(
        'a painted copy',
        painted,
        ({ quotation = 0, figure = 0 }) => quotation + figure > 0,
      );
    },
    painted,
    copy: () =>
      page.evaluate(() => {
        const body = document.querySelector<HTMLIFrameElement>('.reader')?.contentDocument?.body;
        return { text: body?.textContent ?? '', html: body?.innerHTML ?? '' };
      }),
    counts: () => readCounts(page),
    cards: (kind) => readCards(page, kind),
    copies: () =>
      page.evaluate(() => Math.max(1, document.querySelectorAll('.copies option').length)),
    chooseCopy: async (index) => {
      const value = await page.evaluate(
        (wanted) =>
          document.querySelectorAll<HTMLOptionElement>('.copies option')[wanted]?.value ?? '',
        index,
      );
      await page.select('.copies select', value);
    },
    export: (format) => exportFrom(page, '.pane-tools', format, downloads),
    delete: () => page.click('.pane-tools .button-danger'),
    undo: async () => {
      await eventually(
        'the way back',
        () => page.$$('.toast .button:not(.button-icon)'),
        (buttons) => buttons.length > 0,
      );
      await page.click('.toast .button:not(.button-icon)');
    },
    close: () => page.close(),
  };
}

/** Runs in the library: the frame has a registry of its own. */
function readFrameHighlights(): Painted {
  const prefix = 'pressmark-';
  const found: Painted = {};
  const view = document.querySelector<HTMLIFrameElement>('.reader')?.contentWindow as
    | (Window & typeof globalThis)
    | null
    | undefined;
  if (view === null || view === undefined) return found;
  for (const [name, highlight] of view.CSS.highlights) {
    if (name.startsWith(prefix)) found[name.slice(prefix.length)] = highlight.size;
  }
  return found;
}
