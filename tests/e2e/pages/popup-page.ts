import type { Page } from 'puppeteer-core';
import type { ExportFormat } from '../../../lib/export/export-file.ts';
import type { Downloaded, Downloads } from '../downloads.ts';
import { eventually } from '../eventually.ts';
import {
  type Card,
  type CardKind,
  exportFrom,
  press,
  pressCard,
  readCards,
  readCounts,
} from './cards.ts';

/** The extension's popup over a page. */
export interface PopupPage {
  page: Page;
  /** Waits until the popup knows what the page is; says the headline, or null where there is nothing to show. */
  waitForPage: () => Promise<string | null>;
  /** "release", "unsure"; null where the popup shows no release. */
  verdict: () => Promise<string | null>;
  /** Type, publisher, date and place, as shown under the headline. */
  facts: () => Promise<string>;
  /** All words the popup shows. */
  words: () => Promise<string>;
  counts: () => Promise<Record<CardKind, number>>;
  cards: (kind: CardKind) => Promise<Card[]>;
  /** Shows one card's text on the page; counted from 0. */
  press: (kind: CardKind, index: number) => Promise<void>;
  /** "unsaved", "saving", "saved" or "changed". */
  saveStatus: () => Promise<string | null>;
  /** Presses the save button and waits until the release is saved. */
  save: () => Promise<void>;
  /** Turns the highlights on or off. */
  switchHighlights: () => Promise<void>;
  /** Shows what was read although the page is no release. */
  showAnyway: () => Promise<void>;
  /** Begins the review, which is on the page. */
  review: () => Promise<void>;
  export: (format: ExportFormat) => Promise<Downloaded>;
  close: () => Promise<void>;
}

/** Wraps an open popup. */
export function popupPage(page: Page, downloads: Downloads): PopupPage {
  const textOf = (selector: string) =>
    page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? null, selector);
  const saveStatus = () =>
    page.evaluate(() => document.querySelector<HTMLElement>('.save')?.dataset['status'] ?? null);
  return {
    page,
    waitForPage: async () => {
      await eventually(
        'the popup to know the page',
        () => page.evaluate(() => document.querySelectorAll('.page-head, .empty').length),
        (heads) => heads > 0,
      );
      return textOf('.page-head .headline');
    },
    verdict: () =>
      page.evaluate(
        () => document.querySelector<HTMLElement>('.verdict')?.dataset['verdict'] ?? null,
      ),
    facts: async () => (await textOf('.page-head .facts')) ?? '',
    words: () => page.evaluate(() => document.body.textContent ?? ''),
    counts: () => readCounts(page),
    cards: (kind) => readCards(page, kind),
    press: (kind, index) => pressCard(page, kind, index),
    saveStatus,
    save: async () => {
      await press(page, '.save');
      await eventually('the release to be saved', saveStatus, (status) => status === 'saved');
    },
    switchHighlights: async () => {
      const state = () => page.$eval('.switch', (control) => control.ariaChecked);
      const before = await state();
      await press(page, '.switch');
      await eventually('the switch to turn', state, (now) => now !== before);
    },
    showAnyway: async () => {
      await press(page, '.empty > .button');
      await eventually(
        'what was read',
        () => page.$$('.page-head'),
        ({ length }) => length > 0,
      );
    },
    review: () => press(page, '.review-start'),
    export: (format) => exportFrom(page, '.bar-actions', format, downloads),
    // A popup also closes by itself, as soon as another page comes to the front.
    close: () => page.close().catch(() => undefined),
  };
}
