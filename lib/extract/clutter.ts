import { textLength } from '../dom/text-length.ts';
import { type HeadingKind, sectionKind } from '../text/sections.ts';

/** Elements that never hold the text of a release. `<footer>` does where it names a quotation's speaker. */
const CLUTTER_TAGS: ReadonlySet<string> = new Set(['nav', 'menu', 'dialog', 'button', 'label']);

const CLUTTER_ROLES: ReadonlySet<string> = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'complementary',
  'dialog',
  'alertdialog',
  'alert',
  'menu',
  'menubar',
  'menuitem',
  'toolbar',
  'tooltip',
  'tablist',
]);

/** Sections of a release that a page may set beside its text. */
const OWN_SECTIONS: ReadonlySet<HeadingKind> = new Set([
  'quotes',
  'facts',
  'background',
  'notes',
  'about',
]);

/** Words in class names and ids that mean clutter wherever they stand alone ("share-bar", "socialLinks"). */
const CLUTTER_WORDS: ReadonlySet<string> = new Set(
  (
    'aside share sharing sharer sharebar shares social socialmedia addthis addtoany sharethis breadcrumb breadcrumbs cookie cookies cookiebar consent gdpr ' +
    'newsletter subscribe subscription signup pager pagination prevnext related relatedlinks recommended recommendations sidebar skip skiplink ' +
    'skiplinks skipnav toolbar navbar nav navigation menu submenu megamenu mainnav banner modal popup tooltip feedback rating survey comments ' +
    'disqus tags taglist keywords noprint backtotop totop langswitch languageswitcher sitemap searchform searchbox masthead copyright advert ads ' +
    'promo teasers slideshow carousel lightbox accessibility servicemenu servicenavigation bookmark bookmarks wrapup readmore'
  ).split(' '),
);

/** Pairs of words that mean clutter together. */
const CLUTTER_PHRASES =
  /(?:^|[\s_-])(?:hidden-print|no-print|d-print-none|print-hidden|skip-(?:to|link)|back-to-top|scroll-top|to-top|site-(?:header|footer|nav)|page-footer|global-(?:header|footer|nav)|language-(?:switch|selector|select|nav|menu|switcher)|lang-(?:switch|nav|select)|search-(?:form|box|block|bar)|view-more|read-more|see-also|you-are-here|page-?details|last-updated|date-modified|followus|follow-us|stay-(?:connected|informed)|email-signup|sign-up|quick-links|most-(?:read|popular|clicked)|gov-?banner|usa-banner|official-banner|emergency-alert)(?:$|[\s_-])/i;

const HIDDEN_WORDS =
  /(?:^|\s)(?:sr-only|sr-only-\S+|visually-hidden|visuallyhidden|element-invisible|screen-reader-text|screen-reader|screenreader|show-for-sr|wb-inv|wb-invisible|u-visually-hidden|aural|invisible|offscreen|off-screen|hide-visually|hidden|d-none|is-hidden|a11y-hidden|govuk-visually-hidden|usa-sr-only)(?:$|\s)/i;

/** Longest text of a box beside the release that is part of it. */
const BOX_LENGTH = 6_000;

/** A hidden text shorter than this is a menu or a note for machines. */
const REVEALED_LENGTH = 80;

/** Hidden boxes of one page that are looked into. */
const REVEALED_LIMIT = 200;

/** What a page's own text has to say before any of its markup counts as clutter. */
export interface Clutter {
  /** Whether the markup of an element itself, not its place or content, says that it is not the release's text. */
  isClutter(element: Element): boolean;
}

/**
 * Reads from a page what its markup hides behind buttons, so that a section that opens when its heading is pressed is
 * not taken for something never shown.
 */
export function createClutter(root: Element): Clutter {
  const opened = openedByButtons(root);
  let lookedInto = 0;
  const isOpened = (element: Element): boolean =>
    element.id !== '' && opened.has(element.id) && lookedInto++ < REVEALED_LIMIT && isText(element);
  return {
    isClutter(element) {
      const name = element.localName;
      if (CLUTTER_TAGS.has(name)) return true;
      if (name === 'aside')
        return isHidden(element) || hasClutterName(element) || !isOwnBox(element);
      if (name === 'footer') return element.closest('blockquote, figure') === null;
      if (name === 'body' || name === 'main' || name === 'html') return false;
      if (CLUTTER_ROLES.has(element.getAttribute('role') ?? '')) return true;
      if (hasClutterName(element)) return true;
      return isHidden(element) && !isOpened(element);
    },
  };
}

/** The ids that buttons and links to places on the page open. */
function openedByButtons(root: Element): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const control of root.querySelectorAll(
    '[aria-controls], [data-target^="#"], [data-bs-target^="#"], summary, a[role="button"][href^="#"], a[data-toggle][href^="#"]',
  )) {
    for (const attribute of ['aria-controls', 'data-target', 'data-bs-target', 'href']) {
      const names = control.getAttribute(attribute) ?? '';
      for (const id of names.slice(0, 200).split(/\s+/)) ids.add(id.replace(/^#/, ''));
    }
  }
  return ids;
}

/** Whole sentences, few of them links. */
function isText(element: Element): boolean {
  const length = textLength(element, BOX_LENGTH);
  if (length < REVEALED_LENGTH) return false;
  let linked = 0;
  for (const link of element.querySelectorAll('a[href]')) linked += textLength(link, BOX_LENGTH);
  return linked < length / 2;
}

/** A box beside the text that is the release's own: a quotation, quick facts, notes, a word about the issuer. */
function isOwnBox(element: Element): boolean {
  if (textLength(element, BOX_LENGTH) > BOX_LENGTH) return false;
  const quotation = element.querySelector('blockquote');
  if (quotation !== null && textLength(quotation, BOX_LENGTH) >= REVEALED_LENGTH) return true;
  const heading = element.querySelector(
    'h2, h3, h4, h5, h6, legend, strong, b, [class*="title" i]',
  );
  const kind = sectionKind(heading?.textContent?.trim() ?? '');
  return kind !== null && OWN_SECTIONS.has(kind);
}

/** Whether an element says of itself that it is not shown, without asking the layout. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return element.getAttribute('hidden') !== 'until-found';
  if (
    /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(
      element.getAttribute('style') ?? '',
    )
  ) {
    return true;
  }
  return HIDDEN_WORDS.test(element.getAttribute('class') ?? '');
}

function hasClutterName(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (names.length < 3) return false;
  if (element.id === 'footer' || CLUTTER_PHRASES.test(names)) return true;
  for (const [word] of names.matchAll(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g)) {
    if (CLUTTER_WORDS.has(word.toLowerCase())) return true;
  }
  return false;
}
