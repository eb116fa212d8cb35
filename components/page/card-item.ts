import type { Annotation } from '../../lib/model/annotation.ts';
import type { FigureBody, QuotationBody } from '../../lib/model/bodies.ts';
import type {
  CorrectedSpeaker,
  Correction,
  ItemId,
  Judgement,
  Mark,
} from '../../lib/model/reader-work.ts';

/** What a card is about. */
export type CardItem =
  | {
      kind: 'found';
      /** With the reader's correction, where there is one. */
      annotation: Annotation;
      /** Null where the reader said nothing of it. */
      judgement: Judgement | null;
    }
  | { kind: 'mark'; mark: Mark };

/** The sentence of the release in which a speaker's name was read, parted at the name. */
export interface NameSentence {
  before: string;
  name: string;
  after: string;
}

/** Which part of a card is open. */
export type CardMode = 'view' | 'note' | 'tags' | 'fix';

/** Everything a reader can do on a card. */
export interface CardActions {
  /** Null takes an earlier verdict back. */
  onJudge: (verdict: 'accepted' | 'dismissed' | null) => void;
  onCorrect: (correction: Correction | null) => void;
  /** Moves one end of the span by a word. */
  onMoveEdge: (edge: 'start' | 'end', by: 1 | -1) => void;
  onCategory: (category: Mark['category']) => void;
  onRemove: () => void;
  onNote: (note: string | null) => void;
  /** What is written of the note so far; null where nothing is that is not kept. */
  onWrite: (text: string | null) => void;
  onTags: (tags: readonly string[]) => void;
  onCopyQuotation: () => void;
  onCopyLink: () => void;
  /** Goes to another figure of the release. */
  onGoTo: (id: ItemId) => void;
  onMode: (mode: CardMode) => void;
  onClose: () => void;
}

/** The quotation of an item; null where it is something else. */
export function quotationOf(item: CardItem): QuotationBody | null {
  if (item.kind === 'mark') return null;
  return item.annotation.body.find((body) => body.type === 'Quotation') ?? null;
}

/** The figure of an item; null where it is something else. */
export function figureOf(item: CardItem): FigureBody | null {
  if (item.kind === 'mark') return null;
  return item.annotation.body.find((body) => body.type === 'Figure') ?? null;
}

/** The reader's note and tags on an item. */
export function remarksOf(item: CardItem): { note: string | null; tags: readonly string[] } {
  return item.kind === 'mark' ? item.mark : (item.judgement ?? { note: null, tags: [] });
}

/** A person as a line of a list says it: "Harbour Master · Port of Tarnholt"; empty where nothing more is known. */
export function standingOf({ role, organization }: CorrectedSpeaker): string {
  return [role, organization].filter((part) => part !== null && part !== '').join(' · ');
}
