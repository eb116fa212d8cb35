import type {
  CorrectedFigure,
  CorrectedSpeaker,
  Correction,
  ItemId,
  Judgement,
  Mark,
  WorkedAnnotation,
  WorkId,
  WorkItem,
} from '../model/reader-work.ts';
import { workId } from '../model/reader-work.ts';
import { ok } from '../model/result.ts';
import {
  annotation,
  annotationKeyDecoder,
  INSTANT,
  statement,
  target,
} from './decode-annotation.ts';
import {
  type Decoder,
  either,
  list,
  nullable,
  object,
  oneOf,
  such,
  text,
  textLike,
} from './decoder.ts';

// Everything here is a function, so that a script which decodes no work carries none of it.

/** Notes over this are essays, and tags over this are notes. */
const NOTE_LIMIT = 20_000;
const TAG_LIMIT = 100;
const MOST_TAGS = 50;

/** Stretches of one selection: more is not one mark. */
const MOST_TARGETS = 400;

/** As `crypto.randomUUID` writes it. */
const WORK_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** One thing the reader did. */
export function workItem(): Decoder<WorkItem> {
  return (value, at) => {
    const isMark =
      typeof value === 'object' && value !== null && 'type' in value && value.type === 'Mark';
    return isMark ? mark()(value, at) : judgement()(value, at);
  };
}

/** The reader's highlight. */
export function mark(): Decoder<Mark> {
  return object<Mark>({
    type: oneOf('Mark'),
    category: oneOf('category-1', 'category-2', 'category-3', 'category-4'),
    target: targets(),
    ...common(),
  });
}

/** Something found, with the reader's word on it. */
export function workedAnnotation(): Decoder<WorkedAnnotation> {
  return object<WorkedAnnotation>({
    annotation: annotation(),
    found: nullable(annotation()),
    judgement: nullable(judgement()),
  });
}

/** The name of a mark or a judgement. */
export function workIdDecoder(): Decoder<WorkId> {
  return (value, at) => {
    const id = textLike(WORK_ID)(value, at);
    return id.ok ? ok(workId(id.value)) : id;
  };
}

/** The name of something found or marked. */
export function itemIdDecoder(): Decoder<ItemId> {
  return either(annotationKeyDecoder(), workIdDecoder());
}

function judgement(): Decoder<Judgement> {
  return object<Judgement>({
    type: oneOf('Judgement'),
    verdict: nullable(oneOf('accepted', 'dismissed')),
    correction: nullable(correction()),
    subject: annotation(),
    ...common(),
  });
}

function correction(): Decoder<Correction> {
  return object<Correction>(
    {
      speaker: nullable(
        object<CorrectedSpeaker>({
          name: such(text(), (name) => name.trim() !== '', 'empty'),
          role: nullable(text()),
          organization: nullable(text()),
        }),
      ),
      figure: object<CorrectedFigure>(statement()),
      target: targets(),
    },
    ['speaker', 'figure', 'target'],
  );
}

function targets() {
  return such(list(target(), MOST_TARGETS), (all) => all.length > 0, 'no target');
}

function common() {
  return {
    id: workIdDecoder(),
    note: nullable(such(text(NOTE_LIMIT), (note) => note !== '', 'empty')),
    tags: such(
      list(
        such(text(TAG_LIMIT), (tag) => tag !== '' && tag === tag.trim(), 'empty or not trimmed'),
        MOST_TAGS,
      ),
      (tags) => new Set(tags).size === tags.length,
      'one tag twice',
    ),
    created: textLike(INSTANT),
    modified: textLike(INSTANT),
  } as const;
}
