/** Parameters that follow readers around and name no page. */
const TRACKERS =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|_ga|_gl|ns_\w+|wt\.\w+|xtor|at_\w+|cmpid|trk|ref_src|s_cid|_hs\w+|spm|guccounter)$/i;

/**
 * One address per release: the canonical address that the page names where it is of the same site and names a page, else
 * the page's own; without trackers and fragment.
 *
 * @returns An absolute address; `pageUrl` itself where it is none.
 */
export function canonicalUrl(root: Element, pageUrl: string): string {
  const page = URL.parse(pageUrl);
  if (page === null) return pageUrl;
  const link = root.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href')?.trim();
  const named = link === undefined || link === '' ? null : URL.parse(link, page.href);
  return cleaned(named !== null && isSamePage(named, page) ? named : page);
}

/** A template's canonical address may name the front page, a list or another site: then the page's own is better. */
function isSamePage(named: URL, page: URL): boolean {
  if (named.protocol !== 'http:' && named.protocol !== 'https:') return false;
  if (siteOf(named) !== siteOf(page)) return false;
  if (named.pathname === '/' && page.pathname !== '/') return false;
  const depth = (url: URL) => url.pathname.split('/').filter((part) => part !== '').length;
  return depth(named) * 2 >= depth(page);
}

/** The last two labels, enough to tell another site: a canonical address on a sister host is believed. */
function siteOf(url: URL): string {
  return url.hostname.split('.').slice(-2).join('.');
}

function cleaned(url: URL): string {
  const copy = new URL(url.href);
  copy.hash = '';
  // Not `keys()`: in a Firefox content script its iterator is hidden behind the page's wrapper and cannot be iterated.
  const names = new Set<string>();
  copy.searchParams.forEach((_, name) => {
    names.add(name);
  });
  for (const name of names) if (TRACKERS.test(name)) copy.searchParams.delete(name);
  return copy.href;
}
