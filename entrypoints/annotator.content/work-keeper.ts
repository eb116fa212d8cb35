import type { callBackground } from '../../lib/messages/send.ts';
import type { AnnotatedRelease } from '../../lib/model/release.ts';
import { ok, type Result } from '../../lib/model/result.ts';
import { keepWork, type WorkKeeper, type WorkLibrary } from '../../lib/session/keep-work.ts';

/** What the keeper needs of the visit. */
export interface KeptPage {
  callBackground: typeof callBackground;
  /** The page's reading; the failure where there is none: then there is nothing to work on. */
  reading: () => Result<AnnotatedRelease>;
  /** Whether the library has the page as it reads now. */
  isSaved: () => boolean;
  /** The library has the page from now on. */
  saved: () => void;
  /** The work is another now. */
  changed: () => void;
}

/** Keeps the reader's work on a page, through the background; with the first of it the page is saved. */
export function createWorkKeeper(page: KeptPage): WorkKeeper {
  return keepWork(libraryOf(page), page.changed);
}

function libraryOf(page: KeptPage): WorkLibrary {
  return {
    async list() {
      const reading = page.reading();
      if (!reading.ok) return ok(null);
      const listed = await page.callBackground('work/list', { url: reading.value.release.url });
      // While the library was asked the page may have been read again.
      return page.reading() === reading ? listed : ok(null);
    },
    async put(item) {
      const reading = page.reading();
      if (!reading.ok) return reading;
      const { url } = reading.value.release;
      const annotated = page.isSaved() ? null : reading.value;
      let kept = await page.callBackground('work/put', { url, item, annotated });
      // It was deleted from the library meanwhile: who works on it wants it there.
      if (!kept.ok && kept.failure.code === 'not-found') {
        kept = await page.callBackground('work/put', { url, item, annotated: reading.value });
      }
      if (kept.ok) page.saved();
      return kept;
    },
    async remove(id) {
      const reading = page.reading();
      if (!reading.ok) return reading;
      return page.callBackground('work/remove', { url: reading.value.release.url, id });
    },
  };
}
