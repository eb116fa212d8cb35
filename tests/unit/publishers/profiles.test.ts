import { describe, expect, test } from 'vitest';
import { PROFILES, profileFor } from '../../../lib/publishers/index.ts';

test('ids are one each and kebab-case', () => {
  const ids = PROFILES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
});

describe.each(PROFILES)('$id', (profile) => {
  test('has addresses to try it on, under its own hosts', () => {
    expect(profile.testUrls.length).toBeGreaterThan(0);
    for (const url of profile.testUrls) {
      const only = (selector: string): boolean => profile.markers.includes(selector);
      expect(profileFor(url, only)?.id).toBe(profile.id);
    }
  });

  test('is not found elsewhere', () => {
    const [host = ''] = profile.hosts;
    const everything = (): boolean => true;
    expect(profileFor(`https://${host}.example.org/`, everything)).toBeNull();
    expect(profileFor(`https://not${host}/`, everything)).toBeNull();
    if (profile.markers.length > 0) {
      expect(profileFor(`https://www.${host}/`, () => false)).toBeNull();
    }
  });
});
