import { createHitTest } from '../../lib/highlight/hit-test.ts';
import type { ItemId } from '../../lib/model/reader-work.ts';
import type { PageUiServices } from './page-services.ts';
import { idOf } from './page-state.ts';

/** Finds marks under a point. */
export interface ItemsUnder {
  /** The innermost mark at a point of a document's own window; null where none is seen there. */
  at: (document: Document, x: number, y: number) => ItemId | null;
  /** To be called when marks have come, gone or moved. */
  forget: () => void;
}

export function itemsUnder({ session, areShown }: PageUiServices): ItemsUnder {
  let tests = new WeakMap<Document, (x: number, y: number) => ItemId | null>();
  const testOf = (document: Document) => {
    const known = tests.get(document);
    if (known !== undefined) return known;
    const hits = session
      .now()
      .items.filter((item) => item.kind === 'mark' || item.judgement?.verdict !== 'dismissed')
      .flatMap((item) => item.ranges.map((range) => ({ key: idOf(item), range })));
    const test = createHitTest(document, hits);
    tests.set(document, test);
    return test;
  };
  return {
    at: (document, x, y) => (areShown() ? testOf(document)(x, y) : null),
    forget() {
      tests = new WeakMap();
    },
  };
}
