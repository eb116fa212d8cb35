import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { releaseId } from '../../lib/model/ids.ts';
import { workId } from '../../lib/model/reader-work.ts';
import type { Result } from '../../lib/model/result.ts';
import type { LibraryEntry } from '../../lib/model/snapshot.ts';
import { DATABASE_NAME } from '../../lib/store/database.ts';
import { loadEntries } from '../../lib/store/queries.ts';
import {
  findByUrl,
  removeReleases,
  restoreReleases,
  saveRelease,
} from '../../lib/store/releases.ts';
import { putWork, removeWork } from '../../lib/store/work.ts';
import { aMark } from '../support/a-work-item.ts';
import { aShortRelease } from '../support/an-annotated-release.ts';
import { deleteDatabase, readRows } from '../support/raw-database.ts';

const ADDRESSES = ['a', 'b', 'c'].map((name) => `https://www.novaterra.gov/news/${name}`);
const SENTENCES = ['Seven ferries sail.', 'Eight ferries sail.', 'No ferry sails.'];

/**
 * What the library should hold: for each address its texts, each with the moment it was first taken, the current one, and
 * the reader's work on it, each item with the moment it was changed last.
 */
type Model = Map<string, Held>;

interface Held {
  current: string;
  savedAt: string;
  texts: Map<string, string>;
  work: Map<string, string>;
}

/** The library, the model of it, and what was removed and may be put back. */
interface World {
  model: Model;
  ids: Map<string, string>;
  removed: { entries: readonly LibraryEntry[]; model: Model }[];
  clock: number;
}

type Step =
  | { kind: 'save'; address: string; sentence: string }
  | { kind: 'save-at-once'; address: string; sentences: readonly string[] }
  | { kind: 'remove'; addresses: readonly string[] }
  | { kind: 'put-work'; address: string; name: string }
  | { kind: 'remove-work'; address: string; name: string }
  | { kind: 'restore'; which: number };

const address = fc.constantFrom(...ADDRESSES);
const sentence = fc.constantFrom(...SENTENCES);
const workName = fc.constantFrom('first', 'second');
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('save' as const), address, sentence }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('save-at-once' as const),
      address,
      sentences: fc.array(sentence, { minLength: 2, maxLength: 4 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('remove' as const),
      addresses: fc.uniqueArray(address, { minLength: 1 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('put-work' as const), address, name: workName }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('remove-work' as const), address, name: workName }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('restore' as const), which: fc.nat(5) }) },
);

async function unwrapped<T>(promise: Promise<Result<T>>): Promise<T> {
  const result = await promise;
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

function tick(world: World): string {
  world.clock += 1;
  return new Date(Date.UTC(2026, 2, 9) + world.clock * 1_000).toISOString();
}

/** What a save does to the model, and what it should report. */
function saveInModel(model: Model, url: string, text: string, now: string): string {
  const known = model.get(url);
  if (known?.current === text) return 'unchanged';
  const texts = known?.texts ?? new Map<string, string>();
  if (!texts.has(text)) texts.set(text, now);
  model.set(url, { current: text, savedAt: now, texts, work: known?.work ?? new Map() });
  return known === undefined ? 'created' : 'new-snapshot';
}

const STEPS: {
  [K in Step['kind']]: (step: Extract<Step, { kind: K }>, world: World) => Promise<void>;
} = {
  save: async ({ address: url, sentence: text }, world) => {
    const now = tick(world);
    const { release, outcome } = await unwrapped(saveRelease(aShortRelease(url, text), now));
    world.ids.set(url, release);
    expect(outcome).toBe(saveInModel(world.model, url, text, now));
  },
  'save-at-once': async ({ address: url, sentences }, world) => {
    const now = tick(world);
    const outcomes = await Promise.all(
      sentences.map((text) => unwrapped(saveRelease(aShortRelease(url, text), now))),
    );
    // In whichever order they went through: no copy is lost, and the current one is one of them.
    const known = world.model.get(url);
    const texts = known?.texts ?? new Map<string, string>();
    for (const text of sentences) if (!texts.has(text)) texts.set(text, now);
    const release = outcomes[0]?.release ?? releaseId('');
    world.ids.set(url, release);
    const [entry] = await unwrapped(loadEntries([release]));
    const current = sentenceOf(entry?.copies[0]?.snapshot.release.body.text ?? '');
    expect(current === known?.current || sentences.includes(current)).toBe(true);
    const savedAt = entry?.release.savedAt ?? '';
    world.model.set(url, { current, savedAt, texts, work: known?.work ?? new Map() });
  },
  remove: async ({ addresses }, world) => {
    const entries = await unwrapped(removeReleases(idsOf(world, addresses)));
    const model: Model = new Map();
    for (const url of addresses) {
      const known = world.model.get(url);
      if (known !== undefined) model.set(url, known);
      world.model.delete(url);
    }
    expect(entries).toHaveLength(model.size);
    world.removed.push({ entries, model });
  },
  restore: async ({ which }, world) => {
    const back = world.removed[which];
    if (back === undefined) return;
    await unwrapped(restoreReleases(back.entries));
    for (const [url, old] of back.model) {
      const known = world.model.get(url);
      const newer = known !== undefined && known.savedAt > old.savedAt ? known : old;
      world.model.set(url, {
        current: newer.current,
        savedAt: newer.savedAt,
        texts: earliest(known?.texts ?? new Map(), old.texts),
        work: latest(known?.work ?? new Map(), old.work),
      });
    }
  },
  'put-work': async ({ address: url, name }, world) => {
    const now = tick(world);
    const { release } = aShortRelease(url, SENTENCES[0] ?? '');
    const item = aMark(release, 'ferries', { id: workId(`${url} ${name}`), modified: now });
    const held = world.model.get(url);
    const result = await putWork(releaseId(world.ids.get(url) ?? ''), item);
    expect(result.ok).toBe(held !== undefined);
    if (held !== undefined) held.work = new Map(held.work).set(item.id, now);
  },
  'remove-work': async ({ address: url, name }, world) => {
    const id = workId(`${url} ${name}`);
    await unwrapped(removeWork(releaseId(world.ids.get(url) ?? ''), id));
    const held = world.model.get(url);
    if (held === undefined) return;
    held.work = new Map(held.work);
    held.work.delete(id);
  },
};

/** Of an item that was changed twice, the last change counts. */
function latest(a: Map<string, string>, b: Map<string, string>): Map<string, string> {
  const both = new Map(a);
  for (const [id, modified] of b) {
    const other = both.get(id);
    if (other === undefined || modified > other) both.set(id, modified);
  }
  return both;
}

/** Of a text that was taken twice, the first time counts. */
function earliest(a: Map<string, string>, b: Map<string, string>): Map<string, string> {
  const both = new Map(a);
  for (const [text, takenAt] of b) {
    const other = both.get(text);
    if (other === undefined || takenAt < other) both.set(text, takenAt);
  }
  return both;
}

function idsOf(world: World, addresses: readonly string[]) {
  return addresses.flatMap((url) => {
    const id = world.ids.get(url);
    return id === undefined ? [] : [releaseId(id)];
  });
}

function sentenceOf(text: string): string {
  return text.split('\n')[1] ?? '';
}

async function expectAgreement(world: World): Promise<void> {
  const entries = await unwrapped(loadEntries(idsOf(world, ADDRESSES)));
  const held = new Map(
    entries.map(({ release, copies, work }) => [
      release.url,
      {
        current: sentenceOf(copies[0]?.snapshot.release.body.text ?? ''),
        savedAt: release.savedAt,
        texts: new Map(
          copies.map(({ snapshot }) => [sentenceOf(snapshot.release.body.text), snapshot.takenAt]),
        ),
        work: new Map<string, string>(work.map(({ id, modified }) => [id, modified])),
      },
    ]),
  );
  expect(held).toEqual(world.model);
  for (const { release, copies } of entries) {
    expect(release).toMatchObject({
      snapshotCount: copies.length,
      latest: copies[0]?.snapshot.id,
    });
  }
  for (const url of ADDRESSES) {
    const found = await unwrapped(findByUrl(url));
    expect(found === null ? undefined : sentenceOf(found.text)).toBe(world.model.get(url)?.current);
  }
  // Nothing is left behind of what is not in the library.
  const rows = await readRows(DATABASE_NAME);
  const copies = [...world.model.values()].reduce((sum, { texts }) => sum + texts.size, 0);
  const work = [...world.model.values()].reduce((sum, held) => sum + held.work.size, 0);
  expect(['releases', 'snapshots', 'copies', 'work'].map((table) => rows[table]?.length)).toEqual([
    world.model.size,
    copies,
    copies,
    work,
  ]);
}

test('any sequence of saves, work, removals and restorations leaves what a plain map would hold', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      await deleteDatabase(DATABASE_NAME);
      const world: World = { model: new Map(), ids: new Map(), removed: [], clock: 0 };
      for (const one of steps) {
        // Each step is looked up by its own kind.
        await (STEPS[one.kind] as (step: Step, world: World) => Promise<void>)(one, world);
        await expectAgreement(world);
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);
