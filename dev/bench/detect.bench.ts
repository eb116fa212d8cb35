// The detector's time on saved pages, beside a bare Readability on the same pages.
//   node dev/bench/detect.bench.ts FOLDER       or PRESSMARK_PAGES=FOLDER
// FOLDER holds pages/<slug>/source.html and negatives/<slug>/source.html, with the address in about.json.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { bundleForPage } from '../bundle-for-page.ts';
import { CHROMIUM_ARGUMENTS, findChromium } from '../find-browser.ts';
import type { Times } from './detect-in-page.ts';

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
const taken: Times[] = [];
for (const { html, url } of savedPages(folder)) {
  taken.push(
    await tab.evaluate(
      ([source, address]) => {
        const { pressmarkTimes } = globalThis as unknown as {
          pressmarkTimes: (html: string, url: string) => Times;
        };
        return pressmarkTimes(source, address);
      },
      [html, url] as const,
    ),
  );
}
await browser.close();
const detect = taken.map((one) => one.detect);
const readability = taken.map((one) => one.readability);
const ratio = taken.filter((one) => one.detect > 0).map((one) => one.readability / one.detect);
console.log(
  `detect: ${taken.length} pages, milliseconds at the median and at the 95th of a hundred`,
);
console.log(`   detector      ${at(detect, 0.5)}  ${at(detect, 0.95)}`);
console.log(`   Readability   ${at(readability, 0.5)}  ${at(readability, 0.95)}`);
console.log(`   Readability takes ${at(ratio, 0.5)} times as long at the median page`);

function* savedPages(root: string): Generator<{ html: string; url: string }> {
  for (const side of ['pages', 'negatives'].filter((name) => existsSync(join(root, name)))) {
    for (const slug of readdirSync(join(root, side))) {
      const file = join(root, side, slug, 'source.html');
      if (!existsSync(file)) continue;
      const about = JSON.parse(readFileSync(join(root, side, slug, 'about.json'), 'utf8'));
      yield { html: readFileSync(file, 'utf8'), url: about.url || `https://${slug}.invalid/` };
    }
  }
}

function at(values: readonly number[], share: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2).padStart(7);
}
