import type { LibraryEntry, WorkedEntry } from '../model/snapshot.ts';
import { applyWork } from './apply-work.ts';

/** A saved release with what was found in its newest copy as the reader sees it. */
export function workedEntry(entry: LibraryEntry): WorkedEntry {
  return { ...entry, worked: applyWork(entry.copies[0]?.annotations ?? [], entry.work) };
}
