import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../lib/annotate/figures/find-figures.ts';
import type { Block } from '../../../../lib/model/release.ts';

/** The figures of a table: rows of cells, a heading cell marked by a `#`. */
function figuresOf(rows: readonly (readonly string[])[]): string[] {
  const blocks: Block[] = [];
  let text = '';
  rows.forEach((cells, row) => {
    cells.forEach((written, column) => {
      const header = written.startsWith('#');
      const words = header ? written.slice(1) : written;
      const start = text.length;
      text += `${words}\n`;
      const cell = { table: 0, row, column, header };
      blocks.push({ start, end: start + words.length, role: 'cell', quotation: null, cell });
    });
  });
  const context = { language: 'en', country: 'CA', publisher: null };
  const figures = findFigures({ text, blocks, inlines: [] }, context);
  return figures.map(({ start, end }) => text.slice(start, end));
}

describe('labels of the rows of a table', () => {
  it('leaves out heading cells that are bare numbers and ranges', () => {
    const rows = [
      ['#Group', '#1', '#2'],
      ['#18–24', '310', '42'],
      ['#3.', '55', '$12'],
    ];
    expect(figuresOf(rows)).toEqual(['310', '42', '55', '$12']);
  });

  it('keeps headings that say something by themselves', () => {
    expect(
      figuresOf([
        ['#', '#2024', '#$5 million'],
        ['#Boats', '12', '40'],
      ]),
    ).toEqual(['2024', '$5 million', '12', '40']);
  });

  it('keeps the sums in a row of heading cells', () => {
    expect(
      figuresOf([
        ['#Port', '#Boats'],
        ['Elm Bay', '310'],
        ['#Total', '#352'],
      ]),
    ).toEqual(['310', '352']);
  });

  it('leaves out a first column that numbers the rows', () => {
    const rows = [
      ['#No.', '#Port', '#Boats'],
      ['1', 'Elm Bay', '310'],
      ['2', 'Dunmore', '42'],
      ['3', 'Sill Point', '7'],
    ];
    expect(figuresOf(rows)).toEqual(['310', '42', '7']);
  });

  it('keeps a first column that counts things', () => {
    const rows = [
      ['4', 'Elm Bay'],
      ['2', 'Dunmore'],
      ['3', 'Sill Point'],
    ];
    expect(figuresOf(rows)).toEqual(['4', '2', '3']);
  });
});
