import { describe, expect, test } from 'vitest';
import type { Block, ReleaseText } from '../../../lib/model/release.ts';
import { headingsAt } from '../../../lib/text/cell-headings.ts';

/** A table of rows; a cell that opens with "#" is a heading cell. */
function aTable(...rows: readonly (readonly string[])[]): ReleaseText {
  const blocks: Block[] = [];
  let text = '';
  for (const [row, cells] of rows.entries()) {
    for (const [column, written] of cells.entries()) {
      const words = written.replace(/^#/, '');
      const start = text.length;
      const cell = { table: 0, row, column, header: written.startsWith('#') };
      blocks.push({ role: 'cell', start, end: start + words.length, quotation: null, cell });
      text += `${words}\n`;
    }
  }
  return { text, blocks, inlines: [] };
}

const headingsOf = (table: ReleaseText, words: string) =>
  headingsAt(table, table.text.indexOf(words));

describe('the headings of a cell', () => {
  const table = aTable(
    ['#Harbour', '#Ferries', '#Spending'],
    ['#Port Almery', '12', '$4.2 million'],
    ['#Dunmore', '7', '$1.1 million'],
  );

  test('are the heading cells of its row and its column', () => {
    expect(headingsOf(table, '$1.1 million')).toEqual({ row: 'Dunmore', column: 'Spending' });
    expect(headingsOf(table, '12')).toEqual({ row: 'Port Almery', column: 'Ferries' });
  });

  test('are the first row and column of a table that marks none', () => {
    const plain = aTable(['Harbour', 'Ferries'], ['Dunmore', '7']);
    expect(headingsOf(plain, '7')).toEqual({ row: 'Dunmore', column: 'Ferries' });
  });

  test('are not figures themselves', () => {
    const plain = aTable(['3', '4'], ['5', '7']);
    expect(headingsOf(plain, '7')).toEqual({ row: null, column: null });
  });

  test('are none outside a table and in a heading cell', () => {
    expect(headingsOf(table, 'Spending')).toBeNull();
    expect(headingsAt({ text: 'plain 7', blocks: [], inlines: [] }, 6)).toBeNull();
  });
});
