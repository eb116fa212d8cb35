/** A first letter left out stands for either case: comparing without case costs several times as much. */
const SELECTORS = [
  [
    'trail',
    '[class*="readcrumb"], [id*="readcrumb"], [aria-label*="readcrumb"], [itemtype$="BreadcrumbList"]',
  ],
  ['pager', '.pager, [class*="agination"], nav[aria-label*="agination"]'],
  ['thread', '#comments, #disqus_thread, #respond, .comments-area, .comment-list, .commentlist'],
  ['author', '[rel="author"], [itemprop="author"], a[href*="/author/"]'],
] as const;

const ANY = SELECTORS.map(([, selector]) => selector).join(', ');

/** Parts of a page that are known by their names alone: the first of each on the page. */
export type Landmarks = Readonly<Partial<Record<(typeof SELECTORS)[number][0], Element>>>;

/** Every step of a trail may be named like the trail: beyond so many nothing new is expected. */
const MOST_LANDMARKS = 100;

/**
 * Finds them in one pass over the page.
 *
 * @param document - Read, never changed.
 */
export function findLandmarks(document: Document): Landmarks {
  const landmarks: { -readonly [Kind in keyof Landmarks]: Landmarks[Kind] } = {};
  const elements = document.querySelectorAll(ANY);
  for (let index = 0; index < elements.length && index < MOST_LANDMARKS; index += 1) {
    const element = elements[index];
    if (element === undefined) break;
    for (const [kind, selector] of SELECTORS) {
      if (landmarks[kind] === undefined && element.matches(selector)) landmarks[kind] = element;
    }
  }
  return landmarks;
}
