import type { Browser, Page } from 'puppeteer-core';
import type { Newsroom } from '../../dev/newsroom/serve.ts';
import { type PageCalls, PROTOCOL, type Reply } from '../../lib/messages/protocol.ts';
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
  /** Asks the script on a page as the popup does; null where no script of ours answers there. */
  ask: <K extends AskedCall>(
    page: ReleasePage,
    call: K,
    args?: PageCalls[K]['args'],
  ) => Promise<Reply<K> | null>;
  /** What the badge says over a page. */
  badge: (page: ReleasePage) => Promise<string>;
  /** Zooms a page as the browser's own menu does; 1 is its natural size. */
  zoom: (page: ReleasePage, factor: number) => Promise<void>;
  /** Puts a new version of the extension in the place of the one that runs, as an update does; closes its own pages. */
  update: () => Promise<void>;
  close: () => Promise<void>;
}

/** What a journey asks of a page by itself, as the popup, a key or the menu does. */
type AskedCall = 'page/describe' | 'page/save' | 'page/act';

/** A real address answered with a page of our own: nothing is fetched. */
export async function answerAddress(page: Page, url: string, html: string): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void (request.url() === url
      ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html })
      : request.abort());
  });
}

/**
 * Asks the script on the page in front.
 *
 * @param from - One of the extension's own pages, in another tab.
 */
export async function askPageInFront<K extends AskedCall>(
  from: Page,
  call: K,
  args: PageCalls[K]['args'] | null = null,
): Promise<Reply<K> | null> {
  // As text: Firefox's driver hands over an object that stands in two places once, and leaves the other place empty.
  const answer = await from.evaluate(
    async (message) => {
      interface Tabs {
        query: (about: object) => Promise<{ id: number }[]>;
        sendMessage: (tab: number, message: object, options: object) => Promise<never>;
      }
      const api = globalThis as unknown as Record<'browser' | 'chrome', { tabs: Tabs } | undefined>;
      const tabs = (api.browser ?? api.chrome)?.tabs;
      const [tab] = (await tabs?.query({ active: true, currentWindow: true })) ?? [];
      const reply = tabs?.sendMessage(tab?.id ?? -1, message, { frameId: 0 }).catch(() => null);
      return JSON.stringify((await reply) ?? null);
    },
    { protocol: PROTOCOL, type: call, args },
  );
  return JSON.parse(answer);
}

/** The part of the extension API by which a tab is looked at from outside. */
interface TabApi {
  tabs: {
    query: (about: object) => Promise<{ id: number }[]>;
    setZoom: (tab: number, factor: number) => Promise<void>;
  };
  action: { getBadgeText: (about: { tabId: number }) => Promise<string> };
}

/**
 * What the badge says over the page in front.
 *
 * @param from - One of the extension's own pages, in another tab.
 */
export function badgeInFront(from: Page): Promise<string> {
  return from.evaluate(async () => {
    const api = globalThis as unknown as Record<'browser' | 'chrome', TabApi | undefined>;
    const { tabs, action } = api.browser ?? api.chrome ?? {};
    const [tab] = (await tabs?.query({ active: true, currentWindow: true })) ?? [];
    return (await action?.getBadgeText({ tabId: tab?.id ?? -1 })) ?? '';
  });
}

/**
 * Zooms the page in front.
 *
 * @param from - One of the extension's own pages, in another tab.
 */
export function zoomInFront(from: Page, factor: number): Promise<void> {
  return from.evaluate(async (wanted) => {
    const api = globalThis as unknown as Record<'browser' | 'chrome', TabApi | undefined>;
    const { tabs } = api.browser ?? api.chrome ?? {};
    const [tab] = (await tabs?.query({ active: true, currentWindow: true })) ?? [];
    await tabs?.setZoom(tab?.id ?? -1, wanted);
  }, factor);
}
