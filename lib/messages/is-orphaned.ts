import { browser } from 'wxt/browser';

/** Whether the extension that this script belongs to is not there any more: updated, turned off or removed under the page. */
export function isOrphaned(): boolean {
  // The browser's types promise what an update takes away.
  const api: Partial<Pick<typeof browser.runtime, 'id'>> | undefined = browser.runtime;
  return api?.id === undefined;
}
