import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { demoPage } from '../../dev/newsroom/site.ts';
import { inEachBrowser } from './browsers.ts';
import { eventually, pause } from './eventually.ts';
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
      () => library.page.evaluate(() => document.querySelectorAll('.options-list > li').length),
      (count) => count === 0,
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

inEachBrowser(
  'The reader wants a site that no list knows',
  (session) => {
    test('always: its releases are found unasked from then on', async () => {
      const { url } = demoPage('newspaper');
      const host = new URL(url).hostname;
      const options = await session().openLibrary();
      // The reader’s decision as the popup keeps it; the browser is set to grant what is asked for.
      const granted = await options.page.evaluate(async (origin) => {
        const { permissions } = (
          globalThis as unknown as {
            browser: {
              permissions: {
                request(wanted: object): Promise<boolean>;
                contains(wanted: object): Promise<boolean>;
              };
            };
          }
        ).browser;
        return permissions.contains({ origins: [origin] });
      }, `*://${host}/*`);
      expect(granted).toBe(false);
    });
  },
  ['Firefox'],
);
