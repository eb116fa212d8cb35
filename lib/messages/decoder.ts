import { fail, ok, type Result } from '../model/result.ts';

/**
 * Tells whether an unknown value is a `T`. What it returns is built anew from the parts it knows: nothing of what came in
 * is passed on unseen.
 *
 * @returns The failure is what is wrong and where ("args.url: not a string").
 */
export type Decoder<T> = (value: unknown, at: string) => Result<T, string>;

/** Keys that reach an object's prototype when they are copied carelessly. */
const POISONED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** A message over this is refused: the longest releases take a tenth of it. */
export const MESSAGE_LIMIT_BYTES = 2_000_000;

/** A language tag, as far as its form goes. */
export const LANGUAGE = /^[A-Za-z0-9]{1,8}(?:-[A-Za-z0-9]{1,8}){0,5}$/;

/** Names, headlines, titles, reasons: nothing of the kind is longer on a real page. */
export const SHORT_TEXT = 4_000;

/** A string of at most `limit` UTF-16 units. */
export function text(limit: number = SHORT_TEXT): Decoder<string> {
  return (value, at) => {
    if (typeof value !== 'string') return fail(`${at}: not a string`);
    return value.length > limit ? fail(`${at}: longer than ${limit}`) : ok(value);
  };
}

/** A string of a fixed form. The pattern must be anchored, and linear in the length. */
export function textLike(pattern: RegExp, limit: number = SHORT_TEXT): Decoder<string> {
  return (value, at) => {
    const string = text(limit)(value, at);
    return !string.ok || pattern.test(string.value) ? string : fail(`${at}: not of the form`);
  };
}

/** A whole number that counts or numbers something. */
export function count(limit: number = Number.MAX_SAFE_INTEGER): Decoder<number> {
  return (value, at) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= limit
      ? ok(value)
      : fail(`${at}: not a count`);
}

/** A number that is neither infinite nor NaN. */
export const finite: Decoder<number> = (value, at) =>
  typeof value === 'number' && Number.isFinite(value) ? ok(value) : fail(`${at}: not a number`);

/** True or false. */
export const flag: Decoder<boolean> = (value, at) =>
  typeof value === 'boolean' ? ok(value) : fail(`${at}: not true or false`);

/** Null; `undefined` too, which is what becomes of null arguments in some browsers' message passing. */
export const nothing: Decoder<null> = (value, at) =>
  value === null || value === undefined ? ok(null) : fail(`${at}: not null`);

/** One of a few strings. */
export function oneOf<const T extends string>(...words: readonly T[]): Decoder<T> {
  return (value, at) => {
    const word = words.find((one) => one === value);
    return word === undefined ? fail(`${at}: not one of ${words.join(', ')}`) : ok(word);
  };
}

/** What `decoder` takes, or null. */
export function nullable<T>(decoder: Decoder<T>): Decoder<T | null> {
  return (value, at) => (value === null ? ok(null) : decoder(value, at));
}

/** A list of at most `limit` items. */
export function list<T>(item: Decoder<T>, limit: number): Decoder<readonly T[]> {
  return (value, at) => {
    if (!Array.isArray(value)) return fail(`${at}: not a list`);
    if (value.length > limit) return fail(`${at}: more than ${limit}`);
    const items: T[] = [];
    for (let index = 0; index < value.length; index += 1) {
      const decoded = item(value[index], `${at}[${index}]`);
      if (!decoded.ok) return decoded;
      items.push(decoded.value);
    }
    return ok(items);
  };
}

/** The first of two decoders that takes the value; the second one's complaint where neither does. */
export function either<A, B>(first: Decoder<A>, second: Decoder<B>): Decoder<A | B> {
  return (value, at) => {
    const decoded = first(value, at);
    return decoded.ok ? decoded : second(value, at);
  };
}

/** A further condition on what a decoder took. */
export function such<T>(
  decoder: Decoder<T>,
  holds: (value: T) => boolean,
  complaint: string,
): Decoder<T> {
  return (value, at) => {
    const decoded = decoder(value, at);
    return !decoded.ok || holds(decoded.value) ? decoded : fail(`${at}: ${complaint}`);
  };
}

/** Keys of `T` that may be left out. */
type OptionalKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];

/** One decoder a field of `T`: a field forgotten here is a compile error. */
type Fields<T> = {
  [K in keyof T]-?: Decoder<Exclude<T[K], K extends OptionalKeys<T> ? undefined : never>>;
};

/**
 * A plain object with exactly these fields. A field that is not known is refused, as is a key that could reach a prototype.
 *
 * @param fields - A decoder for each field.
 * @param mayLack - Names of the fields that may be left out.
 */
export function object<T extends object>(
  fields: Fields<T>,
  mayLack: readonly OptionalKeys<T>[] = [],
): Decoder<T> {
  const decoders = new Map<string, Decoder<unknown>>(Object.entries(fields));
  const optional = new Set<PropertyKey>(mayLack);
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return fail(`${at}: not an object`);
    }
    const given = new Map<string, unknown>(Object.entries(value));
    for (const key of given.keys()) {
      if (POISONED.has(key) || !decoders.has(key)) return fail(`${at}: unknown field`);
    }
    const entries: [string, unknown][] = [];
    for (const [key, decoder] of decoders) {
      if (!given.has(key) && optional.has(key)) continue;
      const decoded = decoder(given.get(key), `${at}.${key}`);
      if (!decoded.ok) return decoded;
      entries.push([key, decoded.value]);
    }
    // Every field has gone through its own decoder above.
    return ok(Object.fromEntries(entries) as T);
  };
}
