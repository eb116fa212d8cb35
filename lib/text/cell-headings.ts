import type { Block, ReleaseText } from '../model/release.ts';

/** What a table says of a cell: the headings of its row and its column, null where it gives none. */
export interface CellHeadings {
  row: string | null;
  column: string | null;
}

/**
 * The headings of the table cell that holds an offset: the nearest heading cell to its left and the nearest above it. A
 * table without heading cells is read by its first row and column, where these hold words and no figures.
 *
 * @param text - The flattened copy.
 * @param offset - UTF-16 offset into its text.
 * @returns Null outside a table, and in a heading cell.
 */
export function headingsAt(text: ReleaseText, offset: number): CellHeadings | null {
  const block = text.blocks.find(({ start, end }) => start <= offset && offset < end);
  const place = block?.cell ?? null;
  if (place === null || place.header) return null;
  const cells = text.blocks.filter(({ cell }) => cell?.table === place.table);
  const rowCells = cells.filter(({ cell }) => cell?.row === place.row);
  const columnCells = cells.filter(({ cell }) => cell?.column === place.column);
  const left = rowCells.filter(({ cell }) => (cell?.column ?? 0) < place.column);
  const above = columnCells.filter(({ cell }) => (cell?.row ?? 0) < place.row);
  return { row: headingOf(text, left), column: headingOf(text, above) };
}

/** The nearest heading cell; else the outermost cell, if it is in words. */
function headingOf({ text }: ReleaseText, cells: readonly Block[]): string | null {
  const heading = cells.findLast(({ cell }) => cell?.header === true);
  const words = heading ?? cells[0];
  if (words === undefined) return null;
  const written = text.slice(words.start, words.end).trim();
  const isPlain = heading === undefined && (/\d/.test(written) || words.cell?.header === true);
  return written === '' || isPlain ? null : written;
}
