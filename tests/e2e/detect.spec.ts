import { expect, test } from 'vitest';
import { pageHtml } from '../../dev/newsroom/serve.ts';
import { DEMO_PAGES } from '../../dev/newsroom/site.ts';
import { inEachBrowser } from './browsers.ts';
import { collapse, comparable, expectedOf, foundIn } from './expected.ts';
import { readBackup } from './read-export.ts';

/** The journeys of pages that change themselves are told elsewhere. */
const RELEASES = DEMO_PAGES.filter(({ isRelease, isAlive }) => isRelease && isAlive !== true);

inEachBrowser('A release is found, marked and read', (session) => {
  test.each(RELEASES)('$id', async (demo) => {
    const expected = expectedOf(demo.id);
    const release = await session().openRelease(demo.url);
    const painted = await release.waitForHighlights();

    const popup = await session().openPopup(release);
    expect(await popup.waitForPage()).toBe(expected.headline);
    expect(await popup.verdict()).toBe('release');
    const { content } = await popup.export('backup');
    await popup.close();

    const copy = readBackup(content).releases[0]?.copies[0];
    const read = copy?.snapshot.release;
    const annotations = copy?.annotations ?? [];
    const sides = comparable(foundIn(annotations), expected);
    expect(sides.found.quotations).toEqual(sides.expected.quotations);
    expect(sides.found.figures).toEqual(sides.expected.figures);
    expect({
      type: read?.type,
      publisher: read?.publisher?.value,
      datePublished: read?.datePublished?.value,
      place: read?.place?.value ?? null,
      language: read?.inLanguage.slice(0, 2),
    }).toEqual({
      type: expected.type,
      publisher: expected.publisher,
      datePublished: expected.datePublished,
      place: expected.place,
      language: expected.language,
    });
    expect(read?.contacts).toMatchObject(expected.contacts);
    const text = collapse(read?.body.text ?? '');
    expect(expected.mustNotContain.filter((clutter) => text.includes(clutter))).toEqual([]);

    const targets = (type: string) =>
      annotations
        .filter(({ body }) => body.some((each) => each.type === type))
        .reduce((sum, { target }) => sum + target.length, 0);
    expect(painted['quotation']).toBe(targets('Quotation'));
    expect(painted['figure']).toBe(targets('Figure'));

    const untouched = await release.page.evaluate(
      (html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
      pageHtml(demo),
    );
    expect(await release.html()).toBe(untouched);
    await release.page.close();
  });
});
