import { annotateRelease } from '../../lib/annotate/annotate-release.ts';
import type { BackgroundCalls, Handlers } from '../../lib/messages/protocol.ts';
import { ok } from '../../lib/model/result.ts';

/** The finders' work for a page: text in, annotations out (ADR 12). */
export const finderCalls: Handlers<Pick<BackgroundCalls, 'release/annotate'>> = {
  'release/annotate': ({ text, ...options }) => ok(annotateRelease(text, options)),
};
