import type { Annotation, Target } from '../model/annotation.ts';
import type {
  Correction,
  HighlightCategory,
  Judgement,
  Mark,
  Remarks,
  WorkedAnnotation,
  WorkId,
} from '../model/reader-work.ts';

/** What a new or changed item needs from outside: this room has neither clock nor chance. */
export interface Making {
  /** Random; taken where the item is new. */
  id: WorkId;
  /** ISO 8601 instant. */
  now: string;
}

/** What can be said of something found, each for itself. */
export type JudgementChange = Partial<Pick<Judgement, 'verdict' | 'correction' | 'note' | 'tags'>>;

/**
 * A new highlight.
 *
 * @param target - Not empty.
 */
export function newMark(
  target: readonly Target[],
  category: HighlightCategory,
  { id, now }: Making,
): Mark {
  return {
    type: 'Mark',
    id,
    category,
    target: target.map(withoutState),
    note: null,
    tags: [],
    created: now,
    modified: now,
  };
}

/** A highlight with something about it changed. */
export function changedMark(
  mark: Mark,
  change: Partial<Pick<Mark, 'category' | 'target' | 'note' | 'tags'>>,
  now: string,
): Mark {
  return { ...mark, ...tidied(change), modified: now };
}

/**
 * What the reader said of something found, with something said anew. What was found this time is from then on what the
 * judgement is about.
 *
 * @returns Null where nothing is said any more: the judgement is to be taken away.
 */
export function changedJudgement(
  { found, judgement }: WorkedAnnotation,
  change: JudgementChange,
  { id, now }: Making,
): Judgement | null {
  const subject = found ?? judgement?.subject;
  if (subject === undefined) return null;
  const before = judgement ?? { ...SAYS_NOTHING, id, created: now };
  const after: Judgement = {
    ...before,
    ...tidied(change),
    type: 'Judgement',
    subject: asThePageMadeIt(subject),
    modified: now,
  };
  return saysNothing(after) ? null : after;
}

/** A correction with further fields; each stands in for the earlier one of its kind. */
export function joinedCorrection(
  before: Correction | null,
  added: Correction | null,
): Correction | null {
  if (added === null) return null;
  const { target, ...rest } = { ...before, ...added };
  const joined = target === undefined ? rest : { ...rest, target: target.map(withoutState) };
  return Object.keys(joined).length === 0 ? null : joined;
}

const SAYS_NOTHING = { verdict: null, correction: null, note: null, tags: [] } as const;

function saysNothing({ verdict, correction, note, tags }: Judgement): boolean {
  return verdict === null && correction === null && note === null && tags.length === 0;
}

function tidied<T extends Partial<Remarks>>(change: T): T {
  return {
    ...change,
    ...(change.note === undefined ? {} : { note: tidyNote(change.note) }),
    ...(change.tags === undefined ? {} : { tags: tidyTags(change.tags) }),
  };
}

function tidyNote(note: string | null): string | null {
  const tidy = note?.trim() ?? '';
  return tidy === '' ? null : tidy;
}

function tidyTags(tags: readonly string[]): readonly string[] {
  return [...new Set(tags.map((tag) => tag.trim().replace(/\s+/g, ' ')))].filter(
    (tag) => tag !== '',
  );
}

function asThePageMadeIt(annotation: Annotation): Annotation {
  return { ...annotation, target: annotation.target.map(withoutState) };
}

/** Which copy the selectors were made against is the store's to say; a page neither says nor takes it. */
function withoutState({ state: _, ...target }: Target): Target {
  return target;
}
