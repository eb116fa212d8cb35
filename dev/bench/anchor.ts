// How well and how fast annotations are found again on pages that have changed, beside published algorithms.
//   npm run bench:anchor -- [FOLDER …] [--json FILE] [--pages N] [--kinds a,b] [--engines a,b] [--show]
// FOLDER is searched for .html and .txt files of releases; without one, the project's own pages are used.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { CHROMIUM_ARGUMENTS, findOrInstallChromium, NO_BROWSER } from '../find-browser.ts';
import type { BenchInput, BenchOutput } from './anchor/in-page.ts';
import { emptyTally, type Tally } from './anchor/judge.ts';

const OWN_FOLDERS = ['../newsroom/pages', '../../tests/corpus'];

/** Larger pages are left out: the slowest peers would take minutes for each. */
const LARGEST_PAGE = 600_000;

const LIMIT_MS = 240_000;

const OURS = 'pressmark';

const { values, positionals } = parseArgs({
  options: {
    json: { type: 'string' },
    pages: { type: 'string' },
    kinds: { type: 'string' },
    engines: { type: 'string' },
    show: { type: 'boolean' },
  },
  allowPositionals: true,
});

type Tallies = Map<string, Map<string, Tally>>;

const files = choose(
  [
    ...OWN_FOLDERS.map((folder) => fileURLToPath(new URL(folder, import.meta.url))),
    ...positionals,
  ].flatMap((folder) => pagesIn(folder).map((file) => ({ file, id: relative(folder, file) }))),
  Number(values.pages ?? Number.POSITIVE_INFINITY),
);
const executablePath = findOrInstallChromium((line) => console.error(line));
if (executablePath === null) {
  console.error(NO_BROWSER);
  process.exit(2);
}
const script = await bundle();
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
const totals: Tallies = new Map();
let page: Page | null = null;
let left = 0;
for (const { file, id } of files) {
  try {
    page ??= await openPage();
    add(await runOne(page, id, htmlOf(file)), id);
  } catch (error) {
    left += 1;
    console.error(`${id}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    await page?.close().catch(() => undefined);
    page = null;
  }
}
await browser.close();
print();
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(asJson(), null, 2)}\n`);

async function openPage(): Promise<Page> {
  const opened = await browser.newPage();
  await opened.addScriptTag({ content: script });
  return opened;
}

async function runOne(open: Page, id: string, html: string): Promise<BenchOutput> {
  const input: BenchInput = {
    id,
    html,
    kinds: values.kinds?.split(',') ?? [],
    engines: values.engines?.split(',') ?? null,
    show: values.show === true,
  };
  const running = open.evaluate((given) => {
    const { pressmarkBench } = globalThis as unknown as {
      pressmarkBench: (input: BenchInput) => Promise<BenchOutput>;
    };
    return pressmarkBench(given);
  }, input);
  const limit = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`not done within ${LIMIT_MS / 1000} s`)), LIMIT_MS).unref();
  });
  return Promise.race([running, limit]);
}

function add({ tallies, misses }: BenchOutput, id: string): void {
  for (const miss of misses) console.log(`${id} | ${miss}`);
  for (const [kind, engines] of Object.entries(tallies)) {
    const known = totals.get(kind) ?? new Map<string, Tally>();
    totals.set(kind, known);
    for (const [engine, tally] of Object.entries(engines)) {
      known.set(engine, sum([known.get(engine) ?? emptyTally(), tally]));
    }
  }
}

function sum(tallies: readonly Tally[]): Tally {
  const total = emptyTally();
  for (const tally of tallies) {
    for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += tally[key];
  }
  return total;
}

function engineNames(): string[] {
  return [...new Set([...totals.values()].flatMap((engines) => [...engines.keys()]))];
}

function totalOf(engine: string): Tally {
  return sum([...totals.values()].map((engines) => engines.get(engine) ?? emptyTally()));
}

function asJson(): unknown {
  const names = engineNames().filter((name) => name !== OURS);
  const peersOf = (tally: (engine: string) => Tally) =>
    Object.fromEntries(names.map((name) => [name, tally(name)]));
  return {
    pages: files.length - left,
    ours: totalOf(OURS),
    peers: peersOf(totalOf),
    kinds: [...totals].map(([kind, engines]) => ({
      kind,
      ours: engines.get(OURS) ?? emptyTally(),
      peers: peersOf((name) => engines.get(name) ?? emptyTally()),
    })),
  };
}

function print(): void {
  console.log(
    `${files.length - left} pages. Right: of those still there; wrong: of all; orphans: of those gone.\n`,
  );
  for (const [kind, engines] of [...totals, ['ALL', null] as const]) {
    for (const name of engineNames()) {
      console.log(
        row(kind, name, engines === null ? totalOf(name) : (engines.get(name) ?? emptyTally())),
      );
    }
  }
}

function row(kind: string, engine: string, tally: Tally): string {
  const live = tally.foundRight + tally.foundPartly + tally.orphanedWrongly + wrongOfLive(tally);
  const gone = tally.cases - live;
  const cells = [
    kind.padEnd(17),
    engine.padEnd(22),
    `cases ${String(tally.cases).padStart(6)}`,
    `right ${percent(tally.foundRight, live)}`,
    `partly ${percent(tally.foundPartly, live)}`,
    `wrong ${percent(tally.foundWrong, tally.cases)}`,
    `orphans ${percent(tally.orphanedRightly, gone)}`,
    `flagged ${percent(tally.figuresFlagged, tally.figuresChanged)}`,
    `${tally.ms.toFixed(0)} ms`,
  ];
  return cells.join('  ');
}

function wrongOfLive(tally: Tally): number {
  return tally.foundWrong - tally.foundWrongGone;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '     –' : `${((100 * part) / whole).toFixed(1).padStart(5)}%`;
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

/** Evenly spread over the list, so that a part of a corpus has all its publishers. */
function choose<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all];
  return Array.from({ length: most }, (_, at) => all[Math.floor((at * all.length) / most)] as T);
}

function htmlOf(file: string): string {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.html')) return text;
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraphs = escaped.split('\n').filter((line) => line.trim() !== '');
  return `<!doctype html><main>${paragraphs.map((line) => `<p>${line}</p>`).join('')}</main>`;
}

/** The bench's code as one script. */
async function bundle(): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('./anchor/in-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'pressmarkAnchorBench',
      },
    },
  })) as Rolldown.RolldownOutput[];
  const code = output[0]?.output[0].code;
  if (code === undefined) throw new Error('the bench was not bundled');
  return code;
}
