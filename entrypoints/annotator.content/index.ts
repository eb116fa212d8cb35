import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPageUi } from '../../components/page-ui/start-page-ui.tsx';
import { createTranslation } from '../../components/translation.tsx';
import { isOrphaned } from '../../lib/messages/is-orphaned.ts';
import { callBackground } from '../../lib/messages/send.ts';
import { servePage } from '../../lib/messages/serve.ts';
import { closedRootOf } from '../../lib/platform/closed-root.ts';
import { newId } from '../../lib/platform/new-id.ts';
import { readReaderRules, watchReaderRules } from '../../lib/platform/reader-rules.ts';
import {
  keepHighlightsVisible,
  readCategoryNames,
  readHighlightsVisible,
  watchCategoryNames,
  watchHighlightsVisible,
} from '../../lib/platform/settings.ts';
import { translate } from '../../lib/platform/translate.ts';
import { livePage } from './live-page.ts';
import { followRules } from './page-rules.ts';
import { startVisit } from './page-visit.ts';
import { readThroughBackground } from './read-through-background.ts';
import { removeStaleHosts } from './remove-stale-hosts.ts';
import { rememberWords, watchEnd } from './watch-end.ts';
import './highlights.css';

export default defineContentScript({
  // Brought in by the background where a page is a release, or by the popup on demand.
  registration: 'runtime',
  // The page has no business knowing.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    removeStaleHosts(document, closedRootOf);
    const translation = createTranslation(browser.i18n.getUILanguage(), translate);
    rememberWords(translation);
    const source = { read: readReaderRules, watch: watchReaderRules };
    const rules = await followRules(source, () => location.href);
    const handlers = await startVisit(ctx, {
      view: window,
      callBackground,
      readRelease: (document, options) => readThroughBackground(document, options, callBackground),
      rules,
      highlights: {
        read: readHighlightsVisible,
        keep: keepHighlightsVisible,
        watch: watchHighlightsVisible,
      },
      categories: { read: readCategoryNames, watch: watchCategoryNames },
      startUi: (page) => startPageUi({ ...page, ...livePage(window), translation }),
      now: () => new Date().toISOString(),
      newId,
    });
    // A second copy brought into the page invalidates this one before it starts: there is never more than one that answers.
    if (handlers !== null) ctx.onInvalidated(servePage(handlers));
    watchEnd(window, isOrphaned, () => ctx.abort('the extension is gone'), ctx.signal);
  },
});
