import type { Annotation, Target } from '../model/annotation.ts';
import type { FigureBody, QuotationBody } from '../model/bodies.ts';
import type { LibraryEntry, SavedCopy } from '../model/snapshot.ts';

/** One body of an annotation, with the annotation it belongs to. */
export interface Found<B> {
  annotation: Annotation;
  body: B;
}

/** The newest copy of an entry. Throws on an entry without copies, which the library never makes. */
export function newestCopy(entry: LibraryEntry): SavedCopy {
  const copy = entry.copies[0];
  if (copy === undefined) throw new Error(`No copy of ${entry.release.url}`);
  return copy;
}

/** The quotations of a copy, in reading order. */
export function quotationsOf(copy: SavedCopy): readonly Found<QuotationBody>[] {
  return copy.annotations.flatMap((annotation) =>
    annotation.body.flatMap((body) => (body.type === 'Quotation' ? [{ annotation, body }] : [])),
  );
}

/** The figures of a copy, in reading order. */
export function figuresOf(copy: SavedCopy): readonly Found<FigureBody>[] {
  return copy.annotations.flatMap((annotation) =>
    annotation.body.flatMap((body) => (body.type === 'Figure' ? [{ annotation, body }] : [])),
  );
}

/** The paragraph in which a target stands; the empty string where the copy has no such block. */
export function contextOf(copy: SavedCopy, target: Target | undefined): string {
  if (target === undefined) return '';
  const { text, blocks } = copy.snapshot.release.body;
  const { start } = target.selector[1];
  const block = blocks.find((candidate) => candidate.start <= start && start < candidate.end);
  return block === undefined ? '' : text.slice(block.start, block.end);
}
