import type { Page } from 'puppeteer-core';
import { startNewsroom } from '../../dev/newsroom/serve.ts';
import { extensionFolder } from '../../dev/start/build-extension.ts';
import { launchChromium } from '../../dev/start/launch-chromium.ts';
import { makeDownloads } from './downloads.ts';
import { eventually } from './eventually.ts';
import { libraryPage } from './pages/library-page.ts';
import { popupPage } from './pages/popup-page.ts';
import { type ReleasePage, releasePage } from './pages/release-page.ts';
import { askPageInFront, badgeInFront, type Session, zoomInFront } from './session.ts';

/**
 * Starts Chromium with the built extension. The popup is the real one, opened by the toolbar button.
 *
 * @param folder - Where the extension is.
 */
export async function openChromium(
  executablePath: string,
  folder = extensionFolder('chrome'),
): Promise<Session> {
  const newsroom = await startNewsroom();
  const downloads = makeDownloads();
  const { browser, extensionId } = await launchChromium({
    executablePath,
    folder,
    newsroomPort: newsroom.port,
    headless: true,
    downloads: downloads.folder,
    offline: true,
  });
  const extensionUrl = (path: string) => `chrome-extension://${extensionId}/${path}`;
  const openExtensionPage = async (path: string) => {
    const page = await browser.newPage();
    await page.goto(extensionUrl(path));
    return page;
  };
  let asking: Page | undefined;
  /** One of the extension's own pages, in a tab behind a page. */
  const behind = async ({ page }: ReleasePage): Promise<Page> => {
    asking ??= await openExtensionPage('library.html');
    await page.bringToFront();
    return asking;
  };
  const openPopup = async ({ page }: ReleasePage) => {
    await page.bringToFront();
    const extension = (await browser.extensions()).get(extensionId);
    if (extension === undefined) throw new Error('the extension is not loaded');
    await extension.triggerAction(page);
    const [popup] = await eventually(
      'the popup',
      async () =>
        (await extension.pages()).filter((each) => each.url() === extensionUrl('popup.html')),
      ({ length }) => length === 1,
    );
    if (popup === undefined) throw new Error('the popup did not open');
    return popupPage(popup, downloads);
  };
  return {
    name: 'Chromium',
    browser,
    newsroom,
    downloads,
    extensionUrl,
    openRelease: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return releasePage(page);
    },
    openPopup,
    openLibrary: async ({ offline } = { offline: false }) => {
      const page = await browser.newPage();
      if (offline) await page.setOfflineMode(true);
      await page.goto(extensionUrl('library.html'));
      return libraryPage(page, downloads);
    },
    ask: async (release, call, args) => askPageInFront(await behind(release), call, args),
    badge: async (release) => badgeInFront(await behind(release)),
    zoom: async (release, factor) => zoomInFront(await behind(release), factor),
    update: async () => {
      await asking?.close();
      asking = undefined;
      await browser.installExtension(folder);
    },
    close: async () => {
      await browser.close();
      await newsroom.close();
      downloads.remove();
    },
  };
}
