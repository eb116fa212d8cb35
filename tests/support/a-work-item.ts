import type { Annotation, Target } from '../../lib/model/annotation.ts';
import { type Judgement, type Mark, workId } from '../../lib/model/reader-work.ts';
import type { Release } from '../../lib/model/release.ts';
import { describeSpan } from '../../lib/text/describe-span.ts';

/** When the reader did it, unless a test says otherwise. */
const DONE = '2026-03-10T09:00:00.000Z';

/** The words of a release as a target. */
export function aTarget({ body: { text }, url }: Release, words: string): Target {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in the release`);
  const selector = describeSpan(text, { start, end: start + words.length });
  return { type: 'SpecificResource', source: url, selector };
}

/** The reader's highlight of words that stand in the release. */
export function aMark(release: Release, words: string, given: Partial<Mark> = {}): Mark {
  return {
    type: 'Mark',
    id: workId('00000000-0000-4000-8000-000000000001'),
    category: 'category-1',
    target: [aTarget(release, words)],
    note: null,
    tags: [],
    created: DONE,
    modified: DONE,
    ...given,
  };
}

/** What the reader said of something that was found; accepted, where nothing else is given. */
export function aJudgement(subject: Annotation, given: Partial<Judgement> = {}): Judgement {
  return {
    type: 'Judgement',
    id: workId('00000000-0000-4000-8000-000000000002'),
    verdict: 'accepted',
    correction: null,
    subject,
    note: null,
    tags: [],
    created: DONE,
    modified: DONE,
    ...given,
  };
}
