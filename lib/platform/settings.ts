import { storage, type WxtStorageItem } from 'wxt/utils/storage';
import type { HighlightCategory } from '../model/reader-work.ts';
import { translate } from './translate.ts';
import { unlessGone } from './unless-gone.ts';

/** Whether highlights are painted on pages; they are until the reader says otherwise. */
const HIGHLIGHTS_VISIBLE = true;

/** What each category is called until the reader gives it another name. */
const CATEGORY_KEYS: Readonly<Record<HighlightCategory, string>> = {
  'category-1': 'category_key_point',
  'category-2': 'category_to_check',
  'category-3': 'category_doubtful',
  'category-4': 'category_background',
};

/** Longer names fit on no button. */
const LONGEST_NAME = 40;

/** The reader's names; a category that is absent has its first one. */
type GivenNames = Partial<Record<HighlightCategory, string>>;

type Item<T> = WxtStorageItem<T, Record<string, unknown>>;

/** Declared on first use: a declaration reads from the browser at once, and builds load this file without one. */
const items: { highlightsVisible?: Item<boolean>; categoryNames?: Item<GivenNames> } = {};

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
  return unlessGone(highlightsVisible().watch(listener));
}

function categoryNames() {
  items.categoryNames ??= storage.defineItem<GivenNames>('local:category-names', {
    fallback: {},
    version: 1,
  });
  return items.categoryNames;
}

/** What the reader calls the four categories of highlights. */
export async function readCategoryNames(): Promise<Readonly<Record<HighlightCategory, string>>> {
  return named(await categoryNames().getValue());
}

/**
 * Keeps the reader's name for a category, trimmed and cut at 40 characters.
 *
 * @param name - An empty one gives the category its first name back.
 */
export async function keepCategoryName(category: HighlightCategory, name: string): Promise<void> {
  const { [category]: _, ...others } = await categoryNames().getValue();
  const tidy = name.trim().slice(0, LONGEST_NAME).trim();
  await categoryNames().setValue(tidy === '' ? others : { ...others, [category]: tidy });
}

/**
 * Tells of every change of a name, from whichever window.
 *
 * @returns Stops it.
 */
export function watchCategoryNames(
  listener: (names: Readonly<Record<HighlightCategory, string>>) => void,
): () => void {
  return unlessGone(categoryNames().watch((given) => listener(named(given))));
}

function named(given: GivenNames): Readonly<Record<HighlightCategory, string>> {
  const nameOf = (category: HighlightCategory) =>
    given[category] ?? translate(CATEGORY_KEYS[category]);
  return {
    'category-1': nameOf('category-1'),
    'category-2': nameOf('category-2'),
    'category-3': nameOf('category-3'),
    'category-4': nameOf('category-4'),
  };
}
