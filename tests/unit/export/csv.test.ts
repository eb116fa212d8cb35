import { expect, test } from 'vitest';
import { writeCsv } from '../../../lib/export/csv.ts';

const cellsOf = (text: string): string => writeCsv(['c'], [[text]]).split('\r\n')[1] ?? '';

test('quotes are doubled, commas and line feeds stay inside their cell', () => {
  expect(writeCsv(['a', 'b'], [['say "so", twice', 'two\nlines']])).toBe(
    '\uFEFF"a","b"\r\n"say ""so"", twice","two\nlines"\r\n',
  );
});

test('numbers, yes and no are bare; nothing is an empty cell', () => {
  expect(writeCsv(['a', 'b', 'c'], [[4.2, true, null]])).toContain('\r\n4.2,true,\r\n');
});

test.each([
  '=HYPERLINK("http://evil.example")',
  '+cmd|calc',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  ' \u00a0=1',
  '＝1+1',
])('a spreadsheet does not run %j', (text) => {
  expect(cellsOf(text)).toMatch(/^"'/);
});

test('a formula on the second line of a cell is disarmed too', () => {
  expect(cellsOf('harmless\n=1+1')).toBe(`"harmless\n'=1+1"`);
});

test.each(['-3.2 %', '+12', '-1 234,5'])('an honest signed number stays as it is: %s', (text) => {
  expect(cellsOf(text)).toBe(`"${text}"`);
});
