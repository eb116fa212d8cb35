import { describe, expect, test } from 'vitest';
import { type ExportFormat, exportFile } from '../../../lib/export/export-file.ts';
import { workId } from '../../../lib/model/reader-work.ts';
import { workedEntry } from '../../../lib/work/worked-entry.ts';
import { aFigure, anEntry, aQuotation, aRelease } from '../../support/a-library-entry.ts';
import { aJudgement, aMark, aTarget } from '../../support/a-work-item.ts';

const release = aRelease();
const QUOTE = '“No island should wait a week for its mail,”';
const money = aFigure(release, '$4.2 million');
const harbours = aFigure(release, '30', { kind: 'count', quantity: { value: '30' }, unit: null });
const quotation = aQuotation(release, QUOTE);
const mark = aMark(release, 'a week for its mail', {
  id: workId('00000000-0000-4000-8000-00000000000a'),
  category: 'category-2',
  note: 'Every week?\n<b>Ask</b> the *harbour*.',
  tags: ['mail', 'to check'],
});
const work = [
  mark,
  aJudgement(harbours, { id: workId('b'), verdict: 'dismissed' }),
  aJudgement(quotation, {
    id: workId('c'),
    correction: { speaker: { name: 'Tove Lind', role: null, organization: 'Port Almery' } },
    note: 'Said on the quay.',
  }),
  aJudgement(money, {
    id: workId('d'),
    verdict: null,
    tags: ['budget', '=SUM(A1)'],
    correction: {
      figure: { kind: 'money', quantity: { value: '4200000' }, unit: 'CAD', modifier: 'approx' },
      target: [aTarget(release, 'gives $4.2 million')],
    },
  }),
];
const entry = workedEntry(anEntry(release, [money, harbours, quotation], work));
const contentOf = (format: ExportFormat) =>
  exportFile(format, [entry], '2026-03-11T09:30:00.000Z').content;

describe('what the reader dismissed', () => {
  test.each(['csv-figures', 'json-ld'] as const)('is not in %s', (format) => {
    const content = contentOf(format);
    expect(content).toContain('$4.2 million');
    expect(content).not.toMatch(/"(?:schema:description": )?"?30"/);
  });

  test('is not in the Markdown’s figures, and whole in the backup', () => {
    expect(contentOf('markdown')).not.toContain('| 30 |');
    const backup = JSON.parse(contentOf('backup'));
    expect(backup.releases[0].work).toEqual(JSON.parse(JSON.stringify(work)));
    expect(backup.releases[0]).not.toHaveProperty('worked');
    expect(backup.counts.work).toBe(4);
  });
});

describe('what the reader corrected and remarked', () => {
  test('stands in the tables as corrected, with verdict, note and tags', () => {
    const [header, row] = contentOf('csv-quotations').split('\r\n');
    expect(header).toContain('"verdict","corrected","note","tags"');
    expect(row).toContain('"Tove Lind",,"Port Almery"');
    expect(row).toContain('"accepted",true,"Said on the quay.",,');
    const [, figure] = contentOf('csv-figures').split('\r\n');
    expect(figure).toMatch(/^"gives \$4\.2 million","money","4200000",,,"CAD",false,"approx"/);
    expect(figure).toContain(',true,,"budget; =SUM(A1)"');
  });

  test('stands in the Markdown under what it is about', () => {
    const markdown = contentOf('markdown');
    expect(markdown).toContain('> — Tove Lind, Port Almery\n\n**Note:** Said on the quay.');
    expect(markdown).toContain('| budget · =SUM(A1) |');
  });

  test('stands in the JSON as corrected, with what was found kept beside it', () => {
    const { first } = JSON.parse(contentOf('json-ld'));
    const [figure, quoted] = first.items;
    expect(quoted).toMatchObject({
      motivation: ['identifying', 'commenting'],
      'pressmark:verdict': 'accepted',
      body: [
        { 'schema:spokenByCharacter': { 'schema:name': 'Tove Lind' } },
        { type: 'TextualBody', purpose: 'commenting', value: 'Said on the quay.' },
      ],
      'pressmark:found': {
        body: [{ 'schema:spokenByCharacter': { 'schema:name': 'Ilse Okafor' } }],
      },
    });
    expect(figure).toMatchObject({
      motivation: ['classifying', 'tagging'],
      body: [{ 'schema:currency': 'CAD' }, { value: 'budget' }, { value: '=SUM(A1)' }],
      target: [{ selector: [{ exact: 'gives $4.2 million' }, {}] }],
      'pressmark:found': { target: [{ selector: [{ exact: '$4.2 million' }, {}] }] },
    });
    expect(figure).not.toHaveProperty('pressmark:verdict');
  });
});

describe('the reader’s highlights', () => {
  test('are a table of their own, under the reader’s names', () => {
    const content = contentOf('csv-marks');
    expect(content).toContain('"a week for its mail","To check"');
    expect(content).toContain('"mail; to check"');
    expect(content).toContain(`"${QUOTE} said Minister Ilse Okafor."`);
  });

  test('are a section of the Markdown, in which nothing becomes markup', () => {
    expect(contentOf('markdown')).toContain(
      [
        '## Highlights',
        '> a week for its mail',
        'To check',
        '**Note:** Every week?',
        '\\<b\\>Ask\\</b\\> the \\*harbour\\*.',
        '**Tags:** mail, to check',
      ].join('\n\n'),
    );
  });

  test('are web annotations that highlight, comment and tag', () => {
    const { first, total } = JSON.parse(contentOf('json-ld'));
    expect(total).toBe(3);
    expect(first.items.at(-1)).toMatchObject({
      id: 'urn:uuid:00000000-0000-4000-8000-00000000000a',
      motivation: ['highlighting', 'commenting', 'tagging'],
      body: [
        { purpose: 'commenting' },
        { purpose: 'tagging', value: 'mail' },
        { purpose: 'tagging', value: 'to check' },
      ],
      target: [{ styleClass: 'category-2', selector: [{ exact: 'a week for its mail' }, {}] }],
    });
  });

  test('without a note or a tag have no body, and no section where there are none', () => {
    const bare = workedEntry(anEntry(release, [], [{ ...mark, note: null, tags: [] }]));
    const { first } = JSON.parse(exportFile('json-ld', [bare], mark.created).content);
    expect(first.items[0]).toMatchObject({ motivation: 'highlighting' });
    expect(first.items[0]).not.toHaveProperty('body');
    const none = workedEntry(anEntry(release));
    expect(exportFile('markdown', [none], mark.created).content).not.toContain('## Highlights');
  });
});
