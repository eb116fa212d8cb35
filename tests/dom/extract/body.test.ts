import { describe, expect, test } from 'vitest';
import { readLines } from '../../../lib/extract/page-lines.ts';
import { widenArticle } from '../../../lib/extract/widen-article.ts';
import { bodyLines, extractPage, PARAGRAPHS, PROSE } from './extract-page.ts';

const HEADLINE = '<h1>Norwold gives small harbours new moorings</h1>';
const page = (main: string): string =>
  `<html lang="en"><body><nav><a href="/">Home</a></nav><main>${main}</main></body></html>`;

describe('a release that its page parts over several boxes', () => {
  const listed = Array.from(
    { length: 12 },
    (_, index) =>
      `<p>Harbour number ${index} - the town builds two moorings and a store, and opens both of them to visitors, fishers and the ferry.</p>`,
  ).join('');

  test('is widened to the paragraphs that stand between headline and article', () => {
    const { body } = new DOMParser().parseFromString(
      page(
        `${HEADLINE}<div id="all"><div>${PARAGRAPHS}</div><div id="found">${listed}</div></div>`,
      ),
      'text/html',
    );
    const { lines } = readLines(body);
    const widen = (id: string): string =>
      widenArticle(
        body.querySelector(id) ?? body,
        lines,
        lines.findIndex(({ role }) => role === 'headline'),
      ).id;
    expect(widen('#found')).toBe('all');
    expect(widen('#all')).toBe('all');
  });

  test('keeps quick facts that stand in a box of their own', () => {
    const release = extractPage(
      page(
        `<div class="row"><div class="col">${HEADLINE}<div class="text">${PARAGRAPHS}${listed}</div></div><div class="col facts"><h2>Quick facts</h2><ul><li>Norwold has 48 small harbours.</li></ul></div></div>`,
      ),
    );
    expect(bodyLines(release)).toEqual(
      expect.arrayContaining(['Quick facts', 'Norwold has 48 small harbours.']),
    );
  });
});

test('a link below the text that repeats the headline cuts nothing off', () => {
  const release = extractPage(
    page(
      `<div>${HEADLINE}</div><div><div class="text">${PARAGRAPHS}</div><p><a href="/other">Norwold gives small harbours new moorings</a></p><p>Ada Quill, 555-010-2030</p></div>`,
    ),
  );
  expect(bodyLines(release)).toEqual(expect.arrayContaining([...PROSE]));
});

describe('what follows the end mark', () => {
  const linesAfter = (mark: string, rest: string): readonly string[] =>
    bodyLines(
      extractPage(page(`<article>${HEADLINE}${PARAGRAPHS}<p>${mark}</p>${rest}</article>`)),
    );

  test.each(['###', '# # #', '-30-', '– 30 –', 'ENDS', '- Ends -', 'Ende', '-fin-'])(
    '%s ends the text',
    (mark) => {
      expect(linesAfter(mark, '<p>Harbour news in short</p><p>Ferry news in short</p>')).toEqual(
        PROSE,
      );
    },
  );

  test('a word about the issuer in a whole sentence stays', () => {
    const mission = 'The Ministry of Harbours keeps the ports of Norwold safe.';
    expect(linesAfter('###', `<p>${mission}</p>`)).toEqual([...PROSE, mission]);
  });

  test('notes to editors stay with all their items, contacts do not', () => {
    const notes =
      '<h3>Notes to editors</h3><ul><li>Moorings are counted by berth.</li></ul><h3>Media contact</h3><p>Ada Quill, 555 010 2030</p>';
    expect(linesAfter('ENDS', notes)).toEqual([
      ...PROSE,
      'Notes to editors',
      'Moorings are counted by berth.',
    ]);
  });

  test.each(['* * *', '_ _ _ _ _', '- - - - - - -', '-----', '***'])(
    'the rule %s between paragraphs parts them and ends nothing',
    (rule) => {
      const more = PROSE[1];
      expect(linesAfter(rule, `<p>A PROCLAMATION</p><p>${more}</p>`)).toEqual([
        ...PROSE,
        'A PROCLAMATION',
        more,
      ]);
    },
  );

  test('a rule with nothing but labels below it ends the text', () => {
    expect(linesAfter('-----', '<p>Ministry of Harbours</p>')).toEqual(PROSE);
  });

  test('"30" alone is a number', () => {
    expect(linesAfter('30', `<p>${PROSE[0]}</p>`)).toContain('30');
  });
});
