import { Readability } from '@mozilla/readability';
import { couldBeRelease } from '../../lib/detect/could-be-release.ts';
import { detectOnGovernmentSite } from '../../lib/detect/detect-on-government-site.ts';

/** Milliseconds of one page. */
export interface Times {
  /** What every page costs: the glance. */
  glance: number;
  /** What the judge costs, where the glance finds the page promising. */
  judge: number;
  readability: number;
  isPromising: boolean;
}

/** Copies of a page for each: a page is met once, so no run may profit from the one before on the same nodes. */
const COPIES = 5;

/** Runs in the browser: the detector's two steps and a bare Readability on copies of the same page. */
function times(html: string, url: string): Times {
  const parse = (): Document => new DOMParser().parseFromString(html, 'text/html');
  const pages = Array.from({ length: COPIES }, parse);
  let isPromising = false;
  const glance = each(pages, (page) => {
    isPromising = couldBeRelease(page, { url });
  });
  const judge = each(pages, (page) => detectOnGovernmentSite(page, { url }));
  // Readability takes the document apart.
  const readability = each(Array.from({ length: COPIES }, parse), (page) =>
    new Readability(page).parse(),
  );
  return { glance, judge, readability, isPromising };
}

/** All in one measurement: the clock of a page is coarse. */
function each(pages: readonly Document[], run: (page: Document) => unknown): number {
  const start = performance.now();
  for (const page of pages) run(page);
  return (performance.now() - start) / pages.length;
}

Object.assign(globalThis, { pressmarkTimes: times });
