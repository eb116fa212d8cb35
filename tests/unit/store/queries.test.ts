import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { releaseId, snapshotId } from '../../../lib/model/ids.ts';
import type { Result } from '../../../lib/model/result.ts';
import { DATABASE_NAME } from '../../../lib/store/database.ts';
import {
  loadCopy,
  loadEntries,
  watchRecent,
  watchRelease,
  watchReleases,
} from '../../../lib/store/queries.ts';
import type { Observable } from '../../../lib/store/read.ts';
import { removeReleases, restoreReleases, saveRelease } from '../../../lib/store/releases.ts';
import { write } from '../../../lib/store/write.ts';
import { soon } from '../../soon.ts';
import { aShortRelease } from '../../support/an-annotated-release.ts';
import { deleteDatabase, openRaw } from '../../support/raw-database.ts';

const address = (name: string) => `https://www.novaterra.gov/news/${name}`;
const at = (hour: number) => `2026-03-09T${String(hour).padStart(2, '0')}:00:00.000Z`;

const endings: (() => void)[] = [];

beforeEach(() => deleteDatabase(DATABASE_NAME));

afterEach(() => {
  for (const end of endings.splice(0)) end();
});

function watched<T>(observable: Observable<Result<T>>): { seen: Result<T>[]; end: () => void } {
  const seen: Result<T>[] = [];
  const subscription = observable.subscribe((result) => seen.push(result));
  endings.push(() => subscription.unsubscribe());
  return { seen, end: () => subscription.unsubscribe() };
}

async function saved(name: string, hour: number, sentence = `About ${name}.`) {
  const result = await saveRelease(aShortRelease(address(name), sentence), at(hour));
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

/** Names of the releases in the list seen last. */
function namesIn(seen: readonly Result<readonly { url: string }[]>[]): readonly string[] | null {
  const last = seen.at(-1);
  return last?.ok === true ? last.value.map(({ url }) => url.slice(address('').length)) : null;
}

describe('watching', () => {
  test('the list tells of its first state, of every save, removal and restoration', async () => {
    const { seen } = watched(watchReleases());
    await soon(() => expect(namesIn(seen)).toEqual([]));
    const a = await saved('a', 1);
    await saved('b', 2);
    await soon(() => expect(namesIn(seen)).toEqual(['b', 'a']));
    const removed = await removeReleases([a.release]);
    await soon(() => expect(namesIn(seen)).toEqual(['b']));
    await restoreReleases(removed.ok ? removed.value : []);
    await soon(() => expect(namesIn(seen)).toEqual(['b', 'a']));
  });

  test('a release that is saved again comes first', async () => {
    await saved('a', 1);
    await saved('b', 2);
    await saved('a', 3, 'Another text.');
    const { seen } = watched(watchReleases());
    await soon(() => expect(namesIn(seen)).toEqual(['a', 'b']));
  });

  test('the recent ones are as many as asked for', async () => {
    await saved('a', 1);
    await saved('b', 2);
    await saved('c', 3);
    const { seen } = watched(watchRecent(2));
    await soon(() => expect(namesIn(seen)).toEqual(['c', 'b']));
    await saved('d', 4);
    await soon(() => expect(namesIn(seen)).toEqual(['d', 'c']));
  });

  test('one release tells of its changes, and is null once removed', async () => {
    const { release } = await saved('a', 1);
    const { seen } = watched(watchRelease(release));
    await soon(() => expect(seen.at(-1)).toMatchObject({ value: { snapshotCount: 1 } }));
    await saved('a', 2, 'Another text.');
    await soon(() => expect(seen.at(-1)).toMatchObject({ value: { snapshotCount: 2 } }));
    await removeReleases([release]);
    await soon(() => expect(seen.at(-1)).toEqual({ ok: true, value: null }));
  });

  test('whoever has unsubscribed hears nothing more, even at once', async () => {
    const early = watched(watchReleases());
    early.end();
    const { seen } = watched(watchReleases());
    await soon(() => expect(seen).toHaveLength(1));
    const late = watched(watchReleases());
    await soon(() => expect(late.seen).toHaveLength(1));
    late.end();
    await saved('a', 1);
    await soon(() => expect(seen).toHaveLength(2));
    expect([early.seen.length, late.seen.length]).toEqual([0, 1]);
  });

  test('a window that is open while a newer Pressmark takes over is told', async () => {
    const { seen } = watched(watchReleases());
    await soon(() => expect(seen).toHaveLength(1));
    const newer = await openRaw(DATABASE_NAME, 40);
    newer.close();
    await soon(() =>
      expect(seen.at(-1)).toEqual({
        ok: false,
        failure: { code: 'database-newer', found: 4, supported: 3 },
      }),
    );
  });

  test('a database that cannot be opened is a failure, not silence', async () => {
    const newer = await openRaw(DATABASE_NAME, 40);
    newer.close();
    const { seen } = watched(watchReleases());
    await soon(() => expect(seen).toMatchObject([{ failure: { code: 'database-newer' } }]));
  });
});

describe('loading', () => {
  test('a copy that is not there is not-found', async () => {
    expect(await loadCopy(snapshotId('0'.repeat(32)))).toEqual({
      ok: false,
      failure: { code: 'not-found' },
    });
  });

  test('a text that is not what was saved is reported, not shown', async () => {
    const { snapshot } = await saved('a', 1);
    await write(async ({ copies }) => {
      await copies.toCollection().modify((copy) => {
        copy.body = { ...copy.body, text: copy.body.text.replace('About', 'Ab0ut') };
      });
    });
    expect(await loadCopy(snapshot)).toMatchObject({
      ok: false,
      failure: { code: 'storage-failed' },
    });
  });

  test('entries come in the order asked for, without those that are not there', async () => {
    const a = await saved('a', 1);
    const b = await saved('b', 2);
    const entries = await loadEntries([b.release, releaseId('0'.repeat(32)), a.release]);
    expect(entries.ok && entries.value.map(({ release }) => release.id)).toEqual([
      b.release,
      a.release,
    ]);
  });
});
