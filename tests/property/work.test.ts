import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../lib/model/annotation.ts';
import { annotationKey } from '../../lib/model/ids.ts';
import { workId } from '../../lib/model/reader-work.ts';
import { createDescriber } from '../../lib/text/describe-span.ts';
import { applyWork } from '../../lib/work/apply-work.ts';
import { done, NO_HISTORY, redone, undone } from '../../lib/work/history.ts';
import { aFigure, aRelease, aText } from '../support/a-library-entry.ts';
import { aJudgement } from '../support/a-work-item.ts';

const WORDS = 'harbour ferry island crew mail quay lamp winter fare tide fund deck'.split(' ');

/** A paragraph with one figure in it; figures repeat, what stands beside them does not (it has the paragraph's name in it). */
const paragraph = fc.record({
  before: fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 8 }),
  figure: fc.constantFrom('5%', '30 boats', '$4 million'),
  after: fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 8 }),
});

const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 8 });

type Paragraph = typeof paragraph extends fc.Arbitrary<infer T> ? T : never;

/** The text, and the figure of each paragraph as the rules would find it. */
function read(parts: readonly { text: Paragraph; name: string }[]): readonly Annotation[] {
  const lines = parts.map(
    ({ text: { before, figure, after }, name }) =>
      `The ${before.join(' ')} ${name} ${figure} ${name} ${after.join(' ')}.`,
  );
  const body = aText(...lines.map((line) => ['paragraph', line] as const));
  const release = aRelease({ body });
  const describeAt = createDescriber(body.text);
  return body.blocks.map((block, index) => {
    const {
      before = [],
      figure = '',
      name = '',
    } = { ...parts[index]?.text, name: parts[index]?.name };
    const start = block.start + `The ${before.join(' ')} ${name} `.length;
    const span = { start, end: start + figure.length };
    const [target] = aFigure(release, figure).target;
    return {
      ...aFigure(release, figure),
      key: annotationKey(`figure:${span.start}-${span.end}`),
      target: target === undefined ? [] : [{ ...target, selector: describeAt(span) }],
    };
  });
}

const named = (texts: readonly Paragraph[]) =>
  texts.map((text, index) => ({ text, name: `${WORDS[index] ?? ''}${'abcdefgh'[index] ?? ''}` }));

describe('the reader’s word', () => {
  test('is found again on the same reading, each on its own', () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const found = read(named(texts));
        const work = found.map((each, index) => aJudgement(each, { id: workId(`${index}`) }));
        const worked = applyWork(found, work);
        expect(worked.map(({ judgement }) => judgement?.id)).toEqual(work.map(({ id }) => id));
      }),
    );
  });

  test('follows its paragraph wherever the paragraph goes, and is lost with none', () => {
    const moved = paragraphs.chain((texts) =>
      fc.record({
        texts: fc.constant(texts),
        order: fc.shuffledSubarray(
          texts.map((_, index) => index),
          { minLength: 0 },
        ),
        judged: fc.subarray(texts.map((_, index) => index)),
        added: fc.array(paragraph, { maxLength: 2 }),
      }),
    );
    fc.assert(
      fc.property(moved, ({ texts, order, judged, added }) => {
        const parts = named(texts);
        const then = read(parts);
        const now = read([
          ...order.flatMap((at) => parts[at] ?? []),
          ...added.map((text, index) => ({ text, name: `new${index}` })),
        ]);
        const work = judged.flatMap((at) => {
          const subject = then[at];
          return subject === undefined ? [] : [aJudgement(subject, { id: workId(`${at}`) })];
        });
        const worked = applyWork(now, work);
        // Every judgement is told of exactly once …
        const told = worked.flatMap(({ judgement }) => judgement ?? []).map(({ id }) => id);
        expect([...told].sort()).toEqual(work.map(({ id }) => id).sort());
        // … and on its own paragraph where that is still there.
        for (const [place, at] of order.entries()) {
          const expected = judged.includes(at) ? `${at}` : null;
          expect(worked[place]?.judgement?.id ?? null).toBe(expected);
        }
      }),
    );
  });

  test('is not passed on to the paragraph that takes the place of one taken out', () => {
    const away: Paragraph = {
      before: ['fund', 'fare', 'quay'],
      figure: '5%',
      after: ['fund', 'fare'],
    };
    const next: Paragraph = {
      before: ['fund', 'mail', 'lamp'],
      figure: '5%',
      after: ['crew', 'tide'],
    };
    const [first] = read([{ text: away, name: 'deck' }]);
    const now = read([{ text: next, name: 'crab' }]);
    expect(now[0]?.target[0]?.selector[1]).toEqual(first?.target[0]?.selector[1]);
    const work = first === undefined ? [] : [aJudgement(first, { id: workId('0') })];
    expect(applyWork(now, work)[0]?.judgement ?? null).toBeNull();
  });

  test('is put together the same in whichever order it was listed', () => {
    const shuffled = paragraphs.chain((texts) =>
      fc.tuple(
        fc.constant(texts),
        fc.shuffledSubarray(
          texts.map((_, at) => at),
          { minLength: texts.length },
        ),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([texts, order]) => {
        const found = read(named(texts));
        const work = found.map((each, index) => aJudgement(each, { id: workId(`${index}`) }));
        expect(
          applyWork(
            found,
            order.flatMap((at) => work[at] ?? []),
          ),
        ).toEqual(applyWork(found, work));
      }),
    );
  });
});

test('undoing everything and doing it all again leaves what was done', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5), { maxLength: 30 }), (ids) => {
      const history = ids.reduce(
        (so, id) => done(so, { id: workId(`${id}`), before: null, after: null }),
        NO_HISTORY,
      );
      const back = ids.reduce((so) => undone(so), history);
      expect(back.past).toEqual([]);
      expect(ids.reduce((so) => redone(so), back)).toEqual(history);
    }),
  );
});
