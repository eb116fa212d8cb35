import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { ExportFormat } from '../lib/export/export-file.ts';
import type { Failure } from '../lib/model/failure.ts';
import type { ReleaseId } from '../lib/model/ids.ts';
import type { ItemId } from '../lib/model/reader-work.ts';
import type { Release } from '../lib/model/release.ts';
import type { Result } from '../lib/model/result.ts';
import type { SavedRelease } from '../lib/model/snapshot.ts';
import { Loading } from './EmptyState.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import { FoundTabs } from './FoundTabs.tsx';
import { Icon } from './Icon.tsx';
import { type FoundTab, isDismissed, listedItems, tabOf } from './listed-item.ts';
import { NothingToShow } from './NothingToShow.tsx';
import type { CategoryNames } from './names.ts';
import { Decisions, type PageChoice, type PageChoiceActions, PageChoices } from './PageChoices.tsx';
import { PageHead } from './PageHead.tsx';
import type { PageView, PopupPage } from './page-view.ts';
import { RecentReleases } from './RecentReleases.tsx';
import { ReviewButton } from './ReviewButton.tsx';
import { SaveButton } from './SaveButton.tsx';
import { SinceSaved } from './SinceSaved.tsx';
import { Switch } from './Switch.tsx';
import { useTranslation } from './translation.tsx';

/** What the popup shows, and what a person can do in it. */
export interface PopupViewProps extends PageChoiceActions {
  page: PopupPage;
  /** What the reader decided about the page; null until known, and where no page of the web is shown. */
  choice: PageChoice | null;
  /** True while the page is being saved. */
  saving: boolean;
  /** Why the last thing asked for did not work; null where it did. */
  failure: Failure | null;
  /** Said to assistive technology: what has just been done. */
  said: string;
  /** What was shown last on the page. */
  selected: ItemId | null;
  categoryNames: CategoryNames;
  /** The last saved releases; null until known. */
  recent: Result<readonly SavedRelease[]> | null;
  /** Address of a release in the library; of the library itself for null. */
  libraryHref: (id: ReleaseId | null) => string;
  onSave: () => void;
  onOpenSaved: () => void;
  onOpenLibrary: (id: ReleaseId | null) => void;
  onShow: (id: ItemId) => void;
  /** Goes through what was found, on the page. */
  onReview: () => void;
  /** Lets the reader give an orphan a new place on the page. */
  onAttach: (id: ItemId) => void;
  onSetVisible: (visible: boolean) => void;
  onExport: (format: ExportFormat) => void;
  /** Describes the page anew. */
  onRetry: () => void;
  /** Puts the failure away. */
  onDismiss: () => void;
}

/** The whole popup: what this page is, what was found on it, and the way to the library. */
export function PopupView(props: PopupViewProps) {
  const { t } = useTranslation();
  const { page } = props;
  const [shownAnyway, setShownAnyway] = useState(false);
  const described = page.kind === 'described' ? page.page : null;
  const isDecided = props.choice?.site === 'never' || props.choice?.isNoRelease === true;
  const isOffered =
    described !== null &&
    (described.saveState !== 'unsaved' || (described.detection.verdict !== 'other' && !isDecided));
  const shown = described?.reading.ok === true && (isOffered || shownAnyway) ? described : null;
  const release = shown?.reading.ok === true ? shown.reading.value : null;
  const choices = props.choice !== null && (
    <PageChoices
      choice={props.choice}
      canBeRelease={described?.detection.verdict !== 'other'}
      onSiteRule={props.onSiteRule}
      onNoRelease={props.onNoRelease}
      onOpenOptions={props.onOpenOptions}
    />
  );
  const recent = (
    <RecentReleases
      recent={props.recent}
      href={props.libraryHref}
      onOpen={(id) => props.onOpenLibrary(id)}
    />
  );
  return (
    <div class="popup">
      <header class="bar">
        <h1 class="brand">Pressmark</h1>
        {shown?.canHighlight === true && (
          <Switch label={t('highlights')} on={shown.visible} onChange={props.onSetVisible} />
        )}
        <a
          class="button button-quiet"
          href={props.libraryHref(null)}
          onClick={(event) => {
            event.preventDefault();
            props.onOpenLibrary(null);
          }}
        >
          <Icon name="library" />
          {t('library')}
        </a>
      </header>
      <main class="popup-main">
        {page.kind === 'loading' && <Loading label={t('loading_page')} />}
        {props.choice !== null && page.kind !== 'loading' && (
          <Decisions
            choice={props.choice}
            onSiteRule={props.onSiteRule}
            onNoRelease={props.onNoRelease}
            onOpenOptions={props.onOpenOptions}
          />
        )}
        {shown !== null && release !== null && (
          <Found {...props} page={shown} release={release} choices={choices} recent={recent} />
        )}
        {page.kind !== 'loading' && shown === null && (
          <>
            {props.failure !== null && (
              <FailureNotice failure={props.failure} onDismiss={props.onDismiss} />
            )}
            <NothingToShow
              page={page}
              onRetry={props.onRetry}
              onShowAnyway={() => setShownAnyway(true)}
              isDecided={isDecided}
            >
              {choices}
            </NothingToShow>
            <section class="popup-recent" aria-labelledby="recent-title">
              <h2 id="recent-title">{t('tab_recent')}</h2>
              {recent}
            </section>
          </>
        )}
      </main>
      {shown !== null && (
        <footer class="bar bar-actions">
          {props.failure !== null && (
            <FailureNotice
              failure={props.failure}
              onDismiss={props.onDismiss}
              onRetry={props.failure.code === 'orphaned' ? undefined : props.onSave}
            />
          )}
          <SaveButton
            status={props.saving ? 'saving' : shown.saveState}
            onSave={props.onSave}
            onOpen={props.onOpenSaved}
          />
          <ExportMenu opens="up" onExport={props.onExport} />
        </footer>
      )}
      <p class="unseen" role="status">
        {props.said}
      </p>
    </div>
  );
}

function Found(
  props: Omit<PopupViewProps, 'page' | 'recent'> & {
    page: PageView;
    release: Release;
    choices: ComponentChildren;
    recent: ComponentChildren;
  },
) {
  const { t } = useTranslation();
  const { page, release } = props;
  const items = useMemo(() => listedItems(page.found, page.marks, page.changed), [page]);
  const tabs = items.filter((each) => !isDismissed(each)).map(tabOf);
  const [tab, setTab] = useState<FoundTab>(
    tabs.includes('figures') && !tabs.includes('quotations') ? 'figures' : 'quotations',
  );
  return (
    <>
      <PageHead page={page}>{props.choices}</PageHead>
      {page.saveState === 'changed' && (
        <p class="hint" data-hint="changed">
          <Icon name="warning" />
          {t('save_changed')}
        </p>
      )}
      {page.since !== null && <SinceSaved since={page.since} />}
      <ReviewButton page={page} onReview={props.onReview} />
      {!page.canHighlight && (
        <p class="hint">
          <Icon name="nothing" />
          {t('highlights_impossible')}
        </p>
      )}
      <FoundTabs
        items={items}
        categoryNames={props.categoryNames}
        tools={(listed, isOrphan) =>
          isOrphan && (
            <div class="card-tools">
              <button type="button" class="button" onClick={() => props.onAttach(listed.id)}>
                <Icon name="place" />
                {t('attach_again')}
              </button>
            </div>
          )
        }
        orphans={page.orphans}
        orphansExplained={t('orphans_explained')}
        text={release.body}
        selected={props.selected}
        onShow={props.onShow}
        tab={tab}
        onTab={setTab}
        more={{ label: t('tab_recent'), content: props.recent }}
      />
    </>
  );
}
