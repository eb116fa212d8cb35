/// <reference types="vite/client" />
import { describe, expect, test } from 'vitest';
import { flatten } from '../../../lib/dom/flatten.ts';
import { parseHtml } from '../../../lib/dom/parse-html.ts';
import { extractRelease } from '../../../lib/extract/extract-release.ts';
import { readRelease } from '../../../lib/read-release.ts';

const NOW = '2026-03-10T08:00:00.000Z';
const files = import.meta.glob<string>('../../../dev/newsroom/pages/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const pages = Object.entries(files).map(([path, html]) => ({
  name: path.split('/').at(-1) ?? path,
  html,
  url: 'https://www.novaterra.gov/news/2026/03/release',
}));

const documentOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

test('there are pages to read', () => {
  expect(pages.length).toBeGreaterThan(6);
});

describe.each(pages)('$name', ({ html, url }) => {
  test('reading leaves the page as it was', () => {
    const page = documentOf(html);
    const before = page.documentElement.outerHTML;
    readRelease(page, { url, now: NOW });
    expect(page.documentElement.outerHTML).toBe(before);
  });

  test('the copy flattens to the text that the spans point into, and holds nothing that acts', () => {
    const { result } = readRelease(documentOf(html), { url, now: NOW });
    if (!result.ok) {
      expect(result.failure.code).toBe('no-article-text');
      return;
    }
    const { html: copy, release } = result.value;
    expect(flatten(parseHtml(copy)).text).toBe(release.body.text);
    expect(copy).not.toMatch(/<(?:script|iframe|form|img|svg|style|meta|link|object|embed)\b/i);
    expect(copy).not.toMatch(/\son\w+\s*=|javascript:|data:/i);
  });
});

describe('without any profile', () => {
  test.each(pages.filter(({ name }) => /canada|united|germany|spain/.test(name)))(
    '$name still gives headline, date and text',
    ({ html, url }) => {
      const { result } = extractRelease(documentOf(html), { url, profiles: [] });
      const release = result.ok ? result.value.release : null;
      expect(release?.headline.value.length).toBeGreaterThan(15);
      expect(release?.datePublished?.value).toMatch(/^2026-\d\d-\d\d$/);
      expect(release?.body.blocks.length).toBeGreaterThan(5);
    },
  );
});

test('a page without an article says so', () => {
  const { result } = extractRelease(documentOf('<p></p>'), { url: 'https://a.gov/' });
  expect(result).toEqual({ ok: false, failure: { code: 'no-article-text' } });
});
