import { expect, test } from 'vitest';
import { demoPage } from '../../dev/newsroom/site.ts';
import { inEachBrowser } from './browsers.ts';
import { eventually } from './eventually.ts';
import { readerHands, TOOLS } from './pages/reader-hands.ts';

/** Runs in the page: where the window ends, and where the words are that something is done with. */
function places() {
  const [focused] = CSS.highlights.get('pressmark-focused') ?? [];
  const range = focused ?? getSelection()?.getRangeAt(0);
  const { left, top, right, bottom } =
    range instanceof Range ? range.getBoundingClientRect() : new DOMRect();
  return {
    room: { left: 0, top: 0, right: innerWidth, bottom: innerHeight },
    words: { left, top, right, bottom },
  };
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const isIn = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left &&
  inner.top >= outer.top &&
  inner.right <= outer.right &&
  inner.bottom <= outer.bottom;

const areApart = (a: Box, b: Box): boolean =>
  a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

inEachBrowser('A reader who needs everything twice as large', (session) => {
  test('marks and notes: toolbar and card are in the window, and beside the words', async () => {
    const release = await session().openRelease(demoPage('united-kingdom').url);
    await release.waitForHighlights();
    const width = await release.page.evaluate(() => innerWidth);
    await session().zoom(release, 2);
    await eventually(
      'half the room',
      () => release.page.evaluate(() => innerWidth),
      (now) => now < width * 0.6,
    );
    const hands = readerHands(release.page);
    const standsWell = (what: string) =>
      eventually(
        `${what} in the window, and beside the words`,
        async () => ({
          ours: await hands.boxOfUi(),
          ...(await release.page.evaluate(places)),
        }),
        ({ ours, room, words }) =>
          ours !== null && words.right > words.left && isIn(ours, room) && areApart(ours, words),
      );
    const select = async () => {
      // What is selected soon after a key is the reader's selection.
      await hands.press('Shift');
      await release.select('These canals were dug by hand');
      return hands.hasUi();
    };
    await eventually('something of ours', select, Boolean);
    await standsWell('the toolbar');
    await hands.pressTool(TOOLS.note);
    await standsWell('the note');
    await hands.type('By whom?');
    await hands.press('Control+Enter');
    const described = await eventually(
      'the note kept',
      () => session().ask(release, 'page/describe'),
      (answer) => answer?.ok === true && answer.value.marks[0]?.note === 'By whom?',
    );
    expect(described).toMatchObject({ value: { orphans: [], saveState: 'saved' } });
    await standsWell('the card');
    await session().zoom(release, 1);
    await release.page.close();
  });
});
