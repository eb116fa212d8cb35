import type { PageCalls } from '../../lib/messages/protocol.ts';
import { reachPage } from '../../lib/messages/reach-page.ts';
import { injectAnnotator } from '../../lib/platform/inject-annotator.ts';
import type { PageCommand } from '../../lib/platform/page-commands.ts';

/** Does on a page what a key or the context menu asks for. Either lets us into the page, as the popup does. */
export async function followPageCommand(command: PageCommand, tabId: number): Promise<void> {
  const args: PageCalls['page/act']['args'] = { action: command };
  await reachPage(tabId, 'page/act', args, injectAnnotator);
}
