/** A cell: text, a number as a decimal string, or nothing. */
export type Cell = string | number | boolean | null;

/** Excel and LibreOffice read UTF-8 only after this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Spreadsheets run a cell that begins so as a formula. https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

/** An honest number, which may begin with a sign: "-3.2 %", "+12". */
const PLAIN_NUMBER = /^[+-]?\d[\d.,\u00a0\u202f ]{0,30}%?$/;

/**
 * Writes a table as CSV (RFC 4180): commas, CRLF, every text cell in double quotes, a byte-order mark before all.
 * A cell that a spreadsheet would run as a formula gets an apostrophe before it.
 *
 * @param header - Column names.
 * @param rows - Cells in the order of the columns.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [header, ...rows].map((row) => row.map(writeCell).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  return `"${disarm(cell).replaceAll('"', '""')}"`;
}

/** Every physical line is looked at: a spreadsheet may split a cell at its line ends. */
function disarm(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const start = line.trimStart();
      return FORMULA_START.test(start) && !PLAIN_NUMBER.test(start.trimEnd()) ? `'${line}` : line;
    })
    .join('\n');
}
