import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A saved page, and where it stood. */
export interface SavedPage {
  /** The subfolder it lies in. */
  side: string;
  html: string;
  url: string;
}

/**
 * The saved pages of a folder: `<side>/<slug>/source.html`, with the address in `about.json`.
 *
 * @param sides - Subfolders, "pages" and "negatives".
 */
export function* savedPages(root: string, sides: readonly string[]): Generator<SavedPage> {
  for (const side of sides.filter((name) => existsSync(join(root, name)))) {
    for (const slug of readdirSync(join(root, side))) {
      const file = join(root, side, slug, 'source.html');
      if (!existsSync(file)) continue;
      const about = JSON.parse(readFileSync(join(root, side, slug, 'about.json'), 'utf8'));
      const url = about.url || `https://${slug}.invalid/`;
      yield { side, html: readFileSync(file, 'utf8'), url };
    }
  }
}
