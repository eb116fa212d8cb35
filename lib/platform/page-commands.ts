import { browser } from 'wxt/browser';
import { translate } from './translate.ts';

/** What the manifest names under `commands`: the reader can give each another key in the browser's own settings. */
const SHORTCUTS = ['highlight', 'note', 'save', 'review'] as const;

/** What the context menu offers over selected text, with its words. */
const MENU_WORDS = {
  highlight: 'menu_highlight',
  note: 'menu_note',
  'copy-quotation': 'menu_copy_quotation',
  'copy-link': 'menu_copy_link',
} as const;

/** What may be asked of a page by key or by menu. */
export type PageCommand = (typeof SHORTCUTS)[number] | keyof typeof MENU_WORDS;

/**
 * Listens to the keys and to the context menu. Call it synchronously when the worker starts: it may have been started for
 * a key.
 *
 * @param listener - Told what is asked, and of which tab.
 */
export function onPageCommand(listener: (command: PageCommand, tabId: number) => void): void {
  const tell = (name: unknown, tabId: number | undefined): void => {
    const command = [...SHORTCUTS, ...menuItems()].find((known) => known === name);
    if (command !== undefined && tabId !== undefined) listener(command, tabId);
  };
  browser.commands.onCommand.addListener((name, tab) => {
    // A page of our own listens for itself, and is no page to bring scripts into.
    if (!isOwn(tab?.url)) tell(name, tab?.id);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => tell(menuItemId, tab?.id));
  browser.runtime.onInstalled.addListener(() => void makeMenu());
}

/**
 * Listens, in a page of our own, to the keys that are pressed in its tab.
 *
 * @param listener - Told what is asked; a page of our own is saved already.
 * @returns What stops it.
 */
export function onCommandHere(
  listener: (command: Exclude<PageCommand, 'save'>) => void,
): () => void {
  const tell = async (name: string, tabId: number | undefined): Promise<void> => {
    const command = SHORTCUTS.find((known) => known === name);
    const here = await browser.tabs.getCurrent();
    if (command !== undefined && command !== 'save' && here?.id === tabId) listener(command);
  };
  const listen = (name: string, tab?: { id?: number | undefined }) => void tell(name, tab?.id);
  browser.commands.onCommand.addListener(listen);
  return () => browser.commands.onCommand.removeListener(listen);
}

function isOwn(address: string | undefined): boolean {
  return address?.startsWith(browser.runtime.getURL('/')) === true;
}

/** Made once for an installation: the browser keeps it, and its words, until the next version. */
async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const item of menuItems()) {
    browser.contextMenus.create({
      id: item,
      title: translate(MENU_WORDS[item]),
      contexts: ['selection'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  }
}

function menuItems() {
  return ['highlight', 'note', 'copy-quotation', 'copy-link'] as const;
}
