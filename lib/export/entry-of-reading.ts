import { releaseId, snapshotId } from '../model/ids.ts';
import type { WorkItem } from '../model/reader-work.ts';
import type { AnnotatedRelease } from '../model/release.ts';
import type { LibraryEntry } from '../model/snapshot.ts';

/**
 * A page that was read and not saved, in the shape that the exports take. Its ids are "unsaved" and its hash is empty:
 * both are made only when a copy is kept.
 *
 * @param now - ISO 8601 instant of the reading.
 * @param work - What the reader did on it.
 */
export function entryOfReading(
  annotated: AnnotatedRelease,
  now: string,
  work: readonly WorkItem[] = [],
): LibraryEntry {
  const { release, html, flattenVersion, detection, annotations } = annotated;
  const id = releaseId('unsaved');
  const snapshot = snapshotId('unsaved');
  const count = (type: 'Quotation' | 'Figure'): number =>
    annotations.filter(({ body }) => body.some((each) => each.type === type)).length;
  return {
    release: {
      id,
      url: release.url,
      headline: release.headline.value,
      publisher: release.publisher?.value ?? null,
      datePublished: release.datePublished?.value ?? null,
      type: release.type,
      inLanguage: release.inLanguage,
      savedAt: now,
      latest: snapshot,
      snapshotCount: 1,
      quotationCount: count('Quotation'),
      figureCount: count('Figure'),
    },
    copies: [
      {
        snapshot: {
          id: snapshot,
          releaseId: id,
          takenAt: now,
          contentHash: '',
          flattenVersion,
          release,
          detection,
        },
        html,
        annotations,
      },
    ],
    work,
  };
}
