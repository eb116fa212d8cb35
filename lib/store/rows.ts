import type { Annotation, Target } from '../model/annotation.ts';
import { annotationKey, releaseId, snapshotId } from '../model/ids.ts';
import { type Correction, type WorkItem, workId } from '../model/reader-work.ts';
import type { SavedCopy, SavedRelease, Snapshot } from '../model/snapshot.ts';
import type { CopyRowV1, ReleaseRowV1 } from './versions/v1.ts';
import type { AnnotationRowV2, WorkRowV2 } from './versions/v2.ts';
import type { SnapshotRowV3 } from './versions/v3.ts';

// The only place where the model and the rows meet: a field added to one and not to the other is a compile error here.

type StoredCorrection = NonNullable<Extract<WorkRowV2, { type: 'Judgement' }>['correction']>;

/** Everything that is stored for one copy. */
export interface CopyRows {
  snapshot: SnapshotRowV3;
  copy: CopyRowV1;
  annotations: readonly AnnotationRowV2[];
}

/** The row of one release in a list. */
export function releaseToRow(release: SavedRelease): ReleaseRowV1 {
  return { ...release };
}

/** A release as lists show it, from its row. */
export function releaseFromRow(row: ReleaseRowV1): SavedRelease {
  return { ...row, id: releaseId(row.id), latest: snapshotId(row.latest) };
}

/**
 * The rows of one copy. Of two annotations with one key the first is kept: the key says that they are the same.
 *
 * @param copy - A copy whose annotations carry their `TimeState` already.
 */
export function copyToRows({ snapshot, html, annotations }: SavedCopy): CopyRows {
  const { body, notices, sections, ...head } = snapshot.release;
  const byKey = new Map<string, AnnotationRowV2>();
  for (const annotation of annotations) {
    if (!byKey.has(annotation.key)) {
      byKey.set(annotation.key, annotationToRow(snapshot.id, annotation));
    }
  }
  return {
    // What is empty is not written: a copy of an earlier version is put back as it was.
    snapshot: {
      ...snapshot,
      release: {
        ...head,
        ...(notices.length === 0 ? {} : { notices }),
        ...(sections.length === 0 ? {} : { sections }),
      },
    },
    copy: { snapshotId: snapshot.id, html, body },
    annotations: [...byKey.values()],
  };
}

/** A copy from its rows, its annotations in reading order. */
export function copyFromRows({ snapshot, copy, annotations }: CopyRows): SavedCopy {
  return {
    snapshot: snapshotFromRows(snapshot, copy),
    html: copy.html,
    annotations: annotations
      .map(({ annotation }) => annotationFromRow(annotation))
      .sort(inReadingOrder),
  };
}

/** A snapshot with its text, from its rows. */
export function snapshotFromRows(snapshot: SnapshotRowV3, copy: CopyRowV1): Snapshot {
  const { notices = [], sections = [], ...head } = snapshot.release;
  return {
    ...snapshot,
    id: snapshotId(snapshot.id),
    releaseId: releaseId(snapshot.releaseId),
    release: { ...head, notices, sections, body: copy.body },
  };
}

/** The row of one thing the reader did on a release. */
export function workToRow(ofRelease: string, item: WorkItem): WorkRowV2 {
  return { ...item, releaseId: ofRelease };
}

/** What the reader did, from its row. */
export function workFromRow({ releaseId: _, ...row }: WorkRowV2): WorkItem {
  if (row.type === 'Mark') {
    return { ...row, id: workId(row.id), target: row.target.map(targetFromRow) };
  }
  return {
    ...row,
    id: workId(row.id),
    correction: row.correction === null ? null : correctionFromRow(row.correction),
    subject: annotationFromRow(row.subject),
  };
}

function correctionFromRow({ target, ...rest }: StoredCorrection): Correction {
  return target === undefined ? rest : { ...rest, target: target.map(targetFromRow) };
}

function annotationToRow(ofSnapshot: string, annotation: Annotation): AnnotationRowV2 {
  return {
    id: `${ofSnapshot}/${annotation.key}`,
    snapshotId: ofSnapshot,
    key: annotation.key,
    kind: annotation.key.split(':', 1)[0] ?? '',
    start: annotation.target[0]?.selector[1].start ?? 0,
    annotation,
  };
}

function annotationFromRow(stored: AnnotationRowV2['annotation']): Annotation {
  return {
    ...stored,
    key: annotationKey(stored.key),
    target: stored.target.map(targetFromRow),
  };
}

function targetFromRow({
  state,
  ...target
}: AnnotationRowV2['annotation']['target'][number]): Target {
  return state === undefined
    ? target
    : { ...target, state: { ...state, cached: snapshotId(state.cached) } };
}

/** As the finders order them: by start, and what holds another before what it holds. */
function inReadingOrder(a: Annotation, b: Annotation): number {
  const [first, second] = [extentOf(a), extentOf(b)];
  return (
    first.start - second.start ||
    second.end - first.end ||
    (a.key < b.key ? 1 : a.key > b.key ? -1 : 0)
  );
}

function extentOf({ target }: Annotation): { start: number; end: number } {
  return { start: target[0]?.selector[1].start ?? 0, end: target.at(-1)?.selector[1].end ?? 0 };
}
