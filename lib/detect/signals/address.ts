import type { PageFacts } from '../page-facts.ts';
import { findPhrase, isPhrase } from '../words/fold-words.ts';
import {
  LIST_TITLES,
  NEWS_SECTIONS,
  OTHER_SECTIONS,
  RELEASE_LABELS,
  RELEASE_SECTIONS,
} from '../words/release-words.ts';
import type { Found } from './found.ts';

/** A last segment that names a list rather than a page. */
const INDEX_NAME =
  /^ (?:index|home|default|accueil|start|page \d+|\d{1,4}|node|all|archive|archives|latest) $/;
const LANGUAGE_SEGMENT =
  /^ (?:[a-z]{2}|[a-z]{2} [a-z]{2,4}|eng|fra|content|site|web|wps|portal|www) $/;
/** Parameters that turn the pages of a list, or search it. */
const PAGING = /[?&](?:page|pg|p|start|offset|search|q|query|s|category|tag|year|month)=/i;
/** A year, and what may follow it, as segments or inside one. */
const DATE_IN_PATH =
  /(?:^|[/_-])(?:19|20)\d\d(?:[/_.-]?(?:0?[1-9]|1[0-2])(?:[/_.-]?(?:0?[1-9]|[12]\d|3[01]))?)(?=[/_.-]|[a-z]|$)/i;

/** A headline written into the address has at least so many words. */
const SLUG_WORDS = 4;

/** What the address says: by section, by date, by the form of its last part. */
export function readAddress(facts: PageFacts): Found[] {
  const found: Found[] = [];
  const { path, query } = facts;
  const segments = facts.segments.filter((segment) => !LANGUAGE_SEGMENT.test(segment));
  const last = segments.at(-1);
  if (last === undefined || isListAddress(last, segments, query)) {
    return [{ name: 'address-list', evidence: path + query }];
  }
  const parents = segments.slice(0, -1);
  const section = sectionOf(parents, last);
  if (section !== null) found.push(section);
  const date = DATE_IN_PATH.exec(path);
  if (date !== null) found.push({ name: 'address-date', evidence: date[0] });
  if (last.trim().split(' ').length >= SLUG_WORDS)
    found.push({ name: 'address-headline', evidence: last.trim() });
  return found;
}

function isListAddress(last: string, segments: readonly string[], query: string): boolean {
  if (
    isPhrase(last, LIST_TITLES) &&
    !/[?&](?:id|newsid|prid|releaseid|articleid|aid|item|nid|itemid)=/i.test(query)
  )
    return true;
  if (INDEX_NAME.test(last) && segments.length <= 1) return true;
  if (/^ (?:index|default|\d{4}) $/.test(last) && isPhrase(segments.at(-2) ?? '', LIST_TITLES))
    return true;
  return PAGING.test(query) && segments.length <= 3;
}

function sectionOf(parents: readonly string[], last: string): Found | null {
  const folded = parents.join('/');
  const release =
    findPhrase(folded, RELEASE_LABELS) ??
    findPhrase(folded, RELEASE_SECTIONS) ??
    findPhrase(last, RELEASE_LABELS);
  if (release !== null) return { name: 'address-release', evidence: release };
  const other = parents.find((parent) => isPhrase(parent, OTHER_SECTIONS));
  if (other !== undefined) return { name: 'address-other', evidence: other.trim() };
  const news = parents.find((parent) => findPhrase(parent, NEWS_SECTIONS) !== null);
  if (news !== undefined) return { name: 'address-news', evidence: news.trim() };
  return isPhrase(last, OTHER_SECTIONS) ? { name: 'address-other', evidence: last.trim() } : null;
}
