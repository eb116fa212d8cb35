/** What the reader wants on one site, whatever its pages look like. */
export type SiteRule = 'always' | 'never';

/** What the reader decided about sites and pages, against what is found out about them. */
export interface ReaderRules {
  /** By host name ("www.example.org"). */
  sites: Readonly<Record<string, SiteRule>>;
  /** Pages that are no releases in the reader's word: when it was said (ISO 8601 instant), by address without fragment. */
  notReleases: Readonly<Record<string, string>>;
}

/** How the reader's rules stand to one page. */
export interface PageRules {
  /** Null where the reader decided nothing about the site. */
  site: SiteRule | null;
  /** The reader said that this page is no release. */
  isNoRelease: boolean;
}

/** The host name in an address as browsers write it; a parser of addresses is not to be had here. */
const HOST = /^https?:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]+)/;

/**
 * What the rules say of a page.
 *
 * @param url - Its address as the browser writes it.
 */
export function rulesFor({ sites, notReleases }: ReaderRules, url: string): PageRules {
  const host = HOST.exec(url)?.[1];
  return {
    site: host === undefined ? null : ownValue(sites, host),
    isNoRelease: ownValue(notReleases, pageOf(url)) !== null,
  };
}

/** The page that an address names: the address without its fragment. */
export function pageOf(url: string): string {
  return url.replace(/#.*$/s, '');
}

/** Addresses are the web's to choose: a name such as "constructor" finds nothing that was not put in. */
function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | null {
  return Object.hasOwn(record, key) ? (record[key] ?? null) : null;
}
