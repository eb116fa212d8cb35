import { afterEach, expect, test, vi } from 'vitest';
import { type FollowOptions, followPage } from '../../../lib/detect/follow-page.ts';
import type { Detection } from '../../../lib/model/detection.ts';

/** Time runs by hand; mutation records come in microtasks of their own. */
function follow(verdictOf: (document: Document) => Detection['verdict']) {
  const page = new DOMParser().parseFromString('<main><h1>Harbours</h1></main>', 'text/html');
  const ended = new AbortController();
  const reports: string[] = [];
  const detect = vi.fn((document: Document) => {
    const verdict = verdictOf(document);
    return {
      found: { verdict, score: document.querySelectorAll('p').length / 100 },
      isSettled: verdict === 'release',
    };
  });
  const options: FollowOptions<Pick<Detection, 'verdict' | 'score'>> = {
    look: detect,
    url: () => 'https://www.harbours.gov/news/a',
    report: ({ verdict }) => reports.push(verdict),
    later: (run, milliseconds) => void setTimeout(run, milliseconds),
    signal: ended.signal,
  };
  const follower = followPage(page, options);
  async function grow(): Promise<void> {
    page.body.append(page.createElement('p'));
    await Promise.resolve();
    await vi.advanceTimersByTimeAsync(500);
  }
  return { page, follower, reports, detect, ended, grow };
}

function useTimers(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
}

afterEach(() => void vi.useRealTimers());

test('a text that comes late is seen, and after a release nothing more is looked at', async () => {
  useTimers();
  const { reports, grow, detect } = follow((page) =>
    page.querySelector('p') ? 'release' : 'other',
  );
  expect(reports).toEqual(['other']);
  await grow();
  expect(reports).toEqual(['other', 'release']);
  await grow();
  expect(detect).toHaveBeenCalledTimes(2);
});

test('looks are bounded in number on a page that grows without end', async () => {
  useTimers();
  const { grow, detect } = follow(() => 'other');
  for (let step = 0; step < 30; step += 1) await grow();
  expect(detect.mock.calls.length).toBeLessThanOrEqual(8);
});

test('and bounded in time', async () => {
  useTimers();
  const { grow, detect } = follow(() => 'other');
  await vi.advanceTimersByTimeAsync(60_000);
  await grow();
  expect(detect).toHaveBeenCalledTimes(1);
});

test('the same finding is reported once; a restart reports the new page', async () => {
  useTimers();
  const { page, follower, reports } = follow((document) =>
    document.querySelector('h2') ? 'release' : 'other',
  );
  page.querySelector('h1')?.remove();
  page.body.append(page.createElement('i'));
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(500);
  expect(reports).toEqual(['other']);
  page.body.append(page.createElement('h2'));
  follower.restart();
  expect(reports).toEqual(['other', 'release']);
});

test('an ended script looks no more', async () => {
  useTimers();
  const { ended, grow, detect } = follow(() => 'other');
  ended.abort();
  await grow();
  expect(detect).toHaveBeenCalledTimes(1);
});
