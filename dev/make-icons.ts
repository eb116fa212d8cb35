import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, findChromium } from './find-browser.ts';

/**
 * Draws `public/icon/<size>.png` from `dev/icon.svg`: the stores and toolbars want PNG.
 *
 *     node dev/make-icons.ts
 */

const SIZES = [16, 32, 48, 128];

const executablePath = findChromium();
if (executablePath === null) {
  throw new Error('No Chromium was found to draw with.');
}
const svg = readFileSync(new URL('./icon.svg', import.meta.url), 'utf8');
const folder = fileURLToPath(new URL('../public/icon/', import.meta.url));
mkdirSync(folder, { recursive: true });

const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  await page.screenshot({ path: `${folder}${size}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
console.log(`Drew public/icon/ in ${SIZES.join(', ')} pixels.`);
