// Scores the reading on a labelled corpus and fails where a figure is below the floor recorded in score-floors.json.
//   npm run check:score
// The corpus is third-party material and stands beside the project, not in it: where it is missing there is nothing to score.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const scorer = join(root, '../shared/score/score.mjs');

/** Dotted path into the scorer's figures → the least (or, where `atMost`, the greatest) share allowed, from 0 to 1. */
interface Floors {
  atLeast: Record<string, number>;
  atMost: Record<string, number>;
}

if (!existsSync(scorer)) {
  console.log('No labelled corpus beside the project: nothing to score.');
  process.exit(0);
}

const results = join(mkdtempSync(join(tmpdir(), 'score-')), 'score.json');
const run = spawnSync(process.execPath, [scorer, '--json', results], {
  cwd: root,
  stdio: 'inherit',
});
if (run.status !== 0) process.exit(run.status ?? 1);

const scores: unknown = JSON.parse(readFileSync(results, 'utf8'));
const floors: Floors = JSON.parse(readFileSync(join(root, 'dev/score-floors.json'), 'utf8'));
const misses = [
  ...Object.entries(floors.atLeast).flatMap(([path, floor]) => {
    const value = scoreAt(path);
    return value >= floor ? [] : [`${path} is ${percent(value)}, its floor is ${percent(floor)}`];
  }),
  ...Object.entries(floors.atMost).flatMap(([path, ceiling]) => {
    const value = scoreAt(path);
    return value <= ceiling ? [] : [`${path} is ${percent(value)}, at most ${percent(ceiling)}`];
  }),
];
for (const miss of misses) console.error(`Below its floor: ${miss}`);
if (misses.length === 0) console.log('Every score is at or above its floor.');
process.exit(misses.length === 0 ? 0 : 1);

/** A figure by its dotted path; NaN, which passes no floor, where the scorer gives none. */
function scoreAt(path: string): number {
  let value: unknown = scores;
  for (const key of path.split('.')) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  }
  return typeof value === 'number' ? value : Number.NaN;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
