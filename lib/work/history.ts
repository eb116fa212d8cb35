import type { WorkId, WorkItem } from '../model/reader-work.ts';

/** One thing done: an item made (from null), changed, or taken away (to null). */
export interface WorkChange {
  id: WorkId;
  before: WorkItem | null;
  after: WorkItem | null;
}

/** What was done, and what was undone. */
export interface History {
  /** What can be undone, the last done last. */
  past: readonly WorkChange[];
  /** What can be done again, the last undone last. */
  future: readonly WorkChange[];
}

/** Steps that are remembered. */
const LONGEST = 100;

/** Nothing was done yet. */
export const NO_HISTORY: History = { past: [], future: [] };

/** After something was done. What was undone before it cannot be done again. */
export function done({ past }: History, change: WorkChange): History {
  return { past: [...past, change].slice(-LONGEST), future: [] };
}

/** After the last thing done was undone. */
export function undone({ past, future }: History): History {
  const last = past.at(-1);
  return last === undefined
    ? { past, future }
    : { past: past.slice(0, -1), future: [...future, last] };
}

/** After the last thing undone was done again. */
export function redone({ past, future }: History): History {
  const last = future.at(-1);
  return last === undefined
    ? { past, future }
    : { past: [...past, last], future: future.slice(0, -1) };
}

/** Without what concerns some items: they were changed elsewhere, and undoing would undo what was done there. */
export function forgetting({ past, future }: History, ids: ReadonlySet<WorkId>): History {
  const others = ({ id }: WorkChange) => !ids.has(id);
  return { past: past.filter(others), future: future.filter(others) };
}
