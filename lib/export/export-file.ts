import { assertNever } from '../model/result.ts';
import type { WorkedEntry } from '../model/snapshot.ts';
import { ENGLISH_WORDS, type ExportWords } from './export-words.ts';
import { fileName } from './file-name.ts';
import { toBackup } from './to-backup.ts';
import { figuresToCsv, marksToCsv, quotationsToCsv } from './to-csv.ts';
import { toJsonLd } from './to-json-ld.ts';
import { toMarkdown } from './to-markdown.ts';

/** Every form a release is exported in, in the order the menu shows them. */
export const EXPORT_FORMATS = [
  'markdown',
  'csv-quotations',
  'csv-figures',
  'csv-marks',
  'json-ld',
  'backup',
] as const;

/** One of the forms. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A file ready to be handed to the reader. */
export interface ExportedFile {
  name: string;
  mediaType: string;
  content: string;
}

/**
 * Writes some releases in one form.
 *
 * @param entries - At least one.
 * @param now - ISO 8601 instant of the export.
 * @param words - Headings and labels of the forms that people read.
 */
export function exportFile(
  format: ExportFormat,
  entries: readonly WorkedEntry[],
  now: string,
  words: ExportWords = ENGLISH_WORDS,
): ExportedFile {
  const file = (ending: string, mediaType: string, content: string): ExportedFile => ({
    name: fileName(entries, ending, now),
    mediaType,
    content,
  });
  switch (format) {
    case 'markdown':
      return file('md', 'text/markdown', toMarkdown(entries, words));
    case 'csv-quotations':
      return file('quotations.csv', 'text/csv', quotationsToCsv(entries));
    case 'csv-figures':
      return file('figures.csv', 'text/csv', figuresToCsv(entries));
    case 'csv-marks':
      return file('highlights.csv', 'text/csv', marksToCsv(entries, words));
    case 'json-ld':
      return file('annotations.jsonld', 'application/ld+json', toJsonLd(entries));
    case 'backup':
      return file('pressmark-backup.json', 'application/json', toBackup(entries, now));
    default:
      return assertNever(format);
  }
}
