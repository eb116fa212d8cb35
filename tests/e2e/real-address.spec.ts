import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EXPORT_FORMATS } from '../../lib/export/export-file.ts';
import { inEachBrowser } from './browsers.ts';
import { collapse, comparable, type ExpectedFigure, type Found, foundIn } from './expected.ts';
import { releasePage } from './pages/release-page.ts';
import { readBackup, readExport } from './read-export.ts';
import { answerAddress } from './session.ts';

/** A real release, which is not ours to ship: the journey is told where a collection of such pages stands beside the project. */
const FOLDER = new URL('../../../shared/corpus/pages/ca-ps-goodale-nielsen/', import.meta.url);

interface About {
  url: string;
}

/** As the collection labels a release. */
interface Gold {
  headline: string;
  publisher: string;
  releaseType: string;
  datePublished: string;
  contacts: { name: string; phones: string[]; emails: string[] }[];
  quotes: { segments: string[]; speaker: string; role: string; organisation: string | null }[];
  figures: ExpectedFigure[];
  optionalFigures: string[];
  notFigures: string[];
}

inEachBrowser('A real release at its own address', (session) => {
  test.skipIf(!existsSync(FOLDER))('found, saved, read again offline, exported', async () => {
    const about = readJson<About>('about.json');
    const gold = readJson<Gold>('gold.json');
    const page = await session().browser.newPage();
    await answerAddress(page, about.url, readFileSync(new URL('source.html', FOLDER), 'utf8'));
    await page.goto(about.url);
    const release = releasePage(page);
    await release.waitForHighlights();

    const popup = await session().openPopup(release);
    expect(await popup.waitForPage()).toBe(gold.headline);
    expect(await popup.verdict()).toBe('release');
    await popup.save();
    await popup.close();
    await page.close();

    const library = await session().openLibrary({ offline: true });
    await library.waitForRows(1);
    const painted = await library.open(gold.headline);
    const files = new Map<string, string>();
    for (const format of EXPORT_FORMATS) {
      const { content } = await library.export(format);
      const { quotations, figures } = readExport(format, content);
      if (quotations !== null) expect(quotations).toHaveLength(gold.quotes.length);
      if (figures !== null) expect(figures.length).toBeGreaterThanOrEqual(gold.figures.length);
      files.set(format, content);
    }

    const copy = readBackup(files.get('backup') ?? '').releases[0]?.copies[0];
    const read = copy?.snapshot.release;
    expect({
      url: read?.url,
      type: read?.type,
      publisher: read?.publisher?.value,
      datePublished: read?.datePublished?.value,
    }).toEqual({
      url: about.url,
      type: gold.releaseType,
      publisher: gold.publisher,
      datePublished: gold.datePublished,
    });
    expect(read?.contacts).toMatchObject(
      gold.contacts.map(({ name, phones, emails }) => ({ name, phones, emails })),
    );
    const sides = comparable(foundIn(copy?.annotations ?? []), expectedIn(gold));
    expect(sides.found).toEqual(sides.expected);
    const words = sides.found.figures.map(({ text }) => text);
    expect(gold.notFigures.filter((text) => words.includes(collapse(text)))).toEqual([]);
    expect(painted['quotation']).toBe(gold.quotes.flatMap(({ segments }) => segments).length);
  });
});

function expectedIn(gold: Gold): Found & { optionalFigures: string[] } {
  return {
    quotations: gold.quotes.map(({ segments, speaker, role, organisation }) => ({
      segments,
      speaker,
      role,
      organization: organisation,
    })),
    figures: gold.figures,
    optionalFigures: gold.optionalFigures,
  };
}

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as T;
}
