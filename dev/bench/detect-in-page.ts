import { Readability } from '@mozilla/readability';
import { detectRelease } from '../../lib/detect/detect-release.ts';

/** Milliseconds that reading one page takes. */
export interface Times {
  detect: number;
  readability: number;
}

/** Enough repetitions for a clock that is coarse in pages. */
const RUNS = 7;

/** Runs in the browser: the detector and a bare Readability on the same page, the median of several runs each. */
function times(html: string, url: string): Times {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const detect = median(() => detectRelease(document, { url }));
  // Readability takes the document apart: each run has its own, made outside the clock.
  const copies = Array.from({ length: 3 }, () =>
    new DOMParser().parseFromString(html, 'text/html'),
  );
  const readability = median(() => {
    const copy = copies.pop();
    if (copy !== undefined) new Readability(copy).parse();
  }, copies.length);
  return { detect, readability };
}

function median(run: () => void, runs = RUNS): number {
  const taken = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return taken[Math.floor(runs / 2)] ?? 0;
}

Object.assign(globalThis, { pressmarkTimes: times });
