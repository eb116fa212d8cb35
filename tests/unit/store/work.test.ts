import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { releaseId } from '../../../lib/model/ids.ts';
import { type WorkItem, workId } from '../../../lib/model/reader-work.ts';
import type { Result } from '../../../lib/model/result.ts';
import { DATABASE_NAME } from '../../../lib/store/database.ts';
import { loadEntries } from '../../../lib/store/queries.ts';
import type { Observable } from '../../../lib/store/read.ts';
import { removeReleases, restoreReleases, saveRelease } from '../../../lib/store/releases.ts';
import {
  listTags,
  listWork,
  putWork,
  removeWork,
  saveWithWork,
  watchWork,
  watchWorkSummaries,
} from '../../../lib/store/work.ts';
import { soon } from '../../soon.ts';
import { aText } from '../../support/a-library-entry.ts';
import { aJudgement, aMark, aTarget } from '../../support/a-work-item.ts';
import { anAnnotatedRelease, aShortRelease } from '../../support/an-annotated-release.ts';
import { deleteDatabase, fillDiskAfter, readRows } from '../../support/raw-database.ts';

const NOW = '2026-03-09T08:00:00.000Z';
const LATER = '2026-03-10T08:00:00.000Z';
const annotated = anAnnotatedRelease();
const { release } = annotated;
const mark = aMark(release, 'about 30 harbours');
const [figure] = annotated.annotations;
if (figure === undefined) throw new Error('the release has a figure');
const judgement = aJudgement(figure, {
  verdict: 'dismissed',
  note: 'Not this one.',
  tags: ['ferries', 'money'],
  correction: {
    figure: { kind: 'money', quantity: { value: '4200000' }, unit: 'CAD', modifier: 'approx' },
    target: [aTarget(release, '$4.2 million')],
  },
});

beforeEach(() => deleteDatabase(DATABASE_NAME));

async function value<T>(promise: Promise<Result<T>>): Promise<T> {
  const result = await promise;
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

/** Everything that an observable has told so far. */
function watched<T>(observable: Observable<T>): T[] {
  const seen: T[] = [];
  observable.subscribe((next) => seen.push(next));
  return seen;
}

describe('work on a page', () => {
  test('keeps the release with it, and is found by address', async () => {
    const saved = await value(saveWithWork(annotated, mark, NOW));
    expect(saved.outcome).toBe('created');
    expect(await value(saveWithWork(annotated, judgement, LATER))).toMatchObject({
      outcome: 'unchanged',
    });
    expect(await value(listWork(release.url))).toEqual([mark, judgement]);
    const [entry] = await value(loadEntries([saved.release]));
    expect(entry?.copies).toHaveLength(1);
    expect(entry?.work).toEqual([mark, judgement]);
  });

  test('hangs on the release and not on its copy: a changed page keeps it', async () => {
    const saved = await value(saveWithWork(annotated, mark, NOW));
    const edited = anAnnotatedRelease({ body: aText(['headline', 'Now quite another text']) });
    expect((await value(saveRelease(edited, LATER))).outcome).toBe('new-snapshot');
    const [entry] = await value(loadEntries([saved.release]));
    expect([entry?.copies.length, entry?.work]).toEqual([2, [mark]]);
  });

  test.each([0, 1, 2, 3, 4])(
    'on a disk that is full after %i writes leaves neither release nor work',
    async (writes) => {
      const restore = fillDiskAfter(writes);
      const result = await saveWithWork(annotated, mark, NOW);
      restore();
      expect(result).toEqual({ ok: false, failure: { code: 'storage-full' } });
      expect(Object.values(await readRows(DATABASE_NAME)).flat()).toEqual([]);
    },
  );
});

describe('work on a saved release', () => {
  test('is changed under its id', async () => {
    const saved = await value(saveRelease(annotated, NOW));
    await value(putWork(saved.release, mark));
    const changed: WorkItem = { ...mark, category: 'category-3', note: 'All of them?' };
    await value(putWork(saved.release, changed));
    expect(await value(listWork(release.url))).toEqual([changed]);
  });

  test('is refused where the release is not in the library', async () => {
    expect(await putWork(releaseId('0'.repeat(32)), mark)).toEqual({
      ok: false,
      failure: { code: 'not-found' },
    });
    expect((await readRows(DATABASE_NAME))['work']).toEqual([]);
  });

  test('cannot be taken over, or taken away, by another release', async () => {
    await value(saveWithWork(annotated, mark, NOW));
    const stranger = aShortRelease('https://www.novaterra.gov/news/a', 'The quay is shut.');
    const theirs = await value(saveRelease(stranger, NOW));
    const refused = { ok: false, failure: { code: 'bad-message' } };
    expect(await putWork(theirs.release, { ...mark, note: 'mine now' })).toMatchObject(refused);
    expect(await saveWithWork(stranger, { ...mark, note: 'mine' }, NOW)).toMatchObject(refused);
    await value(removeWork(theirs.release, mark.id));
    expect(await value(listWork(release.url))).toEqual([mark]);
  });

  test('is removed once and for all; removing it again is no failure', async () => {
    const saved = await value(saveWithWork(annotated, mark, NOW));
    await value(removeWork(saved.release, mark.id));
    await value(removeWork(saved.release, mark.id));
    expect(await value(listWork(release.url))).toEqual([]);
  });
});

describe('removing a release', () => {
  test('takes its work along, and the undo brings it back', async () => {
    const saved = await value(saveWithWork(annotated, mark, NOW));
    await value(putWork(saved.release, judgement));
    const before = await readRows(DATABASE_NAME);
    const removed = await value(removeReleases([saved.release]));
    expect((await readRows(DATABASE_NAME))['work']).toEqual([]);
    await value(restoreReleases(removed));
    expect(await readRows(DATABASE_NAME)).toEqual(before);
  });

  test('and its undo leave what was changed later as it is', async () => {
    const saved = await value(saveWithWork(annotated, mark, NOW));
    const removed = await value(removeReleases([saved.release]));
    const newer: WorkItem = { ...mark, note: 'newer', modified: '2026-03-11T08:00:00.000Z' };
    await value(saveWithWork(annotated, newer, LATER));
    await value(restoreReleases(removed));
    expect(await value(listWork(release.url))).toEqual([newer]);
  });
});

describe('what lists need', () => {
  const other = aShortRelease('https://www.novaterra.gov/news/a', 'The quay is shut.');

  test('tags come the most used first, and so many at most', async () => {
    await value(saveWithWork(annotated, { ...mark, tags: ['quay', 'ferries'] }, NOW));
    await value(saveWithWork(annotated, judgement, NOW));
    expect(await value(listTags(10))).toEqual(['ferries', 'money', 'quay']);
    expect(await value(listTags(1))).toEqual(['ferries']);
  });

  test('a release is summed up, and again after a change', async () => {
    const saved = await value(saveWithWork(annotated, judgement, NOW));
    const seen = watched(watchWorkSummaries());
    const ofOne = { release: saved.release, marks: 0, notes: 1, tags: ['ferries', 'money'] };
    await soon(() => expect(seen.at(-1)).toEqual({ ok: true, value: [ofOne] }));
    const sea = aMark(other.release, 'quay', { id: workId('sea'), tags: ['sea'] });
    const theirs = await value(saveWithWork(other, sea, NOW));
    const ofOther = { release: theirs.release, marks: 1, notes: 0, tags: ['sea'] };
    await soon(() => {
      const last = seen.at(-1);
      expect(last?.ok === true && last.value).toHaveLength(2);
      expect(last?.ok === true && last.value).toEqual(expect.arrayContaining([ofOne, ofOther]));
    });
  });

  test('the work on one release is told of, and no other’s', async () => {
    const saved = await value(saveWithWork(annotated, mark, NOW));
    await value(saveWithWork(other, aMark(other.release, 'quay', { id: workId('sea') }), NOW));
    const seen = watched(watchWork(saved.release));
    await soon(() => expect(seen.at(-1)).toEqual({ ok: true, value: [mark] }));
    await value(putWork(saved.release, { ...mark, note: 'seen' }));
    await soon(() => expect(seen.at(-1)).toEqual({ ok: true, value: [{ ...mark, note: 'seen' }] }));
  });
});
