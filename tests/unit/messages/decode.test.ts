import { describe, expect, test } from 'vitest';
import {
  backgroundArgs,
  checkProtocol,
  decodeEnvelope,
  decodePageReply,
  decodeReply,
  pageArgs,
} from '../../../lib/messages/decode.ts';
import { MESSAGE_LIMIT_BYTES } from '../../../lib/messages/decoder.ts';
import { PROTOCOL } from '../../../lib/messages/protocol.ts';
import { anAnnotatedRelease } from '../../support/an-annotated-release.ts';

/** As a message arrives: JSON of it. */
function sent<T>(value: T) {
  return JSON.parse(JSON.stringify(value));
}

/** A reading with one thing in it changed: `path` leads to it. */
function spoiled(path: string, value: unknown) {
  const annotated = sent(anAnnotatedRelease());
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce((object, key) => object[key], annotated);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return annotated;
}

const save = backgroundArgs()['release/save'];
const annotate = backgroundArgs()['release/annotate'];

describe('a text for the finders', () => {
  const asked = () => {
    const { body: text, url } = anAnnotatedRelease().release;
    const context = { language: 'en', country: 'US', publisher: null };
    return { text, url, context, now: '2026-03-10T08:00:00.000Z' };
  };

  test('that is well-formed comes through unchanged', () => {
    expect(annotate(sent(asked()))).toEqual({ ok: true, value: asked() });
  });

  test.each([
    ['a block ends outside it', { text: { text: 'a', blocks: asked().text.blocks, inlines: [] } }],
    [
      'an inline ends before it starts',
      { text: { text: 'abc', blocks: [], inlines: [{ start: 2, end: 1, kind: 'quote' }] } },
    ],
    ['the address is a script', { url: 'javascript:alert(1)' }],
    ['the language is none', { context: { ...asked().context, language: 'en<script>' } }],
    ['the moment is no moment', { now: 'yesterday' }],
    ['there is more to it', { store: true }],
  ])('is refused where %s', (_, spoil) => {
    expect(annotate(sent({ ...asked(), ...spoil }))).toMatchObject({
      ok: false,
      failure: { code: 'bad-message' },
    });
  });

  test('is refused over the size of a message', () => {
    const text = { text: 'x'.repeat(MESSAGE_LIMIT_BYTES), blocks: [], inlines: [] };
    expect(annotate({ ...asked(), text })).toMatchObject({
      ok: false,
      failure: { code: 'message-too-large' },
    });
  });
});

describe('a whole reading', () => {
  test('that is well-formed comes through unchanged', () => {
    const annotated = anAnnotatedRelease({
      notices: [{ kind: 'withdrawn', text: 'Withdrawn on 3 March 2026', date: '2026-03-03' }],
      sections: [{ kind: 'facts', start: 0, end: 12 }],
    });
    expect(save(sent({ annotated }))).toEqual({ ok: true, value: { annotated } });
  });

  test.each([
    ['a field is missing', 'release.headline', undefined],
    ['a field is unknown', 'release.secret', 1],
    ['a word is not on the list', 'release.type', 'advert'],
    ['the address is a script', 'release.url', 'javascript:alert(1)'],
    ['the address is no address', 'release.url', 'news/2026'],
    ['the address is a file', 'release.url', 'file:///etc/hosts'],
    ['a link runs a script', 'release.links', [{ text: 'more', url: 'javascript:alert(1)' }]],
    ['a link carries data', 'release.links', [{ text: 'more', url: 'data:text/html,hello' }]],
    ['a list is an object', 'release.links', { length: 0 }],
    ['a name is a number', 'release.headline.value', 7],
    ['a headline is endless', 'release.headline.value', 'x'.repeat(4_001)],
    [
      'there are too many links',
      'release.links',
      Array.from({ length: 2_001 }, () => ({ text: 'a', url: 'https://a.gov/' })),
    ],
    ['the language is none', 'release.inLanguage', 'en<script>'],
    ['the score is not a number', 'detection.score', null],
    ['the score is endless', 'detection.score', 'Infinity'],
    [
      'a section ends outside the text',
      'release.sections',
      [{ kind: 'facts', start: 0, end: 9_999 }],
    ],
    ['a section is of no kind', 'release.sections', [{ kind: 'menu', start: 0, end: 1 }]],
    ['a notice is of no kind', 'release.notices', [{ kind: 'advert', text: 'New', date: null }]],
    [
      'a notice is endless',
      'release.notices',
      [{ kind: 'archived', text: 'x'.repeat(4_001), date: null }],
    ],
    ['notices are missing', 'release.notices', undefined],
    ['a block ends outside the text', 'release.body.blocks.0.end', 1_000_000],
    ['a block ends before it starts', 'release.body.blocks.1.end', 3],
    ['an offset is negative', 'release.body.blocks.0.start', -1],
    ['an offset is a fraction', 'release.body.blocks.0.start', 0.5],
    ['an annotation points outside the text', 'annotations.0.target.0.selector.1.end', 9_999],
    ['a speaker is read outside the text', 'annotations.1.body.0.speaker.via.end', 9_999],
    ['an annotation has no target', 'annotations.0.target', []],
    ['a target has one selector', 'annotations.0.target.0.selector.length', 1],
    [
      'a target says itself which copy it is of',
      'annotations.0.target.0.state',
      { type: 'TimeState', sourceDate: '2026-01-01T00:00:00Z', cached: 'x' },
    ],
    ['a key is no key', 'annotations.0.key', '../../other'],
    ['a moment is no moment', 'annotations.0.created', 'yesterday'],
    ['a body is of no kind', 'annotations.0.body.0.type', 'Note'],
    [
      'a quantity is both a value and a range',
      'annotations.0.body.0.quantity',
      { value: '1', from: '1', to: '2' },
    ],
    ['a quantity is a float', 'annotations.0.body.0.quantity.value', 4.2],
    ['the markup holds a script', 'html', '<p>a</p><script>b</script>'],
    ['the markup holds a handler', 'html', '<p onclick="x()">a</p>'],
  ])('is refused where %s', (_, path, value) => {
    const annotated = path.endsWith('.length')
      ? spoiled(path.slice(0, -'.length'.length), [
          anAnnotatedRelease().annotations[0]?.target[0]?.selector[0],
        ])
      : spoiled(path, value);
    expect(save({ annotated })).toMatchObject({ ok: false, failure: { code: 'bad-message' } });
  });

  test.each(['__proto__', 'constructor', 'prototype'])(
    'is refused with the key %s in it',
    (key) => {
      const json = JSON.stringify({ annotated: anAnnotatedRelease() }).replace(
        '"headline":',
        `"${key}":{"polluted":true},"headline":`,
      );
      expect(save(JSON.parse(json))).toMatchObject({ ok: false, failure: { code: 'bad-message' } });
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    },
  );

  test('over the limit is refused by its size, whatever is in it', () => {
    const result = save({ annotated: { blob: 'é'.repeat(MESSAGE_LIMIT_BYTES / 2) } });
    expect(result).toMatchObject({
      ok: false,
      failure: { code: 'message-too-large', limit: MESSAGE_LIMIT_BYTES },
    });
    expect(!result.ok && 'bytes' in result.failure && result.failure.bytes).toBeGreaterThan(
      MESSAGE_LIMIT_BYTES,
    );
  });

  test('that turns back on itself, or is nested without end, is refused', () => {
    const circle: Record<string, unknown> = {};
    circle['annotated'] = circle;
    let deep: unknown = null;
    for (let depth = 0; depth < 200_000; depth += 1) deep = [deep];
    for (const args of [circle, { annotated: deep }, { annotated: 1n }]) {
      expect(save(args)).toMatchObject({ ok: false, failure: { code: 'bad-message' } });
    }
  });

  test('is built anew: a getter of the sender is not kept', () => {
    const annotated = anAnnotatedRelease();
    const result = save({ annotated });
    expect(result.ok && result.value.annotated).not.toBe(annotated);
    expect(result.ok && result.value.annotated.release.body.blocks[0]).not.toBe(
      annotated.release.body.blocks[0],
    );
  });
});

describe('arguments', () => {
  const background = backgroundArgs();
  const page = pageArgs();
  const detection = { verdict: 'release', score: 0.9, signals: [] };

  test.each([
    ['page/detected', background['page/detected'], { detection }],
    ['page/state', background['page/state'], { state: 'changed' }],
    ['release/find', background['release/find'], { url: 'https://a.gov/b' }],
    ['page/describe', page['page/describe'], null],
    ['page/read', page['page/read'], null],
    ['page/save', page['page/save'], null],
    ['page/show', page['page/show'], { item: 'quotation:4-19' }],
    ['page/set-visible', page['page/set-visible'], { visible: false }],
  ])('%s takes its own', (_, decode, args) => {
    expect(decode(args)).toEqual({ ok: true, value: args });
  });

  test.each([
    ['page/detected', background['page/detected'], { detection: { ...detection, verdict: 'yes' } }],
    ['page/state', background['page/state'], { state: 'none' }],
    ['release/find', background['release/find'], { url: 'about:blank' }],
    ['release/find', background['release/find'], { url: `https://a.gov/${'x'.repeat(4_000)}` }],
    ['page/describe', page['page/describe'], { key: 1 }],
    ['page/show', page['page/show'], { item: 'quotation' }],
    ['page/show', page['page/show'], ['quotation:4-19']],
    ['page/set-visible', page['page/set-visible'], { visible: 'yes' }],
    ['page/set-visible', page['page/set-visible'], null],
  ])('%s refuses others', (_, decode, args) => {
    expect(decode(args)).toMatchObject({ ok: false, failure: { code: 'bad-message' } });
  });
});

describe('envelopes', () => {
  test.each([
    null,
    undefined,
    'hello',
    7,
    {},
    { type: 'page/state' },
    { protocol: PROTOCOL },
    { protocol: PROTOCOL, type: 3 },
  ])('%j is not ours', (message) => {
    expect(decodeEnvelope(message)).toBeNull();
  });

  test.each([0, 1, PROTOCOL + 1, '2', null])('protocol %j is not spoken', (protocol) => {
    const incoming = decodeEnvelope({ protocol, type: 'page/state', args: { state: 'saved' } });
    expect(incoming !== null && checkProtocol(incoming)).toMatchObject({
      ok: false,
      failure: { code: 'bad-message' },
    });
  });
});

describe('replies', () => {
  test('are results, or bad messages', () => {
    expect(decodeReply({ ok: true, value: null })).toEqual({ ok: true, value: null });
    const failed = { ok: false, failure: { code: 'storage-full' } };
    expect(decodeReply(failed)).toEqual(failed);
    for (const reply of [
      'yes',
      1,
      {},
      { ok: 'true' },
      { ok: false },
      { ok: false, failure: 'no' },
    ]) {
      expect(decodeReply(reply)).toMatchObject({ ok: false, failure: { code: 'bad-message' } });
    }
  });

  test('a page’s reading and description are looked through', () => {
    const annotated = anAnnotatedRelease();
    const { release } = annotated;
    const description = {
      url: 'https://a.gov/b',
      detection: annotated.detection,
      reading: { ok: true, value: release },
      found: annotated.annotations.map((found) => ({
        annotation: found,
        found,
        judgement: null,
      })),
      marks: [],
      changed: [],
      since: null,
      orphans: ['figure:57-69'],
      saveState: 'unsaved',
      visible: true,
      canHighlight: true,
    };
    const reading = { annotated, work: [] };
    expect(decodePageReply('page/read', sent({ ok: true, value: reading }))).toEqual({
      ok: true,
      value: reading,
    });
    expect(decodePageReply('page/describe', sent({ ok: true, value: description }))).toEqual({
      ok: true,
      value: description,
    });
    const unread = { ...description, reading: { ok: false, failure: { code: 'no-article-text' } } };
    expect(decodePageReply('page/describe', sent({ ok: true, value: unread }))).toEqual({
      ok: true,
      value: unread,
    });
    for (const spoilt of [
      { ...description, visible: 1 },
      { ...description, reading: 'none' },
      { ...description, reading: { ok: true, value: spoiled('release.body.text', '').release } },
      null,
    ]) {
      expect(decodePageReply('page/describe', { ok: true, value: spoilt })).toMatchObject({
        ok: false,
        failure: { code: 'bad-message' },
      });
    }
    expect(
      decodePageReply('page/read', {
        ok: true,
        value: { annotated: spoiled('html', '<img src="x">'), work: [] },
      }),
    ).toMatchObject({ ok: false, failure: { code: 'bad-message' } });
  });
});
