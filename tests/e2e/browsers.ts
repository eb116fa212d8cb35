import { afterAll, beforeAll, describe } from 'vitest';
import { findChromium, findFirefox } from '../../dev/find-browser.ts';
import { openChromium } from './extension.ts';
import { openFirefox } from './firefox.ts';
import type { Session } from './session.ts';

const BROWSERS = [
  { name: 'Chromium', program: findChromium(), open: openChromium },
  { name: 'Firefox', program: findFirefox(), open: openFirefox },
] as const;

/**
 * Tells a journey once for each browser; every telling has a browser of its own, started before its first step. A browser
 * that is not on this machine is passed over.
 *
 * @param steps - Defines the tests; `session` may be called inside them only.
 * @param only - The browsers in which the journey can be told; all where left out.
 */
export function inEachBrowser(
  journey: string,
  steps: (session: () => Session) => void,
  only: readonly Session['name'][] = ['Chromium', 'Firefox'],
): void {
  for (const { name, program, open } of BROWSERS) {
    if (!only.includes(name)) continue;
    describe.skipIf(program === null)(`${journey} (${name})`, () => {
      let opened: Session | undefined;
      beforeAll(async () => {
        opened = await open(program ?? '');
      });
      afterAll(() => opened?.close());
      steps(() => {
        if (opened === undefined) throw new Error(`${name} did not start`);
        return opened;
      });
    });
  }
}
