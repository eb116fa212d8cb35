import { defineContentScript } from 'wxt/utils/define-content-script';
import { couldBeRelease } from '../lib/detect/could-be-release.ts';
import { followPage } from '../lib/detect/follow-page.ts';
import { tellBackground } from '../lib/messages/send.ts';

/** A navigation inside the page is announced before the page has changed. */
const NAVIGATION_MS = 300;

/**
 * The small script on every page of a government: a glance at the page's head, and the background is asked to look closer
 * where that is worth it.
 */
export default defineContentScript({
  // Given at build time (dev/match-patterns.ts): the table need not travel in the script.
  matches: [],
  runAt: 'document_idle',
  allFrames: false,
  main(ctx) {
    let asked = false;
    const follower = followPage(document, {
      look: (page, at) => {
        const found = couldBeRelease(page, at);
        return { found, isSettled: found, roots: [] };
      },
      url: () => location.href,
      report: (promising) => {
        // Of an ordinary page the background hears nothing, unless it has to take back what it was told before.
        if (promising || asked) void tellBackground('page/glanced', { promising });
        asked = promising;
      },
      later: (run, milliseconds) => void ctx.setTimeout(run, milliseconds),
      signal: ctx.signal,
    });
    ctx.addEventListener(window, 'wxt:locationchange', () => {
      ctx.setTimeout(() => follower.restart(), NAVIGATION_MS);
    });
  },
});
