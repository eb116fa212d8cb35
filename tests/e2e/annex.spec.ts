import { expect, test } from 'vitest';
import { demoPage } from '../../dev/newsroom/site.ts';
import { inEachBrowser } from './browsers.ts';
import { eventually } from './eventually.ts';
import { readerHands, TOOLS } from './pages/reader-hands.ts';

const IN_FRAME = 'The longest detour is 31 miles';

inEachBrowser('A reader works in a frame of the page', (session) => {
  const { url, title } = demoPage('annex');

  test.each([['a frame', IN_FRAME, 1]])(
    'marks words in %s, and finds them again',
    async (_, words, count) => {
      const release = await session().openRelease(url);
      await release.waitForHighlights();
      const hands = readerHands(release.page);
      await hands.select(words);
      await hands.waitForUi();
      await hands.pressTool(TOOLS.category1);
      const marked = () =>
        release.page.evaluate(() => {
          const frame = document.querySelector('iframe')?.contentWindow as
            | (Window & typeof globalThis)
            | null
            | undefined;
          return [globalThis, frame].flatMap((view) =>
            [...(view?.CSS.highlights.get('pressmark-category-1') ?? [])].map(String),
          );
        });
      const isMarked = (texts: readonly string[]) =>
        texts.length === count && texts.includes(words);
      await eventually('the words painted', marked, isMarked);
      await release.goto(url);
      await release.waitForHighlights();
      await eventually('the words painted after a reload', marked, isMarked);
      // The page's own rules do not hold there: ours were taken in.
      const styled = await release.page.evaluate(() => {
        const inside = [
          document.querySelector('iframe')?.contentDocument,
          document.querySelector('bureau-box')?.shadowRoot,
        ];
        return inside.map((root) => root?.adoptedStyleSheets.length ?? 0);
      });
      expect(styled).toEqual([1, 1]);
      await release.page.close();
    },
  );

  test('and the copy holds them', async () => {
    const library = await session().openLibrary();
    await library.waitForRows(1);
    expect((await library.open(title))['category-1']).toBe(1);
    await library.close();
  });
});

inEachBrowser('A link to words of the page leads there', (session) => {
  const { url } = demoPage('annex');

  test.each([
    ['one line, with an ampersand', 'The list holds R&D sites as well', {}, 'The list holds'],
    ['commas and dashes', 'Trucks, trailers – and buses – deserve', {}, 'Trucks, trailers'],
    ['several blocks', 'They carry 40 tons each', { until: 'after a year' }, 'The list holds'],
    ['words that stand there twice', 'two inspectors', { occurrence: 1 }, 'two inspectors who'],
  ])('%s', async (_, words, options, place) => {
    const release = await session().openRelease(url);
    await release.waitForHighlights();
    const hands = readerHands(release.page);
    await hands.select(words, options);
    await hands.waitForUi();
    await hands.pressTool(TOOLS.link);
    // The clipboard is read as a reader reads it: by pasting.
    const desk = await session().openRelease(url.replace(/[^/]*$/, ''));
    await desk.page.evaluate(() => {
      const field = document.createElement('textarea');
      document.body.prepend(field);
      field.focus();
    });
    await readerHands(desk.page).press('Control+v');
    const link = await desk.page.$eval('textarea', ({ value }) => value);
    expect(link).toContain(`${url}#:~:text=`);
    await desk.page.close();
    await release.page.close();

    const page = await session().browser.newPage();
    await page.setViewport({ width: 900, height: 240 });
    await page.goto(link);
    const seen = () =>
      page.evaluate((wanted) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const at = (node.nodeValue ?? '').indexOf(wanted);
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          return Math.round(range.getBoundingClientRect().top);
        }
        return null;
      }, place);
    const top = await eventually(
      'the words in the window',
      seen,
      (at) => at !== null && at > -60 && at < 240,
    );
    expect(top).not.toBeNull();
    expect(await page.evaluate(() => ['fragmentDirective' in document, scrollY > 0])).toEqual([
      true,
      true,
    ]);
    await page.close();
  });
});
