// Reads saved pages with the code that runs in the extension, inside a headless Chromium, and prints the readings as JSON.
//   npm run read -- FILE --url URL
//   npm run read -- --batch LIST        LIST: JSON lines of { id, file, url } or { id, text, language }
//   --no-profiles                       by the generic path alone, as pages of publishers without a profile are read
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { bundleForPage } from './bundle-for-page.ts';
import { CHROMIUM_ARGUMENTS, findOrInstallChromium, NO_BROWSER } from './find-browser.ts';
import type { ReadInput } from './read-in-page.ts';

/** Pages read side by side. */
const READERS = 2;

/** A page that is still being read after this long counts as failed. */
const LIMIT_MS = 30_000;

const { values, positionals } = parseArgs({
  options: {
    url: { type: 'string' },
    batch: { type: 'string' },
    'no-profiles': { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

interface BatchLine {
  id: string;
  file?: string;
  url?: string;
  text?: string;
  language?: string;
}

const inputs = values.batch === undefined ? singleInput() : batchInputs(values.batch);
const executablePath = findOrInstallChromium((line) => console.error(line));
if (executablePath === null) exitWith(NO_BROWSER);
const script = await bundleForPage(new URL('./read-in-page.ts', import.meta.url));
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
const answers = new Map<number, string>();
let next = 0;
let printed = 0;
await Promise.all(Array.from({ length: READERS }, readInputs));
await browser.close();

/** One reader: takes the next input until there is none; a page that hangs or throws costs its own line only. */
async function readInputs(): Promise<void> {
  let page: Page | null = null;
  while (next < inputs.length) {
    const index = next++;
    const line = inputs[index];
    if (line === undefined) break;
    try {
      page ??= await openReader();
      answers.set(index, await readOne(page, line));
    } catch (error) {
      const detail = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      answers.set(
        index,
        JSON.stringify({ id: line.id, failure: { code: 'reading-failed', detail } }),
      );
      // A page that threw can read the next input; one that hangs or has crashed cannot.
      if (page !== null && !(await answersStill(page))) {
        await page.close().catch(() => undefined);
        page = null;
      }
    }
    printAnswers();
  }
}

/** Answers come out in the order of the inputs, as soon as all before them are there. */
function printAnswers(): void {
  for (let answer = answers.get(printed); answer !== undefined; answer = answers.get(printed)) {
    process.stdout.write(`${answer}\n`);
    answers.delete(printed++);
  }
}

async function openReader(): Promise<Page> {
  const page = await browser.newPage();
  // A script that does not even load would fail every page one by one: it ends the run, with its own words.
  page.on('pageerror', (error) => exitWith(`The reading code does not load: ${error.message}`));
  await page.addScriptTag({ content: script });
  page.removeAllListeners('pageerror');
  return page;
}

async function answersStill(page: Page): Promise<boolean> {
  const asked = page.evaluate(() => true).catch(() => false);
  return Promise.race([asked, after(1_000, false)]);
}

async function readOne(page: Page, line: BatchLine): Promise<string> {
  const input = inputOf(line);
  const now = new Date().toISOString();
  const reading = page.evaluate(
    ([given, time]) => {
      const { pressmarkRead } = globalThis as unknown as {
        pressmarkRead: (input: ReadInput, now: string) => unknown;
      };
      return JSON.stringify(pressmarkRead(given, time));
    },
    [input, now] as const,
  );
  const answer = await Promise.race([reading, after(LIMIT_MS, null)]);
  if (answer === null) throw new Error(`not read within ${LIMIT_MS / 1000} s`);
  return answer;
}

function after<T>(milliseconds: number, value: T): Promise<T> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(value), milliseconds).unref();
  });
}

function inputOf({ id, file, url = '', text, language }: BatchLine): ReadInput {
  if (text !== undefined) {
    return { id, text, url, language: language ?? null, isWholeRelease: false };
  }
  if (file === undefined) throw new Error('an input needs a file or a text');
  const content = readFileSync(file, 'utf8');
  return file.endsWith('.txt')
    ? { id, text: content, url, language: language ?? null, isWholeRelease: true }
    : { id, html: content, url, withProfiles: !values['no-profiles'] };
}

function singleInput(): BatchLine[] {
  const file = positionals[0];
  if (file === undefined)
    exitWith('Usage: npm run read -- FILE --url URL, or npm run read -- --batch LIST');
  return [{ id: file, file, url: values.url ?? 'https://unknown.invalid/' }];
}

function batchInputs(list: string): BatchLine[] {
  return readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as BatchLine);
}

function exitWith(message: string): never {
  console.error(message);
  process.exit(2);
}
