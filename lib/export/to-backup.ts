import type { LibraryEntry } from '../model/snapshot.ts';

/** Version of the backup's form. */
export const BACKUP_VERSION = 1;

/** Everything the library has of some releases: all copies, all annotations. */
export interface Backup {
  format: 'pressmark-backup';
  version: typeof BACKUP_VERSION;
  /** ISO 8601 instant. */
  exportedAt: string;
  /** So that a file cut short is known for one. */
  counts: { releases: number; copies: number; annotations: number };
  releases: readonly LibraryEntry[];
}

/**
 * Some releases whole, as JSON: nothing of a copy is left out.
 *
 * @param now - ISO 8601 instant of the export.
 */
export function toBackup(entries: readonly LibraryEntry[], now: string): string {
  const copies = entries.flatMap((entry) => entry.copies);
  const backup: Backup = {
    format: 'pressmark-backup',
    version: BACKUP_VERSION,
    exportedAt: now,
    counts: {
      releases: entries.length,
      copies: copies.length,
      annotations: copies.reduce((sum, { annotations }) => sum + annotations.length, 0),
    },
    releases: entries,
  };
  return `${JSON.stringify(backup, null, 1)}\n`;
}
