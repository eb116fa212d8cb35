import { expect, test } from 'vitest';
import { demoPage } from '../../dev/newsroom/site.ts';
import { inEachBrowser } from './browsers.ts';
import { eventually, pause } from './eventually.ts';
import { readerHands, TOOLS } from './pages/reader-hands.ts';

/** What the page's scripts have got hold of. */
interface Loot {
  roots: number;
  words: string[];
  pressed: number;
  elements: string[];
  keys: string[];
  hosts: number;
}

inEachBrowser('A page that wants to press our buttons and read what we show', (session) => {
  test('fails, and the reader works on it all the same', async () => {
    const { url } = demoPage('trap');
    const release = await session().openRelease(url);
    await release.waitForHighlights();
    const hands = readerHands(release.page);
    const loot = () => release.page.evaluate(() => Reflect.get(globalThis, 'loot') as Loot);
    const marks = async () => {
      const described = await session().ask(release, 'page/describe');
      return described?.ok === true ? described.value.marks : [];
    };

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

    const { hosts, roots, words, elements, keys } = await loot();
    expect(hosts).toBeGreaterThan(0);
    expect({ roots, words, elements: [...new Set(elements)], keys }).toEqual({
      roots: 0,
      words: [],
      elements: [],
      keys: [],
    });
    const described = await session().ask(release, 'page/describe');
    const verdicts =
      described?.ok === true
        ? described.value.found.map(({ judgement }) => judgement?.verdict ?? null)
        : [];
    expect(verdicts.filter(Boolean)).toEqual(['accepted']);
    await release.page.close();
  });
});
