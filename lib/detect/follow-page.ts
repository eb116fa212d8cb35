/** A page that grows is looked at again when it has been still for this long. */
const STILL_MS = 400;
/** Looks at one address, the first included. */
const MOST_LOOKS = 8;
/** Content that comes later than this is the reader's doing (a comment, an endless list), not the page's. */
const LONGEST_MS = 20_000;

/** What one look at a page has shown. */
export interface Sight<T> {
  found: T;
  /** Nothing that is added to the page can change it: the following ends. */
  isSettled: boolean;
}

/** What the follower needs of its surroundings; WXT's content script context gives all of it. */
export interface FollowOptions<T> {
  /** Reads the page as it stands. */
  look: (document: Document, page: { url: string }) => Sight<T>;
  /** The page's address at the moment of the call. */
  url: () => string;
  /** Told of everything found that differs, as JSON, from what was found before or at another address. */
  report: (found: T) => void;
  /** Runs a function later, and not at all once the script has been ended. */
  later: (run: () => void, milliseconds: number) => void;
  /** Ends the following. */
  signal: AbortSignal;
}

/** One page's following. */
export interface PageFollower {
  /** Looks afresh, as after a navigation inside the page. */
  restart: () => void;
}

/**
 * Looks at once, and again while the page still grows: many newsrooms bring the text after the frame. Stops when it is
 * settled, after a number of looks, and after some seconds.
 *
 * @param document - Read, never changed.
 */
export function followPage<T>(document: Document, options: FollowOptions<T>): PageFollower {
  let visit = 0;
  let looks = 0;
  let size = 0;
  let reported = '';
  let isWaiting = false;
  const observer = new MutationObserver(() => {
    if (isWaiting) return;
    isWaiting = true;
    const started = visit;
    options.later(() => {
      isWaiting = false;
      if (started === visit) look();
    }, STILL_MS);
  });
  options.signal.addEventListener('abort', () => observer.disconnect());

  function look(): void {
    const grown = document.getElementsByTagName('*').length;
    // Changed attributes and texts of a page that has all its elements do not make it another one.
    if (grown === size) return;
    size = grown;
    looks += 1;
    const url = options.url();
    const { found, isSettled } = options.look(document, { url });
    const summary = `${url} ${JSON.stringify(found)}`;
    if (summary !== reported) {
      reported = summary;
      options.report(found);
    }
    if (isSettled || looks >= MOST_LOOKS) observer.disconnect();
  }

  function restart(): void {
    visit += 1;
    looks = 0;
    size = 0;
    isWaiting = false;
    const started = visit;
    observer.disconnect();
    observer.observe(document, { childList: true, subtree: true });
    options.later(() => {
      if (started === visit) observer.disconnect();
    }, LONGEST_MS);
    look();
  }

  restart();
  return { restart };
}
