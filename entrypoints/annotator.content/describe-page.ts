import type { PageDescription } from '../../lib/messages/protocol.ts';
import type { WorkedAnnotation } from '../../lib/model/reader-work.ts';
import type { Reading } from '../../lib/model/reading.ts';
import { ok } from '../../lib/model/result.ts';
import { itemIdOf, type PlacedItems } from '../../lib/session/arrange-items.ts';

/** The page as the popup shows it: plain data, without the copy and without ranges. */
export function describePage(
  page: {
    /** Where the browser is: the page's own name for itself comes first. */
    address: string;
    reading: Reading;
    worked: readonly WorkedAnnotation[];
    placed: PlacedItems;
  } & Pick<PageDescription, 'since' | 'saveState' | 'visible' | 'canHighlight'>,
): PageDescription {
  const { address, reading, worked, placed, ...rest } = page;
  const { detection, result } = reading;
  const listed = new Set(placed.items.map(itemIdOf));
  return {
    ...rest,
    url: result.ok ? result.value.release.url : address,
    detection,
    reading: result.ok ? ok(result.value.release) : result,
    found: worked.filter(({ annotation }) => listed.has(annotation.key)),
    marks: placed.items.flatMap((item) => (item.kind === 'mark' ? [item.mark] : [])),
    orphans: placed.orphans,
    changed: placed.items.flatMap((item) =>
      item.changed === null ? [] : [{ item: itemIdOf(item), ...item.changed }],
    ),
  };
}
