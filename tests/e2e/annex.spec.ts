import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { demoPage } from '../../dev/newsroom/site.ts';
import { inEachBrowser } from './browsers.ts';
import { pasted } from './clipboard.ts';
import { eventually } from './eventually.ts';
import { readerHands, TOOLS } from './pages/reader-hands.ts';

const IN_FRAME = 'The longest detour is 31 miles';
const IN_COMPONENT = 'on the Alder Creek bridge';

/** Runs in the page: what is painted as the first category in it and in its frame. */
function marked(): string[] {
  const frame = document.querySelector('iframe')?.contentWindow as typeof window | null | undefined;
  return [window, frame].flatMap((view) =>
    [...(view?.CSS.highlights.get('pressmark-category-1') ?? [])].map(String),
  );
}

/** Both marks of the first test, painted. */
async function waitForMarks(page: Page): Promise<void> {
  await eventually(
    'the marks',
    () => page.evaluate(marked),
    ({ length }) => length === 2,
  );
}

/** Runs in the page: brings words of the component into the window, and takes the first category out of the registry. */
function unpaint(isUnpainted: boolean): void {
  const box = document.querySelector('bureau-box');
  box?.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (isUnpainted) CSS.highlights.delete('pressmark-category-1');
}

/** The page as it is seen, once it is seen twice the same. */
async function pictureOf(page: Page): Promise<string> {
  let last = '';
  return eventually(
    'the page at rest',
    () => page.screenshot({ encoding: 'base64' }),
    (picture) => {
      const isSame = picture === last;
      last = picture;
      return isSame;
    },
  );
}

inEachBrowser('A reader works in a frame and in a component of the page', (session) => {
  const { url, title } = demoPage('annex');

  test.each([
    ['a frame', IN_FRAME, [IN_FRAME]],
    ['a component', IN_COMPONENT, [IN_COMPONENT, IN_FRAME]],
  ])('marks words in %s, and finds them again', async (_, words, all) => {
    const release = await session().openRelease(url);
    await release.waitForHighlights();
    const hands = readerHands(release.page);
    await hands.select(words);
    await hands.waitForUi();
    await hands.pressTool(TOOLS.category1);
    const painted = () => release.page.evaluate(marked);
    const areAll = (texts: readonly string[]) =>
      [...texts].sort().join() === [...all].sort().join();
    await eventually('the words painted', painted, areAll);
    await release.goto(url);
    await release.waitForHighlights();
    await eventually('the words painted after a reload', painted, areAll);
    expect(await session().ask(release, 'page/describe')).toMatchObject({
      ok: true,
      value: { orphans: [], saveState: 'saved' },
    });
    await release.page.close();
  });

  test('and sees them there, under rules of ours that both took in', async () => {
    const release = await session().openRelease(url);
    await release.waitForHighlights();
    await waitForMarks(release.page);
    const styled = await release.page.evaluate(() =>
      [
        document.querySelector('iframe')?.contentDocument,
        document.querySelector('bureau-box')?.shadowRoot,
      ].map((root) => root?.adoptedStyleSheets.length ?? 0),
    );
    expect(styled).toEqual([1, 1]);
    await release.page.evaluate(unpaint, false);
    const before = await pictureOf(release.page);
    await release.page.evaluate(unpaint, true);
    expect(await pictureOf(release.page)).not.toBe(before);
    await release.page.close();
  });

  test('a link inside a mark in the frame is followed, and opens nothing of ours', async () => {
    const release = await session().openRelease(url);
    await release.waitForHighlights();
    await waitForMarks(release.page);
    const hands = readerHands(release.page);
    await hands.select('Drivers find the detours', { until: 'yellow signs' });
    await hands.waitForUi();
    await hands.pressTool(TOOLS.category1);
    const isMarked = (texts: readonly string[]) => texts.some((each) => each.includes('yellow'));
    await eventually('the link in a mark', () => release.page.evaluate(marked), isMarked);
    await eventually('nothing of ours', hands.hasUi, (isThere) => !isThere);
    await hands.click('yellow signs');
    await eventually(
      'the page that the link leads to',
      async () => release.page.url(),
      (address) => address === demoPage('listing').url,
    );
    await release.page.close();
  });

  test('and the copy holds them', async () => {
    const library = await session().openLibrary();
    await library.waitForRows(1);
    expect((await library.open(title))['category-1']).toBe(3);
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
    const link = await pasted(session(), url.replace(/[^/]*$/, ''));
    expect(link).toContain(`${url}#:~:text=`);
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
