import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes.ts';

type Row = readonly [lines: readonly string[], words: string | null, name: string | null];

/** Marks that stand with space at both sides, are the wrong ones, or are missing. */
const ROWS: readonly Row[] = [
  // Space behind the opening mark.
  [
    ['Mayor Ida Quill said, ” Our pier is open to everyone who wants to fish.”'],
    '” Our pier is open to everyone who wants to fish.”',
    'Ida Quill',
  ],
  [
    ['Mayor Ida Quill said: " Our pier is open to everyone who wants to fish."'],
    '" Our pier is open to everyone who wants to fish."',
    'Ida Quill',
  ],
  [
    ['Mayor Ida Quill thanked the fishermen, saying ” the pier will be open to all of you”.'],
    '” the pier will be open to all of you”',
    'Ida Quill',
  ],
  [
    [
      'He spoke in Ilo. Mayor Otto Roe said, ” Our pier is open to everyone who wants to fish.',
      '“It will stay open.”',
    ],
    '” Our pier is open to everyone who wants to fish. | “It will stay open.”',
    'Otto Roe',
  ],
  // Space before the closing mark, which is an opening one.
  [
    [
      '“Our pier is open to everyone who wants to fish, “ said Mayor Ida Quill. “It will stay open.”',
    ],
    '“Our pier is open to everyone who wants to fish, “ | “It will stay open.”',
    'Ida Quill',
  ],
  // Two single marks for a double one.
  [
    ['“Our pier is open to everyone who wants to fish,’’ Mayor Ida Quill said in Ilo.'],
    '“Our pier is open to everyone who wants to fish,’’',
    'Ida Quill',
  ],
  // A mark inside a sentence that nothing closes opens nothing.
  [['The pier is 9 " wide and stays open to everyone who wants to fish.'], null, null],
  [['The pier of the “Ilo” yard " stays open to everyone who wants to fish.'], null, null],
  // Single straight marks that run on from paragraph to paragraph.
  [
    [
      "'Our pier is open to everyone who wants to fish.",
      "'It will stay open until the winter,' said Mayor Ida Quill.",
    ],
    "'Our pier is open to everyone who wants to fish. | 'It will stay open until the winter,'",
    'Ida Quill',
  ],
  [
    ["'Twas the year of the pier, and the fishermen's boats lay idle.", 'Nobody fished.'],
    null,
    null,
  ],
  // The mark that closes the inner words is not the outer one, written wrong.
  [
    [
      'Mayor Ida Quill issued this statement:',
      "\"Somebody wrote on the pier, 'no fish for us, no fish for you.'",
      '"It will stay open to everyone who wants to fish."',
    ],
    '"Somebody wrote on the pier, \'no fish for us, no fish for you.\' | "It will stay open to everyone who wants to fish."',
    'Ida Quill',
  ],
];

describe('marks that are typed wrong', () => {
  it.each(ROWS)('reads %j', (lines, words, name) => {
    const [quote] = readQuotes('en', ...lines);
    expect(quote?.words ?? null).toBe(words);
    expect(quote?.name ?? null).toBe(name);
  });
});
