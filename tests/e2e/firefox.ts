import puppeteer, { type Page } from 'puppeteer-core';
import { startNewsroom } from '../../dev/newsroom/serve.ts';
import { builtManifest, extensionFolder } from '../../dev/start/build-extension.ts';
import { makeDownloads } from './downloads.ts';
import { libraryPage } from './pages/library-page.ts';
import { popupPage } from './pages/popup-page.ts';
import { type ReleasePage, releasePage } from './pages/release-page.ts';
import { askPageInFront, badgeInFront, type Session, zoomInFront } from './session.ts';

/** Firefox gives every installation another one; this one is set beforehand, so that our own pages have a known address. */
const UUID = '3f1c6a52-7a3e-4f0b-9a53-9a2d5f0e7c11';

/** Navigating to an extension's page never reports its end to the driver: the page is there well before this. */
const ENOUGH_MS = 1_200;

/**
 * Starts Firefox with the built extension. All traffic goes to the newsroom as its proxy, which knows the demo hosts and
 * refuses everything else. The popup is opened in a tab behind the page: nothing can press Firefox's toolbar.
 */
export async function openFirefox(executablePath: string): Promise<Session> {
  const folder = extensionFolder('firefox');
  const addOnId = builtManifest(folder).browser_specific_settings?.gecko.id ?? '';
  const newsroom = await startNewsroom();
  const downloads = makeDownloads();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: 1200, height: 900 },
    // Without it the driver may not look into an extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addOnId]: UUID }),
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': newsroom.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': newsroom.port,
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.no_proxies_on': '',
      'services.settings.server': 'data:,',
      // The driver switches it off; readers have it.
      'fission.bfcacheInParent': true,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads.folder,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false,
      'browser.download.open_pdf_attachments_inline': false,
    },
  });
  await browser.installExtension(folder);
  const extensionUrl = (path: string) => `moz-extension://${UUID}/${path}`;
  const show = async (page: Page, path: string) => {
    await page.goto(extensionUrl(path), { timeout: ENOUGH_MS }).catch((error: unknown) => {
      if (!(error instanceof Error) || error.name !== 'TimeoutError') throw error;
    });
    return page;
  };
  const openExtensionPage = async (path: string) => show(await browser.newPage(), path);
  let asking: Page | undefined;
  /** One of the extension's own pages, in a tab behind a page. */
  const behind = async ({ page }: ReleasePage): Promise<Page> => {
    asking ??= await openExtensionPage('library.html');
    await page.bringToFront();
    return asking;
  };
  const openPopup = async (over: ReleasePage) => {
    const page = await browser.newPage();
    // The popup describes the tab in front, so it stays behind.
    await over.page.bringToFront();
    return popupPage(await show(page, 'popup.html'), downloads);
  };
  return {
    name: 'Firefox',
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
      return libraryPage(await show(page, 'library.html'), downloads);
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
