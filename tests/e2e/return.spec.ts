import { expect, test } from 'vitest';
import { demoPage } from '../../dev/newsroom/site.ts';
import { inEachBrowser } from './browsers.ts';
import { eventually } from './eventually.ts';
import { readerHands, TOOLS } from './pages/reader-hands.ts';
import type { ReleasePage } from './pages/release-page.ts';

/** Runs in the page: leaves a sign that only this very document has, and notes how it is shown again. */
function leaveSign(): void {
  Reflect.set(globalThis, 'sign', 'left');
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) Reflect.set(globalThis, 'sign', 'shown again');
  });
}

const signOn = ({ page }: ReleasePage) => page.evaluate(() => Reflect.get(globalThis, 'sign'));

inEachBrowser('A reader comes back to a page that the browser kept as it was', (session) => {
  const { url, title } = demoPage('united-states');

  const marked = (release: ReleasePage, count: number) =>
    eventually(
      `${count} marks painted`,
      release.painted,
      (painted) => painted['category-1'] === count,
    );
  const saysOf = (release: ReleasePage, sign: string) =>
    eventually(
      `“${sign}” on the badge`,
      () => session().badge(release),
      (text) => text === sign,
    );

  test('marks, badge, toolbar and popup are there, and what was done elsewhere meanwhile', async () => {
    const release = await session().openRelease(url);
    await release.waitForHighlights();
    const hands = readerHands(release.page);
    await hands.select('without a glossary');
    await hands.pressTool(TOOLS.category1);
    await marked(release, 1);
    await saysOf(release, '✓');
    const before = await release.painted();
    await release.page.evaluate(leaveSign);

    await release.goto(demoPage('guidance').url);
    await saysOf(release, '');
    expect(await release.painted()).toEqual({});

    // Meanwhile, in another tab, the same release is marked a second time.
    const other = await session().openRelease(url);
    await marked(other, 1);
    await other.select('ordinary work');
    await session().ask(other, 'page/act', { action: 'highlight' });
    await marked(other, 2);
    await other.page.close();

    await release.page.bringToFront();
    await release.page.evaluate(() => history.back());
    await eventually(
      'the document that was left',
      () => signOn(release),
      (sign) => sign === 'shown again',
    );
    await marked(release, 2);
    expect(await release.painted()).toEqual({ ...before, 'category-1': 2 });
    await saysOf(release, '✓');

    await hands.select('receipts');
    await hands.pressTool(TOOLS.category1);
    await marked(release, 3);
    const popup = await session().openPopup(release);
    expect(await popup.waitForPage()).toBe(title);
    expect(await popup.saveStatus()).toBe('saved');
    await popup.close();
    expect(await signOn(release)).toBe('shown again');
    await release.page.close();
  });
});
