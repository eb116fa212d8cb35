import { expect, test } from 'vitest';
import { figuresToCsv } from '../../../lib/export/to-csv.ts';
import { toJsonLd } from '../../../lib/export/to-json-ld.ts';
import { toMarkdown } from '../../../lib/export/to-markdown.ts';
import type { Block } from '../../../lib/model/release.ts';
import { workedEntry } from '../../../lib/work/worked-entry.ts';
import { aFigure, anEntry, aRelease } from '../../support/a-library-entry.ts';

/** A release with one sentence of figures and one small table. */
function aReleaseWithTable() {
  const blocks: Block[] = [];
  let text = '';
  const put = (words: string, cell: Block['cell']): void => {
    const start = text.length;
    const role = cell === null ? 'paragraph' : 'cell';
    blocks.push({ role, start, end: start + words.length, quotation: null, cell });
    text += `${words}\n`;
  };
  put('Fares fall in May. Each crossing costs $3 less. All pay.', null);
  put('Harbour', { table: 0, row: 0, column: 0, header: true });
  put('Spending', { table: 0, row: 0, column: 1, header: true });
  put('Dunmore', { table: 0, row: 1, column: 0, header: true });
  put('$75,000', { table: 0, row: 1, column: 1, header: false });
  return aRelease({ body: { text, blocks, inlines: [] } });
}

const release = aReleaseWithTable();
const entries = [
  workedEntry(
    anEntry(release, [
      aFigure(release, '$3', { quantity: { value: '3' } }),
      aFigure(release, '$75,000', { quantity: { value: '75000' } }),
    ]),
  ),
];

test('every figure is exported with its sentence, and in a table with its headings', () => {
  const [header = '', first = '', second = ''] = figuresToCsv(entries).split('\r\n');
  expect(header).toContain('"sentence","row_heading","column_heading"');
  expect(first).toContain('"Each crossing costs $3 less.",,,');
  expect(second).toContain('"Dunmore","Spending"');
  expect(toMarkdown(entries)).toContain('USD · Dunmore · Spending');
  expect(toJsonLd(entries)).toContain('Each crossing costs $3 less.');
});
