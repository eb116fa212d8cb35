import { defineBackground } from 'wxt/utils/define-background';
import { ownAddress } from '../lib/messages/own-address.ts';
import type { BackgroundCalls, Handlers, Sender } from '../lib/messages/protocol.ts';
import { serveBackground } from '../lib/messages/serve.ts';
import type { AnnotatedRelease } from '../lib/model/release.ts';
import { fail, ok } from '../lib/model/result.ts';
import { setBadge } from '../lib/platform/badge.ts';
import { injectAnnotator } from '../lib/platform/inject-annotator.ts';
import { findByUrl, saveRelease } from '../lib/store/releases.ts';

/** Owns the writes that come from pages, and the badge. It keeps nothing between two messages. */
export default defineBackground(() => {
  serveBackground(handlers);
});

const handlers: Handlers<BackgroundCalls> = {
  'page/detected': async ({ detection }, from) => {
    if (from.kind !== 'content') return notAPage();
    await setBadge(from.tabId, detection.verdict === 'release' ? 'release' : 'none');
    return detection.verdict === 'release' ? injectAnnotator(from.tabId) : ok(null);
  },
  'page/state': async ({ state }, from) => {
    if (from.kind !== 'content') return notAPage();
    await setBadge(from.tabId, state === 'unsaved' ? 'release' : state);
    return ok(null);
  },
  'release/save': ({ annotated }, from) =>
    saveRelease(underOwnAddress(annotated, from), new Date().toISOString()),
  'release/find': ({ url }, from) => findByUrl(ownAddress(url, from.url)),
};

/** The reading under an address that the page may speak for, in the release and in every target. */
function underOwnAddress(annotated: AnnotatedRelease, from: Sender): AnnotatedRelease {
  const url = ownAddress(annotated.release.url, from.url);
  return {
    ...annotated,
    release: { ...annotated.release, url },
    annotations: annotated.annotations.map((annotation) => ({
      ...annotation,
      target: annotation.target.map((target) => ({ ...target, source: url })),
    })),
  };
}

function notAPage() {
  return fail({ code: 'bad-message' as const, detail: 'only a page has a badge' });
}
