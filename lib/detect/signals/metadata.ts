import type { PageFacts } from '../page-facts.ts';
import { findPhrase, foldWords, isPhrase } from '../words/fold-words.ts';
import { LIST_TITLES, RELEASE_LABELS, RELEASE_SECTIONS } from '../words/release-words.ts';
import type { Found } from './found.ts';

/** Names under which sites state what kind of page this is. */
const TYPE_NAME = /type|format|template|schema|category|section|genre|keywords|news_keywords|class/;
const NOT_TYPE_NAME =
  /^(?:content-type|og:image:type|og:video:type|twitter|format-detection|dcterms\.format|dc\.format|viewport)/;

/** Class names that platforms give to one piece of news. */
const NEWS_CLASSES = [
  ' node type news ',
  ' node type article ',
  ' page node type news ',
  ' page node type article ',
  ' node news ',
  ' node article ',
  ' node type news item ',
  ' page node type news item ',
  ' node type news article ',
  ' page node type news article ',
  ' node type announcement ',
  ' single post ',
  ' single news ',
  ' type post ',
  ' news article ',
  ' news detail ',
  ' news item ',
  ' article detail ',
  ' newsdetail ',
  ' news single ',
  ' ta item ',
  ' news ',
];

/** Class names of pages that are not one piece of news. */
const OTHER_CLASSES =
  /(?:^|\|) (?:node type page|page node type page|node type landing page|page node type landing page|path frontpage|home|front|blog|archive|category|search|search results|listing|page node type blog entry|page node type blog post|node type blog post|node type blog|page node type blog|single blog|page template|page node type event|node type event|page node type basic page|page node type list|error404|node type webform|views page|page node type guide|page node type book) (?=\||$)/;

/** Kinds of JSON-LD. */
const NEWS_KINDS = [
  'NewsArticle',
  'PressRelease',
  'Report',
  'GovernmentAnnouncement',
  'SpecialAnnouncement',
];
const OTHER_KINDS = [
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

/** What the page says of itself in its head and class names. */
export function readMetadata(facts: PageFacts): Found[] {
  const found = [pageType(facts)];
  const date = DATE_NAMES.find((name) => facts.metas.has(name));
  if (date !== undefined)
    found.push({ name: 'metadata-date', evidence: `${date} ${facts.metas.get(date) ?? ''}` });
  return [...found.filter((one) => one !== null), ...readTitle(facts), ...readTrail(facts)];
}

function pageType(facts: PageFacts): Found | null {
  for (const [name, value] of facts.metas) {
    if (!TYPE_NAME.test(name) || NOT_TYPE_NAME.test(name)) continue;
    const folded = foldWords(value);
    const word = findPhrase(folded, RELEASE_LABELS) ?? findPhrase(folded, TYPE_SECTIONS);
    if (word !== null) return { name: 'metadata-release', evidence: `${name}: ${value}` };
  }
  const label = findPhrase(facts.classes, RELEASE_LABELS);
  if (label !== null) return { name: 'metadata-release', evidence: label };
  const otherKind = OTHER_KINDS.find((kind) => facts.linkedTypes.has(kind));
  if (otherKind !== undefined) return { name: 'metadata-other', evidence: otherKind };
  const otherClass = OTHER_CLASSES.exec(facts.classes);
  if (otherClass !== null)
    return { name: 'metadata-other', evidence: otherClass[0].replace('|', '').trim() };
  const kind = NEWS_KINDS.find((one) => facts.linkedTypes.has(one));
  if (kind !== undefined) return { name: 'metadata-news', evidence: kind };
  const newsClass = NEWS_CLASSES.find((name) => facts.classes.includes(name));
  if (newsClass !== undefined) return { name: 'metadata-news', evidence: newsClass.trim() };
  const type = facts.metas.get('og:type');
  return type !== undefined && /^(?:article|news)/i.test(type)
    ? { name: 'metadata-article', evidence: `og:type ${type}` }
    : null;
}

/** Names of lists that, as a page's stated type, mean one of the list: not the one-word ones. */
const TYPE_SECTIONS = RELEASE_SECTIONS.filter(
  (phrase) => phrase.trim().includes(' ') || phrase.trim().length >= 14,
);

/** `<title>` in its parts: a list names itself first, a release's section comes after the headline. */
function readTitle({ title, headlineText }: PageFacts): Found[] {
  const parts = title
    .split(/ [|–—·•»«:/-]+ |[|»«]| [-–—]/)
    .map(foldWords)
    .filter((part) => part !== '  ');
  const headline = foldWords(headlineText.slice(0, 200));
  if (isPhrase(headline, LIST_TITLES)) return [{ name: 'title-list', evidence: headlineText }];
  if (
    parts[0] !== undefined &&
    isPhrase(parts[0], LIST_TITLES) &&
    parts.length > 1 &&
    !title.includes(headlineText)
  ) {
    return [{ name: 'title-list', evidence: title }];
  }
  const label = findPhrase(` ${parts.slice(parts.length > 1 ? 1 : 0).join('|')} `, [
    ...RELEASE_LABELS,
    ...TYPE_SECTIONS,
  ]);
  return label === null ? [] : [{ name: 'title-release', evidence: title }];
}

/** The trail of sections over the text ("Home › Newsroom › …"). */
function readTrail({ document }: PageFacts): Found[] {
  const trail = document.querySelector(
    '[class*="breadcrumb" i], [id*="breadcrumb" i], [aria-label*="breadcrumb" i], [itemtype$="BreadcrumbList"]',
  );
  const text = (trail?.textContent ?? '').slice(0, 600);
  const folded = foldWords(text);
  const word = findPhrase(folded, RELEASE_SECTIONS) ?? findPhrase(folded, RELEASE_LABELS);
  return word === null ? [] : [{ name: 'trail-release', evidence: word }];
}
