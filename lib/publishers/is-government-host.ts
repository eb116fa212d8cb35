import { GOVERNMENT_HOSTS } from './government-hosts.ts';
import { GOVERNMENT_SUFFIXES, GOVERNMENT_TOP_LEVELS } from './government-suffixes.ts';

/**
 * Whether a host is a government's, by the domain that it stands under.
 *
 * @param host - Lower case, without port.
 */
export function isGovernmentHost(host: string): boolean {
  const labels = host.split('.');
  const country = labels.at(-1) ?? '';
  const label = labels.at(-2) ?? '';
  if (GOVERNMENT_TOP_LEVELS.includes(country)) return true;
  const countries = Object.hasOwn(GOVERNMENT_SUFFIXES, label)
    ? GOVERNMENT_SUFFIXES[label]
    : undefined;
  if (countries?.split(' ').includes(country)) return true;
  // Every tail of the host is looked up, so a name that merely ends in the same letters does not pass.
  return labels.some((_, index) => GOVERNMENT_HOSTS.includes(labels.slice(index).join('.')));
}
