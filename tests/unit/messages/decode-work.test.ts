import { describe, expect, test } from 'vitest';
import { backgroundArgs, decodePageReply, pageArgs } from '../../../lib/messages/decode.ts';
import { MESSAGE_LIMIT_BYTES } from '../../../lib/messages/decoder.ts';
import { aJudgement, aMark, aTarget } from '../../support/a-work-item.ts';
import { anAnnotatedRelease } from '../../support/an-annotated-release.ts';

const annotated = anAnnotatedRelease();
const { release } = annotated;
const { url } = release;
const [figure] = annotated.annotations;
if (figure === undefined) throw new Error('the release has a figure');

const mark = aMark(release, 'about 30 harbours', {
  note: 'Which?',
  tags: ['harbours', 'to check'],
});
const judgement = aJudgement(figure, {
  verdict: null,
  correction: {
    speaker: { name: 'Ilse Okafor', role: null, organization: null },
    figure: { kind: 'money', quantity: { value: '4200000' }, unit: 'CAD', modifier: 'approx' },
    target: [aTarget(release, '$4.2 million')],
  },
});

const put = backgroundArgs()['work/put'];

/** As a message arrives, with one thing in it changed: `path` leads to it. */
function spoiled(item: object, path: string, value: unknown) {
  const sent = JSON.parse(JSON.stringify(item));
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce((object, key) => object[key], sent);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return sent;
}

describe('one thing the reader did', () => {
  test.each([
    ['a mark', mark],
    ['a judgement with every correction', judgement],
    ['a judgement that nobody is named', aJudgement(figure, { correction: { speaker: null } })],
    ['a judgement without a correction', aJudgement(figure, { verdict: 'dismissed' })],
  ])('that is well-formed comes through unchanged: %s', (_, item) => {
    const args = { url, item, annotated: null };
    expect(put(JSON.parse(JSON.stringify(args)))).toEqual({ ok: true, value: args });
  });

  test('comes through with the release that it is on', () => {
    const args = { url, item: mark, annotated };
    expect(put(JSON.parse(JSON.stringify(args)))).toEqual({ ok: true, value: args });
  });

  test.each([
    ['it is of no kind', mark, 'type', 'Scribble'],
    ['a field is missing', mark, 'tags', undefined],
    ['a field is unknown', mark, 'secret', 1],
    ['a mark has a verdict', mark, 'verdict', 'accepted'],
    ['its id is not one of ours', mark, 'id', '../../other'],
    ['its category is not one of the four', mark, 'category', 'category-5'],
    ['it stands nowhere', mark, 'target', []],
    ['it stands on no web page', mark, 'target.0.source', 'file:///etc/hosts'],
    ['it ends before it starts', mark, 'target.0.selector.1.end', 0],
    ['it has more targets than a selection', mark, 'target', Array(401).fill(mark.target[0])],
    ['its note is empty', mark, 'note', ''],
    ['its note is a book', mark, 'note', 'x'.repeat(20_001)],
    ['a tag is empty', mark, 'tags', ['']],
    ['a tag has space around it', mark, 'tags', [' sea']],
    ['a tag is a text', mark, 'tags', ['x'.repeat(101)]],
    ['a tag is there twice', mark, 'tags', ['sea', 'sea']],
    ['it has more tags than anybody reads', mark, 'tags', Array.from({ length: 51 }, String)],
    ['a moment is no moment', mark, 'created', 'yesterday'],
    ['a verdict is not one of the two', judgement, 'verdict', 'perhaps'],
    ['a correction corrects something unknown', judgement, 'correction.cue', 'said'],
    ['a corrected speaker has no name', judgement, 'correction.speaker.name', ' '],
    ['a corrected speaker has a place', judgement, 'correction.speaker.via', { start: 0, end: 1 }],
    ['a corrected figure is of no kind', judgement, 'correction.figure.kind', 'guess'],
    ['a corrected figure is a float', judgement, 'correction.figure.quantity.value', 4.2],
    ['a corrected span is none', judgement, 'correction.target', []],
    ['there is nothing it is about', judgement, 'subject', null],
  ])('is refused where %s', (_, item, path, value) => {
    expect(put({ url, item: spoiled(item, path, value), annotated: null })).toMatchObject({
      ok: false,
      failure: { code: 'bad-message' },
    });
  });

  test('over the limit is refused by its size', () => {
    const item = spoiled(mark, 'target.0.selector.0.exact', 'é'.repeat(MESSAGE_LIMIT_BYTES / 2));
    expect(put({ url, item, annotated: null })).toMatchObject({
      ok: false,
      failure: { code: 'message-too-large', limit: MESSAGE_LIMIT_BYTES },
    });
  });
});

describe('what a page is asked', () => {
  test.each([figure.key, mark.id])('to show is a thing found or a mark: %s', (item) => {
    expect(pageArgs()['page/show']({ item })).toEqual({ ok: true, value: { item } });
    expect(pageArgs()['page/seek-place']({ item })).toEqual({ ok: true, value: { item } });
  });

  test('to show is nothing else, and to do is one of four things', () => {
    const refused = { ok: false, failure: { code: 'bad-message' } };
    expect(pageArgs()['page/show']({ item: 'body > p' })).toMatchObject(refused);
    expect(pageArgs()['page/act']({ action: 'unmark' })).toMatchObject(refused);
    expect(pageArgs()['page/act']({ action: 'note' })).toEqual({
      ok: true,
      value: { action: 'note' },
    });
  });
});

describe('a page’s answer', () => {
  const description = {
    url,
    detection: annotated.detection,
    reading: { ok: true, value: release },
    found: [{ annotation: figure, found: null, judgement }],
    marks: [mark],
    orphans: [figure.key, mark.id],
    changed: [{ item: figure.key, was: ['400,000'], is: ['500,000'] }],
    since: { moved: 2, edited: 0, gone: [figure] },
    saveState: 'changed',
    visible: true,
    canHighlight: true,
  };

  test('with the reader’s work comes through unchanged', () => {
    const reply = { ok: true, value: description };
    expect(decodePageReply('page/describe', JSON.parse(JSON.stringify(reply)))).toEqual(reply);
    const reading = { ok: true, value: { annotated, work: [mark, judgement] } };
    expect(decodePageReply('page/read', JSON.parse(JSON.stringify(reading)))).toEqual(reading);
  });

  test.each([
    ['found.0.judgement.verdict', 'perhaps'],
    ['marks.0.note', 7],
    ['orphans.0', 'x'],
    ['changed.0.was', 'all'],
    ['since.moved', -1],
    ['since.gone.0.target', []],
  ])('is refused where %s is not what it should be', (path, value) => {
    const reply = { ok: true, value: spoiled(description, path, value) };
    expect(decodePageReply('page/describe', reply)).toMatchObject({
      ok: false,
      failure: { code: 'bad-message' },
    });
  });
});
