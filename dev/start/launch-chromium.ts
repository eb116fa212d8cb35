import puppeteer, { type Browser } from 'puppeteer-core';
import { CHROMIUM_ARGUMENTS } from '../find-browser.ts';
import { DEMO_HOSTS } from '../newsroom/site.ts';

/** A browser with the extension loaded. */
export interface LoadedChromium {
  browser: Browser;
  extensionId: string;
}

/**
 * Starts a Chromium, Chrome or Edge with the extension loaded, in which the newsroom's invented hosts lead to this machine.
 *
 * The extension goes in over the debugging pipe: branded Chrome from 137 on ignores `--load-extension`.
 */
export async function launchChromium(options: {
  executablePath: string;
  /** The built extension. */
  folder: string;
  newsroomPort: number;
  headless: boolean;
  /** Where exported files go without asking; left out, the browser does as it is set. */
  downloads?: string;
  /** True where no other host shall be found either: a test stays off the network. */
  offline?: boolean;
}): Promise<LoadedChromium> {
  const { executablePath, folder, newsroomPort, headless, downloads, offline = false } = options;
  const hosts = DEMO_HOSTS.map((host) => `MAP ${host} 127.0.0.1:${newsroomPort}`);
  const rules = offline ? [...hosts, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'] : hosts;
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1200, height: 900 } : null,
    args: [
      ...CHROMIUM_ARGUMENTS,
      `--host-resolver-rules=${rules.join(', ')}`,
      // A popup takes no more room than the screen leaves it, and a headless screen is small.
      ...(headless ? ['--screen-info={1600x1200}'] : ['--window-size=1200,900']),
    ],
    ...(downloads === undefined
      ? {}
      : { downloadBehavior: { policy: 'allow' as const, downloadPath: downloads } }),
  });
  return { browser, extensionId: await browser.installExtension(folder) };
}
