import { describe, expect, test } from 'vitest';
import { readRelease } from '../../lib/read-release.ts';
import { type ExpectedRelease, expectedRelease, type ReleaseFacts } from './expected-reading.ts';
import { FIXTURES, type Fixture } from './fixtures.ts';

const NOW = '2026-03-10T08:00:00.000Z';

/** Points that a score may fall where no publisher is known. */
const MOST_LOST = 2;

/** What is scored, as text that must be the same with and without profiles. */
const FIELDS: Readonly<Record<string, (release: ReleaseFacts) => string>> = {
  headline: ({ headline }) => headline.value,
  type: ({ type }) => type,
  date: ({ datePublished }) => datePublished?.value ?? '',
  place: ({ place }) => place?.value ?? '',
  language: ({ language }) => language,
  contacts: ({ contacts }) =>
    contacts.flatMap(({ phones, emails }) => [...phones, ...emails]).join(' '),
};

const scored = FIXTURES.filter(
  ({ about, publisher }) => about.verdict === 'release' && publisher !== 'no-profile',
);

describe('without any profile', () => {
  const readings = scored.map((fixture) => ({
    name: fixture.name,
    written: writtenRelease(fixture),
    read: readWithoutProfiles(fixture),
  }));

  test.each(Object.entries(FIELDS))('%s falls by 2 points at most', (_, field) => {
    const lost = readings.filter(
      ({ written, read }) => read === null || field(read) !== field(written),
    );
    const report = lost.map(
      ({ name, written, read }) =>
        `${name}: ${field(written)} ≠ ${read === null ? '' : field(read)}`,
    );
    expect((100 * lost.length) / readings.length, report.join('\n')).toBeLessThanOrEqual(MOST_LOST);
  });

  test('bodies lose 2 points of their lines at most, and gain no more than as many', () => {
    const pairs = readings.map(({ name, written, read }) => ({
      name,
      before: linesOf(written),
      after: read === null ? [] : linesOf(read),
    }));
    const lost = pairs.flatMap(({ name, before, after }) =>
      before.filter((line) => !after.includes(line)).map((line) => `${name}: ${line}`),
    );
    const gained = pairs.flatMap(({ name, before, after }) =>
      after.filter((line) => !before.includes(line)).map((line) => `${name}: ${line}`),
    );
    const total = pairs.reduce((sum, { before }) => sum + before.length, 0);
    expect((100 * lost.length) / total, lost.join('\n')).toBeLessThanOrEqual(MOST_LOST);
    expect((100 * gained.length) / total, gained.join('\n')).toBeLessThanOrEqual(MOST_LOST);
  });

  test('an issuer that the page names is read; by the profile alone stands only what no page says', () => {
    const lost = readings.filter(
      ({ written, read }) =>
        written.publisher?.from !== 'profile' &&
        read?.publisher?.value !== written.publisher?.value,
    );
    expect(lost.map(({ name, read }) => `${name}: ${read?.publisher?.value}`)).toEqual([]);
    const unnamed = readings.filter(({ read }) => read?.publisher == null);
    expect(unnamed.map(({ name }) => name)).toEqual(['european-commission/ip-27-905']);
  });
});

function readWithoutProfiles({ html, about }: Fixture): ReleaseFacts | null {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const { url } = about;
  return expectedRelease(readRelease(document, { url, now: NOW, profiles: [] })).release;
}

function writtenRelease({ name, release = '' }: Fixture): ReleaseFacts {
  const written: ExpectedRelease = JSON.parse(release);
  if (written.release === null) throw new Error(`${name} is a release and has none`);
  return written.release;
}

/** The body's lines without headline and deck; what a line is taken for does not matter here. */
function linesOf({ body }: ReleaseFacts): readonly string[] {
  return body
    .filter((line) => !/^(?:sub)?headline: /.test(line))
    .map((line) => line.replace(/^[a-z-]+: /, ''));
}
