import { expect, test } from 'vitest';
import { DEMO_PAGES } from '../../dev/newsroom/site.ts';
import { inEachBrowser } from './browsers.ts';
import { pause } from './eventually.ts';

/** Much longer than a release takes to be marked. */
const SETTLED_MS = 1_500;

const OTHERS = DEMO_PAGES.filter(({ isRelease }) => !isRelease);

inEachBrowser('A page that is no release is left alone', (session) => {
  test.each(OTHERS)('$id', async ({ url }) => {
    const page = await session().openRelease(url);
    await pause(SETTLED_MS);
    expect(await page.painted()).toEqual({});
    expect(await session().ask(page, 'page/describe')).toBeNull();
    await page.page.close();
  });

  test('and its reading can be asked for all the same', async () => {
    const page = await session().openRelease(
      'http://www.demo-waterways.gov.uk/guidance/moor-a-boat',
    );
    const popup = await session().openPopup(page);
    expect(await popup.waitForPage()).toBeNull();
    await popup.showAnyway();
    expect(await popup.waitForPage()).toBe('Moor a boat on a restored canal');
    expect((await popup.counts()).figures).toBeGreaterThan(0);
  });
});
