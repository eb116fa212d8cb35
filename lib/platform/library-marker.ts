import { storage, type WxtStorageItem } from 'wxt/utils/storage';
import { afterCounting, type LibraryMarker, type LostCopies } from '../model/library-marker.ts';
import type { Result } from '../model/result.ts';
import { log } from './log.ts';

/** Counts the copies in the database. */
type Count = () => Promise<Result<number>>;

const NONE: LibraryMarker = { copies: 0, savedAt: null, lost: null };

/** Declared on first use: a declaration reads from the browser at once, and builds load this file without one. */
const items: { marker?: WxtStorageItem<LibraryMarker, Record<string, unknown>> } = {};

/** Changes follow one another: two at once would each write over the other's. */
let last: Promise<unknown> = Promise.resolve();

function item() {
  items.marker ??= storage.defineItem<LibraryMarker>('local:library-marker', {
    fallback: NONE,
    version: 1,
  });
  return items.marker;
}

/**
 * Looks whether the browser emptied the database, and remembers it. To be asked before a save too: afterwards the database
 * is not empty any more, and nobody would notice.
 *
 * @returns What is lost and not yet put away; null where nothing.
 */
export async function noticeLoss(count: Count): Promise<LostCopies | null> {
  await change(count, afterCounting);
  return (
    await item()
      .getValue()
      .catch(() => NONE)
  ).lost;
}

/**
 * Remembers how many copies there are after a save, a removal or an undo.
 *
 * @param now - ISO 8601 instant of the save; null where nothing was saved.
 */
export function noteCopies(count: Count, now: string | null): Promise<void> {
  return change(count, ({ savedAt, lost }, copies) => ({ copies, savedAt: now ?? savedAt, lost }));
}

/** Remembers that the reader removes copies, before it is done: ended half way, it is not taken for a loss. */
export function noteRemoval(): Promise<void> {
  return change(null, (marker) => ({ ...marker, copies: 0 }));
}

/** Puts the word on lost copies away. */
export function forgetLoss(): Promise<void> {
  return change(null, (marker) => ({ ...marker, lost: null }));
}

/** Never fails: the library is worth more than the note about it. Where the copies cannot be counted, nothing is noted. */
function change(
  count: Count | null,
  make: (marker: LibraryMarker, copies: number) => LibraryMarker,
): Promise<void> {
  const done = last.then(async () => {
    const counted = await count?.();
    if (counted?.ok === false) return;
    await item().setValue(make(await item().getValue(), counted?.value ?? 0));
  });
  last = done.catch((error: unknown) => log.warn('the library marker was not kept', error));
  return done.catch(() => undefined);
}
