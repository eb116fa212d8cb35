import { foldUnit } from '../lib/compare/fold-unit.ts';
import type { FigureBody, FigureKind } from '../lib/model/bodies.ts';
import type { ListedItem } from './listed-item.ts';
import { KIND_NAMES, keysOf } from './names.ts';
import { figureOf } from './page/card-item.ts';
import type { Translation } from './translation.tsx';

/** How the reader wants to see figures. */
export interface FigureView {
  /** Null for all. */
  kind: FigureKind | null;
  /** As the text has them, or beside others of their kind and unit, the largest first. */
  order: 'text' | 'value';
}

/** Some items of a list, under a heading of their own. */
export interface ListedGroup {
  /** Null where there is only the one. */
  title: string | null;
  items: readonly ListedItem[];
}

/** The kinds that there are, in the order in which every choice of kinds lists them. */
export function kindsOf(items: readonly ListedItem[]): readonly FigureKind[] {
  const there = new Set(items.map(({ item }) => figureOf(item)?.kind));
  return keysOf(KIND_NAMES).filter((kind) => there.has(kind));
}

/**
 * Figures as the reader wants to see them.
 *
 * @param items - Figures, in reading order.
 * @returns By value: one group a kind and unit, and one for what stands alone in its kind; dates from the first to the last.
 */
export function groupFigures(
  items: readonly ListedItem[],
  view: FigureView,
  { t }: Translation,
): readonly ListedGroup[] {
  const wanted = view.kind === null ? kindsOf(items) : [view.kind];
  if (view.order === 'text') {
    const shown = items.filter(({ item }) => wanted.includes(figureOf(item)?.kind ?? 'date'));
    return [{ title: null, items: view.kind === null ? items : shown }];
  }
  return wanted.flatMap((kind) => {
    const alone: Sortable[] = [];
    const groups: ListedGroup[] = [];
    for (const group of byUnit(items, kind).values()) {
      const [first] = group;
      if (first === undefined) continue;
      const unit = unitOf(first.figure);
      if (group.length === 1 && unit !== '') alone.push(first);
      else groups.push({ title: titleOf(t(KIND_NAMES[kind]), unit), items: sorted(group) });
    }
    return alone.length === 0
      ? groups
      : [...groups, { title: t(KIND_NAMES[kind]), items: sorted(alone) }];
  });
}

interface Sortable {
  listed: ListedItem;
  figure: FigureBody;
}

function byUnit(items: readonly ListedItem[], kind: FigureKind): ReadonlyMap<string, Sortable[]> {
  const groups = new Map<string, Sortable[]>();
  for (const listed of items) {
    const figure = figureOf(listed.item);
    if (figure?.kind !== kind) continue;
    const unit = foldUnit(unitOf(figure));
    const group = groups.get(unit);
    if (group === undefined) groups.set(unit, [{ listed, figure }]);
    else group.push({ listed, figure });
  }
  return groups;
}

/** What it is counted in; the empty string where that says no more than the kind does. */
function unitOf({ kind, unit, noun }: FigureBody): string {
  if (kind === 'percent' || kind === 'percentage-point' || kind === 'date' || kind === 'rank')
    return '';
  return unit ?? noun ?? '';
}

function titleOf(kind: string, unit: string): string {
  return unit === '' ? kind : `${kind} · ${unit}`;
}

function sorted(group: readonly Sortable[]): readonly ListedItem[] {
  return [...group].sort((a, b) => compare(a.figure, b.figure)).map(({ listed }) => listed);
}

function compare(a: FigureBody, b: FigureBody): number {
  if (a.kind === 'date') return firstOf(a) < firstOf(b) ? -1 : 1;
  // Of places in a row the first comes first.
  const difference = sizeOf(b) - sizeOf(a);
  return a.kind === 'rank' ? -difference : difference;
}

function firstOf({ quantity }: FigureBody): string {
  if ('value' in quantity) return quantity.value;
  return 'from' in quantity ? quantity.from : quantity.numerator;
}

function sizeOf(figure: FigureBody): number {
  const { quantity } = figure;
  const divisor = 'denominator' in quantity ? Number(quantity.denominator) : 1;
  const size = Number(firstOf(figure)) / divisor;
  return Number.isNaN(size) ? 0 : size;
}
