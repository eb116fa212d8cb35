import { browser } from 'wxt/browser';
import { log } from './log.ts';
import { readReaderRules } from './reader-rules.ts';
import { isBuiltIn } from './watched-sites.ts';

const DETECTOR = '/content-scripts/detector.js';

/**
 * Brings the detector into every page that is open on our sites, when the extension was installed or updated: a browser
 * brings scripts into pages only as they load, and those of the version before can do nothing any more. A page that has one
 * already, as Firefox sees to, is looked at once more. Call it synchronously when the worker starts.
 */
export function keepOpenPagesServed(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') void serveOpenPages();
  });
  // Where somebody listens, Firefox waits with an update for its next start: a note half written is not torn away.
  browser.runtime.onUpdateAvailable.addListener(() => undefined);
}

async function serveOpenPages(): Promise<void> {
  // A tab that the browser has put away loads its page when the reader comes back to it, and our scripts with it.
  const tabs = await browser.tabs.query({ discarded: false });
  // The browser tells us addresses of sites that we may run on. That may be more than the reader wants us on by ourselves.
  const { sites } = await readReaderRules();
  const ours = tabs.filter(
    ({ url = '' }) =>
      isBuiltIn(url) || (URL.canParse(url) && sites[new URL(url).hostname] === 'always'),
  );
  await Promise.allSettled(ours.map(({ id }) => serve(id)));
}

async function serve(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  try {
    const target = { tabId, frameIds: [0] };
    await browser.scripting.executeScript({ target, files: [DETECTOR] });
  } catch (error) {
    log.info('A page could not be served again.', error);
  }
}
