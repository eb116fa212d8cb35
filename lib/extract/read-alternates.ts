import type { Alternate } from '../model/release.ts';
import { languageTag } from './read-language.ts';

/** What language links say of themselves, in each language's own words. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['english', 'en'],
  ['français', 'fr'],
  ['francais', 'fr'],
  ['español', 'es'],
  ['espanol', 'es'],
  ['en español', 'es'],
  ['deutsch', 'de'],
  ['italiano', 'it'],
  ['português', 'pt'],
  ['nederlands', 'nl'],
  ['svenska', 'sv'],
  ['polski', 'pl'],
  ['cymraeg', 'cy'],
  ['gaeilge', 'ga'],
  ['tiếng việt', 'vi'],
  ['русский', 'ru'],
  ['العربية', 'ar'],
  ['中文', 'zh'],
  ['简体中文', 'zh'],
  ['한국어', 'ko'],
  ['日本語', 'ja'],
  ['kreyòl ayisyen', 'ht'],
  ['tagalog', 'tl'],
]);

/** More links than this are a site map, not the languages of one page. */
const ALTERNATE_LIMIT = 60;

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
    if (language.split('-')[0] === own || url.href === page.url || url.pathname === '/') return;
    if (found.size < ALTERNATE_LIMIT && !found.has(language)) found.set(language, url.href);
  };
  for (const link of root.querySelectorAll('link[rel~="alternate" i][hreflang][href]')) {
    add(languageTag(link.getAttribute('hreflang') ?? ''), link.getAttribute('href'));
  }
  for (const link of root.querySelectorAll('a[href][hreflang], a[href][lang]')) {
    const tag = link.getAttribute('hreflang') ?? link.getAttribute('lang') ?? '';
    add(languageTag(tag), link.getAttribute('href'));
  }
  for (const link of root.querySelectorAll('a[href]')) {
    const text = link.textContent ?? '';
    if (text.length > 30) continue;
    const language = NAMES.get(text.replace(/\s+/g, ' ').trim().toLowerCase());
    if (language !== undefined) add(language, link.getAttribute('href'));
  }
  return [...found].map(([inLanguage, url]) => ({ inLanguage, url }));
}
