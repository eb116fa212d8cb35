import type { LibraryEntry, WorkedEntry } from '../model/snapshot.ts';

/** Version of the backup's form. */
export const BACKUP_VERSION = 3;

/** Everything the library has of some releases: all copies, all annotations, all that the reader did. */
export interface Backup {
  format: 'pressmark-backup';
  version: typeof BACKUP_VERSION;
  /** ISO 8601 instant. */
  exportedAt: string;
  /** So that a file cut short is known for one. */
  counts: { releases: number; copies: number; annotations: number; work: number };
  releases: readonly LibraryEntry[];
}

/**
 * Some releases whole, as JSON: nothing of a copy is left out.
 *
 * @param now - ISO 8601 instant of the export.
 */
export function toBackup(entries: readonly WorkedEntry[], now: string): string {
  const copies = entries.flatMap((entry) => entry.copies);
  const backup: Backup = {
    format: 'pressmark-backup',
    version: BACKUP_VERSION,
    exportedAt: now,
    counts: {
      releases: entries.length,
      copies: copies.length,
      annotations: copies.reduce((sum, { annotations }) => sum + annotations.length, 0),
      work: entries.reduce((sum, { work }) => sum + work.length, 0),
    },
    // What is made of copies and work together is made anew when it is needed.
    releases: entries.map(({ worked: _, ...entry }) => entry),
  };
  return `${JSON.stringify(backup, null, 1)}\n`;
}
