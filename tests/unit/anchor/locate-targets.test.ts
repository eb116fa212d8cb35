import { describe, expect, it } from 'vitest';
import { locateTargets } from '../../../lib/anchor/locate-targets.ts';
import { indexText } from '../../../lib/anchor/text-index.ts';
import type { Target } from '../../../lib/model/annotation.ts';
import { describeSpan } from '../../../lib/text/describe-span.ts';

const COPY = [
  'Harbour town of Lindmoor gets a new ferry terminal',
  'Minister Odalys Brandt announced today that the terminal at Lindmoor will be rebuilt over three years.',
  '“This terminal will carry 45,000 passengers a year to the islands and back,” said Minister Brandt. “It is the largest works of its kind in the province.”',
  'The government pays $12.5 million of the cost. The town of Lindmoor adds $3.1 million.',
  'Work begins in May 2031 and 140 people will be employed on the site.',
  '“We have waited for this for 17 years,” said Mayor Piet Solheim.',
].join('\n');

function target(exact: string, copy = COPY): Target {
  const start = copy.indexOf(exact);
  if (start < 0) throw new Error(`not in the copy: ${exact}`);
  return {
    type: 'SpecificResource',
    source: 'https://news.example/lindmoor',
    selector: describeSpan(copy, { start, end: start + exact.length }),
  };
}

const ALL = [
  '“This terminal will carry 45,000 passengers a year to the islands and back,”',
  '45,000',
  '“It is the largest works of its kind in the province.”',
  '$12.5 million',
  '$3.1 million',
  'May 2031',
  '140',
  '“We have waited for this for 17 years,”',
  '17 years',
];

function found(page: string, exacts: readonly string[] = ALL, copy = COPY): (string | null)[] {
  const located = locateTargets(
    indexText(page),
    exacts.map((exact) => target(exact, copy)),
  );
  return located.map((place) => place && page.slice(place.span.start, place.span.end));
}

describe('locateTargets', () => {
  it('finds everything in the copy itself', () => {
    expect(found(COPY)).toEqual(ALL);
  });

  it('finds everything between menus and share bars', () => {
    const page = `Menu\nSearch\n140 results\n${COPY.replaceAll('\n', '\nShare this page\n')}\nFooter\nMay 2031`;
    expect(found(page)).toEqual(ALL);
  });

  it('finds everything in other typography', () => {
    const page = COPY.replaceAll('“', '"')
      .replaceAll('”', '"')
      .replaceAll(' ', '\u00a0')
      .replaceAll('terminal', 'ter\u00admi\u00adnal');
    const plain = found(page).map((text) =>
      text?.replaceAll('\u00ad', '').replaceAll('\u00a0', ' '),
    );
    expect(plain).toEqual(ALL.map((text) => text.replace(/[“”]/g, '"')));
  });

  it('finds a reworded quotation', () => {
    const page = COPY.replace('a year to the islands and back', 'each year to our islands');
    expect(found(page)[0]).toBe(
      '“This terminal will carry 45,000 passengers each year to our islands,”',
    );
  });

  it('finds a corrected figure in its place', () => {
    const page = COPY.replace('$12.5 million', '$13.25 million').replace('140 people', '95 people');
    const texts = found(page);
    expect(texts[3]).toBe('$13.25 million');
    expect(texts[6]).toBe('95');
  });

  it.each([
    [
      'a quotation',
      0,
      '“This terminal will carry 45,000 passengers a year to the islands and back,” said Minister Brandt. ',
    ],
    ['a sentence with its figure', 4, ' The town of Lindmoor adds $3.1 million.'],
    ['a paragraph', 6, '\nWork begins in May 2031 and 140 people will be employed on the site.'],
  ])('leaves %s that was deleted an orphan', (_, at, deleted) => {
    const page = COPY.replace(deleted, '');
    expect(page).not.toBe(COPY);
    expect(found(page)[at]).toBeNull();
  });

  it('leaves a deleted text an orphan where another reads like it', () => {
    const lookAlike =
      '“This terminal will carry 40,000 vehicles a year to the islands and beyond,” said an engineer.';
    const copy = `${COPY}\nBackground\n${lookAlike}\nMore`;
    const page = copy.replace(/“This terminal will carry 45,000.*? said Minister Brandt\. /, '');
    expect(found(page, ALL, copy)[0]).toBeNull();
  });

  it('takes the right one of repeated figures', () => {
    const copy = `${COPY}\nIn the north 140 boats were counted, in the south 140 cars were counted.`;
    const page = `140\n${copy}`;
    const start = copy.indexOf('140 cars');
    const cars: Target = {
      ...target('140', copy),
      selector: describeSpan(copy, { start, end: start + 3 }),
    };
    const [place] = locateTargets(indexText(page), [cars]);
    expect(place?.span.start).toBe(page.indexOf('140 cars'));
  });

  it('takes all of a figure that was corrected, never a part', () => {
    const page = COPY.replace('and 140 people', 'and 1,140 people');
    expect(found(page)[6]).toBe('1,140');
  });

  it('finds nothing on another page', () => {
    const other = `A road in the hills\n${'The road between Tarn and Orvel was closed for 45 days in 2029 by the county, which pays 3 million. '.repeat(20)}`;
    expect(found(other)).toEqual(ALL.map(() => null));
  });

  it('answers for empty texts', () => {
    expect(found('')).toEqual(ALL.map(() => null));
    const empty: Target = { ...target('140'), selector: describeSpan(COPY, { start: 0, end: 0 }) };
    expect(locateTargets(indexText(COPY), [empty])).toEqual([null]);
  });
});
