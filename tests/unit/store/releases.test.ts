import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { annotationKey, releaseId } from '../../../lib/model/ids.ts';
import type { AnnotatedRelease } from '../../../lib/model/release.ts';
import type { Result } from '../../../lib/model/result.ts';
import { DATABASE_NAME } from '../../../lib/store/database.ts';
import { listSnapshots, loadCopy, loadEntries } from '../../../lib/store/queries.ts';
import {
  findByUrl,
  removeReleases,
  restoreReleases,
  saveRelease,
} from '../../../lib/store/releases.ts';
import { aFigure, aRelease, aText } from '../../support/a-library-entry.ts';
import { anAnnotatedRelease, aShortRelease } from '../../support/an-annotated-release.ts';
import { deleteDatabase, fillDiskAfter, readRows } from '../../support/raw-database.ts';

const MONDAY = '2026-03-09T08:00:00.000Z';
const TUESDAY = '2026-03-10T08:00:00.000Z';
const WEDNESDAY = '2026-03-11T08:00:00.000Z';
const URL_OF_A = 'https://www.novaterra.gov/news/a';

beforeEach(() => deleteDatabase(DATABASE_NAME));

async function value<T>(promise: Promise<Result<T>>): Promise<T> {
  const result = await promise;
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

const save = (annotated: AnnotatedRelease, now: string) => value(saveRelease(annotated, now));

describe('saving', () => {
  test('keeps text, markup and annotations, and says of which copy the annotations are', async () => {
    const annotated = anAnnotatedRelease();
    const { snapshot, outcome } = await save(annotated, MONDAY);
    const copy = await value(loadCopy(snapshot));

    expect(outcome).toBe('created');
    expect(copy.html).toBe(annotated.html);
    expect(copy.snapshot.release).toEqual(annotated.release);
    expect(copy.snapshot.detection).toEqual(annotated.detection);
    expect(copy.annotations.map(({ key }) => key)).toEqual(
      annotated.annotations.map(({ key }) => key),
    );
    expect(copy.annotations.map(({ target }) => target[0]?.state)).toEqual([
      { type: 'TimeState', sourceDate: MONDAY, cached: snapshot },
      { type: 'TimeState', sourceDate: MONDAY, cached: snapshot },
    ]);
  });

  test('lists the release by what the list shows', async () => {
    const { release, snapshot } = await save(anAnnotatedRelease(), MONDAY);
    const [entry] = await value(loadEntries([release]));
    expect(entry?.release).toEqual({
      id: release,
      url: 'https://www.novaterra.gov/news/2026/03/ferry-fund',
      headline: 'Novaterra opens a fund for island ferries',
      publisher: 'Department of Island Transport',
      datePublished: '2026-03-09',
      type: 'news-release',
      inLanguage: 'en',
      savedAt: MONDAY,
      latest: snapshot,
      snapshotCount: 1,
      quotationCount: 1,
      figureCount: 1,
    });
  });

  test('the same page again writes nothing at all', async () => {
    const first = await save(anAnnotatedRelease(), MONDAY);
    const before = await readRows(DATABASE_NAME);
    const second = await save(anAnnotatedRelease(), TUESDAY);
    expect(second).toEqual({ ...first, outcome: 'unchanged' });
    expect(await readRows(DATABASE_NAME)).toEqual(before);
  });

  test('the same text at another address is another release', async () => {
    const first = await save(aShortRelease(URL_OF_A, 'The quay is shut.'), MONDAY);
    const second = await save(aShortRelease(`${URL_OF_A}/b`, 'The quay is shut.'), MONDAY);
    expect(second.outcome).toBe('created');
    expect(second.release).not.toBe(first.release);
    expect(second.snapshot).not.toBe(first.snapshot);
  });

  test('another text at the same address is a new copy of the same release', async () => {
    const first = await save(aShortRelease(URL_OF_A, 'Seven ferries.'), MONDAY);
    const second = await save(aShortRelease(URL_OF_A, 'Eight ferries.'), TUESDAY);
    expect(second).toMatchObject({ release: first.release, outcome: 'new-snapshot' });

    const snapshots = await value(listSnapshots(first.release));
    expect(snapshots.map(({ id, takenAt }) => [id, takenAt])).toEqual([
      [second.snapshot, TUESDAY],
      [first.snapshot, MONDAY],
    ]);
    expect(await value(findByUrl(URL_OF_A))).toEqual({
      release: first.release,
      latest: second.snapshot,
      savedAt: TUESDAY,
      text: 'Harbour notice\nEight ferries.',
    });
  });

  test('a page that goes back to an earlier text has the earlier copy as its current one', async () => {
    const first = await save(aShortRelease(URL_OF_A, 'Seven ferries.'), MONDAY);
    const second = await save(aShortRelease(URL_OF_A, 'Eight ferries.'), TUESDAY);
    const third = await save(aShortRelease(URL_OF_A, 'Seven ferries.'), WEDNESDAY);
    expect(third).toEqual({ ...first, outcome: 'new-snapshot' });
    expect(await save(aShortRelease(URL_OF_A, 'Seven ferries.'), WEDNESDAY)).toMatchObject({
      outcome: 'unchanged',
    });

    const [entry] = await value(loadEntries([first.release]));
    expect(entry?.release).toMatchObject({
      latest: first.snapshot,
      savedAt: WEDNESDAY,
      snapshotCount: 2,
    });
    expect(entry?.copies.map(({ snapshot }) => [snapshot.id, snapshot.takenAt])).toEqual([
      [first.snapshot, MONDAY],
      [second.snapshot, TUESDAY],
    ]);
  });

  test('two saves at once are one release and one copy', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => save(anAnnotatedRelease(), MONDAY)),
    );
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([
      'created',
      ...Array.from({ length: 9 }, () => 'unchanged'),
    ]);
    const rows = await readRows(DATABASE_NAME);
    expect(
      Object.values(rows)
        .map((all) => all.length)
        .sort(),
    ).toEqual([0, 1, 1, 1, 2]);
  });

  test('saves of different texts at once keep every copy and count them', async () => {
    const words = ['one', 'two', 'three', 'four', 'five'];
    const outcomes = await Promise.all(
      words.map((word) => save(aShortRelease(URL_OF_A, `Dock ${word}.`), MONDAY)),
    );
    const [entry] = await value(loadEntries([outcomes[0]?.release ?? releaseId('')]));
    expect(entry?.copies).toHaveLength(5);
    expect(entry?.release.snapshotCount).toBe(5);
  });

  test('of two annotations with one key the first is kept', async () => {
    const release = aRelease();
    const figure = aFigure(release, '$4.2 million');
    const twin = { ...figure, body: [{ ...figure.body[0], noun: 'twin' }] } as typeof figure;
    const { snapshot } = await save(anAnnotatedRelease({}, [figure, twin]), MONDAY);
    const copy = await value(loadCopy(snapshot));
    expect(copy.annotations.map(({ body }) => body)).toEqual([figure.body]);
  });

  test('annotations come back in reading order, a quotation before the figure it begins with', async () => {
    const body = aText(['headline', 'Notice'], ['paragraph', '9 boats and 40 crew left.']);
    const release = aRelease({ body });
    const inside = aFigure(release, '9 boats');
    const later = aFigure(release, '40 crew');
    const around = {
      ...aFigure(release, '9 boats and 40 crew left.'),
      key: annotationKey('quotation:7-32'),
    };
    const { snapshot } = await save(anAnnotatedRelease({ body }, [later, inside, around]), MONDAY);
    const copy = await value(loadCopy(snapshot));
    expect(copy.annotations.map(({ key }) => key)).toEqual([around.key, inside.key, later.key]);
  });
});

describe('a full disk', () => {
  test.each([0, 1, 2, 3])(
    'after %i writes fails with storage-full and leaves nothing',
    async (writes) => {
      await save(aShortRelease(URL_OF_A, 'Kept.'), MONDAY);
      const before = await readRows(DATABASE_NAME);
      const restore = fillDiskAfter(writes);
      const result = await saveRelease(anAnnotatedRelease(), TUESDAY);
      restore();
      expect(result).toEqual({ ok: false, failure: { code: 'storage-full' } });
      expect(await readRows(DATABASE_NAME)).toEqual(before);
      expect((await save(anAnnotatedRelease(), WEDNESDAY)).outcome).toBe('created');
    },
  );
});

describe('finding', () => {
  test('an address that is not saved is null', async () => {
    expect(await value(findByUrl(URL_OF_A))).toBeNull();
  });
});

describe('removing and its undo', () => {
  test('remove, then restore, leaves every row as it was', async () => {
    const first = await save(aShortRelease(URL_OF_A, 'Seven ferries.'), MONDAY);
    await save(aShortRelease(URL_OF_A, 'Eight ferries.'), TUESDAY);
    const other = await save(anAnnotatedRelease(), TUESDAY);
    await save(aShortRelease(`${URL_OF_A}/stays`, 'This one stays.'), MONDAY);
    const before = await readRows(DATABASE_NAME);

    const removed = await value(removeReleases([first.release, other.release]));
    expect(removed.map(({ copies }) => copies.length)).toEqual([2, 1]);
    const between = await readRows(DATABASE_NAME);
    expect(
      Object.values(between)
        .map((rows) => rows.length)
        .sort(),
    ).toEqual([0, 0, 1, 1, 1]);

    expect(await value(restoreReleases(removed))).toBe(2);
    expect(await readRows(DATABASE_NAME)).toEqual(before);
  });

  test('restoring twice is restoring once', async () => {
    const { release } = await save(anAnnotatedRelease(), MONDAY);
    const before = await readRows(DATABASE_NAME);
    const removed = await value(removeReleases([release, release]));
    expect(removed).toHaveLength(1);
    await value(restoreReleases(removed));
    await value(restoreReleases(removed));
    expect(await readRows(DATABASE_NAME)).toEqual(before);
  });

  test('what was saved anew in the meantime stays, and is the current copy', async () => {
    const { release, snapshot } = await save(aShortRelease(URL_OF_A, 'Seven ferries.'), MONDAY);
    const removed = await value(removeReleases([release]));
    const anew = await save(aShortRelease(URL_OF_A, 'Eight ferries.'), TUESDAY);
    await value(restoreReleases(removed));
    const [entry] = await value(loadEntries([release]));
    expect(entry?.release).toMatchObject({
      latest: anew.snapshot,
      savedAt: TUESDAY,
      snapshotCount: 2,
    });
    expect(entry?.copies.map(({ snapshot: { id } }) => id)).toEqual([anew.snapshot, snapshot]);
  });

  test('unknown ids are passed over', async () => {
    expect(await value(removeReleases([releaseId('0'.repeat(32))]))).toEqual([]);
  });

  test('a full disk while restoring leaves nothing half restored', async () => {
    const { release } = await save(anAnnotatedRelease(), MONDAY);
    const removed = await value(removeReleases([release]));
    const restore = fillDiskAfter(2);
    const result = await restoreReleases(removed);
    restore();
    expect(result).toEqual({ ok: false, failure: { code: 'storage-full' } });
    expect(Object.values(await readRows(DATABASE_NAME)).flat()).toEqual([]);
    expect(await value(restoreReleases(removed))).toBe(1);
  });
});
