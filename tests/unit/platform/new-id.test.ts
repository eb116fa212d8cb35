import { afterEach, expect, test, vi } from 'vitest';
import { newId } from '../../../lib/platform/new-id.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('ids are random UUIDs, also where a page is not encrypted', () => {
  const { getRandomValues } = crypto;
  vi.stubGlobal('crypto', { getRandomValues: getRandomValues.bind(crypto) });
  const ids = Array.from({ length: 200 }, newId);
  expect(new Set(ids).size).toBe(200);
  const wrong = ids.filter(
    (id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id),
  );
  expect(wrong).toEqual([]);
});
