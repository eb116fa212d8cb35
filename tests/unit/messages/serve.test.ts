import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type BackgroundCalls,
  type Handlers,
  type PageCalls,
  PROTOCOL,
} from '../../../lib/messages/protocol.ts';
import { serveBackground, servePage } from '../../../lib/messages/serve.ts';
import { fail, ok } from '../../../lib/model/result.ts';

const OURS = fakeBrowser.runtime.id;
const SCRIPT = {
  id: OURS,
  tab: { id: 7 },
  frameId: 0,
  url: 'https://www.novaterra.gov/news/a',
};
const POPUP = { id: OURS, url: fakeBrowser.runtime.getURL('/popup.html') };
const LIBRARY_IN_A_TAB = {
  id: OURS,
  tab: { id: 9 },
  frameId: 0,
  url: fakeBrowser.runtime.getURL('/library.html'),
};
const NOT_ALLOWED = {
  ok: false,
  failure: { code: 'bad-message', detail: 'not allowed to this sender' },
};

const ASK = { protocol: PROTOCOL, type: 'page/state', args: { state: 'saved' } };
const DESCRIBE = { protocol: PROTOCOL, type: 'page/describe', args: null };

beforeEach(() => fakeBrowser.reset());

/** Hands a message to the listeners as the browser does; null where none of them takes it. */
async function arrive(message: unknown, sender: object): Promise<unknown> {
  let answer: (reply: unknown) => void = () => undefined;
  const reply = new Promise((resolve) => {
    answer = resolve;
  });
  const taken: readonly unknown[] = await fakeBrowser.runtime.onMessage.trigger(
    message,
    sender,
    answer,
  );
  return taken.includes(true) ? reply : null;
}

function backgroundHandlers(): Handlers<BackgroundCalls> {
  return {
    'page/glanced': vi.fn(() => ok(null)),
    'page/detected': vi.fn(() => ok(null)),
    'page/state': vi.fn(() => ok(null)),
    'release/annotate': vi.fn(() => ok([])),
    'release/save': vi.fn(() => fail({ code: 'storage-full' as const })),
    'release/find': vi.fn(async () => ok(null)),
    'release/annotations': vi.fn(() => ok([])),
    'work/list': vi.fn(() => ok([])),
    'work/put': vi.fn(() => ok(null)),
    'work/remove': vi.fn(() => ok(null)),
    'tags/list': vi.fn(() => ok([])),
  };
}

function pageHandlers(): Handlers<PageCalls> {
  const failed = fail({ code: 'no-article-text' as const });
  return {
    'page/describe': vi.fn(() => failed),
    'page/read': vi.fn(() => failed),
    'page/save': vi.fn(() => failed),
    'page/show': vi.fn(() => ok(null)),
    'page/act': vi.fn(() => ok(null)),
    'page/seek-place': vi.fn(() => ok(null)),
    'page/set-visible': vi.fn(() => ok(null)),
  };
}

describe('the background', () => {
  test('answers a script in a top frame, and knows it by the browser’s word', async () => {
    const handlers = backgroundHandlers();
    serveBackground(handlers);
    expect(await arrive(ASK, SCRIPT)).toEqual({ ok: true, value: null });
    expect(handlers['page/state']).toHaveBeenCalledExactlyOnceWith(
      { state: 'saved' },
      { kind: 'content', tabId: 7, url: SCRIPT.url },
    );
  });

  test('passes a handler’s failure on as it is', async () => {
    serveBackground({
      ...backgroundHandlers(),
      'release/find': async () => fail({ code: 'database-blocked' }),
    });
    expect(
      await arrive(
        { protocol: PROTOCOL, type: 'release/find', args: { url: 'https://a.gov/' } },
        SCRIPT,
      ),
    ).toEqual({ ok: false, failure: { code: 'database-blocked' } });
  });

  test.each([
    ['another extension', { ...SCRIPT, id: 'someone-else' }],
    ['a frame inside a page', { ...SCRIPT, frameId: 3 }],
    ['a frame that is not named', { id: OURS, tab: { id: 7 }, url: SCRIPT.url }],
    ['a tab without a number', { ...SCRIPT, tab: {} }],
    ['no tab', { id: OURS, url: SCRIPT.url }],
    ['a page of ours in a tab', LIBRARY_IN_A_TAB],
    ['the popup', POPUP],
    ['a file', { ...SCRIPT, url: 'file:///tmp/release.html' }],
    ['nowhere', { id: OURS, tab: { id: 7 }, frameId: 0 }],
    ['nobody', {}],
  ])('refuses %s', async (_, sender) => {
    const handlers = backgroundHandlers();
    serveBackground(handlers);
    expect(await arrive(ASK, sender)).toEqual(NOT_ALLOWED);
    expect(handlers['page/state']).not.toHaveBeenCalled();
  });

  test.each([
    ['not an object', 'page/state'],
    ['of somebody else', { action: 'page/state' }],
    ['of a page’s calls', DESCRIBE],
    ['of an inherited name', { protocol: PROTOCOL, type: 'toString', args: null }],
    ['of an inherited name', { protocol: PROTOCOL, type: '__proto__', args: null }],
  ])('leaves a message %s to others', async (_, message) => {
    serveBackground(backgroundHandlers());
    expect(await arrive(message, SCRIPT)).toBeNull();
  });

  test.each([
    ['another protocol', { ...ASK, protocol: 0 }],
    ['no arguments', { protocol: PROTOCOL, type: 'page/state' }],
    ['wrong arguments', { ...ASK, args: { state: 'lost' } }],
  ])('answers %s with bad-message', async (_, message) => {
    const handlers = backgroundHandlers();
    serveBackground(handlers);
    expect(await arrive(message, SCRIPT)).toMatchObject({
      ok: false,
      failure: { code: 'bad-message' },
    });
    expect(handlers['page/state']).not.toHaveBeenCalled();
  });

  test('a mistake in a handler is answered, and shows on the console', async () => {
    const mistake = new TypeError('no such field');
    const thrown = new Promise((resolve) => process.once('unhandledRejection', resolve));
    const others = process.listeners('unhandledRejection').slice(0, -1);
    for (const other of others) process.off('unhandledRejection', other);
    serveBackground({
      ...backgroundHandlers(),
      'page/state': () => {
        throw mistake;
      },
    });
    expect(await arrive(ASK, SCRIPT)).toEqual({
      ok: false,
      failure: { code: 'bad-message', detail: 'the call could not be answered' },
    });
    expect(await thrown).toBe(mistake);
    for (const other of others) process.on('unhandledRejection', other);
  });
});

describe('a page', () => {
  test.each([
    ['the popup', POPUP],
    ['the library in a tab', LIBRARY_IN_A_TAB],
  ])('answers %s', async (_, sender) => {
    const handlers = pageHandlers();
    servePage(handlers);
    expect(await arrive(DESCRIBE, sender)).toEqual({
      ok: false,
      failure: { code: 'no-article-text' },
    });
    expect(handlers['page/describe']).toHaveBeenCalledExactlyOnceWith(null, {
      kind: 'extension-page',
      url: sender.url,
    });
  });

  test.each([
    ['a script in another tab', SCRIPT],
    [
      'another extension',
      { id: 'someone-else', url: 'chrome-extension://someone-else/popup.html' },
    ],
    ['a look-alike address', { ...SCRIPT, url: `https://evil.example/?${POPUP.url}` }],
  ])('refuses %s', async (_, sender) => {
    const handlers = pageHandlers();
    servePage(handlers);
    expect(await arrive(DESCRIBE, sender)).toEqual(NOT_ALLOWED);
    expect(handlers['page/describe']).not.toHaveBeenCalled();
  });

  test('is silent once it has stopped', async () => {
    const stop = servePage(pageHandlers());
    stop();
    expect(await arrive(DESCRIBE, POPUP)).toBeNull();
  });
});
