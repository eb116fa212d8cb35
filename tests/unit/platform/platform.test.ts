import { createContext, runInContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { releaseId } from '../../../lib/model/ids.ts';
import { activeTab } from '../../../lib/platform/active-tab.ts';
import { setBadge } from '../../../lib/platform/badge.ts';
import { injectAnnotator } from '../../../lib/platform/inject-annotator.ts';
import { createLog } from '../../../lib/platform/log.ts';
import { openLibrary } from '../../../lib/platform/open-page.ts';
import {
  keepCategoryName,
  keepHighlightsVisible,
  readCategoryNames,
  readHighlightsVisible,
  watchCategoryNames,
  watchHighlightsVisible,
} from '../../../lib/platform/settings.ts';
import { translate } from '../../../lib/platform/translate.ts';

const UNREACHABLE = { ok: false, failure: { code: 'page-unreachable' } };

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(((key: string) => key) as never);
});
afterEach(() => vi.restoreAllMocks());

describe('the active tab', () => {
  const showing = (...tabs: unknown[]) =>
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(tabs as never);

  test('is the one of this window', async () => {
    const query = showing({ id: 4, url: 'https://a.gov/b' });
    expect(await activeTab()).toEqual({ ok: true, value: { id: 4, url: 'https://a.gov/b' } });
    expect(query).toHaveBeenCalledWith({ active: true, currentWindow: true });
  });

  test.each([
    ['there is none', []],
    ['it has no number', [{ url: 'https://a.gov/b' }]],
    ['its address is kept from us', [{ id: 4 }]],
    ['it is a browser page', [{ id: 4, url: 'chrome://settings' }]],
    ['it is a file', [{ id: 4, url: 'file:///a.html' }]],
  ])('is page-unreachable where %s', async (_, tabs) => {
    showing(...tabs);
    expect(await activeTab()).toEqual(UNREACHABLE);
  });
});

describe('bringing in the annotator', () => {
  /** A page with a world of its own, in which injected functions run from their source alone, as in a browser. */
  function aPage(files: (file: string) => void = () => undefined) {
    const world = createContext({});
    const brought: string[] = [];
    const bring = async ({ files: names = [] }: { files?: string[] }) => {
      for (const name of names) {
        files(name);
        brought.push(name);
      }
    };
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation((async (injection: {
      func?: () => unknown;
      files?: string[];
    }) => {
      if (injection.func !== undefined) {
        return [{ result: runInContext(`(${injection.func})()`, world) }];
      }
      await bring(injection);
      return [];
    }) as never);
    vi.spyOn(fakeBrowser.scripting, 'insertCSS').mockImplementation(bring as never);
    return brought;
  }

  test('brings style and script, once a page, however often it is asked', async () => {
    const brought = aPage();
    const results = await Promise.all([injectAnnotator(7), injectAnnotator(7)]);
    expect([...results, await injectAnnotator(7)]).toEqual(
      Array(3).fill({ ok: true, value: null }),
    );
    expect(brought).toEqual(['/content-scripts/annotator.css', '/content-scripts/annotator.js']);
  });

  test('tries again after a failure', async () => {
    let isGone = true;
    const brought = aPage(() => {
      if (isGone) throw new Error('Frame with ID 0 was removed.');
    });
    expect(await injectAnnotator(7)).toEqual(UNREACHABLE);
    isGone = false;
    expect(await injectAnnotator(7)).toEqual({ ok: true, value: null });
    expect(brought).toHaveLength(2);
  });

  test('is page-unreachable where the browser keeps us out', async () => {
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(
      new Error('The extensions gallery cannot be scripted.'),
    );
    expect(await injectAnnotator(7)).toEqual(UNREACHABLE);
  });
});

describe('the badge', () => {
  test.each([
    ['none', ''],
    ['release', '•'],
    ['saved', '✓'],
    ['changed', '≠'],
  ] as const)('of %s is “%s”, in its tab alone', async (state, text) => {
    await setBadge(7, state);
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe(text);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
    expect(await fakeBrowser.action.getTitle({ tabId: 7 })).not.toBe('');
  });

  test('a tab that was closed meanwhile is passed over', async () => {
    vi.spyOn(fakeBrowser.action, 'setBadgeText').mockRejectedValue(new Error('No tab with id: 7.'));
    await expect(setBadge(7, 'saved')).resolves.toBeUndefined();
  });
});

describe('settings', () => {
  test('highlights are visible until the reader says otherwise', async () => {
    expect(await readHighlightsVisible()).toBe(true);
    const seen: boolean[] = [];
    const stop = watchHighlightsVisible((visible) => seen.push(visible));
    await keepHighlightsVisible(false);
    expect(await readHighlightsVisible()).toBe(false);
    stop();
    await keepHighlightsVisible(true);
    expect(seen).toEqual([false]);
  });
});

describe('names of categories', () => {
  const first = {
    'category-1': 'category_key_point',
    'category-2': 'category_to_check',
    'category-3': 'category_doubtful',
    'category-4': 'category_background',
  };

  test('are ours until the reader gives others, and again when a name is emptied', async () => {
    expect(await readCategoryNames()).toEqual(first);
    const seen: unknown[] = [];
    const stop = watchCategoryNames((names) => seen.push(names['category-2']));
    await keepCategoryName('category-2', '  Quote this ');
    await keepCategoryName('category-3', 'Wrong');
    expect(await readCategoryNames()).toEqual({
      ...first,
      'category-2': 'Quote this',
      'category-3': 'Wrong',
    });
    await keepCategoryName('category-2', ' ');
    expect((await readCategoryNames())['category-2']).toBe('category_to_check');
    expect(seen).toEqual(['Quote this', 'Quote this', 'category_to_check']);
    stop();
    await keepCategoryName('category-2', 'Unheard');
    expect(seen).toHaveLength(3);
  });

  test('are cut where they would fit on no button', async () => {
    await keepCategoryName('category-1', 'x'.repeat(100));
    expect((await readCategoryNames())['category-1']).toBe('x'.repeat(40));
  });
});

describe('pages of ours', () => {
  test('the library opens by itself or at a release', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    await openLibrary();
    await openLibrary(releaseId('ab12'));
    expect(create.mock.calls).toEqual([
      [{ url: fakeBrowser.runtime.getURL('/library.html') }],
      [{ url: `${fakeBrowser.runtime.getURL('/library.html')}#release=ab12` }],
    ]);
  });
});

describe('words', () => {
  test('are the browser’s, with what stands for $1', () => {
    const getMessage = vi.mocked(fakeBrowser.i18n.getMessage).mockReturnValue('3 quotations');
    expect(translate('quotation_count_other', ['3'])).toBe('3 quotations');
    expect(getMessage).toHaveBeenCalledWith('quotation_count_other', ['3']);
  });

  test('a missing text shows its key', () => {
    vi.mocked(fakeBrowser.i18n.getMessage).mockReturnValue('');
    expect(translate('no_such_text')).toBe('no_such_text');
  });
});

describe('the log', () => {
  test('is silent where it is off', () => {
    const written: unknown[] = [];
    createLog(false, (...entry) => written.push(entry)).error('a', 1);
    createLog(true, (...entry) => written.push(entry)).warn('b', 2);
    expect(written).toEqual([['warn', 'b', 2]]);
  });
});
