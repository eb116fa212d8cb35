import type { ExportFormat } from '../../lib/export/export-file.ts';
import type { Backup } from '../../lib/export/to-backup.ts';

/** What an exported file of one release holds, read with code of our own. */
export interface ExportContents {
  /** Null where the form has no quotations. */
  quotations: readonly string[] | null;
  /** Null where the form has no figures. */
  figures: readonly string[] | null;
}

/**
 * Reads one exported file.
 *
 * @throws Where it is not well-formed, with what is wrong.
 */
export function readExport(format: ExportFormat, content: string): ExportContents {
  switch (format) {
    case 'markdown':
      return readMarkdown(content);
    case 'csv-quotations':
      return { quotations: readCsv(content).map((row) => row['quotation'] ?? ''), figures: null };
    case 'csv-figures':
      return { quotations: null, figures: readCsv(content).map((row) => row['figure'] ?? '') };
    case 'csv-marks':
      readCsv(content);
      return { quotations: null, figures: null };
    case 'json-ld':
      return readJsonLd(content);
    case 'backup':
      return readAnnotations(readBackup(content));
  }
}

/** Reads a backup. Throws where it is not whole. */
export function readBackup(content: string): Backup {
  const backup = JSON.parse(content) as Backup;
  expect(backup.format === 'pressmark-backup', 'not a backup');
  expect(backup.releases.length === backup.counts.releases, 'releases are missing');
  return backup;
}

/**
 * Reads comma-separated values (RFC 4180) into one record a row.
 *
 * @throws Where a row has another number of cells than the header.
 */
export function readCsv(content: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  // A quoted cell, a plain one, or nothing; then what ends it.
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  cell.lastIndex = content.startsWith('\uFEFF') ? 1 : 0;
  while (cell.lastIndex < content.length) {
    const at = cell.lastIndex;
    const match = cell.exec(content);
    expect(match !== null, `no cell at ${at}`);
    rows.at(-1)?.push(match?.[1]?.replaceAll('""', '"') ?? match?.[2] ?? '');
    if (match?.[3] === '\r\n') rows.push([]);
  }
  const [header = [], ...body] = rows.filter((row) => row.length > 0);
  return body.map((row) => {
    expect(row.length === header.length, `${row.length} cells under ${header.length} columns`);
    return Object.fromEntries(header.map((name, index) => [name, row[index] ?? '']));
  });
}

function readMarkdown(content: string): ExportContents {
  expect(/^# \S/m.test(content), 'no heading');
  // Not the block quotations of the text, which name no speaker.
  const quotations = content.split('\n\n').filter((block) => /^> [^\n]*\n>\n> — /.test(block));
  const figures = content.split('\n').filter((line) => /^\|.*\|$/.test(line));
  return { quotations, figures: figures.slice(2) };
}

function readJsonLd(content: string): ExportContents {
  const collection = JSON.parse(content) as {
    type: string;
    total: number;
    first: { items: { motivation: string; body?: Record<string, string>[] }[] };
  };
  const { items } = collection.first;
  expect(collection.type === 'AnnotationCollection', 'not a collection');
  expect(collection.total === items.length, 'items are missing');
  const bodies = items.flatMap(({ body }) => body ?? []);
  return {
    quotations: bodies
      .filter(({ type }) => type === 'schema:Quotation')
      .map((body) => body['schema:text'] ?? ''),
    figures: bodies
      .filter(({ type }) => type !== 'schema:Quotation' && type !== 'TextualBody')
      .map((body) => body['schema:description'] ?? ''),
  };
}

function readAnnotations({ releases }: Backup): ExportContents {
  const bodies = (releases[0]?.copies[0]?.annotations ?? []).flatMap(({ body }) => body);
  return {
    quotations: bodies.flatMap((body) => (body.type === 'Quotation' ? [body.text] : [])),
    figures: bodies.flatMap((body) => (body.type === 'Figure' ? [body.text] : [])),
  };
}

function expect(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(`the file is not well-formed: ${otherwise}`);
}
