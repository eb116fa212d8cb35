import { framesIn } from '../dom/frames.ts';
import { htmlOf } from '../dom/own.ts';

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
  /** Shadow roots of the page that it has looked into; what comes in them is seen too. */
  roots: readonly ShadowRoot[];
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
  let roots: readonly ShadowRoot[] = [];
  const observer = new MutationObserver(() => {
    if (isWaiting) return;
    isWaiting = true;
    later(() => {
      isWaiting = false;
      check();
    }, STILL_MS);
  });
  options.signal.addEventListener('abort', stop);

  /** Later in the same visit, and only while it is followed. */
  function later(run: () => void, milliseconds: number): void {
    const started = visit;
    options.later(() => {
      if (started === visit) run();
    }, milliseconds);
  }

  function stop(): void {
    visit += 1;
    observer.disconnect();
  }

  /** Changed attributes and texts of a page that has all its elements do not make it another one. */
  function check(): void {
    const before = size;
    watch();
    if (size !== before) look();
  }

  /** What is watched already is not watched twice. */
  function watch(): void {
    const html = htmlOf(document);
    size = 0;
    for (const tree of html === null ? [] : [html, ...framesIn(html), ...roots]) {
      // A custom element that gets its code changes nothing else.
      size += tree.querySelectorAll(':defined').length;
      // Of a document itself, whose root may be replaced.
      observer.observe(tree.parentNode ?? tree, { childList: true, subtree: true });
    }
  }

  /** What happens to frames and custom elements tells nobody: it is looked for, less and less often. */
  function ask(milliseconds: number): void {
    later(() => {
      ask(2 * milliseconds);
      check();
    }, milliseconds);
  }

  function look(): void {
    looks += 1;
    const url = options.url();
    const { found, isSettled, roots: met } = options.look(document, { url });
    roots = met;
    const summary = `${url} ${JSON.stringify(found)}`;
    if (summary !== reported) {
      reported = summary;
      options.report(found);
    }
    if (isSettled || looks >= MOST_LOOKS) stop();
    else watch();
  }

  function restart(): void {
    stop();
    const started = visit;
    looks = 0;
    isWaiting = false;
    later(stop, LONGEST_MS);
    look();
    if (started === visit) ask(STILL_MS);
  }

  restart();
  return { restart };
}
