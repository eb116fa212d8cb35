const SAFE_PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Longer addresses are data in disguise. */
const HREF_LIMIT = 2_000;

/**
 * An address that a copy may carry.
 *
 * @returns The absolute address; null for other protocols, places on the same page, and what is no address.
 */
export function safeHref(href: string | null, baseUrl: string): string | null {
  if (href === null) return null;
  const trimmed = href.trim();
  if (trimmed === '' || trimmed.startsWith('#') || trimmed.length > HREF_LIMIT) return null;
  const url = URL.parse(trimmed, baseUrl);
  if (url === null || !SAFE_PROTOCOLS.has(url.protocol)) return null;
  return url.href.length > HREF_LIMIT ? null : url.href;
}
