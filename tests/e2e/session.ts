import type { Browser, Page } from 'puppeteer-core';
import type { Newsroom } from '../../dev/newsroom/serve.ts';
import type { Downloads } from './downloads.ts';
import type { LibraryPage } from './pages/library-page.ts';
import type { PopupPage } from './pages/popup-page.ts';
import type { ReleasePage } from './pages/release-page.ts';

/** One browser with the built extension in it, and the demo newsroom within its reach. */
export interface Session {
  name: 'Chromium' | 'Firefox';
  browser: Browser;
  newsroom: Newsroom;
  downloads: Downloads;
  /** Address of one of the extension's own pages. */
  extensionUrl: (path: string) => string;
  /** Opens a web page in a new tab. */
  openRelease: (url: string) => Promise<ReleasePage>;
  /** Opens the popup over a page. */
  openPopup: (over: ReleasePage) => Promise<PopupPage>;
  /** Opens the library in a new tab; with the network off from the first request on where asked for. */
  openLibrary: (options?: { offline: boolean }) => Promise<LibraryPage>;
  /** Opens one of the extension's own pages in a new tab. */
  openExtensionPage: (path: string) => Promise<Page>;
  close: () => Promise<void>;
}

/** A real address answered with a page of our own: nothing is fetched. */
export async function answerAddress(page: Page, url: string, html: string): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void (request.url() === url
      ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html })
      : request.abort());
  });
}
