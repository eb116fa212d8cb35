import { expect, test } from 'vitest';
import { demoPage } from '../../dev/newsroom/site.ts';
import { inEachBrowser } from './browsers.ts';
import { eventually, pause } from './eventually.ts';
import { readerHands, TOOLS } from './pages/reader-hands.ts';
import type { ReleasePage } from './pages/release-page.ts';

/** What the page's scripts have got hold of. */
interface Loot {
  roots: number;
  words: string[];
  pressed: number;
  elements: string[];
  keys: string[];
  hosts: number;
  lured: number;
}

/** What the page does when it is told to. */
interface Trap {
  cover: () => void;
  uncover: () => void;
  storm: (rounds: number) => Promise<number>;
}

/** So often our element comes back by itself, and once more for each thing that the reader does. */
const MOST_COMEBACKS = 21;

const tell = ({ page }: ReleasePage, act: 'cover' | 'uncover') =>
  page.evaluate((name) => (Reflect.get(globalThis, 'trap') as Trap)[name](), act);

inEachBrowser('A page that wants to press our buttons and read what we show', (session) => {
  const { url } = demoPage('trap');
  const NOTHING = { roots: 0, words: [], elements: [], keys: [] };
  const lootOf = ({ page }: ReleasePage) =>
    page.evaluate(() => Reflect.get(globalThis, 'loot') as Loot);
  const stolen = async (release: ReleasePage) => {
    const { roots, words, elements, keys } = await lootOf(release);
    return { roots, words, elements: [...new Set(elements)], keys };
  };
  const marksOn = async (release: ReleasePage) => {
    const described = await session().ask(release, 'page/describe');
    return described?.ok === true ? described.value.marks : [];
  };

  test('fails, and the reader works on it all the same', async () => {
    const release = await session().openRelease(url);
    await release.waitForHighlights();
    const hands = readerHands(release.page);
    const loot = () => lootOf(release);
    const marks = () => marksOn(release);

    await hands.select('public register');
    await hands.waitForUi();
    await eventually('the page’s tries', loot, ({ pressed }) => pressed > 3);
    expect(await marks()).toEqual([]);
    const seen = await release.page.evaluate(() => {
      const host = document.querySelector('html > [popover]');
      const style = host === null ? null : getComputedStyle(host);
      return [
        style?.display,
        style?.visibility,
        style?.opacity,
        style?.transform,
        style?.pointerEvents,
      ];
    });
    expect(seen).toEqual(['block', 'visible', '1', 'none', 'none']);

    await hands.pressTool(TOOLS.note);
    await hands.type('secret word');
    await hands.press('Control+Enter');
    await eventually('the reader’s own mark', marks, (all) => all[0]?.note === 'secret word');
    await session().ask(release, 'page/act', { action: 'review' });
    await pause(400);
    await hands.press('a');
    await eventually(
      'the reader’s own verdict',
      async () => session().ask(release, 'page/describe'),
      (described) =>
        described?.ok === true && described.value.found[0]?.judgement?.verdict === 'accepted',
    );
    await pause(600);

    expect((await loot()).hosts).toBeGreaterThan(0);
    expect(await stolen(release)).toEqual(NOTHING);
    const described = await session().ask(release, 'page/describe');
    const verdicts =
      described?.ok === true
        ? described.value.found.map(({ judgement }) => judgement?.verdict ?? null)
        : [];
    expect(verdicts.filter(Boolean)).toEqual(['accepted']);
    await release.page.close();
  });

  test('covers it, and gets the presses that fall on the cover and nothing else', async () => {
    const release = await session().openRelease(url);
    await release.waitForHighlights();
    const before = await marksOn(release);
    const hands = readerHands(release.page);
    await hands.select('nspectors who may');
    await hands.waitForUi();
    const toolbar = await eventually('the toolbar', hands.boxOfUi, (box) => box !== null);
    await tell(release, 'cover');
    expect(await hands.boxOfUi()).toBeNull();
    await release.page.mouse.click((toolbar?.left ?? 0) + 16, (toolbar?.top ?? 0) + 16);
    await eventually(
      'the press',
      () => lootOf(release),
      ({ lured }) => lured === 1,
    );
    await tell(release, 'uncover');

    await hands.select('set aside');
    await eventually('the toolbar again', hands.boxOfUi, Boolean);
    expect(await marksOn(release)).toEqual(before);
    await hands.pressTool(TOOLS.category1);
    await eventually(
      'the reader’s own mark',
      () => marksOn(release),
      ({ length }) => length === before.length + 1,
    );
    expect(await stolen(release)).toEqual(NOTHING);
    await release.page.close();
  });

  test('storms it, and is left alone until the reader asks anew', async () => {
    const release = await session().openRelease(url);
    const painted = await release.waitForHighlights();
    const before = await marksOn(release);
    const hands = readerHands(release.page);
    await hands.select('nspectors who may');
    await hands.waitForUi();
    const comebacks = await release.page.evaluate(
      (rounds) => (Reflect.get(globalThis, 'trap') as Trap).storm(rounds),
      200,
    );
    expect(comebacks).toBeGreaterThan(0);
    expect(comebacks).toBeLessThanOrEqual(MOST_COMEBACKS);
    expect(await hands.hasUi()).toBe(false);
    expect(await marksOn(release)).toEqual(before);

    await hands.select('register has a name');
    await eventually('the toolbar again', hands.boxOfUi, Boolean);
    await hands.pressTool(TOOLS.category2);
    await eventually(
      'the reader’s own mark',
      () => marksOn(release),
      ({ length }) => length === before.length + 1,
    );
    await eventually(
      'the marks as they were',
      release.painted,
      ({ quotation, figure }) => quotation === painted['quotation'] && figure === painted['figure'],
    );
    expect(await stolen(release)).toEqual(NOTHING);
    await release.page.close();
  });
});
