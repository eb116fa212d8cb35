import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../../lib/annotate/quotes/find-quotes.ts';
import type { Block } from '../../../../lib/model/release.ts';

function read(language: string, ...lines: string[]): (string | null)[][] {
  const blocks: Block[] = [];
  let text = '';
  for (const line of lines) {
    if (blocks.length > 0) text += '\n';
    const start = text.length;
    text += line;
    blocks.push({ role: 'paragraph', start, end: text.length, quotation: null, cell: null });
  }
  const context = { language, country: null, publisher: null };
  return findQuotes({ text, blocks, inlines: [] }, context).map(({ segments, speaker }) => [
    segments.map(({ start, end }) => text.slice(start, end)).join(' | '),
    speaker?.name ?? null,
    speaker?.role ?? null,
    speaker?.organization ?? null,
  ]);
}

describe('findQuotes', () => {
  it.each([
    [
      'a clause in the middle',
      'en',
      ['“The bridge opens in May,” said Harbour Minister Ida Brandt. “Nobody will pay a toll.”'],
      [
        [
          '“The bridge opens in May,” | “Nobody will pay a toll.”',
          'Ida Brandt',
          'Harbour Minister',
          null,
        ],
      ],
    ],
    [
      'an attribution line',
      'en',
      ['“The ferry is back for good.”', '- Otto Quill, President and CEO, Northern Ferry Society'],
      [
        [
          '“The ferry is back for good.”',
          'Otto Quill',
          'President and CEO',
          'Northern Ferry Society',
        ],
      ],
    ],
    [
      'a German clause before the marks',
      'de',
      ['Hafenminister Dr. Jörn Petersen sagte: „Die Brücke öffnet im Mai.“'],
      [['„Die Brücke öffnet im Mai.“', 'Jörn Petersen', 'Hafenminister', null]],
    ],
    [
      'defined terms, titles and what is so called',
      'en',
      [
        'The Harbour Board (the “Board”) read “Bridging the Two Shores” and the so-called “toll pact”.',
      ],
      [],
    ],
  ])('%s', (_name, language, lines, expected) => {
    expect(read(language, ...lines)).toEqual(expected);
  });
});
