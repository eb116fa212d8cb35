import type { PopupPage } from '../../components/page-view.ts';
import { callPage } from '../../lib/messages/send.ts';
import { activeTab } from '../../lib/platform/active-tab.ts';
import { injectAnnotator } from '../../lib/platform/inject-annotator.ts';

/** A page that is still being read is asked again this often, and this many times. */
const PAUSE_MS = 150;
const ATTEMPTS = 8;

/**
 * Asks the active tab what it is. Where no annotator answers it is brought in first: opening the popup is what allows it.
 *
 * @returns The page, and the tab to ask further; null where there is none to ask.
 */
export async function describeActivePage(): Promise<{ tabId: number | null; page: PopupPage }> {
  const tab = await activeTab();
  if (!tab.ok) return { tabId: null, page: { kind: 'failed', failure: tab.failure } };
  const tabId = tab.value.id;
  let described = await callPage(tabId, 'page/describe', null);
  if (!described.ok && described.failure.code === 'page-unreachable') {
    const injected = await injectAnnotator(tabId);
    if (!injected.ok) return { tabId, page: { kind: 'failed', failure: injected.failure } };
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      described = await callPage(tabId, 'page/describe', null);
      if (described.ok || described.failure.code !== 'page-unreachable') break;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
  return {
    tabId,
    page: described.ok
      ? { kind: 'described', page: described.value }
      : { kind: 'failed', failure: described.failure },
  };
}
