import type { WorkItem } from '../model/reader-work.ts';
import type { LibraryEntry, SavedCopy } from '../model/snapshot.ts';
import type { Tables } from './database.ts';
import { type CopyRows, copyFromRows, releaseFromRow, workFromRow } from './rows.ts';
import type { AnnotationRowV2 } from './versions/v2.ts';
import type { SnapshotRowV3 } from './versions/v3.ts';

// Reading what belongs together, inside a transaction that the caller has opened.

/**
 * One release with all its copies, the current one first, then the others from new to old, and the reader's work on it.
 *
 * @returns Null where there is no such release, or no copy of it.
 */
export async function readEntry(tables: Tables, release: string): Promise<LibraryEntry | null> {
  const row = await tables.releases.get(release);
  if (row === undefined) {
    return null;
  }
  const copies: SavedCopy[] = [];
  for (const snapshot of await snapshotRowsOf(tables, release, row.latest)) {
    const rows = await copyRowsOf(tables, snapshot);
    if (rows !== null) {
      copies.push(copyFromRows(rows));
    }
  }
  return copies.length === 0
    ? null
    : { release: releaseFromRow(row), copies, work: await workOf(tables, release) };
}

/**
 * The snapshots of a release. A page that went back to an earlier text has an older snapshot as its current one.
 *
 * @param latest - Id of the current snapshot: it comes first, then the others from new to old.
 */
export async function snapshotRowsOf(
  tables: Tables,
  release: string,
  latest: string,
): Promise<readonly SnapshotRowV3[]> {
  const rows = await tables.snapshots.where('releaseId').equals(release).toArray();
  return rows.sort(
    (a, b) => Number(b.id === latest) - Number(a.id === latest) || compare(b.takenAt, a.takenAt),
  );
}

/** All rows of one copy; null where its markup is missing. */
export async function copyRowsOf(
  tables: Tables,
  snapshot: SnapshotRowV3,
): Promise<CopyRows | null> {
  const copy = await tables.copies.get(snapshot.id);
  return copy === undefined
    ? null
    : { snapshot, copy, annotations: await annotationRowsOf(tables, snapshot.id) };
}

/** The annotations of one copy, by their start. */
export function annotationRowsOf(
  tables: Tables,
  snapshot: string,
): Promise<readonly AnnotationRowV2[]> {
  return tables.annotations
    .where('[snapshotId+start]')
    .between([snapshot, 0], [snapshot, Number.MAX_SAFE_INTEGER], true, true)
    .toArray();
}

/** What the reader did on a release, in the order it was begun. */
export async function workOf(tables: Tables, release: string): Promise<readonly WorkItem[]> {
  const rows = await tables.work.where('releaseId').equals(release).toArray();
  return rows.sort((a, b) => compare(a.created, b.created) || compare(a.id, b.id)).map(workFromRow);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
