import { expect, test } from 'vitest';
import { demoPage } from '../../dev/newsroom/site.ts';
import { inEachBrowser } from './browsers.ts';
import { eventually } from './eventually.ts';
import type { ReleasePage } from './pages/release-page.ts';

/** What is painted as quotations, word for word. */
const quotations = ({ page }: ReleasePage): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('pressmark-quotation') ?? [])].map((range) => String(range)),
  );

const follow = ({ page }: ReleasePage, route: string): Promise<void> =>
  page.evaluate(
    (wanted) => document.querySelector<HTMLElement>(`[data-route="${wanted}"]`)?.click(),
    route,
  );

inEachBrowser('A page that shows several releases without a load', (session) => {
  test('is read when its text has come, again after each step, and marked again when it is redrawn', async () => {
    const { url, title } = demoPage('press-corner');
    const release = await session().openRelease(url);
    const first = ['“A light that is out', '“We start with those'];
    const marked = (when: string, starts: readonly string[]) =>
      eventually(
        `the marks ${when}`,
        () => quotations(release),
        (texts) =>
          texts.length === starts.length &&
          starts.every((start) => texts.some((text) => text.startsWith(start))),
      );
    await marked('when the text has come', first);

    await release.select('We start with those');
    await session().ask(release, 'page/act', { action: 'highlight' });
    const own = (words: readonly string[]) =>
      eventually(
        `${words.length} marks of the reader’s`,
        () =>
          release.page.evaluate(() =>
            [...(CSS.highlights.get('pressmark-category-1') ?? [])]
              .filter(({ startContainer }) => startContainer.isConnected)
              .map(String),
          ),
        (texts) => texts.join() === words.join(),
      );
    await own(['We start with those']);

    await release.page.evaluate(() => (globalThis as unknown as { redraw(): void }).redraw());
    await marked('when it is redrawn', first);
    await own(['We start with those']);

    await follow(release, 'home');
    await marked('on the list', []);
    await eventually(
      'the list',
      () => release.page.$$('[data-route="ip_26_302"]'),
      ({ length }) => length === 1,
    );
    await follow(release, 'ip_26_302');
    await marked('on the next release', ['“Nobody should have to pay']);
    await own([]);

    const popup = await session().openPopup(release);
    expect(await popup.waitForPage()).toBe('Commission asks four ports to open their tide tables');
    expect(await popup.verdict()).toBe('release');
    await popup.close();

    await release.page.evaluate(() => history.go(-2));
    await marked('on the way back', first);
    await own(['We start with those']);
    const again = await session().openPopup(release);
    expect(await again.waitForPage()).toBe(title);
    await again.close();
    await release.page.close();
  });
});
