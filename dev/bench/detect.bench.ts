// The detector's time on saved pages, beside a bare Readability on the same pages.
//   node dev/bench/detect.bench.ts FOLDER       or PRESSMARK_PAGES=FOLDER
// FOLDER holds pages/<slug>/source.html and negatives/<slug>/source.html, with the address in about.json.
import { chromium } from 'playwright-core';
import { bundleForPage } from '../bundle-for-page.ts';
import { CHROMIUM_ARGUMENTS, findChromium } from '../find-browser.ts';
import type { Times } from './detect-in-page.ts';
import { savedPages } from './saved-pages.ts';

const folder = process.argv[2] ?? process.env['PRESSMARK_PAGES'];
const executablePath = findChromium();
if (folder === undefined || executablePath === null) {
  const missing =
    executablePath === null ? 'no Chromium was found' : 'no folder of saved pages was given';
  console.log(`detect: skipped, ${missing}.`);
  process.exit(0);
}
const script = await bundleForPage(new URL('./detect-in-page.ts', import.meta.url));
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
const tab = await browser.newPage();
await tab.addScriptTag({ content: script });
const taken: (Times & { side: string })[] = [];
for (const { side, html, url } of savedPages(folder, ['pages', 'negatives'])) {
  taken.push({
    side,
    ...(await tab.evaluate(
      ([source, address]) => {
        const { pressmarkTimes } = globalThis as unknown as {
          pressmarkTimes: (html: string, url: string) => Times;
        };
        return pressmarkTimes(source, address);
      },
      [html, url] as const,
    )),
  });
}
await browser.close();

console.log(
  `detect: ${taken.length} pages, milliseconds on the main thread; the glance on every page, the judge where it is promising`,
);
console.log(
  '                      pages    median       p95   Readability median       p95   ratio',
);
print('releases', (side) => side === 'pages');
print('other pages', (side) => side === 'negatives');
print('all', () => true);

function print(name: string, belongs: (side: string) => boolean): void {
  const rows = taken.filter(({ side }) => belongs(side));
  const detector = rows.map(({ glance, judge, isPromising }) => glance + (isPromising ? judge : 0));
  const readability = rows.map((row) => row.readability);
  line(name, detector, readability);
  line(
    '  the glance alone',
    rows.map(({ glance }) => glance),
    readability,
  );
}

function line(name: string, ours: readonly number[], readability: readonly number[]): void {
  const cells = [
    at(ours, 0.5),
    at(ours, 0.95),
    ' '.repeat(13),
    at(readability, 0.5),
    at(readability, 0.95),
  ];
  const ratio = quantile(readability, 0.5) / quantile(ours, 0.5);
  console.log(
    `   ${name.padEnd(18)} ${String(ours.length).padStart(5)} ${cells.join(' ')}  1/${ratio.toFixed(1)}`,
  );
}

function at(values: readonly number[], share: number): string {
  return quantile(values, share).toFixed(2).padStart(9);
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}
