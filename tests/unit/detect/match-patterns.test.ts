import { describe, expect, test } from 'vitest';
import { governmentSuffixes, suffixRules } from '../../../dev/generate-government-suffixes.ts';
import { matchPatterns } from '../../../dev/match-patterns.ts';
import { GOVERNMENT_HOSTS } from '../../../lib/publishers/government-hosts.ts';
import { GOVERNMENT_SUFFIXES } from '../../../lib/publishers/government-suffixes.ts';
import { isGovernmentHost } from '../../../lib/publishers/is-government-host.ts';

test('the table of suffixes is what the generator makes of the Public Suffix List', async () => {
  const made = [...governmentSuffixes(await suffixRules())].map(([label, countries]) => [
    label,
    countries.join(' '),
  ]);
  expect(Object.fromEntries(made)).toEqual(GOVERNMENT_SUFFIXES);
});

describe('match patterns', () => {
  const patterns = matchPatterns(['ports.example', 'deep.ports.example', 'x.gov.uk']);

  test.each([
    'gov',
    'mil',
    'gov.uk',
    'gob.mx',
    'gouv.fr',
    'go.jp',
    'go.kr',
    'govt.nz',
    'gc.ca',
    'gub.uy',
    'gv.at',
    'admin.ch',
    'europa.eu',
    'ports.example',
  ])('has %s', (domain) => {
    expect(patterns).toContain(`*://*.${domain}/*`);
  });

  test('has none that another covers, and none for all sites', () => {
    expect(patterns).not.toContain('*://*.x.gov.uk/*');
    expect(patterns).not.toContain('*://*.deep.ports.example/*');
    expect(patterns.filter((pattern) => !/^\*:\/\/\*\.[a-z0-9.-]+\/\*$/.test(pattern))).toEqual([]);
    expect(patterns).not.toContain('*://*.gop/*');
    expect(new Set(patterns).size).toBe(patterns.length);
  });
});

describe('isGovernmentHost', () => {
  test.each([
    'www.gov.uk',
    'gov.uk',
    'fema.gov',
    'army.mil',
    'www.health.qld.gov.au',
    'sre.gob.mx',
    'mofa.go.jp',
    'tpsgc-pwgsc.gc.ca',
    'ec.europa.eu',
    'www.bmas.de',
    'zh.ch',
    'gov.scot',
    'www.gov.bg',
    'police.gov.bd',
    'moha.gov.np',
  ])('knows %s', (host) => expect(isGovernmentHost(host)).toBe(true));

  test.each([
    'gov.example.com',
    'mygov',
    'notgov.uk',
    'go.com',
    'gov.com',
    'fakebmas.de',
    'bmas.de.example.org',
    'constructor.uk',
    'toString.ca',
    '',
    'co.uk',
    'go.us',
  ])('does not know %s', (host) => expect(isGovernmentHost(host)).toBe(false));

  test('no listed host is one that a suffix covers already', () => {
    const covered = GOVERNMENT_HOSTS.filter((host) => {
      const [label = '', country = ''] = host.split('.').slice(-2);
      return GOVERNMENT_SUFFIXES[label]?.split(' ').includes(country);
    });
    expect(covered).toEqual([]);
    expect(new Set(GOVERNMENT_HOSTS).size).toBe(GOVERNMENT_HOSTS.length);
  });
});
