import { useEffect, useState } from 'preact/hooks';
import type { OpenedRelease } from '../../components/LibraryView.tsx';
import type { ReleaseId, SnapshotId } from '../../lib/model/ids.ts';
import { listSnapshots, loadCopy } from '../../lib/store/queries.ts';

/**
 * Loads the copy that is open.
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
  const [opened, setOpened] = useState<{ of: ReleaseId; as: OpenedRelease } | null>(null);
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
  return opened?.of === release ? opened.as : { kind: 'loading' };
}

async function load(release: ReleaseId, chosen: SnapshotId | null): Promise<OpenedRelease> {
  const copies = await listSnapshots(release);
  if (!copies.ok) return { kind: 'failed', failure: copies.failure };
  const wanted = copies.value.find(({ id }) => id === chosen) ?? copies.value[0];
  if (wanted === undefined) return { kind: 'failed', failure: { code: 'not-found' } };
  const copy = await loadCopy(wanted.id);
  return copy.ok
    ? { kind: 'open', copy: copy.value, copies: copies.value }
    : { kind: 'failed', failure: copy.failure };
}
