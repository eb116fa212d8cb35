import { expect, test } from 'vitest';
import { demoPage } from '../../dev/newsroom/site.ts';
import { inEachBrowser } from './browsers.ts';
import { pause } from './eventually.ts';

/** Much longer than a release on a government's site takes to be marked. */
const SETTLED_MS = 1_500;

inEachBrowser(
  'The toolbar button reads a page on any other site',
  (session) => {
    test('nothing before it is pressed; the same reading after', async () => {
      const { url, title } = demoPage('canada-en');
      const { port } = session().newsroom;
      const address = `http://127.0.0.1:${port}${new URL(url).pathname}`;
      const release = await session().openRelease(address);
      await pause(SETTLED_MS);
      expect(await release.painted()).toEqual({});

      const popup = await session().openPopup(release);
      // Off a government's site the issuer is unknown, so the page may count as no release: the reading is there all the same.
      if ((await popup.waitForPage()) === null) await popup.showAnyway();
      expect(await popup.waitForPage()).toBe(title);
      const painted = await release.waitForHighlights();
      expect(painted['quotation']).toBeGreaterThan(0);
      await popup.save();
    });

    test('a page of the browser’s own is out of reach, and the popup says so', async () => {
      const page = await session().openRelease('chrome://version/');
      const popup = await session().openPopup(page);
      expect(await popup.waitForPage()).toBeNull();
      expect(await popup.words()).toContain('Pressmark cannot read this page');
    });
  },
  // Nothing can press Firefox's toolbar, and only that gives the extension a page outside its own sites.
  ['Chromium'],
);
