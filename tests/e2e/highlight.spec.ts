import { expect, test } from 'vitest';
import { demoPage } from '../../dev/newsroom/site.ts';
import { inEachBrowser } from './browsers.ts';
import { pasted } from './clipboard.ts';
import { eventually } from './eventually.ts';
import { readerHands, TOOLS } from './pages/reader-hands.ts';
import type { ReleasePage } from './pages/release-page.ts';

inEachBrowser('A reader highlights and notes on the page, and finds it again', (session) => {
  const { url, title } = demoPage('united-states');

  const marksOn = async (release: ReleasePage) => {
    const described = await session().ask(release, 'page/describe');
    return described?.ok === true ? described.value.marks : [];
  };
  const marked = (release: ReleasePage, count: number) =>
    eventually(
      `${count} marks`,
      () => marksOn(release),
      ({ length }) => length === count,
    );

  test('by toolbar and by key, with a note and tags; nothing of it stands in the page’s content', async () => {
    const release = await session().openRelease(url);
    await release.waitForHighlights();
    const hands = readerHands(release.page);
    const content = await release.page.evaluate(() => document.body.outerHTML);
    expect(await hands.hasUi()).toBe(false);

    await hands.select('without a glossary');
    await hands.pressTool(TOOLS.category2);
    const [first] = await marked(release, 1);
    expect(first).toMatchObject({ category: 'category-2', note: null });

    await hands.select('ordinary work');
    await session().ask(release, 'page/act', { action: 'highlight' });
    await marked(release, 2);

    await hands.select('receipts');
    await hands.pressTool(TOOLS.note);
    await hands.type('Ask for them, please.');
    await hands.press('Control+Enter');
    const marks = await eventually(
      'the note',
      () => marksOn(release),
      (all) => all.some(({ note }) => note !== null),
    );
    expect(marks.find(({ note }) => note !== null)?.note).toBe('Ask for them, please.');
    expect(await release.page.evaluate(() => document.body.outerHTML)).toBe(content);
    const { 'category-2': painted = 0 } = await release.painted();
    expect(painted).toBeGreaterThan(0);

    await release.goto(url);
    await release.waitForHighlights();
    await eventually(
      'marks after a reload',
      release.painted,
      (all) => (all['category-2'] ?? 0) > 0,
    );
    const after = await marked(release, 3);
    expect(after.map(({ note }) => note).filter(Boolean)).toEqual(['Ask for them, please.']);
    expect(await hands.hasUi()).toBe(false);
    await release.page.close();
  });

  test('and takes it back with Ctrl+Z, and forth again', async () => {
    const release = await session().openRelease(url);
    await release.waitForHighlights();
    await marked(release, 3);
    const hands = readerHands(release.page);
    await hands.select('under every deck');
    await hands.pressTool(TOOLS.tags);
    await hands.type('decks,');
    await hands.press('Enter');
    await eventually(
      'the tag',
      () => marksOn(release),
      (all) => all.some(({ tags }) => tags[0] === 'decks'),
    );
    // With the mark its card is gone, and the keyboard is on the page again: the word on it has the way forth.
    await hands.press('Control+z', 'Control+z');
    await marked(release, 3);
    await hands.enterUi();
    await hands.press('Enter');
    await marked(release, 4);
    await hands.press('Control+Shift+z');
    await eventually(
      'the tag again',
      () => marksOn(release),
      (all) => all.some(({ tags }) => tags[0] === 'decks'),
    );
    await hands.press('Control+z', 'Control+z');
    await marked(release, 3);
    await release.page.close();
  });

  test('and copies words with their source', async () => {
    const release = await session().openRelease(url);
    await release.waitForHighlights();
    const hands = readerHands(release.page);
    await hands.select('under every deck');
    await hands.pressTool(TOOLS.citation);
    const text = await pasted(session(), url.replace(/[^/]*$/, ''));
    const [words, speaker, source, address, ...rest] = text.split('\n');
    expect([words, address, rest]).toEqual(['“under every deck”', url, []]);
    expect(speaker).toMatch(/^— \S/);
    expect(source).toContain(title);
    expect(await marksOn(release)).toHaveLength(3);
    await release.page.close();
  });
});
