import type { Annotation, Target } from '../model/annotation.ts';
import type { WorkItem } from '../model/reader-work.ts';
import type { AnnotatedRelease } from '../model/release.ts';

/** A reading under another address, in the release and in every target. */
export function releaseUnder(annotated: AnnotatedRelease, url: string): AnnotatedRelease {
  return {
    ...annotated,
    release: { ...annotated.release, url },
    annotations: annotated.annotations.map((annotation) => annotationUnder(annotation, url)),
  };
}

/** What the reader did, under another address in every target. */
export function workUnder(item: WorkItem, url: string): WorkItem {
  if (item.type === 'Mark') return { ...item, target: targetsUnder(item.target, url) };
  const { correction, subject } = item;
  return {
    ...item,
    subject: annotationUnder(subject, url),
    correction:
      correction?.target === undefined
        ? correction
        : { ...correction, target: targetsUnder(correction.target, url) },
  };
}

/** A stored annotation without the note of its copy, which a page neither makes nor takes. */
export function asThePageMadeIt(annotation: Annotation): Annotation {
  return { ...annotation, target: annotation.target.map(({ state: _, ...target }) => target) };
}

function annotationUnder(annotation: Annotation, url: string): Annotation {
  return { ...annotation, target: targetsUnder(annotation.target, url) };
}

function targetsUnder(targets: readonly Target[], source: string): readonly Target[] {
  return targets.map((target) => ({ ...target, source }));
}
