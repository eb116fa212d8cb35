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

/** Words in class names and ids that mean clutter wherever they stand alone ("share-bar", "socialLinks"). */
const CLUTTER_WORDS: ReadonlySet<string> = new Set(
  (
    'share sharing sharer sharebar shares social socialmedia addthis addtoany sharethis breadcrumb breadcrumbs cookie cookies cookiebar consent gdpr ' +
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

/** Whether the markup of an element itself, not its place or content, says that it is not the release's text. */
export function isClutterElement(element: Element): boolean {
  const name = element.localName;
  if (CLUTTER_TAGS.has(name)) return true;
  if (name === 'aside') return true;
  if (name === 'footer') return element.closest('blockquote, figure') === null;
  if (name === 'body' || name === 'main' || name === 'html') return false;
  if (CLUTTER_ROLES.has(element.getAttribute('role') ?? '')) return true;
  return isHidden(element) || hasClutterName(element);
}

/** Whether an element says of itself that it is not shown, without asking the layout. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  if (/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '')) {
    return true;
  }
  return HIDDEN_WORDS.test(element.getAttribute('class') ?? '');
}

function hasClutterName(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (names.length < 3) return false;
  if (CLUTTER_PHRASES.test(names)) return true;
  for (const [word] of names.matchAll(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g)) {
    if (CLUTTER_WORDS.has(word.toLowerCase())) return true;
  }
  return false;
}
