import type { callBackground } from '../../../lib/messages/send.ts';
import type { Annotation } from '../../../lib/model/annotation.ts';
import type { Failure } from '../../../lib/model/failure.ts';
import { releaseId, snapshotId } from '../../../lib/model/ids.ts';
import type { WorkItem } from '../../../lib/model/reader-work.ts';
import type { AnnotatedRelease } from '../../../lib/model/release.ts';
import { fail, ok } from '../../../lib/model/result.ts';

/** A library of one release, as a page meets it through the background. */
export interface ALibrary {
  callBackground: typeof callBackground;
  /** Null where the release is not saved. */
  saved: { text: string; annotations: readonly Annotation[] } | null;
  work: WorkItem[];
  /** What every write fails with; null where none does. */
  failing: Failure | null;
  /** Names of the calls so far. */
  asked: string[];
}

/** Starts empty. */
export function aLibrary(): ALibrary {
  const library: ALibrary = {
    callBackground: (async (type: string, args: never) => {
      library.asked.push(type);
      const answer = answers[type];
      // As a message: nothing is shared between the two sides.
      return structuredClone(answer === undefined ? ok(null) : answer(args));
    }) as typeof callBackground,
    saved: null,
    work: [],
    failing: null,
    asked: [],
  };
  const keep = ({ release, annotations }: AnnotatedRelease) => {
    library.saved = { text: release.body.text, annotations };
  };
  const answers: Record<string, (args: never) => unknown> = {
    'release/find': () =>
      ok(
        library.saved && {
          release: releaseId('r'),
          latest: snapshotId('s'),
          savedAt: '',
          text: library.saved.text,
        },
      ),
    'release/annotations': () => ok(library.saved?.annotations ?? []),
    'release/save': ({ annotated }: { annotated: AnnotatedRelease }) => {
      keep(annotated);
      return ok({ release: releaseId('r'), snapshot: snapshotId('s'), outcome: 'created' });
    },
    'work/list': () => ok(library.work),
    'work/put': ({ item, annotated }: { item: WorkItem; annotated: AnnotatedRelease | null }) => {
      if (library.failing !== null) return fail(library.failing);
      if (annotated !== null) keep(annotated);
      if (library.saved === null) return fail({ code: 'not-found' });
      library.work = [...library.work.filter(({ id }) => id !== item.id), item];
      return ok(null);
    },
    'work/remove': ({ id }: { id: string }) => {
      if (library.failing !== null) return fail(library.failing);
      library.work = library.work.filter((item) => item.id !== id);
      return ok(null);
    },
    'tags/list': () => ok(['ferries', 'harbours']),
  };
  return library;
}
