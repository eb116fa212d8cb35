import { useEffect, useMemo, useState } from 'preact/hooks';
import { downloadFile } from '../../components/download-file.ts';
import { exportWords } from '../../components/export-words.ts';
import { useCategoryNames } from '../../components/hooks/use-category-names.ts';
import { useObservable } from '../../components/hooks/use-observable.ts';
import type { Done, LibraryViewProps } from '../../components/LibraryView.tsx';
import type { Translation } from '../../components/translation.tsx';
import { exportFile } from '../../lib/export/export-file.ts';
import type { Failure } from '../../lib/model/failure.ts';
import type { ReleaseId, SnapshotId } from '../../lib/model/ids.ts';
import type { LibraryEntry, WorkSummary } from '../../lib/model/snapshot.ts';
import { noteCopies, noteRemoval } from '../../lib/platform/library-marker.ts';
import { onCommandHere } from '../../lib/platform/page-commands.ts';
import { readCategoryNames, watchCategoryNames } from '../../lib/platform/settings.ts';
import { countCopies, loadEntries, watchReleases } from '../../lib/store/queries.ts';
import { removeReleases, restoreReleases } from '../../lib/store/releases.ts';
import { watchWorkSummaries } from '../../lib/store/work.ts';
import { workedEntry } from '../../lib/work/worked-entry.ts';
import { followLink } from './follow-link.ts';
import { hashOf, useHashRelease } from './use-hash-release.ts';
import { useLostCopies } from './use-lost-copies.ts';
import { useOpenedRelease } from './use-opened-release.ts';
import { workStore } from './work-store.ts';

/** Where the reader's names for categories are kept. */
const categories = { read: readCategoryNames, watch: watchCategoryNames };

/** The library kept up to date, with everything a person can do to it. */
export function useLibrary(translation: Translation): LibraryViewProps {
  const [attempt, setAttempt] = useState(0);
  const releases = useObservable(watchReleases, [attempt]);
  const current = useHashRelease();
  const summed = useObservable(watchWorkSummaries, [attempt]);
  const [summaries, knownTags] = useMemo(() => {
    const known = summed?.ok === true ? summed.value : [];
    return [new Map(known.map((summary) => [summary.release, summary])), tagsOf(known)];
  }, [summed]);
  const categoryNames = useCategoryNames(categories);
  const [chosen, setChosen] = useState<{ of: ReleaseId; copy: SnapshotId } | null>(null);
  const [checked, setChecked] = useState<ReadonlySet<ReleaseId>>(new Set());
  const [done, setDone] = useState<Done | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [lost, onForgetLost] = useLostCopies();
  const [removed, setRemoved] = useState<readonly LibraryEntry[]>([]);

  const listed = releases?.ok === true ? releases.value : [];
  const row = listed.find(({ id }) => id === current);
  const opened = useOpenedRelease(
    current,
    chosen !== null && chosen.of === current ? chosen.copy : null,
    row === undefined ? null : `${row.latest} ${row.snapshotCount}`,
  );
  const title = translation.t('library_title');
  const headline = row?.headline ?? null;
  useEffect(() => {
    document.title = headline === null ? title : `${headline} – ${title}`;
  }, [headline, title]);
  // What was removed elsewhere is not chosen any more.
  const known = new Set(listed.filter(({ id }) => checked.has(id)).map(({ id }) => id));

  return {
    releases,
    current,
    opened,
    checked: known,
    summaries,
    categoryNames,
    knownTags,
    store: workStore,
    watchActs: onCommandHere,
    done,
    failure,
    lost,
    onForgetLost,
    href: hashOf,
    settingsHref: '/options.html',
    onCheck(ids, isChecked) {
      const next = new Set(known);
      for (const id of ids) {
        if (isChecked) next.add(id);
        else next.delete(id);
      }
      setChecked(next);
    },
    onChooseCopy(copy) {
      if (current !== null) setChosen({ of: current, copy });
    },
    async onExport(ids, format) {
      const entries = await loadEntries(ids);
      setFailure(entries.ok ? null : entries.failure);
      if (!entries.ok || entries.value.length === 0) return;
      const now = new Date().toISOString();
      const words = exportWords(translation, await readCategoryNames());
      const file = exportFile(format, entries.value.map(workedEntry), now, words);
      downloadFile(file, document);
      setDone({ kind: 'exported', name: file.name });
    },
    async onDelete(ids) {
      await noteRemoval();
      const result = await removeReleases(ids);
      await noteCopies(countCopies, null);
      setFailure(result.ok ? null : result.failure);
      if (!result.ok) return;
      setRemoved(result.value);
      setDone({ kind: 'deleted', count: result.value.length });
      if (current !== null && ids.includes(current)) location.hash = hashOf(null);
    },
    async onUndo() {
      const result = await restoreReleases(removed);
      await noteCopies(countCopies, null);
      setFailure(result.ok ? null : result.failure);
      if (result.ok) setDone({ kind: 'restored' });
    },
    onDismiss: () => setDone(null),
    onDismissFailure: () => setFailure(null),
    onRetry: () => setAttempt(attempt + 1),
    onLink: followLink,
  };
}

/** The tags of most releases first. */
function tagsOf(summaries: readonly WorkSummary[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const tag of summaries.flatMap(({ tags }) => tags)) {
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([tag]) => tag);
}
