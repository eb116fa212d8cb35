import { exportWords } from '../../components/export-words.ts';
import type { Translation } from '../../components/translation.tsx';
import { entryOfReading } from '../../lib/export/entry-of-reading.ts';
import { type ExportedFile, type ExportFormat, exportFile } from '../../lib/export/export-file.ts';
import type { PageReading } from '../../lib/messages/protocol.ts';
import { readCategoryNames } from '../../lib/platform/settings.ts';
import { workedEntry } from '../../lib/work/worked-entry.ts';

/** Writes a page as it was read, saved or not, with the reader's work. Loaded when asked for: the popup opens sooner without it. */
export async function exportReading(
  { annotated, work }: PageReading,
  format: ExportFormat,
  translation: Translation,
): Promise<ExportedFile> {
  const now = new Date().toISOString();
  const entry = workedEntry(entryOfReading(annotated, now, work));
  return exportFile(format, [entry], now, exportWords(translation, await readCategoryNames()));
}
