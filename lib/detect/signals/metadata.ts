import type { PageHead } from '../page-head.ts';
import { findPhrase, isPhrase } from '../words/find-phrase.ts';
import { foldWords } from '../words/fold-words.ts';
import { isListTitle } from '../words/is-list-title.ts';
import { RELEASE_LABELS, RELEASE_SECTIONS } from '../words/release-words.ts';
import type { FoundInHead } from './found.ts';

/** Names of metadata under which sites state what kind of page this is. */
const TYPE_NAME = /type|format|template|schema|category|section|genre|class/;
const NOT_TYPE_NAME =
  /^(?:content-type$|og:|twitter|format-detection|dcterms\.format|dc\.format|viewport)/;

/** Class names in which content systems write a page's kind: "node-type-news", "single-event", "template-basic-page". */
const KIND_CLASS =
  /^ (?:node type|page node type|content type|page type|post type|entry type|doc type|document type|node|type|single|template|article type) ([\p{L} ]{3,40}) $/u;
const PRESS_KINDS =
  'press|page press|presse|prensa|premsa|imprensa|stampa|pressrelease|release|releases|mitteilung|statement|speech|rede|discours|discurso|comunicado';
const NEWS_KINDS =
  'news|news item|news story|news article|news detail|news page|newsitem|newspage|noticia|noticias|actualite|actualites|meldung|nachricht|aktuelles|nieuws|nieuwsbericht|nyhet|nyheter|announcement|notizia';
const ARTICLE_KINDS = 'article|post|story|artikel|articolo';
const OTHER_KINDS =
  'page|basic page|standard page|general page|landing page|landing|home|homepage|front|blog|blog post|blog entry|blogpost|blog page|event|events|event page|calendar|faq|service|services|service page|guide|guidance|publication|report|profile|person|people|bio|topic|topic page|topics|webform|form|location|organization|organisation|dataset|job|vacancy|program|directory|gallery|video|podcast|feature|resource|list|listing|list page|index|archive|hub|overview|section|category|tag|search|contact|contributor|transaction|detailed guide|collection|consultation|policy|overzicht|verzeichnis';
/** Class names that say so by themselves. */
const OTHER_CLASSES =
  /(?:^|\|) (?:path frontpage|front|home|frontpage|blog|archive|category|search|search results|listing|error404|page template|post type archive|startseite) (?=\||$)/;
const NEWS_CLASSES =
  /(?:^|\|) (?:news|news article|news detail|news item|newsdetail|news single|article detail|single news|press detail) (?=\||$)/;

/** Kinds of JSON-LD. */
const NEWS_TYPES = ['NewsArticle', 'PressRelease', 'GovernmentAnnouncement', 'SpecialAnnouncement'];
const OTHER_TYPES = [
  'Product',
  'Recipe',
  'BlogPosting',
  'Blog',
  'FAQPage',
  'CollectionPage',
  'SearchResultsPage',
  'ProfilePage',
  'JobPosting',
  'Event',
  'OpinionNewsArticle',
  'ReportageNewsArticle',
  'QAPage',
  'VideoObject',
  'ContactPage',
  'AboutPage',
  'GovernmentService',
  'Dataset',
  'HowTo',
  'ItemList',
  'DiscussionForumPosting',
  'SocialMediaPosting',
];

const DATE_NAMES = [
  'article:published_time',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.date',
  'dc.date',
  'publication_date',
  'date',
  'release.date',
  'publishdate',
  'pubdate',
  'datepublished',
];

/** What a site says in place of a page that is gone. */
const GONE = / (?:not found|introuvable|nicht gefunden) /;

/** What the page says of itself in its head and class names. */
export function readMetadata(facts: PageHead): FoundInHead[] {
  const found = [pageType(facts)];
  const date = DATE_NAMES.find((name) => facts.metas.has(name));
  if (date !== undefined)
    found.push({ name: 'metadata-date', evidence: `${date} ${facts.metas.get(date) ?? ''}` });
  return [...found.filter((one) => one !== null), ...readTitle(facts)];
}

function pageType(facts: PageHead): FoundInHead | null {
  const stated = [...statedKinds(facts.metas), ...classKinds(facts.classes)];
  const release = stated.find(
    ({ kind }) => findPhrase(kind, RELEASE_LABELS) ?? findPhrase(kind, RELEASE_SECTIONS, isLong),
  );
  if (release !== undefined) return { name: 'metadata-release', evidence: release.evidence };
  const press = stated.find(({ kind }) => isPhrase(kind, PRESS_KINDS));
  if (press !== undefined) return { name: 'metadata-release', evidence: press.evidence };
  const label =
    findPhrase(facts.classes, RELEASE_LABELS) ?? findPhrase(facts.classesBeside, RELEASE_LABELS);
  if (label !== null) return { name: 'metadata-release', evidence: label };
  const keywords = foldWords(facts.metas.get('keywords') ?? facts.metas.get('news_keywords') ?? '');
  const keyword = findPhrase(keywords, RELEASE_LABELS);
  if (keyword !== null) return { name: 'metadata-keyword', evidence: keyword };
  return otherType(facts, stated) ?? newsType(facts, stated);
}

interface StatedKind {
  /** Folded. */
  kind: string;
  /** As written. */
  evidence: string;
}

function statedKinds(metas: PageHead['metas']): StatedKind[] {
  return [...metas]
    .filter(([name]) => TYPE_NAME.test(name) && !NOT_TYPE_NAME.test(name))
    .map(([name, value]) => ({ kind: foldWords(value), evidence: `${name}: ${value}` }));
}

function classKinds(classes: string): StatedKind[] {
  return classes.split('|').flatMap((name) => {
    const kind = KIND_CLASS.exec(name)?.[1];
    return kind === undefined ? [] : [{ kind: ` ${kind} `, evidence: name.trim() }];
  });
}

function otherType(
  { linkedTypes, classes }: PageHead,
  stated: readonly StatedKind[],
): FoundInHead | null {
  const type = OTHER_TYPES.find((one) => linkedTypes.has(one));
  if (type !== undefined) return { name: 'metadata-other', evidence: type };
  const kind = stated.find((one) => isPhrase(one.kind, OTHER_KINDS));
  if (kind !== undefined) return { name: 'metadata-other', evidence: kind.evidence };
  const name = OTHER_CLASSES.exec(classes);
  return name === null
    ? null
    : { name: 'metadata-other', evidence: name[0].replace('|', '').trim() };
}

function newsType(
  { linkedTypes, classes, metas }: PageHead,
  stated: readonly StatedKind[],
): FoundInHead | null {
  const type = NEWS_TYPES.find((one) => linkedTypes.has(one));
  if (type !== undefined) return { name: 'metadata-news', evidence: type };
  const kind = stated.find((one) => isPhrase(one.kind, NEWS_KINDS));
  if (kind !== undefined) return { name: 'metadata-news', evidence: kind.evidence };
  const name = NEWS_CLASSES.exec(classes);
  if (name !== null) return { name: 'metadata-news', evidence: name[0].replace('|', '').trim() };
  const article = stated.find((one) => isPhrase(one.kind, ARTICLE_KINDS));
  if (article !== undefined) return { name: 'metadata-article', evidence: article.evidence };
  const graph = metas.get('og:type');
  return graph !== undefined && /^(?:article|news)/i.test(graph)
    ? { name: 'metadata-article', evidence: `og:type ${graph}` }
    : null;
}

/** Names of lists that, beside a headline or as a page's stated type, mean one of the list: not the short ones. */
function isLong(phrase: string): boolean {
  return phrase.trim().includes(' ') || phrase.trim().length >= 14;
}

/** `<title>` in its parts: a list names itself first, a release's section comes after the headline. */
function readTitle({ title, headlineText }: PageHead): FoundInHead[] {
  const parts = title
    .split(/ [|–—·•»«:/-]+ |[|»«]| [-–—]/)
    .map(foldWords)
    .filter((part) => part !== '  ');
  const headline = foldWords(headlineText.slice(0, 200));
  const first = parts[0];
  const isLabel = isPhrase(headline, RELEASE_LABELS);
  if ((isListTitle(headline) && !isLabel) || GONE.test(headline))
    return [{ name: 'title-list', evidence: headlineText }];
  if (
    first !== undefined &&
    isListTitle(first) &&
    !isPhrase(first, RELEASE_LABELS) &&
    !title.includes(headlineText)
  ) {
    return [{ name: 'title-list', evidence: title }];
  }
  const rest = parts.length > 1 && !isPhrase(first ?? '', RELEASE_LABELS) ? parts.slice(1) : parts;
  const parted = rest.join('|');
  const label = findPhrase(parted, RELEASE_LABELS) ?? findPhrase(parted, RELEASE_SECTIONS, isLong);
  return label === null ? [] : [{ name: 'title-release', evidence: title }];
}
