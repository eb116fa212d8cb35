import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { demoPage } from '../../dev/newsroom/site.ts';
import { inEachBrowser } from './browsers.ts';
import { eventually } from './eventually.ts';
import { readerHands } from './pages/reader-hands.ts';

/** What is drawn on the sheets of paper; what a file says of itself, such as when it was made, is left out. */
async function printed(page: Page): Promise<string> {
  const file = Buffer.from(await page.pdf({ tagged: false })).toString('latin1');
  return [...file.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)]
    .map(([, data = '']) => {
      try {
        return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
      } catch {
        return '';
      }
    })
    .filter((content) => / (?:re|m|l|Tm|Td)\n/.test(content))
    .join('\n');
}

/** Runs in the page: where everything in it stands, and how long it is. */
function layout(): number[] {
  const boxes = [...document.body.querySelectorAll('*')].map((each) =>
    each.getBoundingClientRect(),
  );
  return [
    document.documentElement.scrollHeight,
    document.documentElement.scrollWidth,
    ...boxes.flatMap(({ x, y, width, height }) => [x, y, width, height]),
  ];
}

inEachBrowser('A reader prints a release', (session) => {
  test('nothing of ours is on the paper but the marks, and nothing is elsewhere for them', async () => {
    const release = await session().openRelease(demoPage('united-states').url);
    const { page } = release;
    await release.waitForHighlights();
    const hands = readerHands(page);
    await hands.select('ordinary work');
    await hands.waitForUi();
    const before = await page.evaluate(layout);
    if (session().name === 'Chromium') {
      await eventually('the toolbar in the window', hands.boxOfUi, Boolean);
      await page.emulateMediaType('print');
      expect(await hands.boxOfUi()).toBeNull();
      await page.emulateMediaType();
    }
    const withToolbar = await printed(page);
    expect(withToolbar.length).toBeGreaterThan(1_000);
    expect(await hands.hasUi()).toBe(true);
    await hands.press('Escape');
    await eventually('nothing of ours', hands.hasUi, (isThere) => !isThere);
    expect(await page.evaluate(layout)).toEqual(before);
    const marked = await printed(page);
    expect(withToolbar).toBe(marked);
    await page.evaluate(() => CSS.highlights.clear());
    expect(await page.evaluate(layout)).toEqual(before);
    const bare = await printed(page);
    // Firefox prints no custom highlights at all.
    if (session().name === 'Chromium') expect(marked).not.toBe(bare);
    else expect(marked).toBe(bare);
    await page.close();
  });
});
