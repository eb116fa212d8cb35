import { describe, expect, test } from 'vitest';
import { textFragment } from '../../../lib/text/text-fragment.ts';

/** The fragment of the last place of `words`, read back. */
function fragmentOf(text: string, words: string, at = text.lastIndexOf(words)) {
  const fragment = textFragment(text, { start: at, end: at + words.length });
  return decodeURIComponent(fragment.replace('#:~:text=', ''));
}

const LINES = [
  'The ferry to Lindmoor sails again.',
  'It was in the yard for 14 months, the port announced.',
  'The bridge was in the yard for 14 months, the council announced.',
  'Nobody on the island was forgotten, and nobody on the mainland will be: timetables, fares and the winter reserve all stay as they were in the year before the fire.',
].join('\n');

describe('textFragment', () => {
  test('unique words stand for themselves', () => {
    expect(fragmentOf(LINES, 'ferry to Lindmoor')).toBe('ferry to Lindmoor');
  });

  test('hyphens and commas of the text do not part the directive', () => {
    const text = 'A well-kept, long-awaited pier';
    expect(textFragment(text, { start: 2, end: text.length })).toBe(
      '#:~:text=well%2Dkept%2C%20long%2Dawaited%20pier',
    );
  });

  test('words that stand in an earlier place too get what stands beside them', () => {
    expect(fragmentOf(LINES, 'in the yard for 14 months')).toBe(
      'The bridge was-,in the yard for 14 months,-, the council',
    );
    // The first place needs nothing: a browser goes there anyway.
    expect(
      fragmentOf(LINES, 'in the yard for 14 months', LINES.indexOf('in the yard for 14 months')),
    ).toBe('in the yard for 14 months');
  });

  test('capitals make no difference to a browser', () => {
    const text = 'THE HARBOUR PLAN\nWe publish the harbour plan today.';
    expect(fragmentOf(text, 'the harbour plan')).toBe('We publish-,the harbour plan,-today.');
  });

  test('a long passage is named by its ends', () => {
    const line = LINES.split('\n').at(-1) ?? '';
    expect(fragmentOf(LINES, line)).toBe('Nobody on the island,year before the fire.');
  });

  test('a passage over several blocks is named by its ends, which lie in one block each', () => {
    const start = LINES.indexOf('sails again.');
    const end = LINES.indexOf(' announced.\nThe bridge') + ' announced.'.length;
    const fragment = decodeURIComponent(textFragment(LINES, { start, end }));
    expect(fragment).toBe('#:~:text=sails again.,months, the port announced.');
  });

  test('a cut word is taken whole', () => {
    expect(fragmentOf(LINES, 'rry to Lindm')).toBe('ferry to Lindmoor');
  });

  test('what stands before, in another block, tells the place too', () => {
    const text = 'Fares\nNone\nTimetables\nNone';
    expect(fragmentOf(text, 'None')).toBe('Timetables-,None');
  });

  test('no word, no fragment', () => {
    expect(textFragment('one – two', { start: 3, end: 6 })).toBe('');
  });

  test('a text that repeats itself ends', () => {
    const text = 'a '.repeat(50_000);
    expect(textFragment(text, { start: 60_000, end: 60_001 })).toMatch(/^#:~:text=/);
  });
});
