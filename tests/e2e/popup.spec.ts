import { expect, test } from 'vitest';
import { demoPage } from '../../dev/newsroom/site.ts';
import { inEachBrowser } from './browsers.ts';
import { eventually } from './eventually.ts';
import { collapse, expectedOf } from './expected.ts';

inEachBrowser('The popup says what the page is and who says what', (session) => {
  test('quotations with their speakers, figures, and the way to each', async () => {
    const demo = demoPage('canada-en');
    const expected = expectedOf(demo.id);
    const release = await session().openRelease(demo.url);
    await release.waitForHighlights();
    const popup = await session().openPopup(release);

    expect(await popup.waitForPage()).toBe(demo.title);
    expect(await popup.verdict()).toBe('release');
    const facts = await popup.facts();
    expect(facts).toContain(expected.publisher);
    expect(facts).toContain('2026');

    const quotations = await popup.cards('quotations');
    expect(quotations.map(({ text, speaker, role }) => [collapse(text), speaker, role])).toEqual(
      expected.quotations.map(({ segments, speaker, role, organization }) => [
        collapse(segments.join(' ')),
        speaker,
        [role, organization].filter((part) => part !== null).join(' · '),
      ]),
    );
    const figures = await popup.cards('figures');
    expect(figures.map(({ text }) => text)).toEqual(
      expect.arrayContaining(expected.figures.map(({ text }) => text)),
    );
    expect(await popup.counts()).toEqual({
      quotations: quotations.length,
      figures: figures.length,
    });

    expect(await release.scrolled()).toBe(0);
    await popup.press('figures', figures.length - 1);
    await eventually('the page to scroll', release.scrolled, (scrolled) => scrolled > 200);
    expect((await release.painted())['focused']).toBe(1);

    await popup.switchHighlights();
    await eventually(
      'the highlights to go',
      release.painted,
      ({ quotation = 0, figure = 0 }) => quotation + figure === 0,
    );
    await popup.switchHighlights();
    await release.waitForHighlights();
  });
});
