import { describe, expect, test } from 'vitest';
import { WEIGHTS } from '../../lib/detect/weights.ts';
import type { ExpectedRelease } from './expected-reading.ts';
import { FIXTURES } from './fixtures.ts';

const fired = FIXTURES.map(({ name, release = '{"detection":{"signals":[]}}' }) => {
  const { detection }: Pick<ExpectedRelease, 'detection'> = JSON.parse(release);
  return { name, signals: new Set(detection.signals) };
});

describe('the fixtures cover every signal both ways', () => {
  test.each(Object.keys(WEIGHTS))('%s', (name) => {
    const having = fired.filter(({ signals }) => signals.has(name)).length;
    expect(having, `no fixture has ${name}`).toBeGreaterThan(0);
    expect(having, `every fixture has ${name}`).toBeLessThan(fired.length);
  });

  test('and none beside them', () => {
    const seen = new Set(fired.flatMap(({ signals }) => [...signals]));
    expect([...seen].filter((name) => !Object.hasOwn(WEIGHTS, name))).toEqual([]);
  });
});
