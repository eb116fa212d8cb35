import { exportWords } from '../../components/export-words.ts';
import type { Translation } from '../../components/translation.tsx';
import { entryOfReading } from '../../lib/export/entry-of-reading.ts';
import { type ExportedFile, type ExportFormat, exportFile } from '../../lib/export/export-file.ts';
import type { PageReading } from '../../lib/messages/protocol.ts';

/** Writes a page as it was read, saved or not. Loaded when asked for: the popup opens sooner without it. */
export function exportReading(
  { annotated, work }: PageReading,
  format: ExportFormat,
  translation: Translation,
): ExportedFile {
  const now = new Date().toISOString();
  return exportFile(format, [entryOfReading(annotated, now, work)], now, exportWords(translation));
}
