import { describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import type { Reading } from '../../lib/model/reading.ts';
import { PROFILES } from '../../lib/publishers/index.ts';
import { readRelease } from '../../lib/read-release.ts';
import { expectedAnnotations, expectedRelease } from './expected-reading.ts';
import { FIXTURES, type Fixture } from './fixtures.ts';

const NOW = '2026-03-10T08:00:00.000Z';
/** Writes what was read in place of comparing it: `UPDATE_CORPUS=1`, then read the difference before committing. */
const isUpdating = import.meta.env['UPDATE_CORPUS'] === '1';

function read({ html, about }: Fixture): Reading {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const { url, isVouched = false } = about;
  return readRelease(document, { url, now: NOW, isVouched });
}

describe.each(FIXTURES)('$name', (fixture) => {
  const reading = read(fixture);
  const release = `${JSON.stringify(expectedRelease(reading), null, 2)}\n`;
  const annotations = expectedAnnotations(reading)
    .map((line) => `${line}\n`)
    .join('');

  test('is judged as a reader would', () => {
    const reasons = reading.detection.signals.map(({ name, weight }) => `${weight} ${name}`);
    expect(reading.detection.verdict, reasons.join('\n')).toBe(fixture.about.verdict);
  });

  test('is read by the profile of its folder', () => {
    const profile = reading.trace.find(({ rule }) => rule === 'profile')?.detail;
    const isProfiled = PROFILES.some(({ id }) => id === fixture.publisher);
    if (isProfiled) expect(profile).toBe(fixture.publisher);
    else if (fixture.publisher === 'no-profile') expect(profile).toBe('none');
    expect(fixture.about.licence).toBe('own work, invented');
  });

  test('gives the release that is written down', async () => {
    const written = await expectedText('expected.release.json', fixture.release, release);
    expect(JSON.parse(release)).toEqual(JSON.parse(written));
  });

  test('gives the annotations that are written down', async () => {
    const written = await expectedText(
      'expected.annotations.jsonl',
      fixture.annotations,
      annotations,
    );
    expect(annotations.split('\n')).toEqual(written.split('\n'));
  });

  /** What the fixture expects; a missing file fails. */
  async function expectedText(
    file: string,
    committed: string | undefined,
    given: string,
  ): Promise<string> {
    if (isUpdating) {
      await commands.writeFile(`tests/corpus/${fixture.name}/${file}`, given);
      return given;
    }
    expect(committed, `${file} is missing`).toBeDefined();
    return committed ?? '';
  }
});
