import { expect, test } from 'vitest';
import { demoPage } from '../../dev/newsroom/site.ts';
import { inEachBrowser } from './browsers.ts';
import { eventually } from './eventually.ts';

/** What is painted as quotations in the page and its frames, and in what kind of tree it stands. */
function painted(): { text: string; stands: string }[] {
  const views = [
    window,
    ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow),
  ];
  return views.flatMap((view) => {
    const highlights = (view as typeof window | null)?.CSS.highlights;
    return [...(highlights?.get('pressmark-quotation') ?? [])].map((range) => ({
      text: String(range),
      stands:
        range.startContainer.ownerDocument !== document
          ? 'in a frame'
          : range.startContainer.getRootNode() === document
            ? 'in the page'
            : 'in a shadow root',
    }));
  });
}

inEachBrowser('A release that does not stand in the page itself', (session) => {
  test.each([
    ['components', 'in a shadow root', '“Nobody should have to'],
    ['framed', 'in a frame', '“The street has its'],
  ])('%s: is found when it comes, and marked %s', async (id, stands, start) => {
    const { url, title } = demoPage(id);
    const release = await session().openRelease(url);
    const marks = await eventually(
      'the marks',
      () => release.page.evaluate(painted),
      (found) => found.length > 0,
    );
    expect(marks[0]?.text.startsWith(start)).toBe(true);
    expect(marks.every((mark) => mark.stands === stands)).toBe(true);

    const popup = await session().openPopup(release);
    expect(await popup.waitForPage()).toBe(title);
    expect(await popup.verdict()).toBe('release');
    await popup.close();
    await release.page.close();
  });
});
