// What a bare Readability loses of releases that the extension reads, and what it keeps that is no part of them.
//   node dev/bench/article.bench.ts FOLDER       or PRESSMARK_PAGES=FOLDER
// FOLDER holds pages/<slug>/source.html, with the address in about.json.
import { chromium } from 'playwright-core';
import { bundleForPage } from '../bundle-for-page.ts';
import { CHROMIUM_ARGUMENTS, findChromium } from '../find-browser.ts';
import type { Comparison } from './article-in-page.ts';
import { savedPages } from './saved-pages.ts';

const folder = process.argv[2] ?? process.env['PRESSMARK_PAGES'];
const executablePath = findChromium();
if (folder === undefined || executablePath === null) {
  const missing =
    executablePath === null ? 'no Chromium was found' : 'no folder of saved pages was given';
  console.log(`article: skipped, ${missing}.`);
  process.exit(0);
}
const script = await bundleForPage(new URL('./article-in-page.ts', import.meta.url));
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
const tab = await browser.newPage();
await tab.addScriptTag({ content: script });
const compared: Comparison[] = [];
let unread = 0;
for (const { html, url } of savedPages(folder, ['pages'])) {
  const one = await tab.evaluate(
    ([source, address]) => {
      const { pressmarkCompare } = globalThis as unknown as {
        pressmarkCompare: (html: string, url: string) => Comparison | null;
      };
      return pressmarkCompare(source, address);
    },
    [html, url] as const,
  );
  if (one === null) unread += 1;
  else compared.push(one);
}
await browser.close();
console.log(`article: ${compared.length} releases, ${unread} that one of the two does not read`);
const roles = new Set(compared.flatMap(({ blocks }) => Object.keys(blocks)));
for (const role of [...roles].sort()) {
  const all = sum(({ blocks }) => blocks[role]?.all ?? 0);
  const kept = sum(({ blocks }) => blocks[role]?.kept ?? 0);
  const pages = compared.filter(({ blocks }) => {
    const count = blocks[role];
    return count !== undefined && count.kept < count.all;
  });
  console.log(
    `   ${role.padEnd(12)} ${String(all - kept).padStart(5)} of ${String(all).padStart(5)} lost, on ${pages.length} pages`,
  );
}
console.log(`   blocks kept that are no part of the release: ${sum(({ extra }) => extra)}`);
console.log(`   pages with another title: ${sum(({ hasSameTitle }) => (hasSameTitle ? 0 : 1))}`);
console.log(
  `   pages with a date: ${sum(({ hasDate }) => (hasDate.readability ? 1 : 0))}; ours ${sum(({ hasDate }) => (hasDate.ours ? 1 : 0))}`,
);

function sum(of: (one: Comparison) => number): number {
  return compared.reduce((total, one) => total + of(one), 0);
}
