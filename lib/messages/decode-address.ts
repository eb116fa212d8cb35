import { type Decoder, such, text } from './decoder.ts';

/** Addresses over this are not kept. */
const ADDRESS_LIMIT = 4_000;

const LINK_PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The address of a page: http or https. */
export function pageAddress(): Decoder<string> {
  return such(text(ADDRESS_LIMIT), (url) => /^https?:$/.test(protocolOf(url)), 'not a web address');
}

/** The address of a link that a reader may follow: never a script, never data. */
export function linkAddress(): Decoder<string> {
  return such(text(ADDRESS_LIMIT), (url) => LINK_PROTOCOLS.has(protocolOf(url)), 'not a link');
}

function protocolOf(url: string): string {
  return URL.canParse(url) ? new URL(url).protocol : '';
}
