/** Characters of a cell from which on it is a passage of the page, not a value. */
const PASSAGE = 600;

/**
 * Whether a table only arranges the page: it says so, it has one cell, it holds other tables, or its cells hold whole
 * passages.
 */
export function isLayoutTable(table: Element): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return true;
  if (table.querySelector('table') !== null) return true;
  const cells = table.querySelectorAll('td, th');
  if (cells.length <= 1) return true;
  if (table.querySelector('th') !== null) return false;
  if (table.querySelector('td h1, td h2, td h3') !== null) return true;
  for (const cell of cells) {
    if ((cell.textContent ?? '').replace(/\s+/g, ' ').length > PASSAGE) return true;
  }
  return false;
}
