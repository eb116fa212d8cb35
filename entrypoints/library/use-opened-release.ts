import { useEffect, useState } from 'preact/hooks';
import { useObservable } from '../../components/hooks/use-observable.ts';
import type { OpenedRelease } from '../../components/LibraryView.tsx';
import type { ReleaseId, SnapshotId } from '../../lib/model/ids.ts';
import type { WorkItem } from '../../lib/model/reader-work.ts';
import { listSnapshots, loadCopy } from '../../lib/store/queries.ts';
import { watchWork } from '../../lib/store/work.ts';

/** A copy as it was loaded; the work on it comes live. */
type LoadedRelease = WithoutWork<OpenedRelease>;

type WithoutWork<T> = T extends { work: unknown } ? Omit<T, 'work'> : T;

/**
 * Loads the copy that is open, and follows the reader's work on its release.
 *
 * @param release - Null for none.
 * @param chosen - The copy wanted; the current one of the release for null.
 * @param version - Anything that changes when the release got another copy.
 */
export function useOpenedRelease(
  release: ReleaseId | null,
  chosen: SnapshotId | null,
  version: string | null,
): OpenedRelease | null {
  const [opened, setOpened] = useState<{ of: ReleaseId; as: LoadedRelease } | null>(null);
  const work = useObservable(() => watchWorkOf(release), [release]);
  useEffect(() => {
    if (release === null) return;
    let late = false;
    void load(release, chosen).then((as) => {
      if (!late) setOpened({ of: release, as });
    });
    return () => {
      late = true;
    };
  }, [release, chosen, version]);
  if (release === null) return null;
  if (opened?.of !== release) return { kind: 'loading' };
  if (opened.as.kind !== 'open') return opened.as;
  return work?.of === release ? { ...opened.as, work: work.items } : { kind: 'loading' };
}

/** Says whose work it is: what is seen first after another release was opened is the other's. */
function watchWorkOf(release: ReleaseId | null) {
  return {
    subscribe(next: (work: { of: ReleaseId; items: readonly WorkItem[] }) => void) {
      if (release === null) return { unsubscribe: () => undefined };
      return watchWork(release).subscribe((work) =>
        next({ of: release, items: work.ok ? work.value : [] }),
      );
    },
  };
}

async function load(release: ReleaseId, chosen: SnapshotId | null): Promise<LoadedRelease> {
  const copies = await listSnapshots(release);
  if (!copies.ok) return { kind: 'failed', failure: copies.failure };
  const wanted = copies.value.find(({ id }) => id === chosen) ?? copies.value[0];
  if (wanted === undefined) return { kind: 'failed', failure: { code: 'not-found' } };
  const copy = await loadCopy(wanted.id);
  return copy.ok
    ? { kind: 'open', copy: copy.value, copies: copies.value }
    : { kind: 'failed', failure: copy.failure };
}
