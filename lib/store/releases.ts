import type { Annotation } from '../model/annotation.ts';
import { type ReleaseId, releaseId, type SnapshotId, snapshotId } from '../model/ids.ts';
import type { AnnotatedRelease } from '../model/release.ts';
import type { Result } from '../model/result.ts';
import type {
  FoundRelease,
  LibraryEntry,
  SavedCopy,
  SavedRelease,
  SaveOutcome,
  Snapshot,
} from '../model/snapshot.ts';
import { releaseIdOf, sha256, snapshotIdOf } from './content-ids.ts';
import type { Tables } from './database.ts';
import { copyRowsOf, readEntry } from './entries.ts';
import { read } from './read.ts';
import { copyFromRows, copyToRows, releaseToRow, workToRow } from './rows.ts';
import { write } from './write.ts';

/**
 * Keeps a release. Ids come from the content, so a save that is retried, or made twice at once, is one save.
 *
 * @param annotated - What was read, under its canonical address.
 * @param now - ISO 8601 instant, when the copy counts as taken.
 * @returns `unchanged` where the current copy has this text already: nothing is written then.
 */
export async function saveRelease(
  annotated: AnnotatedRelease,
  now: string,
): Promise<Result<SaveOutcome>> {
  const prepared = await prepareSave(annotated, now);
  return write((tables) => saveIn(tables, prepared));
}

/** A reading that is ready to be written. */
export interface PreparedSave {
  copy: SavedCopy;
  /** ISO 8601 instant of the save. */
  now: string;
}

/** Makes the ids. Before the transaction: one ends while it waits for anything but the database. */
export async function prepareSave(annotated: AnnotatedRelease, now: string): Promise<PreparedSave> {
  const release = await releaseIdOf(annotated.release.url);
  const contentHash = await sha256(annotated.release.body.text);
  const id = await snapshotIdOf(release, contentHash);
  return { copy: copyOf(annotated, { id, releaseId: release, takenAt: now, contentHash }), now };
}

/** Writes what was prepared, inside the caller's transaction. */
export async function saveIn(tables: Tables, { copy, now }: PreparedSave): Promise<SaveOutcome> {
  const { id, releaseId: release } = copy.snapshot;
  const known = await tables.releases.get(release);
  if (known?.latest === id) {
    return { release, snapshot: id, outcome: 'unchanged' };
  }
  // A page may go back to a text it had before: that copy becomes the current one again, as it was taken.
  const before = await tables.snapshots.get(id);
  const rowsBefore = before === undefined ? null : await copyRowsOf(tables, before);
  if (rowsBefore === null) {
    await putCopy(tables, copy);
  }
  const current = rowsBefore === null ? copy : copyFromRows(rowsBefore);
  const snapshotCount = await tables.snapshots.where('releaseId').equals(release).count();
  await tables.releases.put(releaseToRow(listed(current, { savedAt: now, snapshotCount })));
  return { release, snapshot: id, outcome: known === undefined ? 'created' : 'new-snapshot' };
}

/** What the library has under a canonical address; null where nothing. */
export function findByUrl(url: string): Promise<Result<FoundRelease | null>> {
  return read(async (tables): Promise<FoundRelease | null> => {
    const row = await tables.releases.where('url').equals(url).first();
    const copy = row === undefined ? undefined : await tables.copies.get(row.latest);
    if (row === undefined || copy === undefined) {
      return null;
    }
    return {
      release: releaseId(row.id),
      latest: snapshotId(row.latest),
      savedAt: row.savedAt,
      text: copy.body.text,
    };
  });
}

/** What was found in the newest copy under a canonical address, in reading order; empty where nothing is saved. */
export function findAnnotations(url: string): Promise<Result<readonly Annotation[]>> {
  return read(async (tables): Promise<readonly Annotation[]> => {
    const row = await tables.releases.where('url').equals(url).first();
    const snapshot = row === undefined ? undefined : await tables.snapshots.get(row.latest);
    const rows = snapshot === undefined ? null : await copyRowsOf(tables, snapshot);
    return rows === null ? [] : copyFromRows(rows).annotations;
  });
}

/**
 * Removes releases with all their copies and all that the reader did on them.
 *
 * @param ids - Those that are not in the library are passed over.
 * @returns Everything that was removed: `restoreReleases` of it is the undo.
 */
export function removeReleases(
  ids: readonly ReleaseId[],
): Promise<Result<readonly LibraryEntry[]>> {
  return write(async (tables): Promise<readonly LibraryEntry[]> => {
    const removed: LibraryEntry[] = [];
    for (const id of new Set(ids)) {
      const entry = await readEntry(tables, id);
      if (entry !== null) {
        removed.push(entry);
      }
      const snapshots = await tables.snapshots.where('releaseId').equals(id).primaryKeys();
      await tables.releases.delete(id);
      await tables.snapshots.bulkDelete(snapshots);
      await tables.copies.bulkDelete(snapshots);
      await tables.annotations.where('snapshotId').anyOf(snapshots).delete();
      await tables.work.where('releaseId').equals(id).delete();
    }
    return removed;
  });
}

/**
 * Puts back what `removeReleases` took out. A release that was saved anew in the meantime keeps its new copies beside the
 * old ones, and the newer of the two as its current one; of one text taken twice, the copy that was taken first stays; of one
 * thing done, the form that was changed last.
 *
 * @returns How many releases were put back.
 */
export function restoreReleases(entries: readonly LibraryEntry[]): Promise<Result<number>> {
  return write(async (tables): Promise<number> => {
    for (const entry of entries) {
      await restore(tables, entry);
    }
    return entries.length;
  });
}

async function restore(tables: Tables, { release, copies, work }: LibraryEntry): Promise<void> {
  for (const item of work) {
    const there = await tables.work.get(item.id);
    if (there === undefined || there.modified < item.modified) {
      await tables.work.put(workToRow(release.id, item));
    }
  }
  for (const copy of copies) {
    const there = await tables.snapshots.get(copy.snapshot.id);
    if (there === undefined || there.takenAt > copy.snapshot.takenAt) {
      await tables.annotations.where('snapshotId').equals(copy.snapshot.id).delete();
      await putCopy(tables, copy);
    }
  }
  const row = await tables.releases.get(release.id);
  const { latest, savedAt } = row !== undefined && row.savedAt > release.savedAt ? row : release;
  const snapshot = await tables.snapshots.get(latest);
  const current = snapshot === undefined ? null : await copyRowsOf(tables, snapshot);
  const snapshotCount = await tables.snapshots.where('releaseId').equals(release.id).count();
  await tables.releases.put(
    releaseToRow(
      current === null
        ? { ...release, snapshotCount }
        : listed(copyFromRows(current), { savedAt, snapshotCount }),
    ),
  );
}

/** Writes one copy over whatever is there under its id: the id is its content. */
async function putCopy(tables: Tables, copy: SavedCopy): Promise<void> {
  const rows = copyToRows(copy);
  await tables.snapshots.put(rows.snapshot);
  await tables.copies.put(rows.copy);
  await tables.annotations.bulkPut(rows.annotations);
}

function copyOf(
  { release, html, flattenVersion, detection, annotations }: AnnotatedRelease,
  place: Pick<Snapshot, 'id' | 'releaseId' | 'takenAt' | 'contentHash'>,
): SavedCopy {
  return {
    snapshot: { ...place, flattenVersion, release, detection },
    html,
    annotations: annotations.map((annotation) => asOf(annotation, place.id, place.takenAt)),
  };
}

/** The annotation with a note of the copy that its selectors were made against. */
function asOf(annotation: Annotation, cached: SnapshotId, sourceDate: string): Annotation {
  return {
    ...annotation,
    target: annotation.target.map((target) => ({
      ...target,
      state: { type: 'TimeState', sourceDate, cached },
    })),
  };
}

function listed(
  { snapshot, annotations }: SavedCopy,
  { savedAt, snapshotCount }: { savedAt: string; snapshotCount: number },
): SavedRelease {
  const { release } = snapshot;
  const count = (type: 'Quotation' | 'Figure') =>
    annotations.filter(({ body }) => body.some((one) => one.type === type)).length;
  return {
    id: snapshot.releaseId,
    url: release.url,
    headline: release.headline.value,
    publisher: release.publisher?.value ?? null,
    datePublished: release.datePublished?.value ?? null,
    type: release.type,
    inLanguage: release.inLanguage,
    savedAt,
    latest: snapshot.id,
    snapshotCount,
    quotationCount: count('Quotation'),
    figureCount: count('Figure'),
  };
}
