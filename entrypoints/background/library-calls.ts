import { ownAddress } from '../../lib/messages/own-address.ts';
import type { BackgroundCalls, Handlers } from '../../lib/messages/protocol.ts';
import { asThePageMadeIt, releaseUnder, workUnder } from '../../lib/messages/under-address.ts';
import { ok, type Result } from '../../lib/model/result.ts';
import { noteCopies, noticeLoss } from '../../lib/platform/library-marker.ts';
import { releaseIdOf } from '../../lib/store/content-ids.ts';
import { countCopies } from '../../lib/store/queries.ts';
import { findAnnotations, findByUrl, saveRelease } from '../../lib/store/releases.ts';
import { listTags, listWork, putWork, removeWork, saveWithWork } from '../../lib/store/work.ts';

/** Tags offered while typing: nobody looks through more. */
const MOST_TAGS = 300;

/** What pages ask of the library and write to it, each under an address that it may speak for. */
export const libraryCalls: Handlers<
  Omit<BackgroundCalls, 'page/glanced' | 'page/detected' | 'page/state' | 'release/annotate'>
> = {
  'release/save': ({ annotated }, from) =>
    noted((now) =>
      saveRelease(releaseUnder(annotated, ownAddress(annotated.release.url, from.url)), now),
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
    const saved = await noted((now) =>
      saveWithWork(releaseUnder(annotated, own), workUnder(item, own), now),
    );
    return saved.ok ? ok(null) : saved;
  },
  'work/remove': async ({ url, id }, from) =>
    removeWork(await releaseIdOf(ownAddress(url, from.url)), id),
  'tags/list': () => listTags(MOST_TAGS),
};

/** Saves, with a look before and a note after: a library that the browser emptied is noticed. */
async function noted<T>(save: (now: string) => Promise<Result<T>>): Promise<Result<T>> {
  const now = new Date().toISOString();
  await noticeLoss(countCopies);
  const saved = await save(now);
  if (saved.ok) await noteCopies(countCopies, now);
  return saved;
}
