import { describe, expect, test } from 'vitest';
import { type ExportFormat, exportFile } from '../../../lib/export/export-file.ts';
import type { LibraryEntry } from '../../../lib/model/snapshot.ts';
import { workedEntry } from '../../../lib/work/worked-entry.ts';
import { aFigure, anEntry, aQuotation, aRelease } from '../../support/a-library-entry.ts';

const WITHDRAWN = 'This news release was withdrawn on 10 March 2026';
const CORRECTION = 'Correction (March 9, 2026): the fund is for 30 harbours, not *13*.';
const CORRECTED_AGAIN = 'Correction: the minister is Ilse Okafor.';

function entry(): LibraryEntry {
  const plain = aRelease();
  const start = plain.body.text.indexOf('The fund gives');
  const release = aRelease({
    notices: [
      { kind: 'withdrawn', text: WITHDRAWN, date: '2026-03-10' },
      { kind: 'correction', text: CORRECTION, date: '2026-03-09' },
      { kind: 'correction', text: CORRECTED_AGAIN, date: null },
      { kind: 'embargo', text: 'Embargoed until 9 March 2026, 6 a.m.', date: '2026-03-09' },
    ],
    sections: [{ kind: 'facts', start, end: plain.body.text.indexOf('\n', start) }],
  });
  return anEntry(release, [
    aFigure(release, '$4.2 million'),
    aQuotation(release, '“No island should wait a week for its mail,”'),
  ]);
}

const contentOf = (format: ExportFormat): string =>
  exportFile(format, [workedEntry(entry())], '2026-03-11T09:30:00.000Z').content;

/** The first row of a table under the names of its columns. */
function firstRow(format: ExportFormat): Record<string, string | undefined> {
  const [names = [], cells = []] = contentOf(format)
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));
  return Object.fromEntries(
    names.map((name, index) => [name.slice(1, -1), cells[index]?.replace(/^"|"$/g, '')]),
  );
}

describe('what a page says of its release as a whole', () => {
  test('stands at the top of readable text, in the page’s words with its marks disarmed', () => {
    const lines = contentOf('markdown').split('\n\n');
    expect(lines.slice(1, 3)).toEqual([
      `**Withdrawn, 2026-03-10:** ${WITHDRAWN}`,
      '**Corrected, 2026-03-09:** Correction (March 9, 2026): the fund is for 30 harbours, not \\*13\\*.',
    ]);
    expect(lines[3]).toBe(`**Corrected:** ${CORRECTED_AGAIN}`);
  });

  test('is beside every row of a table', () => {
    const notices = 'withdrawn 2026-03-10; correction 2026-03-09; correction; embargo 2026-03-09';
    expect(firstRow('csv-quotations')).toMatchObject({ notices });
    expect(firstRow('csv-figures')).toMatchObject({ notices });
  });

  test('is said of the news article in schema.org’s words', () => {
    const { 'schema:about': about } = JSON.parse(contentOf('json-ld'));
    expect(about).toEqual([
      {
        id: 'https://www.novaterra.gov/news/2026/03/ferry-fund',
        type: 'schema:NewsArticle',
        'schema:headline': 'Novaterra opens a fund for island ferries',
        'schema:inLanguage': 'en',
        'schema:publisher': {
          type: 'schema:Organization',
          'schema:name': 'Department of Island Transport',
        },
        'schema:datePublished': '2026-03-09',
        'schema:creativeWorkStatus': 'Withdrawn',
        'schema:expires': '2026-03-10',
        'schema:correction': [CORRECTION, CORRECTED_AGAIN],
        'schema:conditionsOfAccess': 'Embargoed until 9 March 2026, 6 a.m.',
        'schema:hasPart': {
          type: 'schema:WebPageElement',
          'schema:name': 'The fund gives $4.2 million to about 30 harbours.',
          'schema:additionalType': 'facts',
        },
      },
    ]);
  });

  test('is in a backup whole, with the sections', () => {
    const { releases } = JSON.parse(contentOf('backup'));
    const { notices, sections } = entry().copies[0]?.snapshot.release ?? {};
    expect(releases[0].copies[0].snapshot.release).toMatchObject({ notices, sections });
  });
});

test('a row of a table names the section in which it was found, and is empty outside of any', () => {
  expect(firstRow('csv-figures')).toMatchObject({ figure: '$4.2 million', section: 'facts' });
  expect(firstRow('csv-quotations')).toMatchObject({ speaker: 'Ilse Okafor', section: '' });
});
