import type { PageHead } from '../page-head.ts';
import { findPhrase, isPhrase } from '../words/find-phrase.ts';
import { foldWords } from '../words/fold-words.ts';
import { isListTitle } from '../words/is-list-title.ts';
import {
  NEWS_SECTIONS,
  OTHER_SECTIONS,
  RELEASE_LABELS,
  RELEASE_SECTIONS,
  RELEASE_SEGMENTS,
} from '../words/release-words.ts';
import type { FoundInHead } from './found.ts';

/** Names that a page has where its address says nothing: the front page of what stands before them. */
const FRONT =
  /^ (?:index|home|default|accueil|start|startseite|main|node|view|search|archive|archives|all|latest|list) $/;
const COUNTED = /^ (?:page |p |seite )?(?:\d{1,3}|(?:19|20)\d\d) $/;
/** Segments that say nothing of the page: languages and what content systems put before everything. */
const EMPTY =
  /^ (?:[a-z]{2}|[a-z]{2} (?:[a-z]{2}|hans|hant|latn|cyrl)|eng|fra|deu|content|site|sites|web|wps|portal|www|node|pages|sharedocs) $/;
/** Parameters that turn the pages of a list, or search it. */
const PAGING = /[?&](?:page|pg|p|start|offset|search|q|query|s|category|tag|year|month)=/i;
/** Parameters that name one item. */
const ITEM =
  /[?&][a-z_]{0,20}(?:id|item|article|news|detail|slug|i|prid|nr|no|seq)=[^&]|[?&][sn]=\d{3}/i;
/** A year and a month, and a day where there is one, as segments or inside one. */
const DATE_IN_PATH =
  /(?:^|[/_-])(?:19|20)\d\d(?:[/_.-](?:0?[1-9]|1[0-2])(?:[/_.-](?:0?[1-9]|[12]\d|3[01]))?|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])?)(?=[/_.-]|[a-z]|$)/i;

/** A headline written into the address has at least so many words. */
const SLUG_WORDS = 4;
/** Phrases run together ("notasprensa") are looked up from this length on; shorter ones stand inside other words. */
const SQUEEZED_CHARACTERS = 9;
let squeezed: readonly string[] | undefined;

/** What the address says: by section, by date, by the form of its last part. */
export function readAddress(facts: PageHead): FoundInHead[] {
  const { path, query } = facts;
  const segments = facts.segments.filter((segment) => !EMPTY.test(segment));
  if (isListAddress(segments, query)) return [{ name: 'address-list', evidence: path + query }];
  const last = segments.at(-1) ?? '  ';
  const hostWord = /\bblogs?\./.test(facts.host)
    ? ' blog '
    : foldWords(facts.host.split('.')[0] ?? '');
  const section = sectionOf([hostWord, ...segments.slice(0, -1)], last, foldWords(query));
  const date = DATE_IN_PATH.exec(path);
  return [
    section,
    date === null ? null : ({ name: 'address-date', evidence: date[0] } as const),
    last.trim().split(' ').length < SLUG_WORDS
      ? null
      : ({ name: 'address-headline', evidence: last.trim() } as const),
  ].filter((one) => one !== null);
}

function isListAddress(segments: readonly string[], query: string): boolean {
  if (ITEM.test(query)) return false;
  const last = segments.at(-1);
  if (last === undefined) return query.length < 20 || PAGING.test(query);
  if (isListTitle(last)) return true;
  const parent = segments.at(-2);
  if (FRONT.test(last) || COUNTED.test(last))
    return parent === undefined || isListTitle(parent) || COUNTED.test(parent);
  return / (?:list|listing|index|archive|archiv|overview|uebersicht|search) $/.test(last)
    ? true
    : PAGING.test(query) && segments.length <= 3;
}

function sectionOf(parents: readonly string[], last: string, query: string): FoundInHead | null {
  const release =
    findPhrase(parents.join('/'), RELEASE_LABELS) ??
    findPhrase(parents.join('/'), RELEASE_SECTIONS) ??
    findPhrase(last, RELEASE_LABELS) ??
    findPhrase(query, RELEASE_SECTIONS) ??
    parents.find((parent) => isPhrase(parent, RELEASE_SEGMENTS))?.trim() ??
    squeezedPhrase([...parents, last]);
  if (release !== null) return { name: 'address-release', evidence: release };
  const other = parents.find((parent) => isPhrase(parent, OTHER_SECTIONS));
  if (other !== undefined) return { name: 'address-other', evidence: other.trim() };
  const news = [...parents, query].find((part) => findPhrase(part, NEWS_SECTIONS) !== null);
  if (news !== undefined) return { name: 'address-news', evidence: news.trim() };
  return isPhrase(last, OTHER_SECTIONS) ? { name: 'address-other', evidence: last.trim() } : null;
}

/** Inside one word only: "express releases" is not "press releases". */
function squeezedPhrase(segments: readonly string[]): string | null {
  const words = segments.join('/');
  squeezed ??= `${RELEASE_LABELS}|${RELEASE_SECTIONS}`
    .replaceAll(' ', '')
    .split('|')
    .filter((phrase) => phrase.length >= SQUEEZED_CHARACTERS);
  return squeezed.find((phrase) => words.includes(phrase)) ?? null;
}
