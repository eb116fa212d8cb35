import { storage, type WxtStorageItem } from 'wxt/utils/storage';
import { pageOf, type ReaderRules, type SiteRule } from '../model/reader-rules.ts';
import { unlessGone } from './unless-gone.ts';

const NONE: ReaderRules = { sites: {}, notReleases: {} };

/** The longest-kept ones give way: a reader who decides about more pages than this has long forgotten the first. */
const MOST_PAGES = 2_000;

/** Declared on first use: a declaration reads from the browser at once, and builds load this file without one. */
const items: { rules?: WxtStorageItem<ReaderRules, Record<string, unknown>> } = {};

/** Changes follow one another: two at once would each write over the other's. */
let last: Promise<unknown> = Promise.resolve();

function item() {
  items.rules ??= storage.defineItem<ReaderRules>('local:reader-rules', {
    fallback: NONE,
    version: 1,
  });
  return items.rules;
}

/** What the reader decided about sites and pages. */
export function readReaderRules(): Promise<ReaderRules> {
  return item().getValue();
}

/**
 * Tells of every change, from whichever window.
 *
 * @returns Stops it.
 */
export function watchReaderRules(listener: (rules: ReaderRules) => void): () => void {
  return unlessGone(item().watch(listener));
}

/**
 * Keeps what the reader wants on a site.
 *
 * @param host - Host name.
 * @param rule - Null takes an earlier rule back.
 */
export function keepSiteRule(host: string, rule: SiteRule | null): Promise<void> {
  return change(({ sites, notReleases }) => ({
    sites: rule === null ? without(sites, host) : { ...sites, [host]: rule },
    notReleases,
  }));
}

/**
 * Keeps that a page is no release, or takes it back.
 *
 * @param url - The page's address.
 * @param now - ISO 8601 instant; null takes it back.
 */
export function keepNoRelease(url: string, now: string | null): Promise<void> {
  return change(({ sites, notReleases }) => {
    const others = without(notReleases, pageOf(url));
    if (now === null) return { sites, notReleases: others };
    const kept = Object.entries(others).slice(1 - MOST_PAGES);
    return { sites, notReleases: Object.fromEntries([...kept, [pageOf(url), now]]) };
  });
}

function change(make: (rules: ReaderRules) => ReaderRules): Promise<void> {
  const done = last.then(async () => item().setValue(make(await item().getValue())));
  last = done.catch(() => undefined);
  return done;
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}
