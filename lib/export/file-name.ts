import type { LibraryEntry } from '../model/snapshot.ts';

/** Long enough to tell releases apart, short enough for every file system with a folder before it. */
const MAX_TITLE = 60;

/**
 * A file name that tells what is in the file: date and headline of one release, or how many there are and when they were
 * exported.
 *
 * @param ending - What the file holds, with its extension: "quotations.csv".
 * @param now - ISO 8601 instant of the export.
 * @returns ASCII letters, digits, hyphens and stops only.
 */
export function fileName(entries: readonly LibraryEntry[], ending: string, now: string): string {
  const [only] = entries;
  if (only !== undefined && entries.length === 1) {
    const date = only.release.datePublished ?? now.slice(0, 10);
    return `${[date, slug(only.release.headline)].filter((part) => part !== '').join('-')}.${ending}`;
  }
  return `pressmark-${entries.length}-releases-${now.slice(0, 10)}.${ending}`;
}

/** Letters lose their accents; what is left and not ASCII (other scripts) is dropped. */
function slug(text: string): string {
  const words = text
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let name = '';
  for (const word of words) {
    if (name.length + word.length + 1 > MAX_TITLE) break;
    name += name === '' ? word : `-${word}`;
  }
  return name;
}
