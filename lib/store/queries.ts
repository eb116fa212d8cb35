import type { ReleaseId, SnapshotId } from '../model/ids.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { LibraryEntry, SavedCopy, SavedRelease, Snapshot } from '../model/snapshot.ts';
import { sha256 } from './content-ids.ts';
import { copyRowsOf, readEntry, snapshotRowsOf } from './entries.ts';
import { type Observable, observe, read } from './read.ts';
import { copyFromRows, releaseFromRow, snapshotFromRows } from './rows.ts';

/** All saved releases, the last saved first; again after every change. */
export function watchReleases(): Observable<Result<readonly SavedRelease[]>> {
  return observe(async ({ releases }) =>
    (await releases.orderBy('savedAt').reverse().toArray()).map(releaseFromRow),
  );
}

/** The releases saved last, at most `limit` of them; again after every change. */
export function watchRecent(limit: number): Observable<Result<readonly SavedRelease[]>> {
  return observe(async ({ releases }) =>
    (await releases.orderBy('savedAt').reverse().limit(limit).toArray()).map(releaseFromRow),
  );
}

/** How many copies the library holds, of all releases together. */
export function countCopies(): Promise<Result<number>> {
  return read(({ snapshots }) => snapshots.count());
}

/** One saved release; again after every change of it, and null once it is removed. */
export function watchRelease(id: ReleaseId): Observable<Result<SavedRelease | null>> {
  return observe(async ({ releases }) => {
    const row = await releases.get(id);
    return row === undefined ? null : releaseFromRow(row);
  });
}

/**
 * One copy with its annotations. Its text is checked against the hash that was taken when it was saved.
 *
 * @returns `not-found` where there is no such copy, `storage-failed` where the text is not what was saved.
 */
export async function loadCopy(id: SnapshotId): Promise<Result<SavedCopy>> {
  const found = await read(async (tables) => {
    const snapshot = await tables.snapshots.get(id);
    const rows = snapshot === undefined ? null : await copyRowsOf(tables, snapshot);
    return rows === null ? null : copyFromRows(rows);
  });
  if (!found.ok) {
    return found;
  }
  if (found.value === null) {
    return fail({ code: 'not-found' });
  }
  const { contentHash, release } = found.value.snapshot;
  return (await sha256(release.body.text)) === contentHash
    ? ok(found.value)
    : fail({ code: 'storage-failed', detail: 'The saved text does not match its hash.' });
}

/** The snapshots of a release, the current one first, then from new to old; empty where there is no such release. */
export function listSnapshots(id: ReleaseId): Promise<Result<readonly Snapshot[]>> {
  return read(async (tables): Promise<readonly Snapshot[]> => {
    const row = await tables.releases.get(id);
    const snapshots = await snapshotRowsOf(tables, id, row?.latest ?? '');
    const copies = await tables.copies.bulkGet(snapshots.map((snapshot) => snapshot.id));
    return snapshots.flatMap((snapshot, index) => {
      const copy = copies[index];
      return copy === undefined ? [] : [snapshotFromRows(snapshot, copy)];
    });
  });
}

/**
 * Releases with all their copies, for exports.
 *
 * @param ids - In the order wanted; those that are not in the library are passed over.
 */
export function loadEntries(ids: readonly ReleaseId[]): Promise<Result<readonly LibraryEntry[]>> {
  return read(async (tables): Promise<readonly LibraryEntry[]> => {
    const entries: LibraryEntry[] = [];
    for (const id of ids) {
      const entry = await readEntry(tables, id);
      if (entry !== null) {
        entries.push(entry);
      }
    }
    return entries;
  });
}
