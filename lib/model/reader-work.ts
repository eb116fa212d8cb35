import type { Annotation, Target } from './annotation.ts';
import type { FigureKind, Modifier, Quantity } from './bodies.ts';
import type { AnnotationKey } from './ids.ts';

/** The four kinds of highlight a reader may make. Their names are the reader's to choose; these are only places in a list. */
export type HighlightCategory = 'category-1' | 'category-2' | 'category-3' | 'category-4';

/** Names a mark or a judgement for good: it is made once, at random, and never derived from where the text stands. */
export type WorkId = string & { readonly brand: 'WorkId' };

/** Brands a string that was made as an id, or that came back from the store or a message. */
export function workId(value: string): WorkId {
  return value as WorkId;
}

/** Who spoke, in the reader's word: as `Speaker`, without a place in the text. */
export interface CorrectedSpeaker {
  name: string;
  role: string | null;
  organization: string | null;
}

/** What a figure states, in the reader's word. */
export interface CorrectedFigure {
  kind: FigureKind;
  quantity: Quantity;
  unit: string | null;
  modifier: Modifier | null;
}

/**
 * What the reader put right. Kept apart from what was found, and wins over it, also after the page was read anew; a field
 * that is absent stays as found.
 */
export interface Correction {
  /** Null where nobody is named. */
  speaker?: CorrectedSpeaker | null;
  figure?: CorrectedFigure;
  /** The span, widened or shortened. */
  target?: readonly Target[];
}

/** What the reader adds to anything, found or marked. */
export interface Remarks {
  /** Null where there is none; never an empty string. */
  note: string | null;
  /** In the reader's order, each once, trimmed. */
  tags: readonly string[];
}

/** The reader's own highlight. https://www.w3.org/TR/annotation-model/#motivation-and-purpose (highlighting) */
export interface Mark extends Remarks {
  type: 'Mark';
  id: WorkId;
  category: HighlightCategory;
  /** One target for each stretch of text, in reading order; never empty. */
  target: readonly Target[];
  /** ISO 8601 instant. */
  created: string;
  /** ISO 8601 instant. */
  modified: string;
}

/** What the reader said of something that was found. */
export interface Judgement extends Remarks {
  type: 'Judgement';
  id: WorkId;
  /** Null where the reader only corrected or remarked. */
  verdict: 'accepted' | 'dismissed' | null;
  correction: Correction | null;
  /**
   * The annotation as it was found when the reader judged it. A later reading gives it another key where the text has
   * moved: it is known again by its words, and shown by them where it is gone.
   */
  subject: Annotation;
  /** ISO 8601 instant. */
  created: string;
  /** ISO 8601 instant. */
  modified: string;
}

/** One thing the reader did: what the store keeps, a row each. */
export type WorkItem = Mark | Judgement;

/** Names something that has a card: found by the rules, or marked by the reader. */
export type ItemId = AnnotationKey | WorkId;

/** Something found, as the reader sees it. */
export interface WorkedAnnotation {
  /** With the reader's correction, where there is one. Its key is the one it was found under. */
  annotation: Annotation;
  /** As the rules found it this time; null where only an earlier reading did, and the reader's word keeps it. */
  found: Annotation | null;
  /** What the reader said of it; null where nothing was said. */
  judgement: Judgement | null;
}
