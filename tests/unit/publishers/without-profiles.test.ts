import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const scorer = join(root, '../shared/score/score.mjs');
const pages = join(root, '../shared/corpus/pages');

/** Share that a score may fall where no publisher is known. */
const MOST_LOST = 0.02;
/** Both runs start a browser of their own. */
const TIMEOUT_MS = 300_000;

/** Figures of which less is better. */
const LESS_IS_BETTER = /^(?:missing|documents|speaker\.wrong|.*Hits)$/;

// The labelled corpus is third-party material and stands beside the project, not in it.
describe.skipIf(!existsSync(scorer) || !existsSync(pages))('on the labelled corpus', () => {
  test(
    'no score falls by more than 2 points when every profile is switched off',
    async () => {
      const corpus = labelledPages();
      const [profiled, generic] = await Promise.all([
        scores(corpus, []),
        scores(corpus, ['--no-profiles']),
      ]);
      expect(profiled.get('documents')).toBeGreaterThan(20);
      const fallen = [...profiled].filter(([name, score]) => {
        const off = generic.get(name) ?? Number.NaN;
        const lost = LESS_IS_BETTER.test(name) ? off - score : score - off;
        return !(lost <= MOST_LOST);
      });
      expect(fallen.map(([name, score]) => `${name}: ${score} → ${generic.get(name)}`)).toEqual([]);
    },
    TIMEOUT_MS,
  );
});

/** A corpus of the labelled pages alone: the detector knows no profiles, so that the others score the same by themselves. */
function labelledPages(): string {
  const corpus = mkdtempSync(join(tmpdir(), 'labelled-'));
  mkdirSync(join(corpus, 'pages'));
  for (const slug of readdirSync(pages)) {
    if (!existsSync(join(pages, slug, 'gold.json'))) continue;
    symlinkSync(join(pages, slug), join(corpus, 'pages', slug));
  }
  return corpus;
}

/** Every figure of one run of the scorer, by its dotted path. The scorer runs the `read` script of the folder it is started in. */
async function scores(
  corpus: string,
  options: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'reader-'));
  const read = [process.execPath, join(root, 'dev/read.ts'), ...options].join(' ');
  await writeFile(join(folder, 'package.json'), JSON.stringify({ scripts: { read } }));
  const file = join(folder, 'score.json');
  const status = await new Promise<number | null>((resolve, reject) => {
    const run = spawn(process.execPath, [scorer, '--corpus', corpus, '--json', file], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    run.on('error', reject);
    run.on('close', resolve);
  });
  expect(status).toBe(0);
  return new Map(figuresOf(JSON.parse(readFileSync(file, 'utf8'))));
}

function figuresOf(value: unknown, path = ''): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    figuresOf(part, path === '' ? key : `${path}.${key}`),
  );
}
