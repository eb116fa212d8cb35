import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import type { Detection } from '../lib/model/detection.ts';
import { CHROMIUM_ARGUMENTS, findOrInstallChromium, NO_BROWSER } from './find-browser.ts';

/** A saved page and its address. */
export interface SavedPage {
  html: string;
  url: string;
}

/**
 * Runs the extension's detector over saved pages in a headless Chromium.
 *
 * @returns One detection a page, in order.
 * @throws Where there is no browser.
 */
export async function detectPages(pages: Iterable<SavedPage>): Promise<Detection[]> {
  const executablePath = findOrInstallChromium((line) => console.error(line));
  if (executablePath === null) throw new Error(NO_BROWSER);
  const script = await bundleForPage(new URL('./detect-in-page.ts', import.meta.url));
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
  try {
    const tab = await browser.newPage();
    await tab.addScriptTag({ content: script });
    const detections: Detection[] = [];
    for (const { html, url } of pages) {
      detections.push(
        await tab.evaluate(
          ([source, address]) => {
            const { pressmarkDetect } = globalThis as unknown as {
              pressmarkDetect: (html: string, url: string) => Detection;
            };
            return pressmarkDetect(source, address);
          },
          [html, url] as const,
        ),
      );
    }
    return detections;
  } finally {
    await browser.close();
  }
}

/**
 * Bundles a file and all that it imports into one script for a page.
 *
 * @param entry - Its address on disk.
 */
export async function bundleForPage(entry: URL): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name: 'pressmark' },
    },
  })) as Rolldown.RolldownOutput[];
  const code = output[0]?.output[0].code;
  if (code === undefined) throw new Error(`${entry.href} was not bundled`);
  return code;
}
