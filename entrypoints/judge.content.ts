import { defineContentScript } from 'wxt/utils/define-content-script';
import { detectOnGovernmentSite } from '../lib/detect/detect-on-government-site.ts';
import { followPage } from '../lib/detect/follow-page.ts';
import { tellBackground } from '../lib/messages/send.ts';

/** Brought in where a glance found nothing against a release: reads the page, says what it is, and leaves the rest to the background. */
export default defineContentScript({
  registration: 'runtime',
  // A second copy, brought in after a navigation inside the page, ends the first; the page has no business knowing.
  noScriptStartedPostMessage: true,
  main(ctx) {
    followPage(document, {
      look: (page, at) => {
        const { detection, roots } = detectOnGovernmentSite(page, at);
        return { found: detection, isSettled: detection.verdict === 'release', roots };
      },
      url: () => location.href,
      report: (detection) => void tellBackground('page/detected', { detection }),
      later: (run, milliseconds) => void ctx.setTimeout(run, milliseconds),
      signal: ctx.signal,
    });
  },
});
