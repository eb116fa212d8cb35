/** What is remembered of the library outside its database, so that a database that was emptied is noticed. */
export interface LibraryMarker {
  /** Copies that the database held when it was last counted; 0 while a removal is under way. */
  copies: number;
  /** ISO 8601 instant of the last save; null where none was noted. */
  savedAt: string | null;
  /** What the browser lost, until the reader has put the word on it away; null where nothing. */
  lost: LostCopies | null;
}

/** Copies that were in the library and are not, though nobody removed them. */
export interface LostCopies {
  /** How many, at least 1. */
  copies: number;
  /** ISO 8601 instant of the last save among them; null where none was noted. */
  savedAt: string | null;
}

/**
 * Compares what was remembered with what the database holds now.
 *
 * @param count - Copies in the database. A part that is missing is no loss: what a browser loses, it loses wholly.
 * @returns The marker as it is to be kept: with the loss where there is one, and an earlier loss that was larger.
 */
export function afterCounting(marker: LibraryMarker, count: number): LibraryMarker {
  const { copies, savedAt, lost } = marker;
  if (count > 0 || copies === 0) return { copies: count, savedAt, lost };
  const isLarger = lost === null || copies > lost.copies;
  return { copies: 0, savedAt: null, lost: isLarger ? { copies, savedAt } : lost };
}
