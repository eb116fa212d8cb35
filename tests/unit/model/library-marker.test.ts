import { describe, expect, test } from 'vitest';
import { afterCounting, type LibraryMarker } from '../../../lib/model/library-marker.ts';

const marker = (rest: Partial<LibraryMarker>): LibraryMarker => ({
  copies: 0,
  savedAt: null,
  lost: null,
  ...rest,
});
const SAVED = '2031-03-04T10:00:00.000Z';

describe('what is remembered of the library beside its database', () => {
  test('an empty database where copies were kept is a loss', () => {
    expect(afterCounting(marker({ copies: 12, savedAt: SAVED }), 0)).toEqual(
      marker({ lost: { copies: 12, savedAt: SAVED } }),
    );
  });

  test.each([
    ['nothing was ever kept', marker({}), 0],
    ['copies are there', marker({ copies: 12, savedAt: SAVED }), 12],
    ['some were removed elsewhere', marker({ copies: 12, savedAt: SAVED }), 3],
  ])('no loss where %s', (_, before, count) => {
    expect(afterCounting(before, count)).toEqual({ ...before, copies: count });
  });

  test('a loss is told until it is put away, also when new copies come', () => {
    const lost = { copies: 12, savedAt: SAVED };
    expect(afterCounting(marker({ lost }), 0).lost).toEqual(lost);
    expect(afterCounting(marker({ lost }), 1)).toMatchObject({ copies: 1, lost });
  });

  test.each([
    [2, 12],
    [40, 40],
  ])('of two losses the larger is told: %i after 12', (copies, told) => {
    const lost = { copies: 12, savedAt: SAVED };
    expect(afterCounting(marker({ copies, lost }), 0).lost?.copies).toBe(told);
  });
});
