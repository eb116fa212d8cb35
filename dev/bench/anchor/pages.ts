import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A page of the bench: its name starts its row of random numbers. */
export interface BenchPage {
  id: string;
  file: string;
}

const OWN_FOLDERS = ['../../newsroom/pages', '../../../tests/corpus'];

/** Larger pages are left out: the slowest peers would take minutes for each. */
const LARGEST_PAGE = 600_000;

/**
 * The project's own pages and those in other folders.
 *
 * @param most - Of more than these, so many are chosen, evenly spread.
 */
export function benchPages(folders: readonly string[], most: number): BenchPage[] {
  const own = OWN_FOLDERS.map((folder) => fileURLToPath(new URL(folder, import.meta.url)));
  const all = [...own, ...folders].flatMap((folder) =>
    pagesIn(folder).map((file) => ({ file, id: relative(folder, file) })),
  );
  if (all.length <= most) return all;
  return all.filter(
    (_, at) => Math.floor((at * most) / all.length) !== Math.floor(((at - 1) * most) / all.length),
  );
}

/** The page's markup; texts become paragraphs. */
export function htmlOf({ file }: BenchPage): string {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.html')) return text;
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraphs = escaped.split('\n').filter((line) => line.trim() !== '');
  return `<!doctype html><main>${paragraphs.map((line) => `<p>${line}</p>`).join('')}</main>`;
}

function pagesIn(folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
  return names
    .filter((name) => /\.(?:html|txt)$/.test(name))
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).size <= LARGEST_PAGE)
    .sort();
}
