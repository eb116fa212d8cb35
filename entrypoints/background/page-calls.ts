import type { BackgroundCalls, Handlers } from '../../lib/messages/protocol.ts';
import { rulesFor } from '../../lib/model/reader-rules.ts';
import { fail, ok } from '../../lib/model/result.ts';
import { setBadge } from '../../lib/platform/badge.ts';
import { injectAnnotator, injectJudge } from '../../lib/platform/inject-annotator.ts';
import { readReaderRules } from '../../lib/platform/reader-rules.ts';

/** What scripts in a page tell of it: which further script is brought in, and what the badge says. */
export const pageCalls: Handlers<
  Pick<BackgroundCalls, 'page/glanced' | 'page/detected' | 'page/state'>
> = {
  'page/glanced': async ({ promising }, from) => {
    if (from.kind !== 'content') return notAPage();
    if (promising && (await isWelcome(from.url))) return injectJudge(from.tabId);
    await setBadge(from.tabId, 'none');
    return ok(null);
  },
  'page/detected': async ({ detection: { verdict } }, from) => {
    if (from.kind !== 'content') return notAPage();
    const shown = verdict !== 'other' && (await isWelcome(from.url)) ? verdict : 'none';
    await setBadge(from.tabId, shown);
    return shown === 'release' ? injectAnnotator(from.tabId) : ok(null);
  },
  'page/state': async ({ state }, from) => {
    if (from.kind !== 'content') return notAPage();
    await setBadge(from.tabId, state === 'unsaved' ? 'release' : state);
    return ok(null);
  },
};

/** Whether the reader has nothing against reading this page unasked. */
async function isWelcome(url: string): Promise<boolean> {
  const { site, isNoRelease } = rulesFor(await readReaderRules(), url);
  return site !== 'never' && !isNoRelease;
}

function notAPage() {
  return fail({ code: 'bad-message' as const, detail: 'only a page has a badge' });
}
