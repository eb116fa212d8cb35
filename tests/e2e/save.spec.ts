import { expect, test } from 'vitest';
import { demoPage } from '../../dev/newsroom/site.ts';
import { inEachBrowser } from './browsers.ts';
import { eventually } from './eventually.ts';

inEachBrowser('A release is saved, and saved again when it has changed', (session) => {
  const { url, title } = demoPage('united-states');

  test('first version, the same again, a later version', async () => {
    const release = await session().openRelease(url);
    await release.waitForHighlights();
    const first = await session().openPopup(release);
    await first.waitForPage();
    expect(await first.saveStatus()).toBe('unsaved');
    await first.save();
    await first.close();

    await release.goto(url);
    await release.waitForHighlights();
    const again = await session().openPopup(release);
    await again.waitForPage();
    await eventually('known as saved', again.saveStatus, (status) => status === 'saved');
    expect(await session().ask(release, 'page/save')).toMatchObject({
      ok: true,
      value: { outcome: 'unchanged' },
    });
    await again.close();

    await release.goto(`${url}?version=2`);
    await release.waitForHighlights();
    const changed = await session().openPopup(release);
    await changed.waitForPage();
    await eventually('known as changed', changed.saveStatus, (status) => status === 'changed');
    await changed.save();
    await changed.close();

    const library = await session().openLibrary();
    expect(await library.waitForRows(1)).toEqual([title]);
    await library.open(title);
    expect(await library.copies()).toBe(2);
    expect((await library.copy()).text).toContain('set aside $67.4 million');
    await library.chooseCopy(1);
    await eventually(
      'the first copy',
      async () => (await library.copy()).text,
      (text) => text.includes('set aside $76.4 million') && text.includes('Henrietta Falk'),
    );
  });
});
