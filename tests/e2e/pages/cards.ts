import type { Page } from 'puppeteer-core';
import { EXPORT_FORMATS, type ExportFormat } from '../../../lib/export/export-file.ts';
import type { Downloaded, Downloads } from '../downloads.ts';
import { eventually } from '../eventually.ts';

/** One quotation or figure in a list, as it can be read there. */
export interface Card {
  /** The quotation's words, or the figure's core. */
  text: string;
  /** Null on a figure, and where no speaker is named. */
  speaker: string | null;
  /** Role and organisation as shown; null where none is. */
  role: string | null;
}

/** The two kinds of cards. */
export type CardKind = 'quotations' | 'figures';

/** Opens a tab of the list and reads its cards. */
export async function readCards(page: Page, kind: CardKind): Promise<Card[]> {
  await openTab(page, kind);
  return page.evaluate((wanted) => {
    const text = (card: Element, selector: string) =>
      card.querySelector(selector)?.textContent ?? null;
    return [...document.querySelectorAll(`.card[data-kind="${wanted}"]`)].map((card) => ({
      text: text(card, '.card-quote, .card-figure > b') ?? '',
      speaker: text(card, '.card-speaker > b'),
      role: text(card, '.card-role'),
    }));
  }, kind);
}

/**
 * Presses a control by its own means: a page behind another one, as Firefox's popup is here, is out of the mouse's reach.
 *
 * @throws Where there is no such control.
 */
export async function press(page: Page, selector: string, index = 0): Promise<void> {
  const pressed = await page.evaluate(
    (wanted, place) => {
      const control = document.querySelectorAll<HTMLElement>(wanted)[place];
      control?.click();
      return control !== undefined;
    },
    selector,
    index,
  );
  if (!pressed) throw new Error(`There is nothing to press: ${selector}`);
}

/** Presses one card, counted from 0. */
export async function pressCard(page: Page, kind: CardKind, index: number): Promise<void> {
  await openTab(page, kind);
  await press(page, `button.card[data-kind="${kind}"]`, index);
}

/** The numbers on the two tabs. */
export function readCounts(page: Page): Promise<Record<CardKind, number>> {
  return page.evaluate(() => {
    const count = (kind: string) =>
      Number(document.querySelector(`.tab[data-kind="${kind}"] .count`)?.textContent ?? -1);
    return { quotations: count('quotations'), figures: count('figures') };
  });
}

/** Chooses one form from the export menu under `within`, and waits for the file. */
export function exportFrom(
  page: Page,
  within: string,
  format: ExportFormat,
  downloads: Downloads,
): Promise<Downloaded> {
  return downloads.next(async () => {
    await press(page, `${within} button[aria-haspopup="menu"]`);
    await eventually(
      'the export menu',
      () => page.$$(`${within} .menu-item`),
      (items) => items.length === EXPORT_FORMATS.length,
    );
    await press(page, `${within} .menu-item`, EXPORT_FORMATS.indexOf(format));
  });
}

async function openTab(page: Page, kind: CardKind): Promise<void> {
  await press(page, `.tab[data-kind="${kind}"]`);
  await eventually(
    `the tab of ${kind}`,
    () => page.$eval(`.tab[data-kind="${kind}"]`, (tab) => tab.ariaSelected),
    (selected) => selected === 'true',
  );
}
