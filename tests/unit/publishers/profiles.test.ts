import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PROFILES, profileFor } from '../../../lib/publishers/index.ts';

test('ids are one each and kebab-case', () => {
  const ids = PROFILES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
});

/** Profiles of which no release's own address is known, only that of the section which lists them. */
const LISTS_ONLY: readonly string[] = ['bfn'];

/** "press-announcements", "press-releases": the end of a section's address has neither number nor several words. */
const isOfRelease = (url: string): boolean => {
  const end = url.replace(/\/$/, '').split('/').at(-1) ?? '';
  return /\d/.test(end) || end.split('-').length > 3;
};

const fixtures = new URL('../../corpus/', import.meta.url);

describe.each(PROFILES)('$id', (profile) => {
  test('has a page of our own to be read on, with what is expected of it', () => {
    const folder = new URL(`${profile.id}/`, fixtures);
    const pages = existsSync(folder) ? readdirSync(folder) : [];
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) {
      const files = readdirSync(new URL(`${page}/`, folder)).sort();
      expect(files).toEqual([
        'about.json',
        'expected.annotations.jsonl',
        'expected.release.json',
        'source.html',
      ]);
    }
  });

  test('has the address of a release among those to try it on', () => {
    expect(profile.testUrls.some(isOfRelease)).toBe(!LISTS_ONLY.includes(profile.id));
  });

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
