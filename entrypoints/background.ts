import { defineBackground } from 'wxt/utils/define-background';
import { ownAddress } from '../lib/messages/own-address.ts';
import type { BackgroundCalls, Handlers } from '../lib/messages/protocol.ts';
import { serveBackground } from '../lib/messages/serve.ts';
import { asThePageMadeIt, releaseUnder, workUnder } from '../lib/messages/under-address.ts';
import { rulesFor } from '../lib/model/reader-rules.ts';
import { fail, ok } from '../lib/model/result.ts';
import { setBadge } from '../lib/platform/badge.ts';
import { injectAnnotator, injectJudge } from '../lib/platform/inject-annotator.ts';
import { readReaderRules } from '../lib/platform/reader-rules.ts';
import { keepSitesRegistered } from '../lib/platform/watched-sites.ts';
import { releaseIdOf } from '../lib/store/content-ids.ts';
import { findAnnotations, findByUrl, saveRelease } from '../lib/store/releases.ts';
import { listTags, listWork, putWork, removeWork, saveWithWork } from '../lib/store/work.ts';

/** Tags offered while typing: nobody looks through more. */
const MOST_TAGS = 300;

/** Owns the writes that come from pages, and the badge. It keeps nothing between two messages. */
export default defineBackground(() => {
  serveBackground(handlers);
  keepSitesRegistered();
});

const handlers: Handlers<BackgroundCalls> = {
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
  'release/save': ({ annotated }, from) =>
    saveRelease(
      releaseUnder(annotated, ownAddress(annotated.release.url, from.url)),
      new Date().toISOString(),
    ),
  'release/find': ({ url }, from) => findByUrl(ownAddress(url, from.url)),
  'release/annotations': async ({ url }, from) => {
    const found = await findAnnotations(ownAddress(url, from.url));
    return found.ok ? ok(found.value.map(asThePageMadeIt)) : found;
  },
  'work/list': ({ url }, from) => listWork(ownAddress(url, from.url)),
  async 'work/put'({ url, item, annotated }, from) {
    const own = ownAddress(url, from.url);
    if (annotated === null) return putWork(await releaseIdOf(own), workUnder(item, own));
    const saved = await saveWithWork(
      releaseUnder(annotated, own),
      workUnder(item, own),
      new Date().toISOString(),
    );
    return saved.ok ? ok(null) : saved;
  },
  'work/remove': async ({ url, id }, from) =>
    removeWork(await releaseIdOf(ownAddress(url, from.url)), id),
  'tags/list': () => listTags(MOST_TAGS),
};

/** Whether the reader has nothing against reading this page unasked. */
async function isWelcome(url: string): Promise<boolean> {
  const { site, isNoRelease } = rulesFor(await readReaderRules(), url);
  return site !== 'never' && !isNoRelease;
}

function notAPage() {
  return fail({ code: 'bad-message' as const, detail: 'only a page has a badge' });
}
