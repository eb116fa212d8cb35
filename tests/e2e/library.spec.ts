import { expect, test } from 'vitest';
import { demoPage } from '../../dev/newsroom/site.ts';
import { EXPORT_FORMATS } from '../../lib/export/export-file.ts';
import { inEachBrowser } from './browsers.ts';
import { eventually } from './eventually.ts';
import { collapse, expectedOf } from './expected.ts';
import { press } from './pages/cards.ts';
import type { LibraryPage } from './pages/library-page.ts';
import { readerHands, TOOLS } from './pages/reader-hands.ts';
import { readExport } from './read-export.ts';
import type { Session } from './session.ts';

const MARKED = 'apprentices';
const NOTED = 'captains';
const TAGGED = 'chamber';
const HALF_NOTED = 'watches';

/** Opens a release, or a later version of it, and saves it through the popup. */
async function save(session: Session, id: string, version = ''): Promise<void> {
  const release = await session.openRelease(`${demoPage(id).url}${version}`);
  await release.waitForHighlights();
  const popup = await session.openPopup(release);
  await popup.waitForPage();
  await popup.save();
  await popup.close();
  await release.page.close();
}

inEachBrowser('The library keeps what was saved', (session) => {
  const english = demoPage('canada-en');
  const french = demoPage('canada-fr');

  test('read with the network off, its findings marked and beside it', async () => {
    await save(session(), english.id);
    await save(session(), french.id);
    const { quotations } = expectedOf(french.id);
    const asked = session().newsroom.requests.length;

    const library = await session().openLibrary({ offline: true });
    expect(await library.waitForRows(2)).toEqual([french.title, english.title]);
    const painted = await library.open(french.title);
    const { text, html } = await library.copy();
    expect(collapse(text)).toContain(collapse(quotations[0]?.segments[0] ?? '-'));
    expect(html).not.toContain('<script');

    const cards = await library.cards('quotations');
    expect(cards.map(({ speaker }) => speaker)).toEqual(quotations.map(({ speaker }) => speaker));
    const counts = await library.counts();
    expect(painted['figure']).toBe(counts.figures);
    expect(painted['quotation']).toBe(quotations.flatMap(({ segments }) => segments).length);
    expect(session().newsroom.requests.slice(asked).filter(isOurs)).toEqual([]);
    await library.close();
  });

  test('worked on like the page itself: marked, noted, tagged, undone and done again', async () => {
    const library = await session().openLibrary();
    await library.open(english.title);
    const hands = readerHands(library.page);
    const marks = (category: string, count: number) =>
      eventually(
        `${count} of ${category}`,
        library.painted,
        (painted) => (painted[category] ?? 0) === count,
      );
    const listed = (words: string) =>
      eventually(
        `“${words}” beside the copy`,
        () => library.page.evaluate(() => document.querySelector('.pane-panel')?.textContent ?? ''),
        (all) => all.includes(words),
      );

    await hands.select(MARKED);
    await hands.pressTool(TOOLS.category2);
    await marks('category-2', 1);
    await hands.press('Control+z');
    await marks('category-2', 0);
    await hands.press('Control+Shift+z');
    await marks('category-2', 1);

    await hands.select(NOTED);
    await hands.pressTool(TOOLS.note);
    await hands.type('Ask when.');
    await hands.press('Control+Enter');
    await marks('category-2', 2);
    await press(library.page, '.tab[data-kind="yours"]');
    await listed('Ask when.');
    await hands.press('Escape');

    await hands.select(TAGGED);
    await hands.pressTool(TOOLS.tags);
    await hands.type('locks,');
    await hands.press('Enter');
    await marks('category-2', 3);
    await listed('locks');

    // Firefox never reports the end of it.
    await library.page.reload({ timeout: 1_500 }).catch(() => undefined);
    await marks('category-2', 3);
    await library.close();
  });

  test('and the page shows what was done in the library', async () => {
    const release = await session().openRelease(english.url);
    await eventually('the same on the page', release.painted, (all) => all['category-2'] === 3);
    const described = await session().ask(release, 'page/describe');
    if (described?.ok !== true) throw new Error(JSON.stringify(described));
    const { marks: kept, orphans } = described.value;
    expect(orphans).toEqual([]);
    expect(
      kept.map(({ target, note, tags }) => [target[0]?.selector[0].exact, note, tags]),
    ).toEqual([
      [MARKED, null, []],
      [NOTED, 'Ask when.', []],
      [TAGGED, null, ['locks']],
    ]);
    await release.page.close();
  });

  test('a note half written is there again when its copy is opened again', async () => {
    const library = await session().openLibrary();
    await library.open(english.title);
    const hands = readerHands(library.page);
    await hands.select(HALF_NOTED);
    await hands.pressTool(TOOLS.note);
    await hands.type('Half a th');
    await library.open(french.title);
    await eventually('nothing of ours', hands.hasUi, (there) => !there);
    await library.open(english.title);
    await eventually(
      'the keyboard in the note',
      () =>
        library.page.evaluate(
          () => document.querySelector('html > [popover]:focus-within') !== null,
        ),
      Boolean,
    );
    await hands.press('Control+End');
    await hands.type('ought.');
    await hands.press('Control+Enter');
    await press(library.page, '.tab[data-kind="yours"]');
    await eventually(
      'the whole note beside the copy',
      () => library.page.evaluate(() => document.querySelector('.pane-panel')?.textContent ?? ''),
      (all) => all.includes('Half a thought.'),
    );
    await library.close();
  });

  test('exported in every form', async () => {
    const { quotations, figures, optionalFigures } = expectedOf(english.id);
    const library = await session().openLibrary();
    await library.open(english.title);
    for (const format of EXPORT_FORMATS) {
      const file = await library.export(format);
      expect(file.name).toMatch(/^2026-03-12-[a-z0-9-]+\.[a-z.-]+$/);
      const contents = readExport(format, file.content);
      if (contents.quotations !== null) {
        expect(contents.quotations).toHaveLength(quotations.length);
        expect(contents.quotations[0]).toContain('set their watches by a gate');
      }
      if (contents.figures !== null) {
        const extra = contents.figures.length - figures.length;
        expect(extra).toBeGreaterThanOrEqual(0);
        expect(extra).toBeLessThanOrEqual(optionalFigures.length);
        expect(contents.figures.join('\n')).toContain('$184.5 million');
      }
    }
    await library.close();
  });

  test('deleted, and taken back', async () => {
    const library = await session().openLibrary();
    await library.waitForRows(2);
    await library.open(english.title);
    await library.delete();
    expect(await library.waitForRows(1)).toEqual([french.title]);
    await library.undo();
    await library.waitForRows(2);
    const painted = await library.open(english.title);
    expect(painted['quotation']).toBeGreaterThan(0);
    // Firefox never reports the end of it.
    await library.page.reload({ timeout: 1_500 }).catch(() => undefined);
    await eventually(
      'the release after a reload',
      () => library.waitForRows(2),
      (rows) => rows.includes(english.title),
    );
    await library.close();
  });
});

inEachBrowser('A saved copy is reviewed and put right', (session) => {
  const { id, title } = demoPage('united-states');
  const left = (library: LibraryPage) =>
    library.page.evaluate(() =>
      Number.parseInt(document.querySelector('.review-left')?.textContent ?? '', 10),
    );

  test('by keyboard alone', async () => {
    await save(session(), id);
    const library = await session().openLibrary();
    await library.open(title);
    const hands = readerHands(library.page);
    const before = await left(library);
    await press(library.page, '.review-start');
    await hands.waitForUi();
    await hands.press('a', 'd', 'n', 'a');
    await eventually(
      'three verdicts',
      () => left(library),
      (count) => count === before - 3,
    );
    await hands.press('u');
    await eventually(
      'one of them taken back',
      () => left(library),
      (count) => count === before - 2,
    );
    await hands.press('Escape');
    await library.close();
  });

  test('what a later copy does not say any more is attached again', async () => {
    const library = await session().openLibrary();
    await library.open(title);
    const hands = readerHands(library.page);
    await hands.select('Where they disagreed');
    await hands.pressTool(TOOLS.category2);
    const marks = (count: number) =>
      eventually(
        `${count} marks in the copy`,
        library.painted,
        (painted) => (painted['category-2'] ?? 0) === count,
      );
    await marks(1);
    await library.close();

    await save(session(), id, '?version=3');
    const later = await session().openLibrary();
    await later.open(title);
    await press(later.page, '.tab[data-kind="yours"]');
    await eventually(
      'the orphan',
      () => later.page.$$('.orphans .card-tool'),
      ({ length }) => length > 0,
    );
    await press(later.page, '.orphans .card-tool:last-child');
    const again = readerHands(later.page);
    await again.select('six regional yards');
    await again.pressTool(0);
    await eventually(
      'the mark in its new place',
      later.painted,
      (painted) => painted['category-2'] === 1,
    );
    expect(await later.page.$$('.orphans')).toEqual([]);
    await later.close();
  });
});

/** Firefox also asks for services of its own, and is refused. */
function isOurs(address: string): boolean {
  return address.includes('demo-');
}
