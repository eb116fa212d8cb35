import { describe, expect, test } from 'vitest';
import { detectRelease } from '../../../lib/detect/detect-release.ts';
import { INVENTED_PAGES } from './invented-pages.ts';

describe('pages of publishers that no weight was fitted on', () => {
  test.each(INVENTED_PAGES)('$expected: $name', ({ html, url, expected }) => {
    const document = new DOMParser().parseFromString(html, 'text/html');
    const { verdict, score, signals } = detectRelease(document, { url });
    const reasons = signals.map(({ name, weight, evidence }) => `${weight} ${name} [${evidence}]`);
    expect(
      verdict === 'release' ? 'release' : 'not-release',
      `${score}\n${reasons.join('\n')}`,
    ).toBe(expected);
  });
});
