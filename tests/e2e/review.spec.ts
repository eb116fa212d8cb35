import { expect, test } from 'vitest';
import { demoPage } from '../../dev/newsroom/site.ts';
import { inEachBrowser } from './browsers.ts';
import { eventually } from './eventually.ts';
import { readerHands } from './pages/reader-hands.ts';
import type { ReleasePage } from './pages/release-page.ts';

inEachBrowser('A reader goes through everything found by keyboard alone', (session) => {
  const { url } = demoPage('united-states');

  const verdictsOn = async (release: ReleasePage) => {
    const described = await session().ask(release, 'page/describe');
    if (described?.ok !== true) return [];
    return described.value.found.map(({ judgement }) => judgement?.verdict ?? null);
  };

  test('accepts, dismisses, undoes, and the page hears no key', async () => {
    const release = await session().openRelease(url);
    await release.waitForHighlights();
    await release.page.evaluate(() => {
      const keys: string[] = [];
      Reflect.set(globalThis, 'keysHeard', keys);
      for (const type of ['keydown', 'keyup', 'keypress'] as const) {
        document.addEventListener(type, ({ key }) => keys.push(key), true);
      }
    });
    const hands = readerHands(release.page);
    const before = await verdictsOn(release);
    expect(before.length).toBeGreaterThan(6);
    await session().ask(release, 'page/act', { action: 'review' });
    await hands.waitForUi();
    await eventually('the first one apart', release.painted, ({ focused = 0 }) => focused > 0);

    await hands.press('a');
    await eventually(
      'accepted',
      () => verdictsOn(release),
      ([first]) => first === 'accepted',
    );
    await hands.press('d');
    await eventually(
      'dismissed',
      () => verdictsOn(release),
      (all) => all[1] === 'dismissed',
    );
    await hands.press('n', 'n', 'p', 'd');
    await eventually(
      'the fourth',
      () => verdictsOn(release),
      (all) => all[3] === 'dismissed',
    );
    await hands.press('u');
    const judged = await eventually(
      'undone',
      () => verdictsOn(release),
      (all) => all[3] === null,
    );
    expect(judged.filter((verdict) => verdict !== null)).toEqual(['accepted', 'dismissed']);

    await hands.press('Escape');
    await eventually('none apart', release.painted, ({ focused = 0 }) => focused === 0);
    expect(await release.page.evaluate(() => Reflect.get(globalThis, 'keysHeard'))).toEqual([]);

    // What was dismissed stays so.
    await release.goto(url);
    await release.waitForHighlights();
    await eventually(
      'after a reload',
      () => verdictsOn(release),
      (all) => all[1] === 'dismissed',
    );
    await release.page.close();
  });
  test('from the popup’s button, and the keyboard is in the walk at once', async () => {
    const release = await session().openRelease(url);
    await release.waitForHighlights();
    const before = await verdictsOn(release);
    const popup = await session().openPopup(release);
    await popup.waitForPage();
    await popup.review();
    // In Firefox the popup is opened as a tab, and no tab closes itself.
    if (session().name === 'Firefox') await popup.close();
    else await eventually('the popup to close', async () => popup.page.isClosed(), Boolean);
    const hands = readerHands(release.page);
    await hands.waitForUi();
    await eventually('the first one apart', release.painted, ({ focused = 0 }) => focused > 0);
    await hands.press('a');
    const first = before.indexOf(null);
    await eventually(
      'the first that was left',
      () => verdictsOn(release),
      (all) => all[first] === 'accepted',
    );
    await release.page.close();
  });
});
