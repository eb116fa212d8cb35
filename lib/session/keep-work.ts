import type { WorkId, WorkItem } from '../model/reader-work.ts';
import { ok, type Result } from '../model/result.ts';
import { done, forgetting, type History, NO_HISTORY, redone, undone } from '../work/history.ts';

/** Where the work on one release is kept. */
export interface WorkLibrary {
  /** Everything there is; null where the answer came too late to count. */
  list: () => Promise<Result<readonly WorkItem[] | null>>;
  put: (item: WorkItem) => Promise<Result<null>>;
  remove: (id: WorkId) => Promise<Result<null>>;
}

/** What a change does, told what the work is when its turn comes: the item as it is to be, null to take it away. */
export interface PlannedChange {
  id: WorkId;
  after: WorkItem | null;
}

/** The reader's work on one release, in step with the library. */
export interface WorkKeeper {
  now: () => readonly WorkItem[];
  canUndo: () => boolean;
  canRedo: () => boolean;
  /** Asks the library, and follows what was done elsewhere: in another tab, on the page or in the library itself. */
  load: () => Promise<Result<null>>;
  /**
   * Makes one change, after all that were asked for before. Nothing is changed where the library refuses.
   *
   * @param plan - Asked when its turn comes; a failure, or null where there is nothing to change.
   */
  change: (plan: () => Result<PlannedChange | null>) => Promise<Result<WorkId | null>>;
  undo: () => Promise<Result<null>>;
  redo: () => Promise<Result<null>>;
  /** Another release is worked on now: nothing was done on it yet, as far as is known. */
  forget: () => void;
}

/**
 * Keeps the reader's work on a release: every change goes through the library, one after the other, and can be undone.
 *
 * @param changed - Told that the work is another now.
 * @param known - What is known of it before the library is asked.
 */
export function keepWork(
  library: WorkLibrary,
  changed: () => void,
  known: readonly WorkItem[] = [],
): WorkKeeper {
  let work = known;
  let history: History = NO_HISTORY;
  let last: Promise<unknown> = Promise.resolve();

  /** Two changes at once would each overlook what the other did. */
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const turn = last.then(act);
    last = turn.catch(() => undefined);
    return turn;
  };
  const become = (next: readonly WorkItem[]): void => {
    work = next;
    changed();
  };

  async function set(id: WorkId, item: WorkItem | null): Promise<Result<null>> {
    const kept = await (item === null ? library.remove(id) : library.put(item));
    if (!kept.ok) return kept;
    const place = work.findIndex((each) => each.id === id);
    if (item === null) become(work.filter((each) => each.id !== id));
    else become(place < 0 ? [...work, item] : work.with(place, item));
    return ok(null);
  }

  /** Follows one step of the history; where the library refuses it, the history stays as it was. */
  async function step(id: WorkId, item: WorkItem | null, after: History): Promise<Result<null>> {
    const before = history;
    history = after;
    const kept = await set(id, item);
    if (!kept.ok) history = before;
    return kept;
  }

  return {
    now: () => work,
    canUndo: () => history.past.length > 0,
    canRedo: () => history.future.length > 0,
    load: () =>
      inTurn(async () => {
        const listed = await library.list();
        if (!listed.ok) return listed;
        const strange = listed.value === null ? NOTHING : differing(work, listed.value);
        if (listed.value === null || strange.size === 0) return ok(null);
        history = forgetting(history, strange);
        become(listed.value);
        return ok(null);
      }),
    change: (plan) =>
      inTurn(async () => {
        const planned = plan();
        if (!planned.ok || planned.value === null) return planned.ok ? ok(null) : planned;
        const { id, after } = planned.value;
        const before = work.find((item) => item.id === id) ?? null;
        if (before === null && after === null) return ok(null);
        const kept = await step(id, after, done(history, { id, before, after }));
        return kept.ok ? ok(id) : kept;
      }),
    undo: () =>
      inTurn(async () => {
        const change = history.past.at(-1);
        return change === undefined ? ok(null) : step(change.id, change.before, undone(history));
      }),
    redo: () =>
      inTurn(async () => {
        const change = history.future.at(-1);
        return change === undefined ? ok(null) : step(change.id, change.after, redone(history));
      }),
    forget() {
      history = NO_HISTORY;
      if (work.length > 0) become([]);
    },
  };
}

const NOTHING: ReadonlySet<WorkId> = new Set();

/** Items that only one of two lists has, or both in different forms; the order of their parts is no difference. */
function differing(a: readonly WorkItem[], b: readonly WorkItem[]): ReadonlySet<WorkId> {
  const written = (items: readonly WorkItem[]) =>
    new Map(items.map((item) => [item.id, JSON.stringify(item, inOrder)]));
  const [before, after] = [written(a), written(b)];
  const ids = [...before.keys(), ...after.keys()];
  return new Set(ids.filter((id) => before.get(id) !== after.get(id)));
}

/** Parts of objects by their names: a message and the database may give them in another order than they were made. */
function inOrder(_: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
}
