import { CANADA_CA } from './canada-ca.ts';
import { EUROPEAN_PARLIAMENT } from './european-union.ts';
import { GERMAN_FEDERATION } from './germany.ts';
import { GOV_UK } from './gov-uk.ts';
import type { PublisherProfile } from './publisher-profile.ts';
import { CFPB, ENERGY, FEMA, FTC, JUSTICE } from './us-federal.ts';
import { CALIFORNIA_AG } from './us-states.ts';
import { YUKON } from './yukon.ts';

/** All profiles, in the order in which they are tried: a platform before the sites that also use it. */
export const PROFILES: readonly PublisherProfile[] = [
  CANADA_CA,
  YUKON,
  GOV_UK,
  FEMA,
  JUSTICE,
  ENERGY,
  CFPB,
  FTC,
  CALIFORNIA_AG,
  EUROPEAN_PARLIAMENT,
  GERMAN_FEDERATION,
];

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
