import type { PopupPage } from '../../components/page-view.ts';
import { reachPage } from '../../lib/messages/reach-page.ts';
import { activeTab } from '../../lib/platform/active-tab.ts';
import { injectAnnotator } from '../../lib/platform/inject-annotator.ts';

/**
 * Asks the active tab what it is. Where no annotator answers it is brought in first: opening the popup is what allows it.
 *
 * @returns The page, and the tab to ask further; null where there is none to ask.
 */
export async function describeActivePage(): Promise<{ tabId: number | null; page: PopupPage }> {
  const tab = await activeTab();
  if (!tab.ok) return { tabId: null, page: { kind: 'failed', failure: tab.failure } };
  const tabId = tab.value.id;
  const described = await reachPage(tabId, 'page/describe', null, injectAnnotator);
  return {
    tabId,
    page: described.ok
      ? { kind: 'described', page: described.value }
      : { kind: 'failed', failure: described.failure },
  };
}
