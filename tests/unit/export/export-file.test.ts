import { describe, expect, test } from 'vitest';
import { entryOfReading } from '../../../lib/export/entry-of-reading.ts';
import { EXPORT_FORMATS, exportFile } from '../../../lib/export/export-file.ts';
import type { LibraryEntry } from '../../../lib/model/snapshot.ts';
import { workedEntry } from '../../../lib/work/worked-entry.ts';
import { aFigure, anEntry, aQuotation, aRelease, aText } from '../../support/a-library-entry.ts';

const NOW = '2026-03-11T09:30:00.000Z';

function ferryEntry(): LibraryEntry {
  const release = aRelease();
  return anEntry(release, [
    aFigure(release, '$4.2 million'),
    aFigure(release, '30', {
      kind: 'count',
      quantity: { value: '30' },
      unit: 'harbours',
      unitInferred: false,
      modifier: 'approx',
      noun: 'harbours',
    }),
    aQuotation(release, '“No island should wait a week for its mail,”'),
  ]);
}

const contentOf = (format: (typeof EXPORT_FORMATS)[number], entries: LibraryEntry[]): string =>
  exportFile(format, entries.map(workedEntry), NOW).content;

describe('file names', () => {
  test('one release is named by its date and headline, and by what is in the file', () => {
    expect(
      EXPORT_FORMATS.map((format) => exportFile(format, [workedEntry(ferryEntry())], NOW).name),
    ).toEqual([
      '2026-03-09-novaterra-opens-a-fund-for-island-ferries.md',
      '2026-03-09-novaterra-opens-a-fund-for-island-ferries.quotations.csv',
      '2026-03-09-novaterra-opens-a-fund-for-island-ferries.figures.csv',
      '2026-03-09-novaterra-opens-a-fund-for-island-ferries.highlights.csv',
      '2026-03-09-novaterra-opens-a-fund-for-island-ferries.annotations.jsonld',
      '2026-03-09-novaterra-opens-a-fund-for-island-ferries.pressmark-backup.json',
    ]);
  });

  test('several are counted and dated by the export', () => {
    expect(exportFile('csv-figures', [ferryEntry(), ferryEntry()].map(workedEntry), NOW).name).toBe(
      'pressmark-2-releases-2026-03-11.figures.csv',
    );
  });

  test.each([
    ['Les îles reçoivent 4 M$ : « enfin »', 'les-iles-recoivent-4-m-enfin'],
    ['Förderung für Straßen', 'forderung-fur-strassen'],
    ['../../etc/passwd', 'etc-passwd'],
    ['보도자료', ''],
  ])('%s gives a name that every file system takes', (headline, slug) => {
    const entry = anEntry(aRelease({ headline: { value: headline, from: 'visible-text' } }));
    const name = exportFile('markdown', [workedEntry(entry)], NOW).name;
    expect(name).toBe(`2026-03-09${slug === '' ? '' : `-${slug}`}.md`);
  });
});

describe('CSV', () => {
  test('a quotation carries its speaker and its source', () => {
    const [header, row] = contentOf('csv-quotations', [ferryEntry()]).split('\r\n');
    expect(header).toContain('"quotation","speaker","role","organization"');
    expect(row).toContain(
      '"“No island should wait a week for its mail,”","Ilse Okafor","Minister",',
    );
    expect(row).toContain('"https://www.novaterra.gov/news/2026/03/ferry-fund"');
    expect(row).toContain('c'.repeat(64));
  });

  test('a figure carries its exact value, its modifier and its paragraph', () => {
    const [, money, count] = contentOf('csv-figures', [ferryEntry()]).split('\r\n');
    expect(money).toMatch(/^"\$4\.2 million","money","4200000",,,"USD",true,,/);
    expect(count).toMatch(/^"30","count","30",,,"harbours",false,"approx",,"harbours",/);
    expect(count).toContain('"The fund gives $4.2 million to about 30 harbours."');
  });

  test.each([
    [{ from: '5', to: '10' }, '"5","10",'],
    [{ numerator: '1', denominator: '5' }, '"1",,"5"'],
  ])('a quantity %j fills the right columns', (quantity, cells) => {
    const release = aRelease();
    const entry = anEntry(release, [aFigure(release, '30', { kind: 'count', quantity })]);
    expect(contentOf('csv-figures', [entry])).toContain(`"30","count",${cells}`);
  });
});

describe('Markdown', () => {
  test('gives the source first, then who said what, the figures and the text', () => {
    const markdown = contentOf('markdown', [ferryEntry()]);
    const order = ['# Novaterra', '**Source:** <https', '## Quotations', '## Figures', '## Text'];
    const places = order.map((part) => markdown.indexOf(part));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(markdown).toContain('> — Ilse Okafor, Minister');
  });

  test('says so where the page does not name the speaker', () => {
    const release = aRelease();
    const entry = anEntry(release, [aQuotation(release, '“No island', { speaker: null })]);
    expect(contentOf('markdown', [entry])).toContain('> — speaker not named');
  });

  test('nothing of a hostile page becomes a link, a tag or a heading', () => {
    const release = aRelease({
      headline: { value: '<img src=x onerror=alert(1)> [go](javascript:alert(1))', from: 'meta' },
      links: [{ text: 'Click', url: 'javascript:alert(1)' }],
      body: aText(['headline', 'x'], ['paragraph', '# not a heading'], ['paragraph', '1. no list']),
    });
    const markdown = contentOf('markdown', [anEntry(release)]);
    expect(markdown).toContain('\\<img');
    expect(markdown).not.toMatch(/(?<!\\)<img/);
    expect(markdown).not.toMatch(/(?<!\\)\]\(/);
    expect(markdown).toContain('\\# not a heading');
    expect(markdown).toContain('1\\. no list');
  });

  test('list items stand together, paragraphs apart, paragraphs of one quotation in one block', () => {
    const release = aRelease({
      body: aText(
        ['headline', 'x'],
        ['list-item', 'one'],
        ['list-item', 'two'],
        ['paragraph', 'after'],
        ['blockquote', 'first'],
        ['blockquote', 'second'],
      ),
    });
    expect(contentOf('markdown', [anEntry(release)])).toContain(
      '- one\n- two\n\nafter\n\n> first\n>\n> second',
    );
  });
});

describe('Web Annotation JSON-LD', () => {
  test('is a collection whose annotations have both selectors and a schema.org speaker', () => {
    const collection = JSON.parse(contentOf('json-ld', [ferryEntry()]));
    expect(collection['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(collection.total).toBe(3);
    const quotation = collection.first.items[2];
    expect(quotation.body[0]['schema:spokenByCharacter']).toEqual({
      type: 'schema:Person',
      'schema:jobTitle': 'Minister',
      'schema:name': 'Ilse Okafor',
    });
    expect(quotation.target[0].selector.map(({ type }: { type: string }) => type)).toEqual([
      'TextQuoteSelector',
      'TextPositionSelector',
    ]);
  });

  test.each([
    [
      'money',
      { value: '4200000' },
      'USD',
      { type: 'schema:MonetaryAmount', 'schema:currency': 'USD' },
    ],
    [
      'measure',
      { value: '2.5' },
      'km',
      { type: 'schema:QuantitativeValue', 'schema:unitText': 'km' },
    ],
    ['count', { from: '5', to: '9' }, null, { 'schema:minValue': '5', 'schema:maxValue': '9' }],
    [
      'date',
      { value: '2018-02' },
      null,
      { type: 'schema:PropertyValue', 'schema:value': '2018-02' },
    ],
    ['ratio', { numerator: '1', denominator: '5' }, null, { 'schema:value': '1:5' }],
  ] as const)('a %s says what it is', (kind, quantity, unit, expected) => {
    const release = aRelease();
    const entry = anEntry(release, [aFigure(release, '30', { kind, quantity, unit })]);
    const { first } = JSON.parse(contentOf('json-ld', [entry]));
    expect(first.items[0].body[0]).toMatchObject(expected);
  });
});

test('a backup holds every copy whole, and counts what it holds', () => {
  const entry = ferryEntry();
  const backup = JSON.parse(contentOf('backup', [entry]));
  expect(backup.counts).toEqual({ releases: 1, copies: 1, annotations: 3, work: 0 });
  expect(backup.releases[0]).toEqual(JSON.parse(JSON.stringify(entry)));
});

test('a page that was never saved exports with its text, and without a hash it does not have', () => {
  const saved = ferryEntry().copies[0];
  if (saved === undefined) throw new Error('no copy');
  const { snapshot, html, annotations } = saved;
  const { release, detection, flattenVersion } = snapshot;
  const entry = entryOfReading({ release, html, annotations, detection, flattenVersion }, NOW);
  const markdown = contentOf('markdown', [entry]);
  expect(markdown).toContain('> — Ilse Okafor, Minister');
  expect(markdown).not.toContain('SHA-256');
  expect(entry.release).toMatchObject({ quotationCount: 1, figureCount: 2, savedAt: NOW });
});
