import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes.ts';

type Row = readonly [lines: readonly string[], name: string | null, role: string | null];

const PIER = '“The pier is open to everyone who wants to fish.”';

/** The last quotation's speaker and role. */
const ROWS: Readonly<Record<string, readonly Row[]>> = {
  'a clause that opens the sentence names nobody': [
    [
      [`Speaking on Ilo Radio's Morning Show, Ports Secretary Ida Quill said: ${PIER}`],
      'Ida Quill',
      'Ports Secretary',
    ],
    [[`Speaking on Monday, the prime minister said: ${PIER}`], null, null],
    [[`Expressing his views President Otto Roe said, ${PIER}`], 'Otto Roe', 'President'],
    [
      [`Addressing the gathering Deputy Minister Ida Quill said: ${PIER}`],
      'Ida Quill',
      'Deputy Minister',
    ],
    [
      [`Speaking at a meeting held by the fishing charity Shelter, Mr Roe said: ${PIER}`],
      'Roe',
      null,
    ],
    // A name with the ending of such a clause.
    [[`Fleming, Mayor of Ilo, said: ${PIER}`], 'Fleming', 'Mayor of Ilo'],
    [[`Sterling Quill, Mayor of Ilo, said: ${PIER}`], 'Sterling Quill', 'Mayor of Ilo'],
  ],
  'whoever issued a statement says it, whatever it is about': [
    [
      [
        'This afternoon, Governor Ida Quill issued the following statement in response to damage at the Ilo Town House following yesterday’s Supreme Court ruling:',
        PIER,
      ],
      'Ida Quill',
      'Governor',
    ],
    [
      [
        'Governor Ida Quill issued the following statement after Mayor Otto Roe announced that he would go:',
        PIER,
      ],
      'Ida Quill',
      'Governor',
    ],
    // Who welcomes somebody else’s statement does not make it.
    [
      [`Responding to the statement of Governor Ida Quill, Mayor Otto Roe said: ${PIER}`],
      'Otto Roe',
      'Mayor',
    ],
  ],
  'a lesser mark than the colon introduces the next paragraph': [
    [
      [
        'Mayor Otto Roe came. Prime Minister Ida Quill opened the pier. Thanking the fishermen, the Prime Minister said;',
        PIER,
        'Governor Jane Poe holds meeting with Crown Prince of Merrow',
      ],
      'Ida Quill',
      'Prime Minister',
    ],
    [['Mayor Ida Quill said,', PIER], 'Ida Quill', 'Mayor'],
  ],
  'a sentence below the words is no line with a name': [
    [
      [
        '“The pier is open,” Ports Minister Ida Quill said on Thursday.',
        'It had been closed for the winter.',
        PIER,
        'The Minister was briefing members of the press on the meeting held on Wednesday, 11 June 2025.',
      ],
      'Ida Quill',
      'Ports Minister',
    ],
    [
      [
        'Ports Minister Otto Roe opened the pier.',
        PIER,
        'Roe also appreciated the former Minister of Ports, Chief Ida Quill.',
      ],
      null,
      null,
    ],
  ],
};

describe.each(Object.entries(ROWS))('%s', (_, rows) => {
  it.each(rows)('reads %j', (lines, name, role) => {
    const quote = readQuotes('en', ...lines).at(-1);
    expect(quote).toBeDefined();
    expect([quote?.name ?? null, quote?.role ?? null]).toEqual([name, role]);
  });
});
