import { useRef } from 'preact/hooks';
import type { ExportFormat } from '../lib/export/export-file.ts';
import type { Failure } from '../lib/model/failure.ts';
import type { ReleaseId, SnapshotId } from '../lib/model/ids.ts';
import type { LostCopies } from '../lib/model/library-marker.ts';
import type { WorkItem } from '../lib/model/reader-work.ts';
import type { Result } from '../lib/model/result.ts';
import type { SavedCopy, SavedRelease, Snapshot, WorkSummary } from '../lib/model/snapshot.ts';
import { EmptyState, Loading } from './EmptyState.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import type { WorkStore } from './hooks/use-copy-work.ts';
import { type NoteDrafts, useNoteDrafts } from './hooks/use-note-drafts.ts';
import { usePaneFocus } from './hooks/use-pane-focus.ts';
import { LibraryList } from './LibraryList.tsx';
import { LostCopiesNotice } from './LostCopiesNotice.tsx';
import type { CategoryNames } from './names.ts';
import type { UiAct } from './page-ui/page-services.ts';
import { ReleasePane } from './ReleasePane.tsx';
import { Toast } from './Toast.tsx';
import { useTranslation } from './translation.tsx';

/** The release that is open, as far as it has come. */
export type OpenedRelease =
  | { kind: 'loading' }
  | { kind: 'failed'; failure: Failure }
  | {
      kind: 'open';
      copy: SavedCopy;
      copies: readonly Pick<Snapshot, 'id' | 'takenAt'>[];
      /** What the reader did on the release. */
      work: readonly WorkItem[];
    };

/** What was done last, and whether it can be undone. */
export type Done =
  | { kind: 'deleted'; count: number }
  | { kind: 'restored' }
  | { kind: 'exported'; name: string };

/** What the library shows, and what a person can do in it. */
export interface LibraryViewProps {
  /** Newest first; null until known. */
  releases: Result<readonly SavedRelease[]> | null;
  /** The release that the address names. */
  current: ReleaseId | null;
  /** Null where none is open. */
  opened: OpenedRelease | null;
  checked: ReadonlySet<ReleaseId>;
  /** What the reader did on releases, in short. */
  summaries: ReadonlyMap<ReleaseId, WorkSummary>;
  categoryNames: CategoryNames;
  /** Tags used anywhere, the most used first. */
  knownTags: readonly string[];
  /** Where the reader's work is kept. */
  store: WorkStore;
  /** Tells what is asked for by the browser's own shortcuts; gives what stops it. The same one at every call. */
  watchActs: (listener: (act: UiAct) => void) => () => void;
  done: Done | null;
  /** Why the last thing asked for did not work; null where it did. */
  failure: Failure | null;
  /** What the browser lost; null where nothing. */
  lost: LostCopies | null;
  /** Address of a release in the library; of the library itself for null. */
  href: (id: ReleaseId | null) => string;
  /** Address of the settings. */
  settingsHref: string;
  onCheck: (ids: readonly ReleaseId[], checked: boolean) => void;
  onChooseCopy: (id: SnapshotId) => void;
  onExport: (ids: readonly ReleaseId[], format: ExportFormat) => void;
  onDelete: (ids: readonly ReleaseId[]) => void;
  onUndo: () => void;
  /** Puts the word on what was done away. */
  onDismiss: () => void;
  /** Puts the failure away. */
  onDismissFailure: () => void;
  /** Puts the word on lost copies away. */
  onForgetLost: () => void;
  /** Opens the library anew after a failure. */
  onRetry: () => void;
  /** A link of a saved copy was followed. */
  onLink: (url: string) => void;
}

/** The whole library page. */
export function LibraryView(props: LibraryViewProps) {
  const { t, tn } = useTranslation();
  const { releases, done, current } = props;
  const draftsOf = useNoteDrafts();
  const view = useRef<HTMLDivElement>(null);
  const isShown = props.opened?.kind === 'open' && current !== null;
  const backToList = usePaneFocus(view, isShown ? props.href(current) : null);
  const said =
    done === null
      ? ''
      : done.kind === 'deleted'
        ? tn('deleted', done.count)
        : done.kind === 'exported'
          ? t('export_done', [done.name])
          : t(done.kind);
  return (
    <div class="library" ref={view} data-open={props.current === null ? undefined : ''}>
      <header class="bar library-bar">
        <h1 class="brand">{t('library_title')}</h1>
        <a class="button button-quiet" href={props.settingsHref}>
          {t('settings')}
        </a>
      </header>
      {props.failure !== null && (
        <FailureNotice failure={props.failure} onDismiss={props.onDismissFailure} />
      )}
      {props.lost !== null && <LostCopiesNotice lost={props.lost} onDismiss={props.onForgetLost} />}
      {releases === null && <Loading label={t('loading_library')} />}
      {releases?.ok === false && (
        <main class="library-alone">
          <FailureNotice failure={releases.failure} onRetry={props.onRetry} />
        </main>
      )}
      {releases?.ok === true && releases.value.length === 0 && (
        <main class="library-alone">
          <Empty />
        </main>
      )}
      {releases?.ok === true && releases.value.length > 0 && (
        <div class="library-panes">
          <LibraryList
            releases={releases.value}
            summaries={props.summaries}
            current={props.current}
            checked={props.checked}
            onCheck={props.onCheck}
            href={props.href}
            onExport={(format) => props.onExport([...props.checked], format)}
            onDelete={() => props.onDelete([...props.checked])}
          />
          <main class="library-main">
            <Opened {...props} draftsOf={draftsOf} />
          </main>
        </div>
      )}
      {/* There before it speaks: what is put in with its words already is often not read out. */}
      <p class="unseen" role="status">
        {said}
      </p>
      {done !== null && (
        <Toast
          message={said}
          onUndo={done.kind === 'deleted' ? props.onUndo : null}
          onDismiss={() => {
            props.onDismiss();
            setTimeout(backToList);
          }}
        />
      )}
    </div>
  );
}

function Opened(props: LibraryViewProps & { draftsOf: (release: ReleaseId) => NoteDrafts }) {
  const { t } = useTranslation();
  const { opened, current } = props;
  if (opened === null || current === null) {
    return (
      <EmptyState icon="library" title={t('library_choose_title')}>
        <p>{t('library_choose')}</p>
      </EmptyState>
    );
  }
  switch (opened.kind) {
    case 'loading':
      return <Loading label={t('loading_copy')} />;
    case 'failed':
      return (
        <div class="library-alone">
          <a class="button button-quiet pane-back" href={props.href(null)}>
            {t('library_back')}
          </a>
          <FailureNotice failure={opened.failure} />
        </div>
      );
    default:
      return (
        <ReleasePane
          key={opened.copy.snapshot.id}
          copy={opened.copy}
          copies={opened.copies}
          work={opened.work}
          categoryNames={props.categoryNames}
          knownTags={props.knownTags}
          drafts={props.draftsOf(current)}
          store={props.store}
          watchActs={props.watchActs}
          backHref={props.href(null)}
          onChooseCopy={props.onChooseCopy}
          onExport={(format) => props.onExport([current], format)}
          onDelete={() => props.onDelete([current])}
          onLink={props.onLink}
        />
      );
  }
}

function Empty() {
  const { t } = useTranslation();
  return (
    <EmptyState icon="library" title={t('library_empty_title')}>
      <ol class="steps">
        <li>{t('library_empty_step_1')}</li>
        <li>{t('library_empty_step_2')}</li>
        <li>{t('library_empty_step_3')}</li>
      </ol>
    </EmptyState>
  );
}
