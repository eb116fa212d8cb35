import { LibraryView, type LibraryViewProps } from '../../components/LibraryView.tsx';
import { PopupView, type PopupViewProps } from '../../components/PopupView.tsx';
import type { PageView } from '../../components/page-view.ts';
import type { Annotation } from '../../lib/model/annotation.ts';
import type { Failure } from '../../lib/model/failure.ts';
import { annotationKey, releaseId, snapshotId } from '../../lib/model/ids.ts';
import type { WorkedAnnotation } from '../../lib/model/reader-work.ts';
import type { Notice } from '../../lib/model/release.ts';
import { fail, ok } from '../../lib/model/result.ts';
import type { SavedRelease } from '../../lib/model/snapshot.ts';
import { applyWork } from '../../lib/work/apply-work.ts';
import { CATEGORY_NAMES } from './category-names.ts';
import type { GalleryState } from './gallery-state.ts';
import { OPTIONS_STATES } from './options-states.tsx';
import { PAGE_STATES } from './page-states.tsx';
import { ANNOTATIONS, COPY, DETECTION, RELEASES } from './release-fixture.ts';
import { aWorkStore, MARK, SUMMARIES, WORK } from './work-fixture.ts';

/** A government's site, and one that the extension does not know. */
const HERE = {
  host: 'www.novaterra.gov',
  site: null,
  isNoRelease: false,
  isBuiltIn: true,
} as const;
const ELSEWHERE = { ...HERE, host: 'www.harbourwatch.example', isBuiltIn: false } as const;

const nothing = () => undefined;

/** The popup on the invented release. */
export const PAGE: PageView = {
  detection: DETECTION,
  reading: ok(COPY.snapshot.release),
  found: asFound(ANNOTATIONS),
  marks: [],
  changed: [],
  since: null,
  orphans: [],
  saveState: 'unsaved',
  visible: true,
  canHighlight: true,
};

function asFound(annotations: readonly Annotation[]): readonly WorkedAnnotation[] {
  return annotations.map((annotation) => ({ annotation, found: annotation, judgement: null }));
}

/** The popup's props with the invented release, changed where a state or a test is about something else. */
export function popupProps(
  changes: Partial<PopupViewProps> = {},
  page: Partial<PageView> = {},
): PopupViewProps {
  return {
    page: { kind: 'described', page: { ...PAGE, ...page } },
    choice: HERE,
    onSiteRule: nothing,
    onNoRelease: nothing,
    onOpenOptions: nothing,
    saving: false,
    failure: null,
    said: '',
    selected: null,
    recent: ok(RELEASES),
    libraryHref: (id) => `#library-${id ?? 'all'}`,
    onSave: nothing,
    onOpenSaved: nothing,
    onOpenLibrary: nothing,
    onShow: nothing,
    onReview: nothing,
    onAttach: nothing,
    categoryNames: CATEGORY_NAMES,
    onSetVisible: nothing,
    onExport: nothing,
    onRetry: nothing,
    onDismiss: nothing,
    ...changes,
  };
}

/** The library's props with the invented releases, changed where a state or a test is about something else. */
export function libraryProps(changes: Partial<LibraryViewProps> = {}): LibraryViewProps {
  return {
    releases: ok(RELEASES),
    current: null,
    opened: null,
    checked: new Set(),
    summaries: new Map(),
    categoryNames: CATEGORY_NAMES,
    knownTags: ['harbours', 'to check'],
    store: aWorkStore(),
    watchActs: () => nothing,
    done: null,
    failure: null,
    lost: null,
    href: (id) => (id === null ? '#' : `#release=${id}`),
    settingsHref: '#settings',
    onCheck: nothing,
    onChooseCopy: nothing,
    onExport: nothing,
    onDelete: nothing,
    onUndo: nothing,
    onDismiss: nothing,
    onDismissFailure: nothing,
    onForgetLost: nothing,
    onRetry: nothing,
    onLink: nothing,
    ...changes,
  };
}

/** The library with the invented release open. */
export const OPEN: Partial<LibraryViewProps> = {
  current: COPY.snapshot.releaseId,
  opened: {
    kind: 'open',
    copy: COPY,
    work: [],
    copies: [
      { id: COPY.snapshot.id, takenAt: COPY.snapshot.takenAt },
      { id: snapshotId('4b9d'), takenAt: '2026-03-04T15:40:00.000Z' },
    ],
  },
};

/** One notice of each kind. */
export const NOTICES: readonly Notice[] = [
  {
    kind: 'withdrawn',
    text: 'This news release was withdrawn on March 9, 2026',
    date: '2026-03-09',
  },
  { kind: 'archived', text: 'Archived content', date: null },
  {
    kind: 'correction',
    text: 'Correction: the first breakwater will be 640 metres long.',
    date: null,
  },
  { kind: 'embargo', text: 'Embargoed until March 4, 2026, 6:00 a.m.', date: '2026-03-04' },
];

/** The invented release open, with a notice of each kind. */
export function openedWithNotices(): LibraryViewProps['opened'] {
  if (OPEN.opened?.kind !== 'open') return null;
  const { copy } = OPEN.opened;
  const release = { ...copy.snapshot.release, notices: NOTICES };
  return { ...OPEN.opened, copy: { ...copy, snapshot: { ...copy.snapshot, release } } };
}

/** One failure of each code. */
export const FAILURES: readonly Failure[] = [
  { code: 'not-a-release', reasons: DETECTION.signals },
  { code: 'no-article-text' },
  { code: 'page-too-large' },
  { code: 'orphaned', annotation: annotationKey('quotation:0-1') },
  { code: 'page-unreachable' },
  { code: 'extension-updated' },
  { code: 'bad-message', detail: 'protocol 0' },
  { code: 'message-too-large', bytes: 3_400_000, limit: 2_000_000 },
  { code: 'storage-full' },
  { code: 'storage-failed', detail: 'UnknownError: Internal error opening backing store' },
  { code: 'database-newer', found: 3, supported: 1 },
  { code: 'database-blocked' },
  { code: 'not-in-copy' },
  { code: 'selection-too-large', limit: 400 },
  { code: 'permission-refused' },
  { code: 'not-found' },
];

const WORKED: Partial<PageView> = {
  saveState: 'saved',
  found: applyWork(ANNOTATIONS, WORK),
  marks: [MARK],
};

const figures = ANNOTATIONS.filter(({ motivation }) => motivation === 'classifying');
const other = { verdict: 'other', score: 0.04, signals: DETECTION.signals.slice(3) } as const;

const popup = (
  name: string,
  changes?: Partial<PopupViewProps>,
  page?: Partial<PageView>,
): GalleryState => ({
  name: `popup ${name}`,
  view: 'popup',
  element: <PopupView {...popupProps(changes, page)} />,
});

const library = (name: string, changes?: Partial<LibraryViewProps>): GalleryState => ({
  name: `library ${name}`,
  view: 'library',
  element: <LibraryView {...libraryProps(changes)} />,
});

/** More releases than a list draws at once. */
export const MANY_RELEASES: readonly SavedRelease[] = Array.from(
  { length: 230 / RELEASES.length },
  (_, turn) =>
    RELEASES.map((release, index) => ({
      ...release,
      id: releaseId((turn * RELEASES.length + index).toString(16).padStart(4, '0')),
      headline: `Work begins on pier ${turn * RELEASES.length + index}`,
    })),
).flat();

/** Every view in every state. */
export const STATES: readonly GalleryState[] = [
  popup('release'),
  popup('saving', { saving: true }),
  popup('saved', { selected: ANNOTATIONS[0]?.key ?? null }, { saveState: 'saved' }),
  popup('changed', {}, { saveState: 'changed' }),
  popup('save failed', { failure: { code: 'storage-full' } }),
  popup('unsure', {}, { detection: { ...DETECTION, verdict: 'unsure', score: 0.55 } }),
  popup('figures only', {}, { found: asFound(figures) }),
  popup('nothing found', {}, { found: [] }),
  popup('orphans', {}, { orphans: ANNOTATIONS.slice(1, 3).map(({ key }) => key) }),
  popup('with work', { selected: MARK.id }, WORKED),
  popup(
    'with work, changed',
    {},
    {
      ...WORKED,
      saveState: 'changed',
      orphans: [MARK.id],
      changed: [{ item: ANNOTATIONS[4]?.key ?? MARK.id, was: ['400,000'], is: ['500,000'] }],
      since: { moved: 2, edited: 1, gone: ANNOTATIONS.slice(5, 6) },
    },
  ),
  popup('with notices', {}, { reading: ok({ ...COPY.snapshot.release, notices: NOTICES }) }),
  popup('no highlights', {}, { canHighlight: false }),
  popup('other', {}, { detection: other }),
  popup('other, elsewhere', { choice: ELSEWHERE }, { detection: other }),
  popup('no release in my word', { choice: { ...HERE, isNoRelease: true } }),
  popup('never here', { choice: { ...HERE, site: 'never' } }),
  popup('always here', { choice: { ...ELSEWHERE, site: 'always' } }),
  popup(
    'refused',
    { choice: ELSEWHERE, failure: { code: 'permission-refused' } },
    { detection: other },
  ),
  popup('no text', {}, { detection: other, reading: fail({ code: 'no-article-text' }) }),
  popup('loading', { page: { kind: 'loading' }, recent: null }),
  popup('unreachable', { page: { kind: 'failed', failure: { code: 'page-unreachable' } } }),
  popup('unreachable, nothing saved', {
    page: { kind: 'failed', failure: { code: 'page-unreachable' } },
    recent: ok([]),
  }),
  popup('old script', {
    page: { kind: 'failed', failure: { code: 'bad-message', detail: 'protocol 0' } },
    recent: fail({ code: 'database-newer', found: 2, supported: 1 }),
  }),
  library('list'),
  library('long list', { releases: ok(MANY_RELEASES) }),
  library('release', OPEN),
  library('with work', {
    ...OPEN,
    summaries: new Map(SUMMARIES.map((summary) => [summary.release, summary])),
    opened: OPEN.opened?.kind === 'open' ? { ...OPEN.opened, work: WORK } : null,
  }),
  library('with notices', { ...OPEN, opened: openedWithNotices() }),
  library('selection', {
    checked: new Set(RELEASES.slice(1, 3).map(({ id }) => id)),
  }),
  library('deleted', { done: { kind: 'deleted', count: 2 } }),
  library('opening', { current: COPY.snapshot.releaseId, opened: { kind: 'loading' } }),
  library('not found', {
    current: COPY.snapshot.releaseId,
    opened: { kind: 'failed', failure: { code: 'not-found' } },
  }),
  library('failed action', { ...OPEN, failure: { code: 'storage-full' } }),
  library('empty', { releases: ok([]) }),
  library('lost', {
    releases: ok([]),
    lost: { copies: 12, savedAt: '2026-03-04T15:40:00.000Z' },
  }),
  library('loading', { releases: null }),
  ...FAILURES.filter(({ code }) => /^(storage|database)/.test(code)).map((failure) =>
    library(failure.code, { releases: fail(failure) }),
  ),
  ...OPTIONS_STATES,
  ...PAGE_STATES,
];
