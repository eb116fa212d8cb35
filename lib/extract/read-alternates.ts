import type { Alternate } from '../model/release.ts';
import { languageNamed } from './language-names.ts';
import { languageTag } from './read-language.ts';

/** More links than this are a site map, not the languages of one page. */
const ALTERNATE_LIMIT = 60;

/** Longer link texts are no language's name. */
const NAME_LENGTH = 30;

/** Last parts of addresses that name a site's front page in a language, not a release. */
const FRONT_PAGE =
  /^(?:|[a-z]{2,3}(?:[-_][a-z]{2,4})?|home(?:page)?|index|default|start(?:seite)?|accueil|inicio|english|espanol|francais|deutsch)(?:\.\w{2,5})?$/i;

/** The same release in other languages: `hreflang` links, else links that name a language. */
export function readAlternates(
  root: Element,
  page: { url: string; language: string },
): readonly Alternate[] {
  const found = new Map<string, string>();
  const own = page.language.split('-')[0];
  const add = (language: string | null, href: string | null): void => {
    const url = href === null ? null : URL.parse(href, page.url);
    if (language === null || url === null || !/^https?:$/.test(url.protocol)) return;
    if (language.split('-')[0] === own || isSamePage(url, page.url) || isFrontPage(url)) return;
    if (found.size < ALTERNATE_LIMIT && !found.has(language)) found.set(language, url.href);
  };
  for (const link of root.querySelectorAll('link[rel~="alternate" i][hreflang][href]')) {
    if (/\b(?:rss|atom|feed)\b/i.test(link.getAttribute('type') ?? '')) continue;
    add(languageTag(link.getAttribute('hreflang') ?? ''), link.getAttribute('href'));
  }
  for (const link of root.querySelectorAll('a[href][hreflang]')) {
    if (!isLanguageLink(link)) continue;
    add(languageTag(link.getAttribute('hreflang') ?? ''), link.getAttribute('href'));
  }
  for (const link of root.querySelectorAll('a[href]')) {
    const text = link.textContent ?? '';
    const language = text.length > NAME_LENGTH ? null : languageNamed(text);
    if (language !== null) add(language, link.getAttribute('href'));
  }
  return [...found].map(([inLanguage, url]) => ({ inLanguage, url }));
}

/** Tags and topics carry the language of where they lead too: only what switches the language leads to the release. */
function isLanguageLink(link: Element): boolean {
  const text = (link.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (link.matches('[rel~="alternate" i]') || languageNamed(text) !== null) return true;
  return (
    /^[a-z]{2,3}(?:[-_][a-z]{2,4})?$/i.test(text) || link.closest('[class*="lang" i]') !== null
  );
}

function isSamePage(url: URL, page: string): boolean {
  const own = URL.parse(page);
  return (
    own !== null &&
    url.origin + url.pathname + url.search === own.origin + own.pathname + own.search
  );
}

/** A language switch that knows no translation leads to the front page. */
function isFrontPage(url: URL): boolean {
  const parts = url.pathname.split('/').filter((part) => part !== '');
  return url.search === '' && parts.length < 4 && FRONT_PAGE.test(parts.at(-1) ?? '');
}
