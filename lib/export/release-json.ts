import type { Notice, NoticeKind, Release } from '../model/release.ts';

/** A JSON value as JSON-LD writes it. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/**
 * A release as schema.org describes a news article, without its text: who issued it and when, and what its page says of it
 * as a whole. `creativeWorkStatus` and `expires` say that it was archived or withdrawn, `correction` what was put right,
 * `conditionsOfAccess` until when it was under embargo, `hasPart` which sections its text has.
 */
export function releaseJson({
  url,
  headline,
  publisher,
  datePublished,
  inLanguage,
  notices,
  sections,
  body,
}: Release): Json {
  return {
    id: url,
    type: 'schema:NewsArticle',
    'schema:headline': headline.value,
    'schema:inLanguage': inLanguage,
    ...(publisher === null
      ? {}
      : { 'schema:publisher': { type: 'schema:Organization', 'schema:name': publisher.value } }),
    ...(datePublished === null ? {} : { 'schema:datePublished': datePublished.value }),
    ...property(
      'schema:creativeWorkStatus',
      notices.flatMap(({ kind }) => STATUS[kind] ?? []),
    ),
    ...property(
      'schema:expires',
      notices.flatMap(({ kind, date }) => (kind === 'withdrawn' && date !== null ? [date] : [])),
    ),
    ...property('schema:correction', textsOf('correction', notices)),
    ...property('schema:conditionsOfAccess', textsOf('embargo', notices)),
    ...property(
      'schema:hasPart',
      sections.map(({ kind, start, end }) => ({
        type: 'schema:WebPageElement',
        'schema:name': body.text.slice(start, end).split('\n', 1)[0] ?? '',
        'schema:additionalType': kind,
      })),
    ),
  };
}

const STATUS: Readonly<Partial<Record<NoticeKind, string>>> = {
  archived: 'Archived',
  withdrawn: 'Withdrawn',
};

function textsOf(kind: NoticeKind, notices: readonly Notice[]): readonly string[] {
  return notices.filter((notice) => notice.kind === kind).map(({ text }) => text);
}

/** A property with its values, one of them bare; nothing where there are none. */
function property(name: string, values: readonly Json[]): { readonly [key: string]: Json } {
  const [first] = values;
  if (first === undefined) return {};
  return { [name]: values.length === 1 ? first : values };
}
