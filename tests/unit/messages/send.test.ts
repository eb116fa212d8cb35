import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PROTOCOL } from '../../../lib/messages/protocol.ts';
import { callBackground, callPage, tellBackground } from '../../../lib/messages/send.ts';

const UNREACHABLE = { ok: false, failure: { code: 'page-unreachable' } };

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

function backgroundAnswers(...replies: (() => unknown)[]) {
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  for (const reply of replies) send.mockImplementationOnce(async () => reply());
  return send;
}

function pageAnswers(reply: () => unknown) {
  return vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async () => reply());
}

const says = (message: string) => () => {
  throw new Error(message);
};

describe('asking the background', () => {
  test('sends one envelope and returns the reply', async () => {
    const send = backgroundAnswers(() => ({ ok: true, value: null }));
    expect(await callBackground('page/state', { state: 'saved' })).toEqual({
      ok: true,
      value: null,
    });
    expect(send).toHaveBeenCalledExactlyOnceWith({
      protocol: PROTOCOL,
      type: 'page/state',
      args: { state: 'saved' },
    });
  });

  test('asks once more where it was ended before it could answer', async () => {
    const ended =
      'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received';
    const send = backgroundAnswers(says(ended), () => ({ ok: true, value: null }));
    expect(await callBackground('release/find', { url: 'https://a.gov/' })).toEqual({
      ok: true,
      value: null,
    });
    expect(send).toHaveBeenCalledTimes(2);

    const inVain = backgroundAnswers(says(ended), says(ended));
    expect(await callBackground('release/find', { url: 'https://a.gov/' })).toEqual(UNREACHABLE);
    expect(inVain).toHaveBeenCalledTimes(4);
  });

  test.each([
    'Could not establish connection. Receiving end does not exist.',
    'Extension context invalidated.',
  ])('“%s” is page-unreachable, asked once', async (message) => {
    const send = backgroundAnswers(says(message));
    expect(await callBackground('page/state', { state: 'saved' })).toEqual(UNREACHABLE);
    expect(send).toHaveBeenCalledTimes(1);
  });

  test('says that the extension was updated where the browser has taken it away, and asks nobody', async () => {
    const send = backgroundAnswers();
    const { id } = fakeBrowser.runtime;
    Reflect.set(fakeBrowser.runtime, 'id', undefined);
    const reply = await callBackground('page/state', { state: 'saved' });
    Reflect.set(fakeBrowser.runtime, 'id', id);
    expect(reply).toEqual({ ok: false, failure: { code: 'extension-updated' } });
    expect(send).not.toHaveBeenCalled();
  });

  test('a reply that is no result is a bad message', async () => {
    backgroundAnswers(() => 'done');
    expect(await callBackground('page/state', { state: 'saved' })).toMatchObject({
      failure: { code: 'bad-message' },
    });
  });

  test('a mistake of ours is thrown', async () => {
    backgroundAnswers(says('Could not serialize message.'));
    await expect(callBackground('page/state', { state: 'saved' })).rejects.toThrow('serialize');
  });
});

describe('telling the background', () => {
  test('sends the same envelope, once', async () => {
    const send = backgroundAnswers(() => ({ ok: true, value: null }));
    await tellBackground('page/glanced', { promising: true });
    expect(send).toHaveBeenCalledExactlyOnceWith({
      protocol: PROTOCOL,
      type: 'page/glanced',
      args: { promising: true },
    });
  });

  test('tells it once more where it was ended, and leaves it where nobody is there', async () => {
    const ended = says('The message channel closed before a response was received');
    const send = backgroundAnswers(ended, () => ({ ok: true, value: null }));
    await tellBackground('page/glanced', { promising: true });
    expect(send).toHaveBeenCalledTimes(2);
    const gone = says('Extension context invalidated.');
    const inVain = backgroundAnswers(gone, gone);
    await tellBackground('page/glanced', { promising: true });
    expect(inVain).toHaveBeenCalledTimes(4);
  });
});

describe('asking a page', () => {
  test('asks the top frame alone', async () => {
    const send = pageAnswers(() => ({ ok: true, value: null }));
    expect(await callPage(7, 'page/set-visible', { visible: false })).toEqual({
      ok: true,
      value: null,
    });
    expect(send).toHaveBeenCalledExactlyOnceWith(
      7,
      { protocol: PROTOCOL, type: 'page/set-visible', args: { visible: false } },
      { frameId: 0 },
    );
  });

  test.each([
    ['no script there', says('Could not establish connection. Receiving end does not exist.')],
    ['no such tab', says('No tab with id: 7.')],
    ['no such tab, in Firefox', says('Invalid tab ID: 7')],
    ['a tab that went away', says('The message port closed before a response was received.')],
    [
      'a page put aside',
      says(
        'The page keeping the extension port is moved into back/forward cache, so the message channel is closed.',
      ),
    ],
    ['a script of another kind', () => undefined],
  ])('%s is page-unreachable', async (_, reply) => {
    pageAnswers(reply);
    expect(await callPage(7, 'page/describe', null)).toEqual(UNREACHABLE);
  });

  test('what a page says of itself is looked through', async () => {
    pageAnswers(() => ({ ok: true, value: { url: 'https://a.gov/', annotations: 'none' } }));
    expect(await callPage(7, 'page/describe', null)).toMatchObject({
      failure: { code: 'bad-message' },
    });
  });
});
