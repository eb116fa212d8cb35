import { expect, test } from 'vitest';
import { demoPage } from '../../dev/newsroom/site.ts';
import { inEachBrowser } from './browsers.ts';
import { eventually } from './eventually.ts';
import { readerHands, TOOLS } from './pages/reader-hands.ts';
import type { ReleasePage } from './pages/release-page.ts';
import type { Session } from './session.ts';

const { url } = demoPage('united-states');

const marksOn = async (session: Session, release: ReleasePage) => {
  const described = await session.ask(release, 'page/describe');
  return described?.ok === true ? described.value.marks : [];
};
const marked = (session: Session, release: ReleasePage, count: number) =>
  eventually(
    `${count} marks`,
    () => marksOn(session, release),
    ({ length }) => length === count,
  );

/** Elements of ours on the page, of whichever version. */
const hosts = ({ page }: ReleasePage) =>
  page.evaluate(() => document.querySelectorAll('html > [popover]').length);

/** What goes wrong on a page from now on. */
function errorsOn({ page }: ReleasePage): readonly string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
}

inEachBrowser('Pressmark is updated under an open page', (session) => {
  test('and the new version goes on where the old one was, once', async () => {
    const release = await session().openRelease(url);
    const before = await release.waitForHighlights();
    const errors = errorsOn(release);
    const hands = readerHands(release.page);
    await hands.select('without a glossary');
    await hands.pressTool(TOOLS.category2);
    await marked(session(), release, 1);
    await hands.select('ordinary work');
    await hands.waitForUi();

    await session().update();
    const [mark] = await marked(session(), release, 1);
    expect(mark?.category).toBe('category-2');
    await eventually(
      'the toolbar of the old version to be gone',
      () => hosts(release),
      (count) => count === 0,
    );
    await eventually(
      'what was painted before, once',
      release.painted,
      (painted) =>
        painted['quotation'] === before['quotation'] &&
        painted['figure'] === before['figure'] &&
        painted['category-2'] === 1,
    );

    await hands.select('receipts');
    await hands.pressTool(TOOLS.category1);
    await marked(session(), release, 2);
    expect(await hosts(release)).toBe(1);
    expect(errors).toEqual([]);
    await release.page.close();
  });
});

inEachBrowser(
  'Pressmark is updated under a reader who is in the middle of something',
  (session) => {
    test('what is being written stays until it is put away', async () => {
      const release = await session().openRelease(url);
      await release.waitForHighlights();
      const errors = errorsOn(release);
      const hands = readerHands(release.page);
      await hands.select('ordinary work');
      await hands.pressTool(TOOLS.note);
      await hands.type('Half a thou');
      await session().update();
      await release.page.bringToFront();
      await marked(session(), release, 0);
      await hands.press('g', 'h', 't', 'Control+Enter');
      expect(await hosts(release)).toBe(1);
      // The field has the keyboard still: what was written can be copied out of it.
      await hands.press('Control+a');
      const inField = await release.page.evaluate(
        () => document.querySelector('html > [popover]:focus-within') !== null,
      );
      expect(inField).toBe(true);
      await hands.press('Escape');
      await eventually(
        'the field to be gone',
        () => hosts(release),
        (count) => count === 0,
      );
      expect(await marksOn(session(), release)).toEqual([]);
      expect(errors).toEqual([]);
      await release.page.close();
    });

    test('on a page that only the button opens, the old marks go at the first touch, and the button brings them back', async () => {
      const { port } = session().newsroom;
      const release = await session().openRelease(
        `http://127.0.0.1:${port}${new URL(url).pathname}`,
      );
      const popup = await session().openPopup(release);
      if ((await popup.waitForPage()) === null) await popup.showAnyway();
      await popup.waitForPage();
      const before = await release.waitForHighlights();
      await popup.close();
      await session().update();
      const errors = errorsOn(release);
      await release.page.bringToFront();
      await release.page.mouse.click(5, 5);
      await eventually(
        'nothing painted',
        release.painted,
        (painted) => Object.keys(painted).length === 0,
      );
      const again = await session().openPopup(release);
      if ((await again.waitForPage()) === null) await again.showAnyway();
      expect(await release.waitForHighlights()).toEqual(before);
      expect(errors).toEqual([]);
      await release.page.close();
    });
  },
  // Firefox ends the scripts of the old version itself, and nothing can press its toolbar.
  ['Chromium'],
);
