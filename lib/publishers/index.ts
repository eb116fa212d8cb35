import type { PublisherProfile } from './publisher-profile.ts';

/** All profiles, in the order in which they are tried: a platform before the sites that also use it. */
export const PROFILES: readonly PublisherProfile[] = [];

/**
 * The profile of the publisher of a page.
 *
 * @param url - The page's address.
 * @param matches - Whether the page has an element for a CSS selector.
 * @param profiles - Profiles to choose from.
 * @returns Null for an address of none.
 */
export function profileFor(
  url: string,
  matches: (selector: string) => boolean,
  profiles: readonly PublisherProfile[] = PROFILES,
): PublisherProfile | null {
  const host = hostOf(url);
  if (host === null) return null;
  const found = profiles.find(
    ({ hosts, markers }) =>
      hosts.some((name) => host === name || host.endsWith(`.${name}`)) &&
      (markers.length === 0 || markers.some(matches)),
  );
  return found ?? null;
}

/** The host of an address, without a port; `URL` is no part of the language, so that it is cut out by hand. */
function hostOf(url: string): string | null {
  const match = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:@]+)/i.exec(url);
  return match?.[1]?.toLowerCase() ?? null;
}
