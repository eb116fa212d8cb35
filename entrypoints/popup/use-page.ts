import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { downloadFile } from '../../components/download-file.ts';
import { useCategoryNames } from '../../components/hooks/use-category-names.ts';
import { useObservable } from '../../components/hooks/use-observable.ts';
import type { PopupViewProps } from '../../components/PopupView.tsx';
import type { PopupPage } from '../../components/page-view.ts';
import type { Translation } from '../../components/translation.tsx';
import { callPage } from '../../lib/messages/send.ts';
import type { Failure } from '../../lib/model/failure.ts';
import type { ReleaseId } from '../../lib/model/ids.ts';
import type { ItemId } from '../../lib/model/reader-work.ts';
import { ok, type Result } from '../../lib/model/result.ts';
import { openLibrary } from '../../lib/platform/open-page.ts';
import { readCategoryNames, watchCategoryNames } from '../../lib/platform/settings.ts';
import { describeActivePage } from './describe-active-page.ts';
import { usePageChoice } from './use-page-choice.ts';
import { watchRecent } from './watch-recent.ts';

/** Where the reader's names for categories are kept. */
const categories = { read: readCategoryNames, watch: watchCategoryNames };

/** Rows that fit under an empty popup without scrolling. */
const RECENT = 5;

/** The active tab's page as the popup shows it, kept up to date, with everything a person can do to it. */
export function usePage(translation: Translation): PopupViewProps {
  const [page, setPage] = useState<PopupPage>({ kind: 'loading' });
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [said, setSaid] = useState('');
  const [selected, setSelected] = useState<ItemId | null>(null);
  const [savedId, setSavedId] = useState<ReleaseId | null>(null);
  const tab = useRef<number | null>(null);
  const recent = useObservable(() => watchRecent(RECENT), []);
  const categoryNames = useCategoryNames(categories);

  const describe = useCallback(async () => {
    const described = await describeActivePage();
    tab.current = described.tabId;
    setPage(described.page);
  }, []);

  // The library is the only channel: a save or a delete in another window changes how this page stands to it.
  useEffect(() => {
    void describe();
  }, [describe, recent]);

  const ask = async <T>(call: (tabId: number) => Promise<Result<T>>) => {
    if (tab.current === null) return null;
    const result = await call(tab.current);
    setFailure(result.ok ? null : result.failure);
    return result.ok ? result.value : null;
  };

  /** What follows is done on the page: the popup would only stand in its way, and have the keyboard. */
  const leaveTo = async (call: (tabId: number) => Promise<Result<null>>): Promise<void> => {
    const begun = await ask(async (tabId) => {
      const result = await call(tabId);
      return result.ok ? ok(true) : result;
    });
    if (begun === true) window.close();
  };

  const openAt = async (id: ReleaseId | null) => {
    await openLibrary(id ?? undefined);
    window.close();
  };

  const choice = usePageChoice((failed) => {
    setFailure(failed);
    void describe();
  });

  return {
    ...choice,
    page,
    saving,
    failure,
    said,
    selected,
    categoryNames,
    recent,
    libraryHref: (id) => (id === null ? '/library.html' : `/library.html#release=${id}`),
    onOpenLibrary: (id) => void openAt(id),
    onOpenSaved: () => void openAt(savedId ?? idOfPage(page, recent)),
    async onSave() {
      setSaving(true);
      setFailure(null);
      const outcome = await ask((tabId) => callPage(tabId, 'page/save', null));
      setSaving(false);
      if (outcome === null) return;
      setSavedId(outcome.release);
      setSaid(translation.t('save_done_said'));
      await describe();
    },
    async onShow(id) {
      setSelected(id);
      await ask((tabId) => callPage(tabId, 'page/show', { item: id }));
    },
    onReview: () => leaveTo((tabId) => callPage(tabId, 'page/act', { action: 'review' })),
    onAttach: (item) => leaveTo((tabId) => callPage(tabId, 'page/seek-place', { item })),
    async onSetVisible(visible) {
      await ask((tabId) => callPage(tabId, 'page/set-visible', { visible }));
      await describe();
    },
    async onExport(format) {
      const reading = await ask((tabId) => callPage(tabId, 'page/read', null));
      if (reading === null) return;
      const { exportReading } = await import('./export-reading.ts');
      const file = await exportReading(reading, format, translation);
      downloadFile(file, document);
      setSaid(translation.t('export_done', [file.name]));
    },
    onRetry() {
      setPage({ kind: 'loading' });
      void describe();
    },
    onDismiss: () => setFailure(null),
  };
}

/** The saved release of this page, where it is among the last saved. */
function idOfPage(page: PopupPage, recent: PopupViewProps['recent']): ReleaseId | null {
  if (page.kind !== 'described' || !page.page.reading.ok || recent?.ok !== true) return null;
  const { url } = page.page.reading.value;
  return recent.value.find((release) => release.url === url)?.id ?? null;
}
