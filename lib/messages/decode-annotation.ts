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
import { annotationKey } from '../model/ids.ts';
import { fail, ok } from '../model/result.ts';
import { pageAddress } from './decode-address.ts';
import {
  count,
  type Decoder,
  either,
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

// Everything here is a function, so that a script which decodes no annotation carries none of it.

/** ISO 8601, as `toISOString` writes it or with an offset. */
export const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;
const KEY = /^[a-z]{1,20}:\d{1,8}-\d{1,8}$/;

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

/** Told apart by their type first, so that a complaint is about the body that was meant. */
function body(): Decoder<Body> {
  const decoders = new Map<unknown, Decoder<Body>>([
    ['Quotation', quotationBody()],
    ['Figure', figureBody()],
    ['TextualBody', textualBody()],
  ]);
  return (value, at) => {
    const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : null;
    const decoder = decoders.get(type);
    return decoder === undefined ? fail(`${at}.type: of no known kind`) : decoder(value, at);
  };
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
  return object<FigureBody>(
    {
      type: oneOf('Figure'),
      purpose: oneOf('classifying'),
      text: text(),
      ...statement(),
      unitInferred: flag,
      rate: nullable(text()),
      noun: nullable(text()),
      change: oneOf('increase', 'decrease'),
    },
    ['change'],
  );
}

/** The fields that say what a figure states. */
export function statement() {
  return {
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
    modifier: nullable(
      oneOf('approx', 'almost', 'more-than', 'at-least', 'less-than', 'up-to', 'since', 'by'),
    ),
  } as const;
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
export function target(): Decoder<Target> {
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
  return such(
    object<TextPositionSelector>({
      type: oneOf('TextPositionSelector'),
      start: count(),
      end: count(),
    }),
    ({ start, end }) => start <= end,
    'ends before it starts',
  );
}
