import type { Failure } from '../model/failure.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { pageAddress } from './decode-address.ts';
import { annotation, INSTANT } from './decode-annotation.ts';
import {
  decodeAnnotatedRelease,
  decodeRelease,
  decodeReleaseText,
  detection,
  readingContext,
} from './decode-release.ts';
import { itemIdDecoder, mark, workedAnnotation, workIdDecoder, workItem } from './decode-work.ts';
import {
  count,
  type Decoder,
  flag,
  list,
  MESSAGE_LIMIT_BYTES,
  nothing,
  nullable,
  object,
  oneOf,
  text,
  textLike,
} from './decoder.ts';
import {
  type BackgroundCalls,
  type CallName,
  type ChangedItem,
  type PageCalls,
  type PageDescription,
  type PageReading,
  PROTOCOL,
  type Reply,
  type SinceSaved,
} from './protocol.ts';

/** Items of one kind on one page. */
const MOST_ITEMS = 20_000;

/** Turns one call's unknown arguments into typed ones. */
export type DecodeArgs<A> = (args: unknown) => Result<A>;

/** One a call. */
export type ArgsDecoders<C> = {
  [K in keyof C]: C[K] extends { args: infer A } ? DecodeArgs<A> : never;
};

/** What a message says of itself before its arguments are looked at. */
export interface Incoming {
  protocol: unknown;
  type: string;
  args: unknown;
}

/** The message as one of ours; null where it is somebody else's. */
export function decodeEnvelope(message: unknown): Incoming | null {
  if (typeof message !== 'object' || message === null || !('protocol' in message)) {
    return null;
  }
  if (!('type' in message) || typeof message.type !== 'string') {
    return null;
  }
  return {
    protocol: message.protocol,
    type: message.type,
    args: 'args' in message ? message.args : null,
  };
}

/** Old scripts live on in old tabs: they are told so, and not guessed at. */
export function checkProtocol({ protocol }: Incoming): Result<null> {
  return protocol === PROTOCOL ? ok(null) : bad(`protocol ${PROTOCOL} is spoken here`);
}

/** Decoders for what a page may ask of the background. */
export function backgroundArgs(): ArgsDecoders<BackgroundCalls> {
  return {
    'page/glanced': args(object({ promising: flag })),
    'page/detected': args(object({ detection: detection() })),
    'page/state': args(object({ state: oneOf('unsaved', 'saved', 'changed') })),
    'release/annotate': sized(
      object({
        text: decodeReleaseText,
        url: pageAddress(),
        context: readingContext(),
        now: textLike(INSTANT),
      }),
    ),
    'release/save': sized(object({ annotated: decodeAnnotatedRelease })),
    'release/find': args(object({ url: pageAddress() })),
    'release/annotations': args(object({ url: pageAddress() })),
    'work/list': args(object({ url: pageAddress() })),
    'work/put': sized(
      object({
        url: pageAddress(),
        item: workItem(),
        annotated: nullable(decodeAnnotatedRelease),
      }),
    ),
    'work/remove': args(object({ url: pageAddress(), id: workIdDecoder() })),
    'tags/list': args(nothing),
  };
}

/** Decoders for what the popup may ask of a page. */
export function pageArgs(): ArgsDecoders<PageCalls> {
  return {
    'page/describe': args(nothing),
    'page/read': args(nothing),
    'page/save': args(nothing),
    'page/show': args(object({ item: itemIdDecoder() })),
    'page/act': args(
      object({
        action: oneOf('highlight', 'note', 'copy-quotation', 'copy-link', 'save', 'review'),
      }),
    ),
    'page/seek-place': args(object({ item: nullable(itemIdDecoder()) })),
    'page/set-visible': args(object({ visible: flag })),
  };
}

/** The reply as a `Result`, its value taken on trust: the background is as trustworthy as whoever asks it. */
export function decodeReply<K extends CallName>(reply: unknown): Reply<K> {
  return isResult(reply) ? (reply as Reply<K>) : bad('the reply is no result');
}

/** A page's reply, its value looked through as well: a page's process may be in other hands. */
export function decodePageReply<K extends keyof PageCalls>(type: K, reply: unknown): Reply<K> {
  const result = decodeReply<K>(reply);
  if (!result.ok || (type !== 'page/describe' && type !== 'page/read')) {
    return result;
  }
  const decoded =
    type === 'page/read'
      ? pageReading()(result.value, 'reply')
      : pageDescription()(result.value, 'reply');
  return (decoded.ok ? decoded : bad(decoded.failure)) as Reply<K>;
}

function pageReading(): Decoder<PageReading> {
  return object<PageReading>({
    annotated: decodeAnnotatedRelease,
    work: list(workItem(), MOST_ITEMS),
  });
}

function pageDescription(): Decoder<PageDescription> {
  return object<PageDescription>({
    url: pageAddress(),
    detection: detection(),
    reading: (value, at) => {
      if (!isResult(value)) return fail(`${at}: no result`);
      if (!value.ok) return ok(value);
      const release = decodeRelease(value.value, at);
      return release.ok ? ok(release) : release;
    },
    found: list(workedAnnotation(), MOST_ITEMS),
    marks: list(mark(), MOST_ITEMS),
    orphans: list(itemIdDecoder(), MOST_ITEMS),
    changed: list(
      object<ChangedItem>({ item: itemIdDecoder(), was: list(text(), 100), is: list(text(), 100) }),
      MOST_ITEMS,
    ),
    since: nullable(
      object<SinceSaved>({ moved: count(), edited: count(), gone: list(annotation(), MOST_ITEMS) }),
    ),
    saveState: oneOf('unsaved', 'saved', 'changed'),
    visible: flag,
    canHighlight: flag,
  });
}

function isResult(value: unknown): value is Result<unknown> {
  if (typeof value !== 'object' || value === null || !('ok' in value)) {
    return false;
  }
  return (
    value.ok === true || (value.ok === false && 'failure' in value && isFailure(value.failure))
  );
}

function isFailure(value: unknown): value is Failure {
  return (
    typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string'
  );
}

function args<A>(decoder: Decoder<A>): DecodeArgs<A> {
  return (value) => {
    const decoded = decoder(value, 'args');
    return decoded.ok ? decoded : bad(decoded.failure);
  };
}

/** As `args`, of a message that may be large. */
function sized<A>(decoder: Decoder<A>): DecodeArgs<A> {
  return (value) => {
    const size = checkSize(value);
    return size.ok ? args(decoder)(value) : size;
  };
}

function checkSize(value: unknown): Result<null> {
  let json: string;
  try {
    json = JSON.stringify(value) ?? '';
  } catch {
    // A circle, a BigInt, or nesting deeper than the stack: nothing that a page of ours would send.
    return bad('args: not plain data');
  }
  const bytes = new TextEncoder().encode(json).length;
  return bytes > MESSAGE_LIMIT_BYTES
    ? fail({ code: 'message-too-large', bytes, limit: MESSAGE_LIMIT_BYTES })
    : ok(null);
}

function bad(detail: string): { ok: false; failure: Failure } {
  return fail({ code: 'bad-message', detail });
}
