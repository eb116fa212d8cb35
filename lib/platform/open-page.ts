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

/** Opens the extension's settings, or brings them to the front where they are open. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Opens the browser's own page for the shortcuts of extensions. */
export async function openShortcuts(): Promise<void> {
  // Firefox has a call for it, and refuses the address; Chromium has the address alone.
  if ('openShortcutSettings' in browser.commands) {
    await (browser.commands.openShortcutSettings as () => Promise<void>)();
    return;
  }
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
