import { expect, test } from 'vitest';
import { workId } from '../../../lib/model/reader-work.ts';
import { done, forgetting, NO_HISTORY, redone, undone } from '../../../lib/work/history.ts';

const change = (id: string) => ({ id: workId(id), before: null, after: null });
const of = (...ids: string[]) => ids.map(change);

test('what was undone can be done again, until something else is done', () => {
  const two = done(done(NO_HISTORY, change('a')), change('b'));
  const back = undone(undone(two));
  expect(back).toEqual({ past: [], future: of('b', 'a') });
  expect(redone(back)).toEqual({ past: of('a'), future: of('b') });
  expect(done(redone(back), change('c'))).toEqual({ past: of('a', 'c'), future: [] });
});

test('nothing is undone or done again where nothing was', () => {
  expect(undone(NO_HISTORY)).toEqual(NO_HISTORY);
  expect(redone(NO_HISTORY)).toEqual(NO_HISTORY);
});

test('a hundred steps are remembered, the newest', () => {
  let history = NO_HISTORY;
  for (let step = 1; step <= 120; step += 1) history = done(history, change(`${step}`));
  expect(history.past.map(({ id }) => id)).toEqual(
    Array.from({ length: 100 }, (_, i) => `${i + 21}`),
  );
});

test('what was changed elsewhere is forgotten on both sides', () => {
  const history = { past: of('a', 'b', 'a'), future: of('b', 'a') };
  expect(forgetting(history, new Set([workId('a')]))).toEqual({ past: of('b'), future: of('b') });
});
