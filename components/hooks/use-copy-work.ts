import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReleaseId } from '../../lib/model/ids.ts';
import type { WorkId, WorkItem } from '../../lib/model/reader-work.ts';
import type { Result } from '../../lib/model/result.ts';
import type { SavedCopy } from '../../lib/model/snapshot.ts';
import { type CopyWork, workOnCopy } from '../../lib/session/work-on-copy.ts';
import type { Making } from '../../lib/work/change-work.ts';
import type { CategoryNames } from '../names.ts';

/** Where the reader's work on saved releases is kept. */
export interface WorkStore {
  /** Of the release at a canonical address. */
  list: (url: string) => Promise<Result<readonly WorkItem[]>>;
  put: (release: ReleaseId, item: WorkItem) => Promise<Result<null>>;
  remove: (release: ReleaseId, id: WorkId) => Promise<Result<null>>;
  /** A new id and the time. */
  making: () => Making;
}

/**
 * The reader's work on a copy, for as long as it is open; drawn again with every change of it.
 *
 * @param copy - The same one at every call.
 * @param reader - `work` comes anew with every change of it from wherever.
 */
export function useCopyWork(
  copy: SavedCopy,
  reader: {
    work: readonly WorkItem[];
    knownTags: readonly string[];
    categoryNames: CategoryNames;
    store: WorkStore;
  },
): CopyWork {
  const { work, knownTags, categoryNames } = reader;
  const newest = useRef(reader);
  newest.current = reader;
  const [desk] = useState(() => {
    const { releaseId, release } = copy.snapshot;
    return workOnCopy(copy, {
      work,
      list: () => newest.current.store.list(release.url),
      put: (item) => newest.current.store.put(releaseId, item),
      remove: (id) => newest.current.store.remove(releaseId, id),
      making: () => newest.current.store.making(),
      knownTags: () => newest.current.knownTags,
      categoryNames: () => newest.current.categoryNames,
    });
  });
  const [, setTurn] = useState(0);
  useEffect(() => desk.session.subscribe(() => setTurn((turn) => turn + 1)), [desk]);
  useEffect(() => desk.tell(), [desk, knownTags, categoryNames]);
  const seen = useRef(work);
  useEffect(() => {
    if (seen.current === work) return;
    seen.current = work;
    desk.load();
  }, [desk, work]);
  return desk;
}
