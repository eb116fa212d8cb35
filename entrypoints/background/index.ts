import { defineBackground } from 'wxt/utils/define-background';
import { serveBackground } from '../../lib/messages/serve.ts';
import { keepOpenPagesServed } from '../../lib/platform/bring-back.ts';
import { onPageCommand } from '../../lib/platform/page-commands.ts';
import { keepSitesRegistered } from '../../lib/platform/watched-sites.ts';
import { finderCalls } from './finder-calls.ts';
import { libraryCalls } from './library-calls.ts';
import { pageCalls } from './page-calls.ts';
import { followPageCommand } from './page-commands.ts';

/** Owns the writes that come from pages, and the badge. It keeps nothing between two messages. */
export default defineBackground(() => {
  serveBackground({ ...pageCalls, ...finderCalls, ...libraryCalls });
  keepSitesRegistered();
  keepOpenPagesServed();
  onPageCommand((command, tabId) => void followPageCommand(command, tabId));
});
