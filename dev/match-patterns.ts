import { GOVERNMENT_HOSTS } from '../lib/publishers/government-hosts.ts';
import {
  GOVERNMENT_SUFFIXES,
  GOVERNMENT_TOP_LEVELS,
} from '../lib/publishers/government-suffixes.ts';
import { PROFILES } from '../lib/publishers/index.ts';

/** Hosts of the publishers that have a profile. */
const PROFILE_HOSTS = PROFILES.flatMap(({ hosts }) => hosts);

/** What is changed of WXT's entry points. */
interface Entrypoint {
  type: string;
  options: object;
}

/**
 * The sites on which the content scripts run: the domains kept for governments, and the hosts of those outside them.
 *
 * @param hosts - More hosts, each with its sub-domains.
 * @returns Match patterns, sorted, none covered by another.
 */
export function matchPatterns(hosts: readonly string[] = PROFILE_HOSTS): string[] {
  const suffixes = Object.entries(GOVERNMENT_SUFFIXES).flatMap(([label, countries]) =>
    countries.split(' ').map((country) => `${label}.${country}`),
  );
  const domains = new Set([...GOVERNMENT_TOP_LEVELS, ...suffixes, ...GOVERNMENT_HOSTS, ...hosts]);
  return [...domains]
    .filter((domain) => !tails(domain).some((tail) => domains.has(tail)))
    .sort()
    .map((domain) => `*://*.${domain}/*`);
}

/** The domains above a domain: "www.gov.uk" → "gov.uk", "uk". */
function tails(domain: string): string[] {
  const labels = domain.split('.');
  return labels.slice(1).map((_, index) => labels.slice(index + 1).join('.'));
}

/**
 * Gives every content script the sites it runs on: the tables need not travel inside the scripts.
 *
 * @param entrypoints - As WXT has resolved them; changed in place.
 */
export function giveMatchPatterns(entrypoints: readonly Entrypoint[]): void {
  const matches = matchPatterns();
  for (const entrypoint of entrypoints) {
    if (entrypoint.type !== 'content-script') continue;
    Object.assign(entrypoint.options, { matches });
  }
}
