import { afterEach, expect, test, vi } from 'vitest';
import { watchPage } from '../../../entrypoints/annotator.content/watch-page.ts';

const ended = new AbortController();
const { signal } = ended;

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

test('a shadow root or a frame that comes late is watched, until the script is ended', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const contentChanged = vi.fn();
  const nothing = () => undefined;
  watchPage(
    {
      signal,
      isValid: true,
      setTimeout: (handler, milliseconds) => window.setTimeout(handler, milliseconds),
      addEventListener: nothing,
      onInvalidated: (callback) => signal.addEventListener('abort', callback),
    },
    window,
    { contentChanged, addressChanged: nothing, shownAgain: nothing, returned: nothing },
  );
  const host = document.createElement('div');
  const frame = document.createElement('iframe');
  document.body.append(host, frame);
  await vi.advanceTimersByTimeAsync(1_000);
  const seen = contentChanged.mock.calls.length;
  expect(seen).toBeGreaterThan(0);

  // Of an attached root no mutation tells.
  const root = host.attachShadow({ mode: 'open' });
  await vi.advanceTimersByTimeAsync(20_000);
  const found = contentChanged.mock.calls.length;
  expect(found).toBeGreaterThan(seen);
  root.append('text');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(contentChanged).toHaveBeenCalledTimes(found + 1);
  frame.contentDocument?.body.append('text');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(contentChanged).toHaveBeenCalledTimes(found + 2);

  ended.abort();
  root.append('more');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(contentChanged).toHaveBeenCalledTimes(found + 2);
});
