import { defineContentScript } from 'wxt/utils/define-content-script';
import { callBackground } from '../../lib/messages/send.ts';
import { servePage } from '../../lib/messages/serve.ts';
import {
  keepHighlightsVisible,
  readHighlightsVisible,
  watchHighlightsVisible,
} from '../../lib/platform/settings.ts';
import { readRelease } from '../../lib/read-release.ts';
import { startVisit } from './page-visit.ts';
import './highlights.css';

export default defineContentScript({
  // Brought in by the background where a page is a release, or by the popup on demand.
  registration: 'runtime',
  // The page has no business knowing.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const handlers = startVisit(ctx, {
      view: window,
      callBackground,
      readRelease,
      highlights: {
        read: readHighlightsVisible,
        keep: keepHighlightsVisible,
        watch: watchHighlightsVisible,
      },
      now: () => new Date().toISOString(),
    });
    // A second copy brought into the page invalidates this one before it starts: there is never more than one that answers.
    ctx.onInvalidated(servePage(handlers));
  },
});
