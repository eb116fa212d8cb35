import { expect, test } from 'vitest';
import { demoPage } from '../../dev/newsroom/site.ts';
import { inEachBrowser } from './browsers.ts';
import { eventually } from './eventually.ts';
import { press } from './pages/cards.ts';
import { readerHands } from './pages/reader-hands.ts';
import { readCsv } from './read-export.ts';

const STATED = '$76.4 million';
const CONTRADICTION = '$67.4 million';

inEachBrowser('A release that contradicts itself', (session) => {
  const { url, title } = demoPage('united-states');
  const open = async () => {
    const release = await session().openRelease(`${url}?version=4`);
    await release.waitForHighlights();
    return release;
  };

  test('in the popup: both values side by side in words, and a way to each', async () => {
    const release = await open();
    const popup = await session().openPopup(release);
    await popup.waitForPage();
    const figures = (await popup.cards('figures')).map(({ text }) => text);
    expect(figures).toEqual(expect.arrayContaining([STATED, CONTRADICTION, '76,400,000 dollars']));
    const beside = await popup.page.evaluate(
      (text) =>
        [...document.querySelectorAll('.cards > li')].find(
          (item) => item.querySelector('.card-figure > b')?.textContent === text,
        )?.textContent ?? '',
      STATED,
    );
    expect(beside).toContain(`This release also gives another value:${CONTRADICTION}`);
    expect(beside).toContain('Also in this release:76,400,000 dollars');
    expect(beside).toContain('and set aside $76.4 million to pay for the work.');
    const way = `.elsewhere-way[aria-label="Go to ${CONTRADICTION}"]`;
    expect(await release.scrolled()).toBe(0);
    await press(popup.page, way);
    await eventually('the page to scroll', release.scrolled, (scrolled) => scrolled > 0);
    await eventually(
      'the card that it led to',
      () =>
        popup.page.evaluate(
          () => document.activeElement?.querySelector('.card-figure > b')?.textContent ?? '',
        ),
      (text) => text === CONTRADICTION,
    );
    await popup.close();
    await release.page.close();
  });

  test('on the page: from card to card by keyboard', async () => {
    const release = await open();
    const hands = readerHands(release.page);
    const shown = () =>
      release.page.evaluate(() =>
        [...(CSS.highlights.get('pressmark-focused') ?? [])].map(String).join(),
      );
    await hands.click(STATED);
    await eventually('the card', shown, (text) => text === STATED);
    await hands.enterUi();
    // Back from the first button: the same value, and before it the other one.
    await hands.press('Shift+Tab', 'Shift+Tab', 'Enter');
    await eventually('the other value', shown, (text) => text === CONTRADICTION);
    await release.page.close();
  });

  test('in the library: by value under their unit, with the headings of the table, and so in the export', async () => {
    const release = await open();
    const popup = await session().openPopup(release);
    await popup.waitForPage();
    await popup.save();
    await popup.close();
    await release.page.close();
    const library = await session().openLibrary();
    await library.open(title);
    await press(library.page, '.tab[data-kind="figures"]');
    await library.page.select('.figure-choices select', 'money');
    await library.page.select('.figure-choices label:last-child select', 'value');
    const listed = await eventually(
      'the amounts by value',
      () =>
        library.page.evaluate(() =>
          [...document.querySelectorAll('.card-figure > b')].map(({ textContent }) => textContent),
        ),
      ([first]) => first === STATED,
    );
    expect(listed).toEqual([
      STATED,
      '76,400,000 dollars',
      CONTRADICTION,
      '$21.5 million',
      '$9.3 million',
      '$3.50',
      '$1.25',
    ]);
    const headings = await library.page.evaluate(() =>
      [...document.querySelectorAll('.card-headings')].map(({ textContent }) => textContent),
    );
    expect(headings).toEqual(['Upper Wend · Cost of repairs', 'Larkfield · Cost of repairs']);
    const { content } = await library.export('csv-figures');
    expect(readCsv(content).find(({ figure }) => figure === '$9.3 million')).toMatchObject({
      row_heading: 'Larkfield',
      column_heading: 'Cost of repairs',
    });
    await library.close();
  });
});
