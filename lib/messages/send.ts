import { browser } from 'wxt/browser';
import { fail } from '../model/result.ts';
import { decodePageReply, decodeReply } from './decode.ts';
import { isOrphaned } from './is-orphaned.ts';
import {
  type BackgroundCalls,
  type CallName,
  type Calls,
  type PageCalls,
  PROTOCOL,
  type Reply,
} from './protocol.ts';

/** What the browsers say when nobody answers in a tab, or at all. */
const NOBODY_THERE = [
  'Could not establish connection',
  'Receiving end does not exist',
  'No tab with id',
  'Invalid tab ID',
  'Extension context invalidated',
  'No listeners available',
];

/** What they say when the one who should have answered was ended first. */
const ENDED_FIRST = [
  'message channel closed',
  'message port closed',
  'went out of scope',
  'back/forward cache',
  'disconnected',
];

/**
 * Asks the background. Where it was ended before it could answer, it is asked once more: every call may be repeated.
 *
 * @returns Its reply; `extension-updated` where it belongs to another version than this script, `page-unreachable` where there
 *   is none.
 */
export async function callBackground<K extends keyof BackgroundCalls>(
  type: K,
  args: BackgroundCalls[K]['args'],
): Promise<Reply<K>> {
  const ask = () => deliver(() => browser.runtime.sendMessage(envelope(type, args)));
  const first = await ask();
  const delivery = first.kind === 'ended-first' ? await ask() : first;
  if (delivery.kind === 'reply') return decodeReply<K>(delivery.reply);
  return isOrphaned() ? fail({ code: 'extension-updated' }) : unreachable();
}

/**
 * Tells the background what needs no answer; again where that failed, since it may have been ended before it had heard.
 * Where it fails once more there is no background any more, and nobody to be told so.
 */
export async function tellBackground<K extends keyof BackgroundCalls>(
  type: K,
  args: BackgroundCalls[K]['args'],
): Promise<void> {
  const tell = async (): Promise<void> => browser.runtime.sendMessage(envelope(type, args));
  await tell()
    .catch(tell)
    .catch(() => undefined);
}

/**
 * Asks the annotator in the top frame of a tab.
 *
 * @returns Its reply; `page-unreachable` where no script of ours is in that tab.
 */
export async function callPage<K extends keyof PageCalls>(
  tabId: number,
  type: K,
  args: PageCalls[K]['args'],
): Promise<Reply<K>> {
  const delivery = await deliver(() =>
    browser.tabs.sendMessage(tabId, envelope(type, args), { frameId: 0 }),
  );
  return delivery.kind === 'reply' ? decodePageReply(type, delivery.reply) : unreachable();
}

type Delivery = { kind: 'reply'; reply: unknown } | { kind: 'nobody' } | { kind: 'ended-first' };

async function deliver(send: () => Promise<unknown>): Promise<Delivery> {
  if (isOrphaned()) return { kind: 'nobody' };
  try {
    const reply = await send();
    // Other listeners may be there and ours not: the browser then answers for them with nothing.
    return reply === undefined || reply === null ? { kind: 'nobody' } : { kind: 'reply', reply };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (ENDED_FIRST.some((words) => message.includes(words))) return { kind: 'ended-first' };
    if (NOBODY_THERE.some((words) => message.includes(words))) return { kind: 'nobody' };
    throw error;
  }
}

function envelope<K extends CallName>(type: K, args: Calls[K]['args']) {
  return { protocol: PROTOCOL, type, args };
}

function unreachable() {
  return fail({ code: 'page-unreachable' as const });
}
