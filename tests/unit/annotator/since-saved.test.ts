import { expect, test } from 'vitest';
import { sinceSaved } from '../../../entrypoints/annotator.content/since-saved.ts';
import { workId } from '../../../lib/model/reader-work.ts';
import { aFigure, aQuotation, aRelease, aText } from '../../support/a-library-entry.ts';
import { aJudgement, aMark } from '../../support/a-work-item.ts';

const PARAGRAPHS = [
  'The fund gives $4.2 million to about 30 harbours along the coast of the western islands.',
  '“No island should wait a week for its mail,” said Minister Ilse Okafor on the quay.',
  'The first boats are to sail in spring, once the piers are strong enough to carry them.',
];
const QUOTE = '“No island should wait a week for its mail,”';

function textOf(...paragraphs: readonly string[]) {
  return aText(
    ['headline', 'Novaterra opens a fund'],
    ...paragraphs.map((text) => ['paragraph', text] as const),
  );
}

const release = aRelease({ body: textOf(...PARAGRAPHS) });
const saved = [aFigure(release, '$4.2 million'), aQuotation(release, QUOTE)];
const before = { text: release.body.text, annotations: saved };
const mark = aMark(release, 'once the piers are strong enough');

const compare = (...paragraphs: readonly string[]) => {
  const now = aRelease({ body: textOf(...paragraphs) });
  const figure = /\$[\d.]+ million/.exec(now.body.text)?.[0];
  const found = figure === undefined ? [] : [aFigure(now, figure)];
  return sinceSaved(before, [mark], { text: now.body.text, annotations: found });
};
const since = (...paragraphs: readonly string[]) => compare(...paragraphs).since;

const [fund = '', quote = '', boats = ''] = PARAGRAPHS;

test('where nothing of it changed, nothing is told', () => {
  expect(since(fund, quote, boats)).toEqual({ moved: 0, edited: 0, gone: [] });
});

test('a paragraph that was put in before moves nothing', () => {
  const first = 'This release was corrected on Tuesday.';
  expect(since(first, fund, quote, boats)).toEqual({ moved: 0, edited: 0, gone: [] });
});

test('what stands at another place among the others has moved', () => {
  expect(since(boats, fund, quote)).toEqual({ moved: 1, edited: 0, gone: [] });
});

test('what stands in other words was edited, a figure in other digits too', () => {
  const now = since(fund.replace('4.2', '5.2'), quote.replace('a week', 'two weeks'), boats);
  expect(now).toEqual({ moved: 0, edited: 2, gone: [] });
});

test('what is gone is told as it was saved; the reader’s own is an orphan, and not told twice', () => {
  expect(since(boats)).toEqual({ moved: 0, edited: 0, gone: saved });
  const [figure] = saved;
  if (figure === undefined) throw new Error();
  const judged = aJudgement(figure, { id: workId('j') });
  const now = { text: textOf('Nothing of it is left here.').text, annotations: [] };
  expect(sinceSaved(before, [mark, judged], now).since).toEqual({
    moved: 0,
    edited: 0,
    gone: saved.slice(1),
  });
});

test('what is found now is told of what its numbers were then', () => {
  const { changed } = compare(fund.replace('4.2', '5.2'), quote, boats);
  expect([...changed.values()]).toEqual([{ was: ['4.2'], is: ['5.2'] }]);
  expect([...changed.keys()]).toEqual([expect.stringMatching(/^figure:/)]);
  expect(compare(fund, quote, boats).changed.size).toBe(0);
});
