import type { Target } from '../lib/model/annotation.ts';
import type { ItemId, Mark, WorkedAnnotation } from '../lib/model/reader-work.ts';
import { type CardItem, figureOf, remarksOf } from './page/card-item.ts';

/** The tabs in which things are listed; `more` is the view's own. */
export type FoundTab = 'quotations' | 'figures' | 'yours' | 'more';

/** The numbers of a text, as they were and as they are. */
export interface ChangedNumbersOf {
  item: ItemId;
  was: readonly string[];
  is: readonly string[];
}

/** One thing in a list: found, or marked by the reader. */
export interface ListedItem {
  id: ItemId;
  item: CardItem;
  /** Where it stands. */
  target: readonly Target[];
  /** Null where its numbers are as they were. */
  changed: Pick<ChangedNumbersOf, 'was' | 'is'> | null;
}

/** What was found and what was marked, as lists show it: in the order of the text, what only an earlier copy has last. */
export function listedItems(
  found: readonly WorkedAnnotation[],
  marks: readonly Mark[],
  changed: readonly ChangedNumbersOf[] = [],
): readonly ListedItem[] {
  const changes = new Map<ItemId, ChangedNumbersOf>(changed.map((each) => [each.item, each]));
  const startOf = ({ target }: ListedItem) => target[0]?.selector[1].start ?? 0;
  const listed = (id: ItemId, item: CardItem, target: readonly Target[]): ListedItem => ({
    id,
    item,
    target,
    changed: changes.get(id) ?? null,
  });
  const asListed = ({ annotation, judgement }: WorkedAnnotation) =>
    listed(annotation.key, { kind: 'found', annotation, judgement }, annotation.target);
  const present = [
    ...found.filter((each) => each.found !== null).map(asListed),
    ...marks.map((mark) => listed(mark.id, { kind: 'mark', mark }, mark.target)),
  ];
  return [
    ...present.sort((a, b) => startOf(a) - startOf(b)),
    ...found.filter((each) => each.found === null).map(asListed),
  ];
}

/** The tab that something found, or marked, stands in first. */
export function tabOf({ item }: ListedItem): FoundTab {
  if (item.kind === 'mark') return 'yours';
  return figureOf(item) === null ? 'quotations' : 'figures';
}

/** Whether the reader did something about it. */
export function isYours({ item }: ListedItem): boolean {
  return item.kind === 'mark' || item.judgement !== null;
}

/** Whether the reader said that it is nothing. */
export function isDismissed({ item }: ListedItem): boolean {
  return item.kind === 'found' && item.judgement?.verdict === 'dismissed';
}

/** The words of a mark in several parts, parted by an ellipsis. */
export function wordsOfTarget(target: readonly Target[]): string {
  return target.map(({ selector: [quote] }) => quote.exact).join(' … ');
}

/** The reader's note and tags on it. */
export function remarksOn({ item }: ListedItem) {
  return remarksOf(item);
}
