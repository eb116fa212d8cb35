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
  browser.commands.onCommand.addListener((name, tab) => tell(name, tab?.id));
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => tell(menuItemId, tab?.id));
  browser.runtime.onInstalled.addListener(() => void makeMenu());
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
