import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepOpenPagesServed } from '../../../lib/platform/bring-back.ts';
import { keepSiteRule } from '../../../lib/platform/reader-rules.ts';
import { translate } from '../../../lib/platform/translate.ts';
import { unlessGone } from '../../../lib/platform/unless-gone.ts';
import { soon } from '../../soon.ts';

const GONE = () => {
  throw new Error('Extension context invalidated.');
};

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('pages that are open when the extension is updated', () => {
  function anUpdate(
    details: Parameters<typeof fakeBrowser.runtime.onInstalled.trigger>[0],
    ...tabs: unknown[]
  ) {
    vi.spyOn(fakeBrowser.runtime.onUpdateAvailable, 'addListener').mockReturnValue(undefined);
    vi.spyOn(console, 'info').mockImplementation(() => undefined);
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(tabs as never);
    const bring = vi.spyOn(fakeBrowser.scripting, 'executeScript');
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
      content_scripts: [{ matches: ['*://*.gov/*'] }],
    } as never);
    keepOpenPagesServed();
    return { bring, come: () => fakeBrowser.runtime.onInstalled.trigger(details) };
  }

  test('get the detector on our sites, and on those that the reader wants always; one that refuses keeps none back', async () => {
    await keepSiteRule('d.example', 'always');
    await keepSiteRule('f.example', 'never');
    const { bring, come } = anUpdate(
      { reason: 'update', previousVersion: '0.0.9' },
      { id: 1, url: 'https://a.gov/b' },
      { id: 2 },
      { id: 3, url: 'chrome://settings' },
      { id: 4, url: 'http://c.gov/d' },
      { id: 5, url: 'https://d.example/e' },
      // The browser lets us in, but nobody wants us there unasked.
      { id: 6, url: 'https://e.example/f' },
      { id: 7, url: 'https://f.example/g' },
    );
    bring.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
    bring.mockImplementation((async () => []) as never);
    await come();
    await soon(() =>
      expect(bring.mock.calls.map(([given]) => given)).toEqual(
        [1, 4, 5].map((tabId) => ({
          target: { tabId, frameIds: [0] },
          files: ['/content-scripts/detector.js'],
        })),
      ),
    );
  });

  test('are left alone when only the browser was updated', async () => {
    const { bring, come } = anUpdate(
      { reason: 'chrome_update' },
      { id: 1, url: 'https://a.gov/b' },
    );
    await come();
    await Promise.resolve();
    expect(bring).not.toHaveBeenCalled();
  });
});

describe('a script that outlives its extension', () => {
  test('still has the words that it had before', () => {
    const getMessage = vi.spyOn(fakeBrowser.i18n, 'getMessage');
    getMessage.mockReturnValue('Put away' as never);
    expect(translate('dismiss', ['now'])).toBe('Put away');
    getMessage.mockImplementation(GONE);
    expect(translate('dismiss', ['now'])).toBe('Put away');
    expect(translate('dismiss')).toBe('dismiss');
  });

  test('takes back listeners that are gone, without a word', () => {
    const stop = vi.fn(GONE);
    unlessGone(stop)();
    expect(stop).toHaveBeenCalledOnce();
  });
});
