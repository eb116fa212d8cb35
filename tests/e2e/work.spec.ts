import { expect, test } from 'vitest';
import { demoPage } from '../../dev/newsroom/site.ts';
import { inEachBrowser } from './browsers.ts';
import { eventually } from './eventually.ts';
import { press } from './pages/cards.ts';

const KEPT = 'a bearing can be changed in a night';
const MOVED = 'keeping spare bearings in six regional yards';
const GONE = 'Where they disagreed, the lower score was kept';

inEachBrowser('A reader marks a release, and comes back when it was edited', (session) => {
  const { url, title } = demoPage('united-states');

  test('kept, moved, changed and gone', async () => {
    const release = await session().openRelease(url);
    await release.waitForHighlights();
    for (const [index, words] of [KEPT, MOVED, GONE].entries()) {
      await release.select(words);
      await session().ask(release, 'page/act', { action: 'highlight' });
      await eventually(
        `“${words}” to be highlighted`,
        release.painted,
        (painted) => painted['category-1'] === index + 1,
      );
    }
    expect(await session().ask(release, 'page/describe')).toMatchObject({
      ok: true,
      value: { saveState: 'saved', orphans: [], since: null },
    });

    await release.goto(`${url}?version=3`);
    await release.waitForHighlights();
    await eventually(
      'the two that are still there',
      release.painted,
      (painted) => painted['category-1'] === 2,
    );
    const described = await session().ask(release, 'page/describe');
    if (described?.ok !== true) throw new Error(JSON.stringify(described));
    const { marks, orphans, changed, since, saveState } = described.value;
    const words = (id: unknown) => marks.find((mark) => mark.id === id)?.target[0]?.selector[0];
    expect(saveState).toBe('changed');
    expect(orphans.map((id) => words(id)?.exact)).toEqual([GONE]);
    expect(changed).toMatchObject([{ was: ['76.4'], is: ['67.4'] }]);
    expect(since?.edited).toBe(1);
    // The highlight and the figures of the paragraph that stands at the beginning now.
    expect(since?.moved).toBeGreaterThanOrEqual(2);

    const popup = await session().openPopup(release);
    await popup.waitForPage();
    expect(await popup.words()).toMatch(/\d+ annotations moved, 1 text changed/);
    await press(popup.page, '.tab[data-kind="yours"]');
    await eventually('what is gone', popup.words, (all) => all.includes(GONE));
    expect(await popup.words()).toContain('Attach again');
    await popup.close();
    await release.page.close();

    const library = await session().openLibrary();
    await library.waitForRows(1);
    const painted = await library.open(title);
    expect(painted['category-1']).toBe(3);
    await library.close();
  });
});
