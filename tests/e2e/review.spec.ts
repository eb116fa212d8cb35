import { expect, test } from 'vitest';
import { demoPage } from '../../dev/newsroom/site.ts';
import type { Annotation } from '../../lib/model/annotation.ts';
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

  test('to the end: every one gets its verdict, and two are put right on the way', async () => {
    const release = await session().openRelease(demoPage('germany').url);
    await release.waitForHighlights();
    const hands = readerHands(release.page);
    const foundOn = async () => {
      const described = await session().ask(release, 'page/describe');
      return described?.ok === true ? described.value.found : [];
    };
    const words = (item: { annotation: Annotation }) =>
      item.annotation.target[0]?.selector[0].exact;
    const apart = () =>
      release.page.evaluate(() => String([...(CSS.highlights.get('pressmark-focused') ?? [])][0]));
    const found = await foundOn();
    const count = found.length;
    expect(count).toBeGreaterThan(8);
    const figure = found.find(({ annotation: { body } }) => isSingle(body[0]));
    const quotation = found.find(({ annotation: { body } }) => body[0]?.type === 'Quotation');

    await session().ask(release, 'page/act', { action: 'review' });
    await hands.waitForUi();
    await eventually('the first one apart', release.painted, ({ focused = 0 }) => focused > 0);
    const stops: string[] = [];
    const fixed: string[] = [];
    for (let stop = 0; stop < count; stop += 1) {
      const text = await apart();
      stops.push(text);
      const correct = async (...keys: readonly string[]) => {
        fixed.push(text);
        await hands.press('f');
        await hands.press(...keys);
        await eventually(
          `${fixed.length} put right`,
          foundOn,
          (all) => all.filter(({ judgement }) => judgement?.correction).length === fixed.length,
        );
      };
      if (figure !== undefined && text === words(figure) && !fixed.includes(text)) {
        await correct('Tab', 'Tab', 'Control+a', '7', '7', 'Enter');
      } else if (quotation !== undefined && text === words(quotation)) {
        await correct('Control+a', 'A', 'd', 'a', 'Enter');
      }
      const judged = (all: Awaited<ReturnType<typeof foundOn>>) =>
        all.filter(({ judgement }) => judgement?.verdict != null).length;
      await hands.press(stop % 3 === 2 ? 'd' : 'a');
      await eventually(`${stop + 1} verdicts`, foundOn, (all) => judged(all) === stop + 1);
    }
    expect([...stops].sort()).toEqual(found.map((item) => words(item) ?? '').sort());
    expect(fixed).toHaveLength(2);

    const after = await foundOn();
    const verdicts = after.map(({ judgement }) => judgement?.verdict);
    expect(verdicts.filter((verdict) => verdict === 'dismissed')).toHaveLength(
      Math.floor(count / 3),
    );
    const corrections = after.flatMap(({ judgement }) => judgement?.correction ?? []);
    expect(corrections).toContainEqual(
      expect.objectContaining({ speaker: expect.objectContaining({ name: 'Ada' }) }),
    );
    expect(corrections).toContainEqual(
      expect.objectContaining({
        figure: expect.objectContaining({ quantity: expect.objectContaining({ value: '77' }) }),
      }),
    );
    await hands.press('Escape');
    await eventually('none apart', release.painted, ({ focused = 0 }) => focused === 0);
    await release.page.close();
  });
});

/** A figure of one number that is no date. */
function isSingle(body: Annotation['body'][number] | undefined): boolean {
  return body?.type === 'Figure' && body.kind !== 'date' && 'value' in body.quantity;
}
