import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { releaseId } from '../../lib/model/ids.ts';
import { DATABASE_NAME } from '../../lib/store/database.ts';
import { loadCopy, loadEntries } from '../../lib/store/queries.ts';
import { findByUrl, removeReleases, restoreReleases } from '../../lib/store/releases.ts';
import { STORES_V3, VERSION } from '../../lib/store/versions/v3.ts';
import {
  deleteDatabase,
  type RawDatabase,
  readRaw,
  readRows,
  writeRaw,
} from '../support/raw-database.ts';

const versionsFolder = new URL('../../lib/store/versions/', import.meta.url);
const dumpsFolder = new URL('./dumps/', import.meta.url);

/**
 * SHA-256 of every version's file once it is released. A version is never edited: databases in readers' browsers were
 * written by it. What must change is a new version.
 */
const RELEASED: Readonly<Record<string, string>> = {
  'v1.ts': '9c2366af90c94a701178737e173b82946ff3ee14d9a4377c3039f3977977d18c',
  'v2.ts': 'afcbfc8a741e7b7f06772983000c46362be9ecf5b17f3426ab7b2a99e8c0261c',
  'v3.ts': '8d5e3b454259f1010677cd8333ca8ec690065ab31f14d2775584d93cd35e20a2',
};

/** What an older version's entries read as where it had nothing of the kind. */
const ABSENT_THEN = { work: [] };

/** What an older version's releases read as where it had nothing of the kind. */
const ABSENT_OF_RELEASE = { notices: [], sections: [] };

interface Expected {
  release: { id: string; url: string; latest: string };
  copies: readonly { snapshot: { release: object } }[];
}

describe('released versions', () => {
  test.each(Object.entries(RELEASED))('%s is as it was released', (file, checksum) => {
    const source = readFileSync(new URL(file, versionsFolder));
    expect(createHash('sha256').update(source).digest('hex')).toBe(checksum);
  });

  test('every version has a checksum and a dump', () => {
    const versions = readdirSync(versionsFolder).sort();
    expect(versions).toEqual(Object.keys(RELEASED).sort());
    const dumps = versions.flatMap((file) => {
      const name = file.replace(/\.ts$/, '');
      return [`${name}.expected.json`, `${name}.json`];
    });
    expect(readdirSync(dumpsFolder).sort()).toEqual(dumps);
  });

  test('a version imports nothing', () => {
    for (const file of readdirSync(versionsFolder)) {
      expect(readFileSync(new URL(file, versionsFolder), 'utf8')).not.toMatch(/\bimport\b.*from/);
    }
  });

  test('every table of the newest version has its primary key first', () => {
    expect(VERSION).toBe(Object.keys(RELEASED).length);
    expect(
      Object.entries(STORES_V3).map(([table, schema]) => [table, schema.split(',')[0]]),
    ).toEqual([
      ['releases', 'id'],
      ['snapshots', 'id'],
      ['copies', 'snapshotId'],
      ['annotations', 'id'],
      ['work', 'id'],
    ]);
  });
});

describe.each(Object.keys(RELEASED).map((file) => file.replace(/\.ts$/, '')))(
  'a database of version %s',
  (name) => {
    const dump: RawDatabase = parsed(`${name}.json`);
    const expected: Expected[] = parsed<Expected[]>(`${name}.expected.json`).map((entry) => ({
      ...ABSENT_THEN,
      ...entry,
      copies: entry.copies.map((copy) => ({
        ...copy,
        snapshot: {
          ...copy.snapshot,
          release: { ...ABSENT_OF_RELEASE, ...copy.snapshot.release },
        },
      })),
    }));
    const ids = expected.map(({ release }) => releaseId(release.id));

    beforeEach(async () => {
      await deleteDatabase(DATABASE_NAME);
      await writeRaw(dump);
    });

    test('reads the same with today’s code', async () => {
      expect(await loadEntries(ids)).toEqual({ ok: true, value: expected });
    });

    test('keeps every row when it is opened, and has every table of today', async () => {
      await loadEntries([]);
      const after = await readRows(DATABASE_NAME);
      for (const { name: table, rows } of dump.stores) expect(after[table]).toEqual(rows);
      expect(Object.keys(after).sort()).toEqual(Object.keys(STORES_V3).sort());
    });

    test('is found by address, and its texts still match their hashes', async () => {
      for (const { release } of expected) {
        const found = await findByUrl(release.url);
        expect(found).toMatchObject({ ok: true, value: { latest: release.latest } });
        const latest = found.ok ? found.value?.latest : undefined;
        expect(latest !== undefined && (await loadCopy(latest))).toMatchObject({ ok: true });
      }
    });

    test('goes through today’s removal and restoration without a loss', async () => {
      await loadEntries([]);
      const before = await readRaw(DATABASE_NAME);
      const removed = await removeReleases(ids);
      await restoreReleases(removed.ok ? removed.value : []);
      expect(await readRaw(DATABASE_NAME)).toEqual(before);
    });
  },
);

function parsed<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(file, dumpsFolder), 'utf8'));
}
