import { type ReleaseId, releaseId } from '../model/ids.ts';
import type { WorkId, WorkItem } from '../model/reader-work.ts';
import type { AnnotatedRelease } from '../model/release.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { SaveOutcome, WorkSummary } from '../model/snapshot.ts';
import { releaseIdOf } from './content-ids.ts';
import type { Tables } from './database.ts';
import { workOf } from './entries.ts';
import { type Observable, observe, read } from './read.ts';
import { prepareSave, saveIn } from './releases.ts';
import { workToRow } from './rows.ts';
import { write } from './write.ts';

/**
 * Keeps one thing the reader did on a release that is in the library. Written twice it is there once: the id is its own.
 *
 * @returns `not-found` where the library has no such release: work hangs on nothing else.
 */
export async function putWork(release: ReleaseId, item: WorkItem): Promise<Result<null>> {
  return flat(
    await write(async (tables) =>
      (await tables.releases.get(release)) === undefined
        ? fail({ code: 'not-found' as const })
        : putIn(tables, release, item),
    ),
  );
}

/**
 * Keeps the release as it was read, and what the reader did on it, together or not at all: the copy that the work was made
 * on is there as long as the work.
 *
 * @param annotated - What was read, under its canonical address.
 * @param now - ISO 8601 instant, when the copy counts as taken.
 * @returns What became of the copy: `unchanged` where it was there already.
 */
export async function saveWithWork(
  annotated: AnnotatedRelease,
  item: WorkItem,
  now: string,
): Promise<Result<SaveOutcome>> {
  const prepared = await prepareSave(annotated, now);
  return flat(
    await write(async (tables): Promise<Result<SaveOutcome>> => {
      const put = await putIn(tables, prepared.copy.snapshot.releaseId, item);
      return put.ok ? ok(await saveIn(tables, prepared)) : put;
    }),
  );
}

/**
 * Removes something the reader did.
 *
 * @returns Ok as well where it is not there any more.
 */
export function removeWork(release: ReleaseId, id: WorkId): Promise<Result<null>> {
  return write(async (tables) => {
    const row = await tables.work.get(id);
    if (row?.releaseId === release) await tables.work.delete(id);
    return null;
  });
}

/** What the reader did on the release at a canonical address, in the order it was begun; empty where nothing. */
export async function listWork(url: string): Promise<Result<readonly WorkItem[]>> {
  const release = await releaseIdOf(url);
  return read((tables) => workOf(tables, release));
}

/** What the reader did on a release; again after every change. */
export function watchWork(release: ReleaseId): Observable<Result<readonly WorkItem[]>> {
  return observe((tables) => workOf(tables, release));
}

/** Every release on which the reader did something, in short; again after every change. */
export function watchWorkSummaries(): Observable<Result<readonly WorkSummary[]>> {
  return observe(async ({ work }) => {
    const byRelease = new Map<string, Sums>();
    await work.each(({ releaseId: id, type, note, tags }) => {
      const sums = byRelease.get(id) ?? { marks: 0, notes: 0, tags: new Set() };
      byRelease.set(id, sums);
      if (type === 'Mark') sums.marks += 1;
      if (note !== null) sums.notes += 1;
      for (const tag of tags) sums.tags.add(tag);
    });
    return Array.from(byRelease, ([id, { marks, notes, tags }]) => ({
      release: releaseId(id),
      marks,
      notes,
      tags: [...tags].sort((a, b) => a.localeCompare(b)),
    }));
  });
}

/**
 * Tags used anywhere in the library, the most used first.
 *
 * @param limit - So many at most.
 */
export function listTags(limit: number): Promise<Result<readonly string[]>> {
  return read(async ({ work }): Promise<readonly string[]> => {
    const counts = new Map<string, number>();
    await work.orderBy('tags').eachKey((tag) => {
      const name = String(tag);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    });
    return Array.from(counts)
      .sort(([a, some], [b, others]) => others - some || a.localeCompare(b))
      .slice(0, limit)
      .map(([tag]) => tag);
  });
}

interface Sums {
  marks: number;
  notes: number;
  tags: Set<string>;
}

async function putIn(tables: Tables, release: string, item: WorkItem): Promise<Result<null>> {
  const there = await tables.work.get(item.id);
  if (there !== undefined && there.releaseId !== release) {
    return fail({ code: 'bad-message', detail: 'this work is on another release' });
  }
  await tables.work.put(workToRow(release, item));
  return ok(null);
}

/** A refusal inside a transaction, and a failure of it, are both failures. */
function flat<T>(result: Result<Result<T>>): Result<T> {
  return result.ok ? result.value : result;
}
