import { QUEENSLAND_HEALTH, VICTORIA_HEALTH } from './australia.ts';
import { AUSTRIAN_CHANCELLERY, CANTON_OF_BERN } from './austria-switzerland.ts';
import { BRITISH_COLUMBIA } from './british-columbia.ts';
import { CANADA_CA } from './canada-ca.ts';
import { EUROPEAN_COMMISSION, EUROPEAN_PARLIAMENT } from './european-union.ts';
import {
  BERLIN_FIRE_BRIGADE,
  GERMAN_ECONOMY,
  GERMAN_EMPLOYMENT,
  GERMAN_ENVIRONMENT,
  GERMAN_FAMILIES,
  GERMAN_FEDERATION,
  GERMAN_NATURE,
} from './germany.ts';
import { GOV_UK } from './gov-uk.ts';
import { INDIA_PIB } from './india.ts';
import type { PublisherProfile } from './publisher-profile.ts';
import {
  CDC,
  CFPB,
  EDUCATION,
  ENERGY,
  FEMA,
  JUSTICE,
  WHITE_HOUSE_2017,
  WHITE_HOUSE_2023,
} from './us-federal.ts';
import {
  CALIFORNIA_AG,
  CALIFORNIA_DCC,
  MINNESOTA_AG,
  PENNSYLVANIA_AG,
  TEXAS_AG,
} from './us-states.ts';
import { FDA, FTC, SEC, STATE } from './us-unverified.ts';
import { YUKON } from './yukon.ts';

/** All profiles, in the order in which they are tried: a platform before the sites that also use it. */
export const PROFILES: readonly PublisherProfile[] = [
  CANADA_CA,
  YUKON,
  BRITISH_COLUMBIA,
  GOV_UK,
  WHITE_HOUSE_2017,
  WHITE_HOUSE_2023,
  FEMA,
  JUSTICE,
  ENERGY,
  CFPB,
  CDC,
  EDUCATION,
  FTC,
  SEC,
  STATE,
  FDA,
  CALIFORNIA_AG,
  CALIFORNIA_DCC,
  MINNESOTA_AG,
  TEXAS_AG,
  PENNSYLVANIA_AG,
  EUROPEAN_PARLIAMENT,
  EUROPEAN_COMMISSION,
  GERMAN_FEDERATION,
  GERMAN_FAMILIES,
  GERMAN_ECONOMY,
  GERMAN_ENVIRONMENT,
  GERMAN_EMPLOYMENT,
  BERLIN_FIRE_BRIGADE,
  GERMAN_NATURE,
  AUSTRIAN_CHANCELLERY,
  CANTON_OF_BERN,
  QUEENSLAND_HEALTH,
  VICTORIA_HEALTH,
  INDIA_PIB,
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
