import { chromium } from 'playwright-core';
import type { Detection } from '../lib/model/detection.ts';
import { bundleForPage } from './bundle-for-page.ts';
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
