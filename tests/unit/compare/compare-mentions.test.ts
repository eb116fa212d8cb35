import { describe, expect, test } from 'vitest';
import { annotateRelease } from '../../../lib/annotate/annotate-release.ts';
import { compareMentions } from '../../../lib/compare/compare-mentions.ts';
import { aText } from '../../support/a-library-entry.ts';

/** The figures of some paragraphs with what each is the same as, or differs from, by the words of the others. */
function mentionsIn(...paragraphs: readonly string[]): Record<string, string> {
  const text = aText(...paragraphs.map((each) => ['paragraph', each] as const));
  const annotations = annotateRelease(text, {
    url: 'https://www.novaterra.gov/news/1',
    context: { language: 'en', country: 'US', publisher: null },
    now: '2026-03-10T08:00:00.000Z',
  });
  const words = new Map(
    annotations.map(({ key, target }) => [key, target[0]?.selector[0].exact ?? '']),
  );
  const list = (keys: readonly (typeof annotations)[number]['key'][]): string =>
    keys.map((key) => words.get(key)).join(', ');
  return Object.fromEntries(
    [...compareMentions(annotations, text.text)].map(([key, { same, different }]) => [
      words.get(key) ?? '',
      [same.length > 0 ? `= ${list(same)}` : '', different.length > 0 ? `≠ ${list(different)}` : '']
        .join(' ')
        .trim(),
    ]),
  );
}

describe('the same quantity', () => {
  test('is known in another spelling', () => {
    expect(
      mentionsIn(
        'Novaterra will spend $1.2 billion on its harbours.',
        'Of the 1,200 million dollars, half goes to Port Almery.',
      ),
    ).toEqual({
      '$1.2 billion': '= 1,200 million dollars',
      '1,200 million dollars': '= $1.2 billion',
    });
  });

  test('is known as number and as words, by what is counted', () => {
    expect(
      mentionsIn(
        'Twelve ferries will be built in Port Almery.',
        'The 12 ferries replace 12 buses.',
      ),
    ).toEqual({ Twelve: '= 12', '12': '= Twelve' });
  });

  test('is not a small number that comes twice by chance', () => {
    expect(
      mentionsIn('Fares rose 5%, the council said.', 'Only 5% of harbours have a crane.'),
    ).toEqual({});
  });

  test('is not the same number of other things, in another currency or at another rate', () => {
    expect(
      mentionsIn(
        'Novaterra pays $250,000 and Almery €250,000.',
        'Crews take 1,340 trips and carry 1,340 bicycles.',
        'A crew costs $4,500 per day and a ticket machine $4,500 a month.',
      ),
    ).toEqual({});
  });
});

describe('another value of the same thing', () => {
  test('is pointed out', () => {
    expect(
      mentionsIn(
        'Novaterra invests $2.4 million in harbour ferries',
        'Novaterra is investing $2.6 million in harbour ferries this spring.',
      ),
    ).toEqual({ '$2.4 million': '≠ $2.6 million', '$2.6 million': '≠ $2.4 million' });
    expect(
      mentionsIn(
        'The yard will create 2,450 jobs for island families.',
        'The yard will create 2,540 jobs for island families by the harbour.',
      ),
    ).toEqual({ '2,450': '≠ 2,540', '2,540': '≠ 2,450' });
  });

  test.each([
    [
      'a rounding',
      'The yard spent $1.2 million on ferry repairs.',
      'The yard spent $1,234,000 on ferry repairs.',
    ],
    ['a change', 'Ferry fares rose from $12 to $15 for island families.', 'Nothing else changed.'],
    [
      'another year',
      'In 2024 the yard built 410 ferries for islands.',
      'In 2025 the yard built 450 ferries for islands.',
    ],
    [
      'another place',
      'The yard in Almery built 410 ferries for islands.',
      'The yard in Dunmore built 450 ferries for islands.',
    ],
    [
      'one more',
      'The yard will build 410 ferries for islands.',
      'The yard will build an additional 450 ferries for islands.',
    ],
    [
      'a limit',
      'The yard will build more than 410 ferries for islands.',
      'The yard will build 450 ferries for islands.',
    ],
    [
      'a range',
      'The yard will build 410 to 450 ferries for islands.',
      'The yard will build 480 ferries for islands.',
    ],
    [
      'a part',
      'The yard gets $5 million for new ferries.',
      'The yard gets $500,000 for new ferries.',
    ],
    [
      'another subject',
      'The yard repaired 410 ferries.',
      'Schoolchildren painted 450 ferries on posters.',
    ],
  ])('is not %s', (_what, first, second) => {
    expect(mentionsIn(first, second)).toEqual({});
  });
});
