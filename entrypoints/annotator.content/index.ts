import { defineContentScript } from 'wxt/utils/define-content-script';
import { callBackground } from '../../lib/messages/send.ts';
import { servePage } from '../../lib/messages/serve.ts';
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
      now: () => new Date().toISOString(),
    });
    // A second copy brought into the page invalidates this one before it starts: there is never more than one that answers.
    ctx.onInvalidated(servePage(handlers));
  },
});
