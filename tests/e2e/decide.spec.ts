import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { findChromium } from '../../dev/find-browser.ts';
import { demoPage } from '../../dev/newsroom/site.ts';
import { extensionFolder } from '../../dev/start/build-extension.ts';
import { inEachBrowser } from './browsers.ts';
import { eventually, pause } from './eventually.ts';
import { openChromium } from './extension.ts';
import type { ReleasePage } from './pages/release-page.ts';

/** Much longer than a release on a government's site takes to be marked. */
const SETTLED_MS = 1_500;

const unmarked = (release: ReleasePage) =>
  eventually(
    'no marks',
    () => release.painted(),
    (painted) => Object.values(painted).every((count) => count === 0),
  );

/** Presses the button of these words; what it is in must be open. */
async function pressWords(page: Page, words: RegExp): Promise<void> {
  await page.evaluate((source) => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const wanted = new RegExp(source);
    const button = [...document.querySelectorAll('button')].find((each) =>
      wanted.test(each.getAttribute('aria-label') ?? each.textContent ?? ''),
    );
    if (button === undefined) throw new Error(`no button ${source}`);
    button.click();
  }, words.source);
}

inEachBrowser('The reader decides', (session) => {
  test('that a page is no release, and takes it back in the settings', async () => {
    const { url } = demoPage('germany');
    const release = await session().openRelease(url);
    await release.waitForHighlights();
    const popup = await session().openPopup(release);
    await popup.waitForPage();
    await pressWords(popup.page, /not a release/);
    await unmarked(release);
    await popup.close();

    await release.goto(url);
    await pause(SETTLED_MS);
    expect(await release.painted()).toEqual({});

    const library = await session().openLibrary();
    await library.page
      .goto(session().extensionUrl('options.html'), { timeout: 1_200 })
      .catch(() => undefined);
    await eventually(
      'the decision',
      () => library.page.evaluate(() => document.body.textContent ?? ''),
      (words) => words.includes(url),
    );
    await pressWords(library.page, /^Forget /);
    await eventually(
      'its end',
      () =>
        library.page.evaluate(() =>
          [...document.querySelectorAll('.options-list .options-name')].map(
            ({ textContent }) => textContent,
          ),
        ),
      (names) => !names.includes(url),
    );
    await library.page.close();
    await release.goto(url);
    await release.waitForHighlights();
    await release.page.close();
  });

  test('that nothing is marked on a site, and takes it back at once', async () => {
    const release = await session().openRelease(demoPage('spain').url);
    await release.waitForHighlights();
    const popup = await session().openPopup(release);
    await popup.waitForPage();
    await pressWords(popup.page, /^Never on www\.demo-faros\.gob\.es$/);
    await unmarked(release);
    await eventually(
      'the way back',
      () => popup.words(),
      (words) => words.includes('You want nothing marked on www.demo-faros.gob.es'),
    );
    await pressWords(popup.page, /^Undo$/);
    await release.waitForHighlights();
    await popup.close();
    await release.page.close();
  });
});

/**
 * The built extension with one more site allowed from the start: the browser then answers its own question, which no test
 * can, with yes.
 */
function allowedOn(origin: string): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'pressmark-'));
  cpSync(extensionFolder('chrome'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions = [...(manifest.host_permissions ?? []), origin];
  writeFileSync(file, JSON.stringify(manifest));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

const chromium = findChromium();

test.skipIf(chromium === null)(
  'The reader wants a site that no list knows always: its releases are found unasked until it is taken back',
  async () => {
    const { folder, remove } = allowedOn('*://127.0.0.1/*');
    const session = await openChromium(chromium ?? '', folder);
    try {
      const { pathname } = new URL(demoPage('united-states').url);
      const address = `http://127.0.0.1:${session.newsroom.port}${pathname}`;
      const release = await session.openRelease(address);
      await pause(SETTLED_MS);
      expect(await release.painted()).toEqual({});
      const popup = await session.openPopup(release);
      await popup.waitForPage();
      await pressWords(popup.page, /^Always on 127\.0\.0\.1$/);
      await eventually(
        'the decision',
        () => popup.words(),
        (words) => words.includes('Pressmark reads 127.0.0.1 by itself'),
      );
      await popup.close();

      const next = await session.openRelease(address);
      await next.waitForHighlights();
      const again = await session.openPopup(next);
      await again.waitForPage();
      expect(await again.verdict()).toBe('release');
      await pressWords(again.page, /^Undo$/);
      await eventually(
        'its end',
        () => again.words(),
        (words) => !words.includes('by itself'),
      );
      await again.close();
      await next.goto(address);
      await pause(SETTLED_MS);
      expect(await next.painted()).toEqual({});
    } finally {
      await session.close();
      remove();
    }
  },
);
