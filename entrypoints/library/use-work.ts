import { useState } from 'preact/hooks';
import type { CardWork } from '../../components/CardTools.tsx';
import type { ListedItem } from '../../components/listed-item.ts';
import type { Failure } from '../../lib/model/failure.ts';
import type { ReleaseId } from '../../lib/model/ids.ts';
import { type WorkedAnnotation, type WorkItem, workId } from '../../lib/model/reader-work.ts';
import { ok, type Result } from '../../lib/model/result.ts';
import type { SavedCopy } from '../../lib/model/snapshot.ts';
import { putWork, removeWork } from '../../lib/store/work.ts';
import { applyWork } from '../../lib/work/apply-work.ts';
import { changedJudgement, changedMark, type JudgementChange } from '../../lib/work/change-work.ts';

/** What the library writes of the reader's work, and the way back from a removal. */
export interface LibraryWork extends CardWork {
  /** Puts the highlight back that was taken away last. */
  onRemark: () => Promise<Result<null>>;
}

/**
 * The reader's work on the release that is open.
 *
 * @param opened - Null where none is open.
 * @param onFailure - Told what the store refused; null where it did not.
 * @param onUnmarked - A highlight was taken away.
 */
export function useWork(
  opened: { copy: SavedCopy; work: readonly WorkItem[] } | null,
  onFailure: (failure: Failure | null) => void,
  onUnmarked: () => void,
): LibraryWork {
  const [removed, setRemoved] = useState<{ of: ReleaseId; item: WorkItem } | null>(null);

  const tell = (result: Result<null>): boolean => {
    onFailure(result.ok ? null : result.failure);
    return result.ok;
  };
  const change = async (listed: ListedItem, to: JudgementChange): Promise<void> => {
    if (opened === null) return;
    const { releaseId } = opened.copy.snapshot;
    const now = new Date().toISOString();
    const { item } = listed;
    if (item.kind === 'mark') {
      tell(await putWork(releaseId, changedMark(item.mark, remarksIn(to), now)));
      return;
    }
    const worked = workedOf(opened, listed);
    if (worked === null) return;
    const making = { id: workId(crypto.randomUUID()), now };
    const after = changedJudgement(worked, to, making);
    if (after !== null) tell(await putWork(releaseId, after));
    else if (worked.judgement !== null) tell(await removeWork(releaseId, worked.judgement.id));
  };

  return {
    onJudge: (listed, verdict) => void change(listed, { verdict }),
    onNote: (listed, note) => void change(listed, { note }),
    onTags: (listed, tags) => void change(listed, { tags }),
    async onUnmark({ item }) {
      if (opened === null || item.kind !== 'mark') return;
      const { releaseId } = opened.copy.snapshot;
      if (!tell(await removeWork(releaseId, item.mark.id))) return;
      setRemoved({ of: releaseId, item: item.mark });
      onUnmarked();
    },
    onRemark: async () => (removed === null ? ok(null) : putWork(removed.of, removed.item)),
  };
}

function workedOf(
  { copy, work }: { copy: SavedCopy; work: readonly WorkItem[] },
  { id }: ListedItem,
): WorkedAnnotation | null {
  return applyWork(copy.annotations, work).find(({ annotation }) => annotation.key === id) ?? null;
}

function remarksIn({ note, tags }: JudgementChange) {
  return {
    ...(note === undefined ? {} : { note }),
    ...(tags === undefined ? {} : { tags }),
  };
}
