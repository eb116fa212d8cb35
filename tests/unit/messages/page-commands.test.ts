import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background/index.ts';
import { onCommandHere } from '../../../lib/platform/page-commands.ts';
import { soon } from '../../soon.ts';

type Listener = (...args: unknown[]) => void;

let keys: Listener[];
let clicks: Listener[];
let made: { id: string; title: string; contexts: string[] }[];
let asked: unknown[];
/** Whether an annotator answers in the tab. */
let isThere: boolean;

beforeEach(() => {
  fakeBrowser.reset();
  keys = [];
  clicks = [];
  made = [];
  asked = [];
  isThere = true;
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(((key: string) => key) as never);
  const { commands, contextMenus, permissions, scripting } = fakeBrowser;
  vi.spyOn(commands.onCommand, 'addListener').mockImplementation(((listener: Listener) => {
    keys.push(listener);
  }) as never);
  vi.spyOn(contextMenus.onClicked, 'addListener').mockImplementation(((listener: Listener) => {
    clicks.push(listener);
  }) as never);
  vi.spyOn(contextMenus, 'removeAll').mockImplementation(async () => {
    made = [];
  });
  vi.spyOn(contextMenus, 'create').mockImplementation(((item: (typeof made)[number]) => {
    made.push(item);
  }) as never);
  for (const event of [permissions.onAdded, permissions.onRemoved]) {
    vi.spyOn(event, 'addListener').mockReturnValue(undefined as never);
  }
  vi.spyOn(scripting, 'getRegisteredContentScripts').mockResolvedValue([] as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (
    tab: number,
    { type, args }: { type: string; args: unknown },
  ) => {
    if (!isThere) throw new Error('Could not establish connection');
    asked.push([tab, type, args]);
    return { ok: true, value: null };
  }) as never);
  vi.spyOn(scripting, 'insertCSS').mockResolvedValue(undefined as never);
  vi.spyOn(scripting, 'executeScript').mockImplementation((async () => {
    isThere = true;
    return [{ result: true }];
  }) as never);
  background.main();
});

afterEach(() => vi.restoreAllMocks());

describe.each([
  ['a key', () => keys, (name: string, tab: unknown) => [name, tab]],
  ['the menu', () => clicks, (name: string, tab: unknown) => [{ menuItemId: name }, tab]],
] as const)('%s', (_, listeners, argsOf) => {
  const press = (name: string, tab: unknown) => {
    for (const listener of listeners()) listener(...argsOf(name, tab));
  };

  test.each(['highlight', 'note'])('asks the page to %s', async (action) => {
    press(action, { id: 7 });
    await soon(() => expect(asked).toEqual([[7, 'page/act', { action }]]));
  });

  test('brings the annotator in where none is', async () => {
    isThere = false;
    press('highlight', { id: 7 });
    await soon(() => expect(asked).toHaveLength(1));
    expect(fakeBrowser.scripting.executeScript).toHaveBeenCalledWith(
      expect.objectContaining({ files: ['/content-scripts/annotator.js'] }),
    );
  });

  test('of another name, or in no tab, asks nobody', async () => {
    press('_execute_action', { id: 7 });
    press('highlight', undefined);
    await Promise.resolve();
    expect(asked).toEqual([]);
  });
});

describe('a page of our own', () => {
  const library = fakeBrowser.runtime.getURL('/library.html' as never);
  const press = (name: string, tab: unknown) => {
    for (const listener of keys) listener(name, tab);
  };

  test('has no script brought in for a key', async () => {
    isThere = false;
    press('highlight', { id: 3, url: library });
    await Promise.resolve();
    expect(fakeBrowser.scripting.executeScript).not.toHaveBeenCalled();
    expect(asked).toEqual([]);
  });

  test('hears the keys of its own tab for as long as it listens; it is saved already', async () => {
    vi.spyOn(fakeBrowser.tabs, 'getCurrent').mockResolvedValue({ id: 3 } as never);
    const remove = vi.spyOn(fakeBrowser.commands.onCommand, 'removeListener');
    remove.mockReturnValue(undefined as never);
    const heard: string[] = [];
    const stop = onCommandHere((command) => heard.push(command));
    press('highlight', { id: 3, url: library });
    press('save', { id: 3, url: library });
    press('note', { id: 4, url: library });
    press('review', { id: 3, url: library });
    await soon(() => expect(heard).toEqual(['highlight', 'review']));
    stop();
    expect(remove).toHaveBeenCalledWith(keys.at(-1));
  });
});

test('the menu is made on installation, once for a selection and in the reader’s language', async () => {
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
  await soon(() =>
    expect(made.map(({ id, title, contexts }) => [id, title, contexts])).toEqual([
      ['highlight', 'menu_highlight', ['selection']],
      ['note', 'menu_note', ['selection']],
      ['copy-quotation', 'menu_copy_quotation', ['selection']],
      ['copy-link', 'menu_copy_link', ['selection']],
    ]),
  );
});
