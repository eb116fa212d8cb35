import { browser } from 'wxt/browser';
import { fail, ok, type Result } from '../model/result.ts';

/** The tab that the reader is looking at. */
export interface ActiveTab {
  /** The browser's number of the tab. */
  id: number;
  /** Its address, http or https. */
  url: string;
}

/**
 * The active tab of this window.
 *
 * @returns `page-unreachable` where there is none, or where it shows a page that no extension may read: a browser page, a
 *   file, an add-on store (whose address the browser keeps to itself).
 */
export async function activeTab(): Promise<Result<ActiveTab>> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id !== undefined && tab.url !== undefined && /^https?:\/\//.test(tab.url)
    ? ok({ id: tab.id, url: tab.url })
    : fail({ code: 'page-unreachable' });
}
