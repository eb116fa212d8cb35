import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
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
      roots: [],
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

describe('on a page that is alive', () => {
  let frame: HTMLIFrameElement;
  let page: Document;
  let ended: AbortController;

  beforeEach(() => {
    ended = new AbortController();
    frame = document.createElement('iframe');
    document.body.append(frame);
    if (frame.contentDocument === null) throw new Error('no page');
    page = frame.contentDocument;
    page.body.innerHTML = '<h1>Harbours</h1>';
  });

  afterEach(() => {
    ended.abort();
    frame.remove();
  });

  /** Counts the looks, which find what roots there are in the page's own tree. */
  function looks(): { count: number } {
    const counted = { count: 0 };
    followPage(page, {
      look: () => {
        counted.count += 1;
        const roots = [...page.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
        return { found: counted.count, isSettled: false, roots };
      },
      url: () => 'https://www.harbours.gov/news/a',
      report: () => undefined,
      later: (run, milliseconds) => void setTimeout(run, milliseconds),
      signal: ended.signal,
    });
    return counted;
  }

  async function pass(milliseconds: number): Promise<void> {
    await Promise.resolve();
    await vi.advanceTimersByTimeAsync(milliseconds);
  }

  test('what comes in a shadow root is seen', async () => {
    useTimers();
    const host = page.createElement('gov-article');
    const root = host.attachShadow({ mode: 'open' });
    page.body.append(host);
    const seen = looks();
    // Between two of the times at which it is looked for what nobody tells.
    await pass(7_000);
    root.append(page.createElement('p'));
    await pass(500);
    expect(seen.count).toBe(2);
  });

  test('what comes in a frame is seen', async () => {
    useTimers();
    const inner = page.createElement('iframe');
    page.body.append(inner);
    const seen = looks();
    await pass(7_000);
    inner.contentDocument?.body.append('text', page.createElement('p'));
    await pass(500);
    expect(seen.count).toBe(2);
  });

  test('a custom element that gets its code late is looked at, and then watched', async () => {
    useTimers();
    page.body.append(page.createElement('gov-late'));
    const seen = looks();
    await pass(2_000);
    expect(seen.count).toBe(1);
    const view = page.defaultView as Window & typeof globalThis;
    view.customElements.define(
      'gov-late',
      class extends view.HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'open' });
        }
      },
    );
    await pass(2_000);
    expect(seen.count).toBe(2);
    page.querySelector('gov-late')?.shadowRoot?.append(page.createElement('p'));
    await pass(500);
    expect(seen.count).toBe(3);
  });

  test('and after some seconds nothing more', async () => {
    useTimers();
    const host = page.createElement('gov-article');
    page.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const seen = looks();
    await pass(30_000);
    root.append(page.createElement('p'));
    await pass(30_000);
    expect(seen.count).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
