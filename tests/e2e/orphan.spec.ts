import { expect, test } from 'vitest';
import { demoPage } from '../../dev/newsroom/site.ts';
import { inEachBrowser } from './browsers.ts';
import { eventually } from './eventually.ts';
import { press } from './pages/cards.ts';
import { readerHands } from './pages/reader-hands.ts';

const GONE = 'Where they disagreed, the lower score was kept';
const INSTEAD = 'ordinary work, done in daylight';

/** Stands first in the toolbar while something is looking for its place. */
const ATTACH = 0;

inEachBrowser('What is gone from a release is attached again by hand', (session) => {
  const { url } = demoPage('united-states');

  test('to other words, and stays there', async () => {
    const release = await session().openRelease(url);
    await release.waitForHighlights();
    await release.select(GONE);
    await session().ask(release, 'page/act', { action: 'highlight' });
    const marks = () => release.painted().then((painted) => painted['category-1'] ?? 0);
    await eventually('the mark', marks, (count) => count === 1);

    await release.goto(`${url}?version=3`);
    await release.waitForHighlights();
    await eventually('nothing of it', marks, (count) => count === 0);
    const popup = await session().openPopup(release);
    await popup.waitForPage();
    await press(popup.page, '.tab[data-kind="yours"]');
    await eventually('the text that is gone', popup.words, (words) => words.includes(GONE));
    await press(popup.page, '.card-tools .button');
    await popup.close();

    const hands = readerHands(release.page);
    await hands.select(INSTEAD);
    await hands.waitForUi();
    await hands.pressTool(ATTACH);
    const words = () =>
      release.page.evaluate(() =>
        [...(CSS.highlights.get('pressmark-category-1') ?? [])].map(String),
      );
    const isThere = (texts: readonly string[]) => texts.join() === INSTEAD;
    await eventually('it stands on other words', words, isThere);
    const described = await session().ask(release, 'page/describe');
    expect(described).toMatchObject({ ok: true, value: { orphans: [] } });

    await release.goto(`${url}?version=3`);
    await release.waitForHighlights();
    await eventually('it stands there after a reload', words, isThere);
    await release.page.close();
  });
});
