import type { CellPlace } from '../model/release.ts';

/** HTML lets a cell span 1,000 columns; tables of releases span a few, and a hostile one may not cost more. */
const SPAN_LIMIT = 100;

/** Columns in which cells that reach over several rows are followed. */
const FOLLOWED_COLUMNS = 200;

interface OpenTable {
  table: number;
  row: number;
  column: number;
  /** For each column, how many of the rows to come a cell from above still fills. */
  filled: number[];
}

/** Counts tables, rows and columns as a walk enters and leaves their elements. */
export interface CellCounter {
  /** @returns The place of a cell that stands in a table; null for every other element. */
  enter(element: Element, name: string): CellPlace | null;
  leave(name: string): void;
}

/** A counter for one walk. */
export function createCellCounter(): CellCounter {
  const open: OpenTable[] = [];
  let tables = 0;
  return {
    enter(element, name) {
      if (name === 'table') open.push({ table: tables++, row: -1, column: 0, filled: [] });
      const table = open.at(-1);
      if (table === undefined) return null;
      if (name === 'tr') startRow(table);
      if (name !== 'td' && name !== 'th') return null;
      return place(table, element, name === 'th');
    },
    leave(name) {
      if (name === 'table') open.pop();
    },
  };
}

function startRow(table: OpenTable): void {
  // What the row before did not reach is filled all the same.
  passFilled(table, Number.POSITIVE_INFINITY);
  table.row += 1;
  table.column = 0;
}

function place(table: OpenTable, element: Element, header: boolean): CellPlace {
  if (table.row < 0) startRow(table);
  passFilled(table, table.column);
  const found = { table: table.table, row: table.row, column: table.column, header };
  const rows = spanOf(element, 'rowspan');
  for (let left = spanOf(element, 'colspan'); left > 0; left -= 1) {
    if (rows > 1 && table.column < FOLLOWED_COLUMNS) table.filled[table.column] = rows - 1;
    table.column += 1;
  }
  return found;
}

/** Moves on over columns that cells of earlier rows fill, from the present one to the first free one after `wanted`. */
function passFilled(table: OpenTable, wanted: number): void {
  while (table.column < table.filled.length) {
    const left = table.filled[table.column] ?? 0;
    if (left === 0 && table.column >= wanted) return;
    if (left > 0) table.filled[table.column] = left - 1;
    table.column += 1;
  }
}

function spanOf(element: Element, attribute: string): number {
  const value = Number.parseInt(element.getAttribute(attribute) ?? '', 10);
  return Number.isFinite(value) ? Math.min(Math.max(value, 1), SPAN_LIMIT) : 1;
}
