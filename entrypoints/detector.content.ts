import { defineContentScript } from 'wxt/utils/define-content-script';
import { detectOnGovernmentSite } from '../lib/detect/detect-on-government-site.ts';
import { followPage } from '../lib/detect/follow-page.ts';
import { callBackground } from '../lib/messages/send.ts';

/** A navigation inside the page is announced before the page has changed. */
const NAVIGATION_MS = 300;

/** The small script on every government page: says what the page is, and leaves the rest to the background. */
export default defineContentScript({
  // Given at build time (dev/match-patterns.ts): the table need not travel in the script.
  matches: [],
  runAt: 'document_idle',
  allFrames: false,
  main(ctx) {
    const follower = followPage(document, {
      detect: detectOnGovernmentSite,
      url: () => location.href,
      report: (detection) => void callBackground('page/detected', { detection }),
      later: (run, milliseconds) => void ctx.setTimeout(run, milliseconds),
      signal: ctx.signal,
    });
    ctx.addEventListener(window, 'wxt:locationchange', () => {
      ctx.setTimeout(() => follower.restart(), NAVIGATION_MS);
    });
  },
});
