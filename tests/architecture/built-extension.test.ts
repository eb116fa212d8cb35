import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';

const output = fileURLToPath(new URL('../../.output/', import.meta.url));
const BROWSERS = ['chrome-mv3', 'firefox-mv3'] as const;

/** The part of a manifest that these tests look at. */
interface Manifest {
  manifest_version: number;
  permissions: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  commands: Record<string, { suggested_key: { default: string }; description: string }>;
  content_scripts: { matches: string[]; all_frames?: boolean }[];
  web_accessible_resources?: unknown[];
  externally_connectable?: unknown;
  content_security_policy: { extension_pages: string };
  browser_specific_settings?: {
    gecko: { strict_min_version: string; data_collection_permissions: { required: string[] } };
  };
}

const read = (browser: string, file: string): string =>
  readFileSync(join(output, browser, file), 'utf8');

const manifestOf = (browser: string): Manifest => JSON.parse(read(browser, 'manifest.json'));

function scriptsOf(browser: string): readonly string[] {
  return readdirSync(join(output, browser), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => name.replaceAll('\\', '/'));
}

beforeAll(() => {
  if (!BROWSERS.every((browser) => existsSync(join(output, browser, 'manifest.json')))) {
    throw new Error('The extension is not built: run `npm run build` first.');
  }
});

describe.each(BROWSERS)('%s', (browser) => {
  test('asks for no permission beyond the five that it explains', () => {
    const { manifest_version, permissions } = manifestOf(browser);
    expect(manifest_version).toBe(3);
    expect([...permissions].sort()).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
  });

  test('offers keys to highlight, to note, to save and to review, which the reader can change', () => {
    const { commands } = manifestOf(browser);
    expect(
      Object.entries(commands).map(([name, { suggested_key }]) => [name, suggested_key.default]),
    ).toEqual([
      ['highlight', 'Alt+Shift+H'],
      ['note', 'Alt+Shift+N'],
      ['save', 'Alt+Shift+S'],
      ['review', 'Alt+Shift+R'],
    ]);
  });

  test('runs by itself on government addresses only', () => {
    const { content_scripts, host_permissions = [] } = manifestOf(browser);
    const patterns = [...content_scripts.flatMap(({ matches }) => matches), ...host_permissions];
    expect(patterns.length).toBeGreaterThan(100);
    // A scheme, a host of at least a top-level domain, any path: no pattern stands for every site.
    expect(patterns.filter((pattern) => !/^\*:\/\/\*\.[a-z0-9.-]+\/\*$/.test(pattern))).toEqual([]);
    const bare = patterns.map((pattern) => pattern.slice('*://*.'.length, -'/*'.length));
    const topLevel = bare.filter((host) => !host.includes('.'));
    expect(new Set(topLevel)).toEqual(new Set(['gov', 'mil']));
    expect(bare).toEqual(expect.arrayContaining(['gc.ca', 'canada.ca', 'gov.uk', 'europa.eu']));
    expect(content_scripts.every(({ all_frames }) => all_frames !== true)).toBe(true);
  });

  test('may ask for another site when the reader wants it there, and never has it from the start', () => {
    const { optional_host_permissions, host_permissions = [] } = manifestOf(browser);
    expect(optional_host_permissions).toEqual(['*://*/*']);
    expect(host_permissions).not.toContain('*://*/*');
  });

  test('no page can reach into it', () => {
    const manifest = manifestOf(browser);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('its own pages run its own files only, and speak to nobody', () => {
    const policy = manifestOf(browser).content_security_policy.extension_pages;
    const directives = new Map(
      policy.split(';').map((directive) => {
        const [name = '', ...values] = directive.trim().split(/\s+/);
        return [name, values.join(' ')] as const;
      }),
    );
    expect(directives.get('default-src')).toBe("'none'");
    expect(directives.get('script-src')).toBe("'self'");
    expect(directives.get('style-src')).toBe("'self'");
    expect(directives.get('form-action')).toBe("'none'");
    expect(directives.get('base-uri')).toBe("'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|unsafe-inline/);
  });

  test('nothing built speaks to the network', () => {
    const network = /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/;
    // Vite's own preloader of chunks asks for the package's files; it stands in the entry chunk of our pages.
    const preload = /fetch\(\w+\.href,\w+\)/g;
    const speaking = scriptsOf(browser).filter((file) =>
      network.test(read(browser, file).replaceAll(preload, '')),
    );
    expect(speaking).toEqual([]);
  });

  test.each([
    // On every page of a government.
    ['content-scripts/detector.js', 10],
    ['content-scripts/judge.js', 18],
    // With what a figure’s card tells of the rest of the release, what tells languages apart (3.6 kB of some 70), and what
    // labels, signatures and desks are called where no profile knows the page.
    ['content-scripts/annotator.js', 153],
    // With the finders and their words (ADR 12): a language's words of quotation are about 1.3 kB, of 25 languages, its words
    // of figures about 0.8 kB, of 33, with number words in twelve; each is compiled when a page is first read in it.
    ['background.js', 210],
  ])('%s stays within %i kB gzip (raise it only in the commit that needs it)', (file, budget) => {
    const size = gzipSync(read(browser, file)).length / 1_000;
    expect(size).toBeLessThanOrEqual(budget);
  });

  test('the finders and their words are in the background, and not in what a page gets', () => {
    // Of the finders' lexicons alone, and written out in what is built.
    const words = ['milliards', 'milliarden', 'bekräft'];
    const holding = (file: string) => words.filter((word) => read(browser, file).includes(word));
    expect(holding('background.js')).toEqual(words);
    expect(holding('content-scripts/annotator.js')).toEqual([]);
  });

  test('the popup loads at most 60 kB gzip before it shows something', () => {
    const html = read(browser, 'popup.html');
    const scripts = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(
      ([, file]) => file ?? '',
    );
    expect(scripts.length).toBeGreaterThan(0);
    const size = scripts.reduce((sum, file) => sum + gzipSync(read(browser, file)).length, 0);
    expect(size / 1_000).toBeLessThanOrEqual(60);
  });
});

test('Firefox: from the version that highlights, and no data is collected', () => {
  const gecko = manifestOf('firefox-mv3').browser_specific_settings?.gecko;
  expect(gecko?.strict_min_version).toBe('140.0');
  expect(gecko?.data_collection_permissions.required).toEqual(['none']);
});
