import type { Detection, Signal } from '../model/detection.ts';
import type { ReadingContext } from '../model/reading.ts';
import type {
  Alternate,
  AnnotatedRelease,
  Block,
  CellPlace,
  Contact,
  Inline,
  Notice,
  Release,
  ReleaseLink,
  ReleaseText,
  Section,
  Sourced,
} from '../model/release.ts';
import { fail, type Result } from '../model/result.ts';
import type { Span } from '../model/span.ts';
import { isCleanMarkup } from './copy-markup.ts';
import { linkAddress, pageAddress } from './decode-address.ts';
import { annotation } from './decode-annotation.ts';
import {
  count,
  type Decoder,
  finite,
  flag,
  LANGUAGE,
  list,
  MESSAGE_LIMIT_BYTES,
  nullable,
  object,
  oneOf,
  such,
  text,
  textLike,
} from './decoder.ts';

// Everything here is a function, so that a script which decodes no release carries none of it.

/** Items of one kind on one page. Pages of more than 20,000 nodes are not read. */
const MANY = 20_000;

/** Links, contacts, languages, reasons: a page with more is not a release. */
const FEW = 2_000;

/** A whole reading: well-formed, with every offset inside the text, and with clean markup. */
export function decodeAnnotatedRelease(
  value: unknown,
  at: string,
): Result<AnnotatedRelease, string> {
  const decoded = object<AnnotatedRelease>({
    release: release(),
    html: such(text(MESSAGE_LIMIT_BYTES), isCleanMarkup, 'not clean markup'),
    flattenVersion: count(),
    detection: detection(),
    annotations: list(annotation(), MANY),
  })(value, at);
  if (!decoded.ok) {
    return decoded;
  }
  return areWithin(spansOf(decoded.value), decoded.value.release.body) ? decoded : outside(at);
}

/** A flattened text: well-formed, with every offset inside it. */
export function decodeReleaseText(value: unknown, at: string): Result<ReleaseText, string> {
  const decoded = releaseText()(value, at);
  if (!decoded.ok) return decoded;
  const { blocks, inlines } = decoded.value;
  return areWithin([...blocks, ...inlines], decoded.value) ? decoded : outside(at);
}

/** What the finders may know of a release besides its text. */
export function readingContext(): Decoder<ReadingContext> {
  return object<ReadingContext>({
    language: textLike(LANGUAGE),
    country: nullable(text(20)),
    publisher: nullable(text()),
  });
}

/** A release with its text: well-formed, with every offset inside it. */
export function decodeRelease(value: unknown, at: string): Result<Release, string> {
  const decoded = release()(value, at);
  if (!decoded.ok) return decoded;
  const { body, sections } = decoded.value;
  return areWithin([...body.blocks, ...body.inlines, ...sections], body) ? decoded : outside(at);
}

/** Whether a page is a release, and why. */
export function detection(): Decoder<Detection> {
  return object<Detection>({
    verdict: oneOf('release', 'unsure', 'other'),
    score: finite,
    signals: list(object<Signal>({ name: text(), weight: finite, evidence: text() }), FEW),
  });
}

function release(): Decoder<Release> {
  return object<Release>({
    url: pageAddress(),
    type: oneOf(
      'news-release',
      'statement',
      'readout',
      'media-advisory',
      'backgrounder',
      'fact-sheet',
      'speech',
    ),
    headline: sourced(),
    subheadline: nullable(sourced()),
    publisher: nullable(sourced()),
    datePublished: nullable(sourced()),
    dateModified: nullable(sourced()),
    place: nullable(sourced()),
    inLanguage: textLike(LANGUAGE),
    country: nullable(text(20)),
    alternates: list(object<Alternate>({ inLanguage: text(100), url: linkAddress() }), FEW),
    contacts: list(
      object<Contact>({
        name: nullable(text()),
        role: nullable(text()),
        organization: nullable(text()),
        phones: list(text(), 100),
        emails: list(text(), 100),
      }),
      FEW,
    ),
    links: list(object<ReleaseLink>({ text: text(), url: linkAddress() }), FEW),
    notices: list(
      object<Notice>({
        kind: oneOf('embargo', 'correction', 'archived', 'withdrawn'),
        text: text(),
        date: nullable(text(20)),
      }),
      FEW,
    ),
    sections: list(
      object<Section>({
        kind: oneOf('quotes', 'facts', 'background', 'notes', 'about'),
        start: count(),
        end: count(),
      }),
      FEW,
    ),
    body: releaseText(),
  });
}

function releaseText(): Decoder<ReleaseText> {
  return object<ReleaseText>({
    text: text(MESSAGE_LIMIT_BYTES),
    blocks: list(
      object<Block>({
        start: count(),
        end: count(),
        role: oneOf(
          'headline',
          'subheadline',
          'heading',
          'paragraph',
          'list-item',
          'blockquote',
          'cell',
          'note',
        ),
        quotation: nullable(count()),
        cell: nullable(
          object<CellPlace>({ table: count(), row: count(), column: count(), header: flag }),
        ),
      }),
      MANY,
    ),
    inlines: list(
      object<Inline>({
        start: count(),
        end: count(),
        kind: oneOf('quote', 'cite', 'link', 'emphasis', 'strong'),
      }),
      MANY,
    ),
  });
}

function sourced(): Decoder<Sourced<string>> {
  return object<Sourced<string>>({
    value: text(),
    from: oneOf(
      'json-ld',
      'dcterms',
      'open-graph',
      'meta',
      'profile',
      'visible-text',
      'address',
      'assumed',
    ),
  });
}

function areWithin(spans: readonly Span[], { text: { length } }: ReleaseText): boolean {
  return spans.every(({ start, end }) => start <= end && end <= length);
}

function outside(at: string) {
  return fail(`${at}: an offset outside the text`);
}

/** Every stretch of the text that the reading names. */
function spansOf({
  release: { body: releaseBody, sections },
  annotations,
}: AnnotatedRelease): Span[] {
  return [
    ...releaseBody.blocks,
    ...releaseBody.inlines,
    ...sections,
    ...annotations.flatMap(({ target: targets, body: bodies }) => [
      ...targets.map(({ selector }) => selector[1]),
      ...bodies.flatMap((one) =>
        one.type === 'Quotation' && one.speaker !== null ? [one.speaker.via] : [],
      ),
    ]),
  ];
}
