import type { Annotation } from '../lib/model/annotation.ts';
import type { AnnotationKey } from '../lib/model/ids.ts';

/** Paints a frame's annotations. */
export interface ReaderPainter {
  /** Shows or hides the highlights. */
  setVisible: (visible: boolean) => void;
  /** Marks one annotation, or none. */
  select: (key: AnnotationKey | null) => void;
}

/**
 * Paints with the frame's own objects: a highlight of one document cannot be registered in another.
 *
 * @returns Null where the browser cannot paint highlights.
 */
export function paintInto(
  view: Window & typeof globalThis,
  annotations: readonly Annotation[],
  ranges: ReadonlyMap<AnnotationKey, readonly Range[]>,
): ReaderPainter | null {
  if (!('Highlight' in view) || view.CSS.highlights === undefined) return null;
  const registry = view.CSS.highlights;
  const all = (type: 'Quotation' | 'Figure') =>
    new view.Highlight(
      ...annotations
        .filter(({ body }) => body.some((each) => each.type === type))
        .flatMap(({ key }) => ranges.get(key) ?? []),
    );
  const quotations = all('Quotation');
  const figures = all('Figure');
  figures.priority = 1;
  const setVisible = (visible: boolean) => {
    if (visible) {
      registry.set('pressmark-quotation', quotations);
      registry.set('pressmark-figure', figures);
    } else {
      registry.delete('pressmark-quotation');
      registry.delete('pressmark-figure');
    }
  };
  setVisible(true);
  return {
    setVisible,
    select(key) {
      const selected = new view.Highlight(...(key === null ? [] : (ranges.get(key) ?? [])));
      selected.priority = 2;
      registry.set('pressmark-selected', selected);
    },
  };
}
