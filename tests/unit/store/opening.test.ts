import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DATABASE_NAME } from '../../../lib/store/database.ts';
import { failureOf } from '../../../lib/store/failures.ts';
import { read } from '../../../lib/store/read.ts';
import { findByUrl, saveRelease } from '../../../lib/store/releases.ts';
import { write } from '../../../lib/store/write.ts';
import { soon } from '../../soon.ts';
import { aShortRelease } from '../../support/an-annotated-release.ts';
import { deleteDatabase, openRaw, readRows } from '../../support/raw-database.ts';

const NOW = '2026-03-09T08:00:00.000Z';
const NOTICE = aShortRelease('https://www.novaterra.gov/news/a', 'The quay is shut.');

/** The browser's number of our version. */
const OURS = 20;

let held: IDBDatabase | null = null;

beforeEach(() => deleteDatabase(DATABASE_NAME));

afterEach(() => {
  held?.close();
  held = null;
});

describe('a database of a newer Pressmark', () => {
  beforeEach(async () => {
    const newer = await openRaw(DATABASE_NAME, 40, (database) => {
      database.createObjectStore('releases', { keyPath: 'id' });
      database.createObjectStore('folders', { keyPath: 'id' });
    });
    newer.close();
  });

  test('is refused for reading and writing', async () => {
    const failure = { code: 'database-newer', found: 4, supported: 3 };
    expect(await saveRelease(NOTICE, NOW)).toEqual({ ok: false, failure });
    expect(await findByUrl(NOTICE.release.url)).toEqual({ ok: false, failure });
  });

  test('is left as it was: no table is patched into it', async () => {
    await saveRelease(NOTICE, NOW);
    expect(await readRows(DATABASE_NAME)).toEqual({ folders: [], releases: [] });
    expect((await indexedDB.databases())[0]?.version).toBe(40);
  });
});

describe('another window', () => {
  test('that upgrades is let through at once, and we say so from then on', async () => {
    await saveRelease(NOTICE, NOW);
    held = await openRaw(DATABASE_NAME, 40);
    expect(await findByUrl(NOTICE.release.url)).toEqual({
      ok: false,
      failure: { code: 'database-newer', found: 4, supported: 3 },
    });
  });

  test('that holds an older version open blocks us, which is said to everyone who asks', async () => {
    held = await openRaw(DATABASE_NAME, OURS - 9);
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const blocked = { ok: false, failure: { code: 'database-blocked' } };
    expect(await Promise.all([saveRelease(NOTICE, NOW), findByUrl('https://a.gov/')])).toEqual([
      blocked,
      blocked,
    ]);
    expect(await findByUrl('https://a.gov/')).toEqual(blocked);
    warn.mockRestore();

    held.close();
    await soon(async () =>
      expect(await saveRelease(NOTICE, NOW)).toMatchObject({
        ok: true,
        value: { outcome: 'created' },
      }),
    );
  });

  test('that deletes everything finds no resistance, and the next save starts anew', async () => {
    await saveRelease(NOTICE, NOW);
    await deleteDatabase(DATABASE_NAME);
    expect(await saveRelease(NOTICE, NOW)).toMatchObject({ value: { outcome: 'created' } });
  });
});

describe('doors', () => {
  test('a read may not write', async () => {
    const result = await read(async ({ releases }) => releases.clear());
    expect(result).toMatchObject({ ok: false, failure: { code: 'storage-failed' } });
  });

  test('a write that stops half way is undone wholly', async () => {
    await saveRelease(NOTICE, NOW);
    const before = await readRows(DATABASE_NAME);
    const stop = new Dexie.AbortError('stopped');
    const result = await write(async ({ releases, copies }) => {
      await releases.clear();
      await copies.clear();
      throw stop;
    });
    expect(result).toEqual({
      ok: false,
      failure: { code: 'storage-failed', detail: 'AbortError: stopped' },
    });
    expect(await readRows(DATABASE_NAME)).toEqual(before);
  });

  test('a mistake of ours is thrown, not passed off as a full disk', async () => {
    const mistake = new TypeError('no such field');
    await expect(
      write(async () => {
        throw mistake;
      }),
    ).rejects.toBe(mistake);
  });

  test('a browser without a database says so', async () => {
    const databases = vi
      .spyOn(indexedDB, 'databases')
      .mockRejectedValue(new DOMException('Internal error opening backing store.', 'UnknownError'));
    // The connection of the test before is closed by the deletion between tests.
    const result = await findByUrl('https://a.gov/');
    databases.mockRestore();
    expect(result).toEqual({
      ok: false,
      failure: {
        code: 'storage-failed',
        detail: 'UnknownError: Internal error opening backing store.',
      },
    });
  });
});

describe('what the database reports', () => {
  const quota = new DOMException('full', 'QuotaExceededError');

  test.each([
    ['the browser', quota],
    ['Dexie', new Dexie.QuotaExceededError('full')],
    ['an abort with the cause inside', new Dexie.AbortError('aborted', quota)],
    [
      'an abort of an abort',
      new Dexie.AbortError('aborted', new Dexie.AbortError('aborted', quota)),
    ],
    ['a bulk write', new Dexie.BulkError('bulk', [quota])],
  ])('a full disk reported by %s is storage-full', (_, error) => {
    expect(failureOf(error)).toEqual({ code: 'storage-full' });
  });

  test('everything else is storage-failed, its detail cut short', () => {
    expect(failureOf(new Dexie.AbortError('x'.repeat(1_000)))).toEqual({
      code: 'storage-failed',
      detail: `AbortError: ${'x'.repeat(288)}`,
    });
  });
});
