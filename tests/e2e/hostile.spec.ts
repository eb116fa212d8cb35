import { expect, test } from 'vitest';
import { demoPage } from '../../dev/newsroom/site.ts';
import { inEachBrowser } from './browsers.ts';
import { pause } from './eventually.ts';
import { comparable, expectedOf, foundIn } from './expected.ts';
import { readBackup } from './read-export.ts';

/** Longer than an image or a script takes to be asked for. */
const SETTLED_MS = 1_000;

inEachBrowser('A hostile release is read, and its copy does nothing', (session) => {
  test('no script runs, no request is made, no trap is kept', async () => {
    const { url, title, id } = demoPage('hostile');
    const expected = expectedOf(id);
    const release = await session().openRelease(url);
    await release.waitForHighlights();
    const popup = await session().openPopup(release);
    await popup.waitForPage();
    await popup.save();
    const { content } = await popup.export('backup');
    await popup.close();
    const annotations = readBackup(content).releases[0]?.copies[0]?.annotations ?? [];
    const sides = comparable(foundIn(annotations), expected);
    expect(sides.found).toEqual(sides.expected);
    await release.page.close();

    const library = await session().openLibrary();
    await library.waitForRows(1);
    const requests: string[] = [];
    library.page.on('request', (request) => requests.push(request.url()));
    const asked = session().newsroom.requests.length;
    await library.open(title);
    await pause(SETTLED_MS);

    expect(
      session()
        .newsroom.requests.slice(asked)
        .filter((each) => /beacon|demo-/.test(each)),
    ).toEqual([]);
    expect(requests.filter((each) => /^https?:/.test(each))).toEqual([]);
    const { text, html } = await library.copy();
    expect(text).toContain('A notice that does not carry a number');
    expect(html).not.toMatch(
      /beacon|javascript:|<(?:script|style|iframe|form|input|svg|math|object|embed)\b/i,
    );
    const ran = await library.page.evaluate(() => {
      const view = document.querySelector<HTMLIFrameElement>('.reader')?.contentWindow;
      return [view, globalThis].map((each) => Reflect.has(each ?? {}, 'scriptsRun'));
    });
    expect(ran).toEqual([false, false]);
  });
});
