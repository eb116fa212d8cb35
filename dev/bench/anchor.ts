// How well and how fast annotations are found again on pages that have changed, beside published algorithms.
//   npm run bench:anchor -- [FOLDER …] [--json FILE] [--check] [--small] [--pages N] [--kinds a,b] [--engines a,b] [--show]
// FOLDER is searched for .html and .txt files of releases; without one, the project's own pages are used. --check ends with
// code 1 where a goal is not met; --small takes a few of the project's own pages; --show tells every wrong decision of ours.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { CHROMIUM_ARGUMENTS, findOrInstallChromium, NO_BROWSER } from '../find-browser.ts';
import { emptyTally, type Tally } from './anchor/judge.ts';
import { type BenchPage, benchPages, htmlOf } from './anchor/pages.ts';
import { asJson, goalsOf, printTables, sum } from './anchor/report.ts';
import type { BenchInput, BenchOutput } from './anchor/run-page.ts';

const LIMIT_MS = 240_000;

/** Enough for the goals to be told from chance, and done in a minute. */
const SMALL = 12;

const { values, positionals } = parseArgs({
  options: {
    json: { type: 'string' },
    check: { type: 'boolean' },
    small: { type: 'boolean' },
    pages: { type: 'string' },
    kinds: { type: 'string' },
    engines: { type: 'string' },
    show: { type: 'boolean' },
  },
  allowPositionals: true,
});

const most = Number(values.pages ?? (values.small === true ? SMALL : Number.POSITIVE_INFINITY));
const pages = benchPages(positionals, most);
const executablePath = findOrInstallChromium((line) => console.error(line));
if (executablePath === null) {
  console.error(NO_BROWSER);
  process.exit(2);
}
const script = await bundle();
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
const totals = new Map<string, Map<string, Tally>>();
let page: Page | null = null;
let left = 0;
for (const benchPage of pages) {
  try {
    page ??= await openPage(benchPage);
    add(await runOne(page, benchPage.id, htmlOf(benchPage)), benchPage.id);
  } catch (error) {
    left += 1;
    console.error(
      `${benchPage.id}: ${error instanceof Error ? error.message.split('\n')[0] : error}`,
    );
    await page?.close().catch(() => undefined);
    page = null;
  }
}
await browser.close();
console.log(`${pages.length - left} pages; ${left} left out.`);
printTables(totals);
const goals = goalsOf(totals);
console.log('\nGoals');
for (const { text, measured, isMet } of goals) {
  console.log(`  ${isMet ? 'met    ' : 'NOT MET'}  ${text}: ${measured}`);
}
if (values.json !== undefined) {
  writeFileSync(values.json, `${JSON.stringify(asJson(totals), null, 2)}\n`);
}
if (values.check === true && (left > 0 || goals.some(({ isMet }) => !isMet))) process.exitCode = 1;

/** Runs one page uncounted: the first to be searched pays for the compiling of the code, in every engine. */
async function openPage(first: BenchPage): Promise<Page> {
  const opened = await browser.newPage();
  await opened.addScriptTag({ content: script });
  await runOne(opened, first.id, htmlOf(first));
  return opened;
}

async function runOne(open: Page, id: string, html: string): Promise<BenchOutput> {
  const input: BenchInput & { engines: string[] | null } = {
    id,
    html,
    kinds: values.kinds?.split(',') ?? [],
    engines: values.engines?.split(',') ?? null,
    show: values.show === true,
  };
  const running = open.evaluate((given) => {
    const { pressmarkBench } = globalThis as unknown as {
      pressmarkBench: (input: BenchInput & { engines: string[] | null }) => Promise<BenchOutput>;
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
