import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rulesFor } from '../../../lib/model/reader-rules.ts';
import {
  keepNoRelease,
  keepSiteRule,
  readReaderRules,
  watchReaderRules,
} from '../../../lib/platform/reader-rules.ts';
import { decideSite, isBuiltIn } from '../../../lib/platform/watched-sites.ts';

const NOW = '2031-05-06T07:08:09Z';

beforeEach(() => fakeBrowser.reset());

describe('what the reader decided', () => {
  test('is nothing at first', async () => {
    expect(await readReaderRules()).toEqual({ sites: {}, notReleases: {} });
  });

  test('is kept for a site and for a page, and taken back', async () => {
    await keepSiteRule('www.harbour.example', 'always');
    await keepSiteRule('blog.harbour.example', 'never');
    await keepNoRelease('https://www.harbour.example/news/3#top', NOW);
    const rules = await readReaderRules();
    expect(rulesFor(rules, 'https://www.harbour.example/news/3?')).toEqual({
      site: 'always',
      isNoRelease: false,
    });
    expect(rulesFor(rules, 'https://www.harbour.example/news/3#end')).toEqual({
      site: 'always',
      isNoRelease: true,
    });
    expect(rulesFor(rules, 'https://blog.harbour.example/').site).toBe('never');
    expect(rulesFor(rules, 'https://harbour.example/').site).toBeNull();
    await keepSiteRule('www.harbour.example', null);
    await keepNoRelease('https://www.harbour.example/news/3', null);
    expect(await readReaderRules()).toEqual({
      sites: { 'blog.harbour.example': 'never' },
      notReleases: {},
    });
  });

  test('two decisions at once are both kept', async () => {
    await Promise.all([
      keepSiteRule('a.example', 'never'),
      keepSiteRule('b.example', 'never'),
      keepNoRelease('https://c.example/1', NOW),
    ]);
    expect(await readReaderRules()).toEqual({
      sites: { 'a.example': 'never', 'b.example': 'never' },
      notReleases: { 'https://c.example/1': NOW },
    });
  });

  test('a page over the limit takes the place of the first', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 2_000 }, (_, index) => [`https://a.example/${index}`, NOW]),
    );
    await fakeBrowser.storage.local.set({ 'reader-rules': { sites: {}, notReleases: many } });
    await keepNoRelease('https://a.example/new', NOW);
    const addresses = Object.keys((await readReaderRules()).notReleases);
    expect(addresses.length).toBe(2_000);
    expect(addresses[0]).toBe('https://a.example/1');
    expect(addresses.at(-1)).toBe('https://a.example/new');
  });

  test('an address chosen by a page finds nothing that was not put in', () => {
    const rules = { sites: {}, notReleases: {} };
    expect(rulesFor(rules, 'https://constructor/')).toEqual({ site: null, isNoRelease: false });
    expect(rulesFor(rules, 'no address')).toEqual({ site: null, isNoRelease: false });
  });

  test.each([
    'https://www.harbour.example/news',
    'http://www.harbour.example:8080/',
    'https://reader:word@www.harbour.example?x#y',
    'https://www.harbour.example',
  ])('the site of %s is its host', (url) => {
    const rules = { sites: { 'www.harbour.example': 'never' }, notReleases: {} } as const;
    expect(rulesFor(rules, url).site).toBe('never');
    expect(rulesFor(rules, new URL(url).href).site).toBe('never');
  });

  test('is told to whoever watches', async () => {
    const listener = vi.fn();
    const stop = watchReaderRules(listener);
    await keepSiteRule('a.example', 'never');
    expect(listener.mock.calls[0]?.[0]).toEqual({
      sites: { 'a.example': 'never' },
      notReleases: {},
    });
    stop();
    await keepSiteRule('a.example', null);
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

describe('sites that the extension runs on', () => {
  test('are told from the list that it is built with', () => {
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
      content_scripts: [{ matches: ['*://*.gov/*', '*://*.gc.example/*'] }],
    } as never);
    expect(isBuiltIn('https://www.harbour.gov/news')).toBe(true);
    expect(isBuiltIn('http://gc.example/')).toBe(true);
    expect(isBuiltIn('https://notgc.example/')).toBe(false);
    expect(isBuiltIn('ftp://www.harbour.gov/')).toBe(false);
    expect(isBuiltIn('')).toBe(false);
  });

  test('are registered where wanted and allowed, and no longer where not', async () => {
    const registered = new Map([
      ['site-old.example', {}],
      ['another', {}],
    ]);
    const scripting = {
      getRegisteredContentScripts: async () => [...registered.keys()].map((id) => ({ id })),
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) registered.delete(id);
      },
      registerContentScripts: async (scripts: { id: string }[]) => {
        for (const script of scripts) registered.set(script.id, script);
      },
    };
    Object.assign(fakeBrowser.scripting, scripting);
    Object.assign(fakeBrowser.permissions, {
      contains: async ({ origins }: { origins: string[] }) =>
        origins[0] !== '*://refused.example/*',
      request: async ({ origins }: { origins: string[] }) => origins[0] !== '*://refused.example/*',
    });
    const removed = vi.fn(async () => true);
    Object.assign(fakeBrowser.permissions, { remove: removed });
    expect(await decideSite('www.harbour.example', 'always')).toEqual({ ok: true, value: null });
    expect(await decideSite('refused.example', 'always')).toEqual({
      ok: false,
      failure: { code: 'permission-refused' },
    });
    await decideSite('never.example', 'never');
    expect((await readReaderRules()).sites).toEqual({
      'www.harbour.example': 'always',
      'never.example': 'never',
    });
    expect([...registered.keys()]).toEqual(['another', 'site-www.harbour.example']);
    expect(registered.get('site-www.harbour.example')).toEqual({
      id: 'site-www.harbour.example',
      matches: ['*://www.harbour.example/*'],
      js: ['content-scripts/detector.js'],
      runAt: 'document_idle',
    });
    // What was never asked for is not given back: a government's site is the extension's own.
    expect(removed).not.toHaveBeenCalled();
    await decideSite('www.harbour.example', null);
    expect(removed).toHaveBeenCalledExactlyOnceWith({ origins: ['*://www.harbour.example/*'] });
    expect([...registered.keys()]).toEqual(['another']);
  });
});
