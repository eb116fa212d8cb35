import { isGovernmentHost } from '../../publishers/is-government-host.ts';
import type { PageFacts } from '../page-facts.ts';
import { findPhrase, isPhrase } from '../words/find-phrase.ts';
import { foldWords } from '../words/fold-words.ts';
import {
  GOVERNMENT_ENDINGS,
  GOVERNMENT_HOST_WORDS,
  GOVERNMENT_NAMES,
  OTHER_NAMES,
  PARTY_NAMES,
} from '../words/issuer-words.ts';
import { RELEASE_LABELS } from '../words/release-words.ts';
import type { Found } from './found.ts';

/** Metadata that name who runs the site. */
const NAME_METAS = [
  'og:site_name',
  'application-name',
  'dcterms.publisher',
  'dc.publisher',
  'dcterms.creator',
  'dc.creator',
  'publisher',
  'author',
  'copyright',
  'twitter:site',
];

/** Kinds of JSON-LD that news outlets, firms and schools state. */
const OTHER_KINDS = [
  'NewsMediaOrganization',
  'Corporation',
  'CollegeOrUniversity',
  'EducationalOrganization',
  'NGO',
  'LocalBusiness',
  'PoliticalParty',
  'Store',
];
const GOVERNMENT_KINDS = [
  'GovernmentOrganization',
  'GovernmentOffice',
  'PoliceStation',
  'CityHall',
  'FireStation',
];

/** Banks that are authorities: other banks are firms. */
const PUBLIC_BANK =
  / (?:central bank|reserve bank|federal reserve|banque centrale|banco central|banca centrale|zentralbank) /;

/** Who speaks: a government's host; else a government by the page's own word; else somebody else. */
export function readIssuer(facts: PageFacts): Found[] {
  const { host, linkedTypes } = facts;
  // A country's letters name nobody: Sweden's are those of a kind of firm.
  const hostNames = foldWords(host.replace(/\.[^.]*$/, ''));
  if (isGovernmentHost(host)) return [{ name: 'issuer-host', evidence: host }];
  const names = NAME_METAS.map((name) => facts.metas.get(name) ?? '').filter((name) => name !== '');
  // Only a page that names nobody in its head is asked for the last part of its title.
  const own = names.length > 0 ? names.join(' | ') : titleOwner(facts.title);
  const named = foldWords(own) + linkedNames(facts.linkedData);
  const other =
    OTHER_KINDS.find((kind) => linkedTypes.has(kind)) ??
    findPhrase(hostNames, OTHER_NAMES) ??
    findPhrase(named, OTHER_NAMES);
  const party = findPhrase(hostNames + named, PARTY_NAMES);
  if (party !== null) return [{ name: 'issuer-other', evidence: party }];
  const bank = PUBLIC_BANK.exec(named);
  if (bank !== null) return [{ name: 'issuer-named', evidence: bank[0].trim() }];
  const kind = GOVERNMENT_KINDS.find((one) => linkedTypes.has(one));
  if (kind !== undefined) return [{ name: 'issuer-named', evidence: kind }];
  const hostWord = GOVERNMENT_HOST_WORDS.exec(host);
  if (hostWord !== null) return [{ name: 'issuer-named', evidence: host }];
  if (other !== null && other !== undefined) return [{ name: 'issuer-other', evidence: other }];
  const government =
    findPhrase(named, GOVERNMENT_NAMES) ?? GOVERNMENT_ENDINGS.exec(named)?.[0].trim() ?? null;
  if (government !== null) return [{ name: 'issuer-named', evidence: government }];
  return [{ name: 'issuer-unknown', evidence: host }];
}

/** The last part of a title after the headline: what labels releases is nobody's name. */
function titleOwner(title: string): string {
  const [first = '', ...others] = title.split(/ [|–—·:-] |[|»«]/);
  const names = others.filter((part) => !isPhrase(foldWords(part.slice(0, 200)), RELEASE_LABELS));
  return names.at(-1) ?? (others.length > 0 ? first : '');
}

/** Names stated in JSON-LD for publisher and author, folded. */
function linkedNames(linkedData: readonly string[]): string {
  return linkedData
    .flatMap((text) => [
      ...text.matchAll(
        /"(?:publisher|author|sourceOrganization)"\s{0,9}:[^}]{0,400}?"name"\s{0,9}:\s{0,9}"([^"]{1,120})"/g,
      ),
    ])
    .map(([, name]) => foldWords(name ?? ''))
    .join('');
}
