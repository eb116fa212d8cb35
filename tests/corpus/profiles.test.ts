import { describe, expect, test } from 'vitest';
import { PROFILES } from '../../lib/publishers/index.ts';
import { FIXTURES } from './fixtures.ts';

describe.each(PROFILES)('$id', ({ id, markers, selectors }) => {
  const pages = FIXTURES.filter(({ publisher }) => publisher === id).map(({ html }) =>
    new DOMParser().parseFromString(html, 'text/html'),
  );
  const matches = (selector: string): boolean =>
    pages.some((page) => page.querySelector(selector) !== null);

  test('has a fixture that its markers know', () => {
    expect(pages.length).toBeGreaterThan(0);
    if (markers.length > 0) expect(markers.some(matches)).toBe(true);
  });

  test('finds on a fixture every part that it points to', () => {
    const missed = Object.entries(selectors)
      .filter(([, list]) => !list.some(matches))
      .map(([part]) => part);
    expect(missed).toEqual([]);
  });
});
