import { type Browser, browser } from 'wxt/browser';
import { fail, type Result } from '../model/result.ts';
import {
  backgroundArgs,
  checkProtocol,
  type DecodeArgs,
  decodeEnvelope,
  type Incoming,
  pageArgs,
} from './decode.ts';
import { isOrphaned } from './is-orphaned.ts';
import type { BackgroundCalls, Handlers, PageCalls, Sender } from './protocol.ts';

/** Any map of calls, as the two in `protocol.ts` are. */
type CallMap<C> = { [K in keyof C]: { args: unknown; result: unknown } };

type Decoders<C extends CallMap<C>> = { [K in keyof C]: DecodeArgs<C[K]['args']> };

type HandlerMap<C extends CallMap<C>> = {
  [K in keyof C]: (
    args: C[K]['args'],
    from: Sender,
  ) => Result<C[K]['result']> | Promise<Result<C[K]['result']>>;
};

/** Who is asking; null where it may not ask. */
type Admit = (sender: Browser.runtime.MessageSender) => Sender | null;

/** Answers the content scripts of top frames. Call it synchronously when the worker starts. */
export function serveBackground(handlers: Handlers<BackgroundCalls>): void {
  browser.runtime.onMessage.addListener(
    listener<BackgroundCalls>(handlers, backgroundArgs(), topFrameOf),
  );
}

/**
 * Answers the extension's own pages and its background.
 *
 * @returns Stops answering: a script that outlives an update must go quiet.
 */
export function servePage(handlers: Handlers<PageCalls>): () => void {
  const listen = listener<PageCalls>(handlers, pageArgs(), extensionPage);
  browser.runtime.onMessage.addListener(listen);
  return () => {
    // After an update the browser has taken it away with the version it belonged to, and would throw.
    if (!isOrphaned()) browser.runtime.onMessage.removeListener(listen);
  };
}

/**
 * One listener. It decides at once whether the message is ours, and returns true only then: any other answer would keep
 * other listeners' senders waiting.
 */
function listener<C extends CallMap<C>>(
  handlers: HandlerMap<C>,
  decoders: Decoders<C>,
  admit: Admit,
) {
  return (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    reply: (result: Result<unknown>) => void,
  ): true | undefined => {
    const incoming = decodeEnvelope(message);
    if (incoming === null || !isCallOf(decoders, incoming.type)) {
      return undefined;
    }
    const type = incoming.type;
    const from = admit(sender);
    if (from === null) {
      reply(fail({ code: 'bad-message', detail: 'not allowed to this sender' }));
      return true;
    }
    answer(handlers[type], decoders[type], incoming, from).then(reply, (error: unknown) => {
      // A mistake of ours. Whoever asked must not wait for ever, and the console must show it.
      reply(fail({ code: 'bad-message', detail: 'the call could not be answered' }));
      throw error;
    });
    return true;
  };
}

async function answer<A, R>(
  handle: (args: A, from: Sender) => Result<R> | Promise<Result<R>>,
  decode: DecodeArgs<A>,
  incoming: Incoming,
  from: Sender,
): Promise<Result<R>> {
  const version = checkProtocol(incoming);
  if (!version.ok) return version;
  const args = decode(incoming.args);
  return args.ok ? handle(args.value, from) : args;
}

function isCallOf<C extends object>(calls: C, type: string): type is keyof C & string {
  return Object.hasOwn(calls, type);
}

/** A content script of ours in the top frame of a web page. The address is the browser's word, not the script's. */
function topFrameOf(sender: Browser.runtime.MessageSender): Sender | null {
  const { id, tab, frameId, url } = sender;
  if (id !== browser.runtime.id || tab?.id === undefined || frameId !== 0) return null;
  return url !== undefined && /^https?:\/\//.test(url)
    ? { kind: 'content', tabId: tab.id, url }
    : null;
}

/** A page of the extension, or its background. A tab's script names a tab and an address that is not ours. */
function extensionPage(sender: Browser.runtime.MessageSender): Sender | null {
  const { id, tab, url = '' } = sender;
  const isOurs = url.startsWith(browser.runtime.getURL('/'));
  if (id !== browser.runtime.id || (tab !== undefined && !isOurs)) return null;
  return { kind: 'extension-page', url };
}
