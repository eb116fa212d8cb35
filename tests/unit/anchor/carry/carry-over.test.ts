import { describe, expect, it } from 'vitest';
import { carryOverOf } from '../../../../lib/anchor/carry/carry-over.ts';
import { indexText, rawSpanOf } from '../../../../lib/anchor/text-index.ts';

const OPENING =
  'Harbour Master Ilse Vantongeren opened the new quay of Tarnholt this morning before a crowd of islanders.';
const NORTH =
  'The province pays €45 million for dredging works along the northern coast of Lindmoor this year.';
const SOUTH =
  'The province pays €62 million for lighting works along the southern coast of Lindmoor this year.';
const TABLE = ['Year', 'Visitors', '2030', '12', '2031', '12', '2032', '14'];
const CLOSING =
  'Fishing boats return in autumn, once every mooring has been inspected by an engineer from Orvel.';
const COPY = [OPENING, NORTH, ...TABLE, SOUTH, CLOSING];

/** What is found of a text of the copy on a page; the n-th of several that read the same. */
function carried(page: readonly string[], exact: string, nth = 0, copy = COPY): string | null {
  const copyText = copy.join('\n');
  const index = indexText(page.join('\n'));
  let start = copyText.indexOf(exact);
  for (let turn = 0; turn < nth; turn += 1) start = copyText.indexOf(exact, start + 1);
  const place = carryOverOf(copyText, index).placeOf({ start, end: start + exact.length });
  if (place === null || place === 'gone') return place;
  const span = rawSpanOf(index, place);
  return index.raw.slice(span.start, span.end);
}

describe('carryOverOf', () => {
  it('finds every stretch of an unchanged page among what stands around it', () => {
    const page = ['Home', 'News', 'Search this site', ...COPY, 'All rights reserved.'];
    for (const exact of [
      'Ilse Vantongeren',
      '€45 million',
      NORTH,
      'Orvel.',
      'pays',
      'ydro'.slice(3),
    ])
      expect(carried(page, exact)).toBe(exact);
  });

  it('knows a cell among those that read the same', () => {
    const page = ['12', ...COPY, '12'];
    const index = indexText(page.join('\n'));
    const carryOver = carryOverOf(COPY.join('\n'), index);
    const start = COPY.join('\n').lastIndexOf('12');
    const place = carryOver.placeOf({ start, end: start + 2 });
    expect(place).toMatchObject({ start: index.folded.text.lastIndexOf('2031') + 5, likeness: 1 });
  });

  it('takes no notice of typography, and says so', () => {
    const copy = ['“We open,” she said – “at last.”', OPENING];
    const page = ['"We open," she said - "at\u00a0last."', OPENING];
    expect(carried(page, '“We open,” she said', 0, copy)).toBe('"We open," she said');
    const index = indexText(page.join('\n'));
    const place = carryOverOf(copy.join('\n'), index).placeOf({ start: 0, end: 10 });
    expect(place).toMatchObject({ likeness: 1 });
  });

  it('finds what was edited, with the words that were put in', () => {
    const page = [
      OPENING,
      NORTH.replace('dredging works', 'cleaning and dredging work'),
      ...TABLE,
      SOUTH,
    ];
    expect(carried(page, 'million for dredging works along the northern coast')).toBe(
      'million for cleaning and dredging work along the northern coast',
    );
  });

  it.each([
    ['€45 million', '€51.5 million', '€51.5 million'],
    ['45', '51', '51'],
    ['45', '1,045', '1,045'],
    ['€45', '€51', '€51'],
  ])('finds a corrected figure in its place: %s', (exact, figure, found) => {
    const page = [OPENING, NORTH.replace(exact, figure), ...TABLE, SOUTH, CLOSING];
    expect(carried(page, exact)).toBe(found);
  });

  it('finds blocks that were moved, parted and joined', () => {
    expect(carried([CLOSING, SOUTH, OPENING, NORTH], 'opened the new quay')).toBe(
      'opened the new quay',
    );
    const joined = [`${OPENING} ${NORTH}`, ...SOUTH.split(' for ')];
    expect(carried(joined, '€62 million for lighting works')).toBe('€62 million\nlighting works');
  });

  it('says that a text is gone where its neighbours stand there without it', () => {
    expect(carried([OPENING.replace(' of Tarnholt this morning', '')], 'Tarnholt this')).toBe(
      'gone',
    );
    expect(carried([OPENING.replace('Tarnholt', 'Lindmoor')], 'Tarnholt')).toBe('gone');
  });

  it('does not take the look-alike for a text that is gone', () => {
    const page = [OPENING, ...TABLE, SOUTH, CLOSING];
    for (const exact of [
      NORTH,
      '€45 million',
      'for dredging works along',
      'of Lindmoor this year.',
    ]) {
      expect(['gone', null]).toContain(carried(page, exact));
    }
    expect(carried(page, 'lighting works along the southern coast')).toBe(
      'lighting works along the southern coast',
    );
  });

  it('tells the stretches of two passages that read the same by what stands around them', () => {
    const copy = [OPENING, SOUTH, CLOSING, SOUTH, 'End of the list.'];
    const page = [CLOSING, SOUTH, 'End of the list.'];
    expect(carried(page, '€62 million', 1, copy)).toBe('€62 million');
    expect(carried(page, '€62 million', 0, copy)).not.toBe('€62 million');
  });

  it('finds stretches that begin and end inside words', () => {
    expect(carried(['Menu', ...COPY], 'arbour Mas')).toBe('arbour Mas');
  });

  it('says nothing of stretches without words', () => {
    expect(carried(COPY, ' ')).toBeNull();
    expect(carried([], 'Orvel')).toBeNull();
  });

  it('tells how much of a place is other text of the copy', () => {
    const index = indexText(COPY.join('\n'));
    const carryOver = carryOverOf(COPY.join('\n'), index);
    const own = { start: 0, end: OPENING.length };
    expect(carryOver.foreignShare(own, own)).toBe(0);
    expect(carryOver.foreignShare(own, { start: own.end + 1, end: own.end + 20 })).toBe(1);
  });

  it('takes linear time where everything is the same word', () => {
    const copy = Array.from({ length: 400 }, () => 'again and again and again');
    const page = [...copy, ...copy];
    expect(carried(page, 'again and again and', 0, copy)).not.toBe('nothing');
  });
});
