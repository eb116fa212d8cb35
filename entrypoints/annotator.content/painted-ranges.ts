import type { Anchoring } from '../../lib/anchor/anchor-annotations.ts';
import type { PaintedRange } from '../../lib/highlight/painter.ts';

/** What is painted of an anchoring: quotations and figures, each in its kind. */
export function paintedRanges({ found }: Anchoring): PaintedRange[] {
  return found.flatMap(({ annotation, range }) => {
    const type = annotation.body[0]?.type;
    if (type !== 'Quotation' && type !== 'Figure') return [];
    return [{ key: annotation.key, kind: type === 'Quotation' ? 'quotation' : 'figure', range }];
  });
}
