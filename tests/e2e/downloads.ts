import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from './eventually.ts';

/** A file that the browser has put on the disk. */
export interface Downloaded {
  name: string;
  content: string;
}

/** A folder of its own that a browser downloads into. */
export interface Downloads {
  folder: string;
  /** Does something that downloads one file, and waits until the file is whole. */
  next: (act: () => Promise<void>) => Promise<Downloaded>;
  remove: () => void;
}

/** Names that browsers give to files they are still writing. */
const UNFINISHED = /\.(?:crdownload|part|tmp)$|^\./;

/** Makes the folder. */
export function makeDownloads(): Downloads {
  const folder = mkdtempSync(join(tmpdir(), 'pressmark-downloads-'));
  const finished = (): string[] => {
    const names = readdirSync(folder);
    return names.some((name) => UNFINISHED.test(name)) ? [] : names;
  };
  return {
    folder,
    next: async (act) => {
      for (const name of readdirSync(folder)) rmSync(join(folder, name));
      await act();
      const [name = ''] = await eventually(
        'a downloaded file',
        async () => finished(),
        (names) => names.some((each) => statSync(join(folder, each)).size > 0),
      );
      return { name, content: readFileSync(join(folder, name), 'utf8') };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
