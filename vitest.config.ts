import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { CHROMIUM_ARGUMENTS, findChromium } from './dev/find-browser.ts';

const executablePath = findChromium();

/** Collections of hostile markup that may lie beside the project; tests run without them too. */
const PAYLOADS = fileURLToPath(new URL('../shared/hostile', import.meta.url));
const payloads = existsSync(PAYLOADS) ? [realpathSync(PAYLOADS)] : [];

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/{unit,architecture,store}/**/*.test.ts', 'tests/property/**/*.test.ts'],
          exclude: ['tests/property/**/*.dom.test.ts'],
          environment: 'node',
        },
      },
      {
        plugins: [preact()],
        server: { fs: { allow: [fileURLToPath(new URL('.', import.meta.url)), ...payloads] } },
        // Found while tests run, a dependency makes Vite reload the page under them.
        optimizeDeps: {
          include: [
            '@mozilla/readability',
            '@testing-library/preact',
            'approx-string-match',
            'axe-core',
            'fast-check',
            'preact',
            'preact/hooks',
            'preact/jsx-dev-runtime',
            'preact/jsx-runtime',
          ],
        },
        test: {
          name: 'dom',
          include: ['tests/{dom,corpus}/**/*.test.{ts,tsx}', 'tests/property/**/*.dom.test.ts'],
          env: { UPDATE_CORPUS: process.env['UPDATE_CORPUS'] ?? '' },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(executablePath === null ? {} : { executablePath }),
                args: CHROMIUM_ARGUMENTS,
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.spec.ts'],
          environment: 'node',
          globalSetup: ['tests/e2e/build.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Each journey starts browsers of its own: two at a time on two cores, and no more.
          maxWorkers: 2,
        },
      },
    ],
  },
});
