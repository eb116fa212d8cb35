import type { Annotation, Target } from '../model/annotation.ts';
import type { FigureBody, QuotationBody } from '../model/bodies.ts';
import type { Judgement, Mark } from '../model/reader-work.ts';
import type { SectionKind } from '../model/release.ts';
import type { LibraryEntry, SavedCopy, WorkedEntry } from '../model/snapshot.ts';
import { placeOfTarget } from '../text/place-of-target.ts';

/** One body of an annotation, with the annotation it belongs to. */
export interface Found<B> {
  /** As the reader sees it: with the correction, where there is one. */
  annotation: Annotation;
  body: B;
  /** Null where the reader said nothing of it. */
  judgement: Judgement | null;
}

/** The newest copy of an entry. Throws on an entry without copies, which the library never makes. */
export function newestCopy(entry: LibraryEntry): SavedCopy {
  const copy = entry.copies[0];
  if (copy === undefined) throw new Error(`No copy of ${entry.release.url}`);
  return copy;
}

/** The quotations of a release, in reading order, without those that the reader dismissed. */
export function quotationsOf(entry: WorkedEntry): readonly Found<QuotationBody>[] {
  return standing(entry).flatMap(({ annotation, judgement }) =>
    annotation.body.flatMap((body) =>
      body.type === 'Quotation' ? [{ annotation, body, judgement }] : [],
    ),
  );
}

/** The figures of a release, in reading order, without those that the reader dismissed. */
export function figuresOf(entry: WorkedEntry): readonly Found<FigureBody>[] {
  return standing(entry).flatMap(({ annotation, judgement }) =>
    annotation.body.flatMap((body) =>
      body.type === 'Figure' ? [{ annotation, body, judgement }] : [],
    ),
  );
}

/** The reader's own highlights, in reading order. */
export function marksOf({ work }: LibraryEntry): readonly Mark[] {
  const startOf = ({ target }: Mark) => target[0]?.selector[1].start ?? 0;
  return work
    .flatMap((item) => (item.type === 'Mark' ? [item] : []))
    .sort((a, b) => startOf(a) - startOf(b));
}

/** The words of something in several parts, parted by an ellipsis. */
export function wordsOf(target: readonly Target[]): string {
  return target.map(({ selector: [quote] }) => quote.exact).join(' … ');
}

/** What the reader has not dismissed. */
export function standing({ worked }: WorkedEntry) {
  return worked.filter(({ judgement }) => judgement?.verdict !== 'dismissed');
}

/**
 * The paragraph in which a target stands; the empty string where the copy has no such block, or another text there: a
 * target may be of an earlier copy.
 */
export function contextOf(copy: SavedCopy, target: Target | undefined): string {
  if (target === undefined) return '';
  const { text, blocks } = copy.snapshot.release.body;
  const [quote, { start, end }] = target.selector;
  if (text.slice(start, end) !== quote.exact) return '';
  const block = blocks.find((candidate) => candidate.start <= start && start < candidate.end);
  return block === undefined ? '' : text.slice(block.start, block.end);
}

/** The section of the text in which a target stands; null outside of any, and where the copy has another text there. */
export function sectionOf(copy: SavedCopy, target: Target | undefined): SectionKind | null {
  const { body, sections } = copy.snapshot.release;
  const [quote, place] = target?.selector ?? [];
  if (place === undefined || body.text.slice(place.start, place.end) !== quote?.exact) return null;
  const { start: at } = place;
  return sections.find(({ start, end }) => start <= at && at < end)?.kind ?? null;
}

/** Where a figure stands: its sentence, and the headings of its row and column inside a table. */
export interface FigurePlace {
  sentence: string;
  row: string | null;
  column: string | null;
}

/** The place of a target; an empty sentence where the copy has another text there: a target may be of an earlier copy. */
export function placeOf(copy: SavedCopy, target: Target | undefined): FigurePlace {
  const { body } = copy.snapshot.release;
  const place = placeOfTarget(body, target);
  if (place === null) return { sentence: '', row: null, column: null };
  const { sentence, row, column } = place;
  return { sentence: body.text.slice(sentence.start, sentence.end), row, column };
}
