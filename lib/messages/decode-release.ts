import type {
  Annotation,
  Target,
  TextPositionSelector,
  TextQuoteSelector,
} from '../model/annotation.ts';
import type {
  Body,
  FigureBody,
  Quantity,
  QuotationBody,
  Speaker,
  TextualBody,
} from '../model/bodies.ts';
import type { Detection, Signal } from '../model/detection.ts';
import { annotationKey } from '../model/ids.ts';
import type {
  Alternate,
  AnnotatedRelease,
  Block,
  CellPlace,
  Contact,
  Inline,
  Release,
  ReleaseLink,
  ReleaseText,
  Sourced,
} from '../model/release.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { isCleanMarkup } from './copy-markup.ts';
import {
  count,
  type Decoder,
  either,
  finite,
  flag,
  list,
  nullable,
  object,
  oneOf,
  such,
  text,
  textLike,
} from './decoder.ts';
import type { ReleaseSummary } from './protocol.ts';

// Everything here is a function, so that a script which decodes no release carries none of it.

/** A message over this is refused; the largest release of the project's test pages takes a tenth of it. */
export const MESSAGE_LIMIT_BYTES = 2_000_000;

/** Items of one kind on one page. The parser of pages stops at 20,000 nodes. */
const MANY = 20_000;
/** Links, contacts, languages, reasons: a page with more is not a release. */
const FEW = 2_000;

/** Addresses over this are not kept. */
const ADDRESS_LIMIT = 4_000;

const LINK_PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;
const KEY = /^[a-z]{1,20}:\d{1,8}-\d{1,8}$/;
const LANGUAGE = /^[A-Za-z0-9]{1,8}(?:-[A-Za-z0-9]{1,8}){0,5}$/;

/**
 * A whole reading: well-formed, with every offset inside the text, and with clean markup.
 *
 * @returns `message-too-large` over 2 MB, `bad-message` for everything else that is wrong.
 */
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
  const length = decoded.value.release.body.text.length;
  return spansOf(decoded.value).every(({ start, end }) => start <= end && end <= length)
    ? decoded
    : fail(`${at}: an offset outside the text`);
}

/** A release without its text. */
export function releaseSummary(): Decoder<ReleaseSummary> {
  return object<ReleaseSummary>(releaseFields());
}

/** Whether a page is a release, and why. */
export function detection(): Decoder<Detection> {
  return object<Detection>({
    verdict: oneOf('release', 'unsure', 'other'),
    score: finite,
    signals: list(object<Signal>({ name: text(), weight: finite, evidence: text() }), FEW),
  });
}

/** One annotation. Whether its offsets are inside the text is for the caller to see. */
export function annotation(): Decoder<Annotation> {
  return object<Annotation>({
    key: annotationKeyDecoder(),
    type: oneOf('Annotation'),
    motivation: oneOf('identifying', 'classifying', 'highlighting', 'commenting', 'tagging'),
    body: list(body(), 100),
    target: such(list(target(), 1_000), (targets) => targets.length > 0, 'no target'),
    generator: nullable(object({ name: text(), rule: text(), version: count() })),
    created: textLike(INSTANT),
  });
}

/** `<kind>:<start>-<end>`. */
export function annotationKeyDecoder(): Decoder<Annotation['key']> {
  return (value, at) => {
    const key = textLike(KEY)(value, at);
    return key.ok ? ok(annotationKey(key.value)) : key;
  };
}

/** The address of a page: http or https. */
export function pageAddress(): Decoder<string> {
  return such(text(ADDRESS_LIMIT), (url) => /^https?:$/.test(protocolOf(url)), 'not a web address');
}

function release(): Decoder<Release> {
  return object<Release>({ ...releaseFields(), body: releaseText() });
}

function releaseFields() {
  return {
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
    alternates: list(object<Alternate>({ inLanguage: text(100), url: link() }), FEW),
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
    links: list(object<ReleaseLink>({ text: text(), url: link() }), FEW),
  } as const;
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

function link(): Decoder<string> {
  return such(text(ADDRESS_LIMIT), (url) => LINK_PROTOCOLS.has(protocolOf(url)), 'not a link');
}

function protocolOf(url: string): string {
  return URL.canParse(url) ? new URL(url).protocol : '';
}

function body(): Decoder<Body> {
  return either(either(quotationBody(), figureBody()), textualBody());
}

function quotationBody(): Decoder<QuotationBody> {
  return object<QuotationBody>({
    type: oneOf('Quotation'),
    purpose: oneOf('identifying'),
    text: text(MESSAGE_LIMIT_BYTES),
    speaker: nullable(
      object<Speaker>({
        name: text(),
        role: nullable(text()),
        organization: nullable(text()),
        via: position(),
      }),
    ),
    cue: nullable(text()),
  });
}

function figureBody(): Decoder<FigureBody> {
  return object<FigureBody>({
    type: oneOf('Figure'),
    purpose: oneOf('classifying'),
    text: text(),
    kind: oneOf(
      'money',
      'percent',
      'percentage-point',
      'count',
      'rank',
      'ratio',
      'date',
      'duration',
      'age',
      'measure',
    ),
    quantity: quantity(),
    unit: nullable(text()),
    unitInferred: flag,
    modifier: nullable(
      oneOf('approx', 'almost', 'more-than', 'at-least', 'less-than', 'up-to', 'since', 'by'),
    ),
    rate: nullable(text()),
    noun: nullable(text()),
  });
}

function quantity(): Decoder<Quantity> {
  return either(
    either(
      object<{ value: string }>({ value: text() }),
      object<{ from: string; to: string }>({ from: text(), to: text() }),
    ),
    object<{ numerator: string; denominator: string }>({ numerator: text(), denominator: text() }),
  );
}

function textualBody(): Decoder<TextualBody> {
  return object<TextualBody>(
    {
      type: oneOf('TextualBody'),
      value: text(100_000),
      format: oneOf('text/plain'),
      language: textLike(LANGUAGE),
      purpose: oneOf('commenting', 'tagging'),
    },
    ['language'],
  );
}

/** A target as the page makes it: which copy it belongs to (`state`) is for the store to say. */
function target(): Decoder<Target> {
  const pair: Decoder<Target['selector']> = (value, at) => {
    if (!Array.isArray(value) || value.length !== 2) return fail(`${at}: not two selectors`);
    const first = quote()(value[0], `${at}[0]`);
    if (!first.ok) return first;
    const second = position()(value[1], `${at}[1]`);
    return second.ok ? ok([first.value, second.value] as const) : second;
  };
  return object<Omit<Target, 'state'>>({
    type: oneOf('SpecificResource'),
    source: pageAddress(),
    selector: pair,
  });
}

function quote(): Decoder<TextQuoteSelector> {
  return object<TextQuoteSelector>({
    type: oneOf('TextQuoteSelector'),
    exact: text(MESSAGE_LIMIT_BYTES),
    prefix: text(),
    suffix: text(),
  });
}

function position(): Decoder<TextPositionSelector> {
  return object<TextPositionSelector>({
    type: oneOf('TextPositionSelector'),
    start: count(),
    end: count(),
  });
}

/** Every stretch of the text that the reading names. */
function spansOf({ release: { body: releaseBody }, annotations }: AnnotatedRelease): {
  start: number;
  end: number;
}[] {
  return [
    ...releaseBody.blocks,
    ...releaseBody.inlines,
    ...annotations.flatMap(({ target: targets, body: bodies }) => [
      ...targets.map(({ selector }) => selector[1]),
      ...bodies.flatMap((one) =>
        one.type === 'Quotation' && one.speaker !== null ? [one.speaker.via] : [],
      ),
    ]),
  ];
}
