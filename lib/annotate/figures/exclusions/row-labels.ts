import type { Block, ReleaseText } from '../../../model/release.ts';

/** A number, or a range of numbers, with nothing that says of what. */
const BARE = /^\s*(?:\d{1,3}|\d{1,3}\s?[-–]\s?\d{1,3})\s*[.)]?\s*$/;
const ROW_NUMBER = /^\s*\d{1,4}\s*[.)]?\s*$/;

/**
 * The cells of tables that only name their row or column: heading cells with a bare number or range ("3", "18–24"), and a
 * first column that numbers the rows one by one. Years, and what has a unit, say something by themselves.
 */
export function rowLabels({ text, blocks }: ReleaseText): ReadonlySet<Block> {
  const labels = new Set<Block>();
  const firstColumns = new Map<number, Block[]>();
  for (const block of blocks) {
    const { cell } = block;
    if (cell === null) continue;
    const written = text.slice(block.start, Math.min(block.end, block.start + LONGEST_LABEL));
    // A row of totals may be all heading cells.
    const isAtEdge = cell.column === 0 || cell.row === 0;
    if (cell.header && isAtEdge && BARE.test(written)) labels.add(block);
    if (cell.column !== 0 || cell.header || !ROW_NUMBER.test(written)) continue;
    const column = firstColumns.get(cell.table);
    if (column === undefined) firstColumns.set(cell.table, [block]);
    else column.push(block);
  }
  for (const column of firstColumns.values()) {
    if (isNumbering(text, column)) for (const block of column) labels.add(block);
  }
  return labels;
}

/** Longer cells are no labels. */
const LONGEST_LABEL = 20;

/** Fewer rows may be so by chance. */
const FEWEST_ROWS = 3;

/** Whether the cells count one up from row to row, from nought or one. */
function isNumbering(text: string, column: readonly Block[]): boolean {
  const numbers = column.map(({ start, end }) => Number.parseInt(text.slice(start, end), 10));
  const [first] = numbers;
  if (column.length < FEWEST_ROWS || (first !== 0 && first !== 1)) return false;
  return numbers.every((number, index) => number === first + index);
}
