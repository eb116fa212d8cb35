/** Host endings of governments whose top-level domain does not name the country. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/\.(?:gov|mil|fed\.us)$|\.us$/, 'US'],
  [/(?:^|\.)(?:gc|canada)\.ca$/, 'CA'],
  [/(?:^|\.)europa\.eu$/, 'EU'],
  [/\.(?:gov\.)?uk$|\.scot$|\.wales$|\.cymru$/, 'GB'],
  [/\.quebec$/, 'CA'],
  [/\.(?:bayern|berlin|hamburg|nrw|saarland|koeln)$/, 'DE'],
  [/\.(?:swiss|zuerich)$/, 'CH'],
  [/\.(?:wien|tirol)$/, 'AT'],
  [/\.(?:paris|bzh|alsace|corsica)$/, 'FR'],
  [/\.(?:gal|cat|eus|madrid|barcelona)$/, 'ES'],
];

/** Two-letter domains that are sold worldwide and say nothing of a country. */
const GENERIC = new Set([
  'io',
  'co',
  'tv',
  'me',
  'ai',
  'ly',
  'eu',
  'fm',
  'gg',
  'cc',
  'ws',
  'to',
  'nu',
]);

/** The country of a publisher by its host: ISO 3166-1 alpha-2, "EU" for the Union's bodies; null where it does not tell. */
export function countryOfHost(host: string): string | null {
  const name = host.toLowerCase();
  const known = ENDINGS.find(([ending]) => ending.test(name));
  if (known !== undefined) return known[1];
  const last = name.slice(name.lastIndexOf('.') + 1);
  if (!/^[a-z]{2}$/.test(last)) return null;
  return GENERIC.has(last) && !/(?:^|\.)gov?\.[a-z]{2}$/.test(name) ? null : last.toUpperCase();
}
