import { browser } from 'wxt/browser';
import type { ReleaseId } from '../model/ids.ts';

/**
 * Opens the library in a new tab.
 *
 * @param release - The release to show; the list alone where none is given.
 */
export async function openLibrary(release?: ReleaseId): Promise<void> {
  const hash = release === undefined ? '' : `#release=${release}`;
  await browser.tabs.create({ url: `${browser.runtime.getURL('/library.html')}${hash}` });
}

/** Opens a page of the web in a new tab. */
export async function openWebPage(url: string): Promise<void> {
  await browser.tabs.create({ url });
}
