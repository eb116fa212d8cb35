import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../../lib/model/annotation.ts';
import type { WorkItem } from '../../../lib/model/reader-work.ts';
import { workId } from '../../../lib/model/reader-work.ts';
import type { Release } from '../../../lib/model/release.ts';
import { applyWork } from '../../../lib/work/apply-work.ts';
import { aFigure, aQuotation, aRelease, aText } from '../../support/a-library-entry.ts';
import { aJudgement, aMark, aTarget } from '../../support/a-work-item.ts';

const QUOTE = '“No island should wait a week for its mail,”';

function releaseOf(...paragraphs: readonly string[]): Release {
  const blocks = paragraphs.map((text) => ['paragraph', text] as const);
  return aRelease({ body: aText(['headline', 'Novaterra opens a fund'], ...blocks) });
}

/** The words of each entry, what was said of it, and whether it was found. */
function summary(found: readonly Annotation[], work: readonly WorkItem[]) {
  return applyWork(found, work).map(({ annotation, found: now, judgement }) => [
    annotation.target[0]?.selector[0].exact,
    judgement?.verdict ?? null,
    now === null ? 'remembered' : 'found',
  ]);
}

const before = releaseOf(
  'The fund gives $4.2 million to 30 harbours.',
  `${QUOTE} said Ilse Okafor.`,
);

describe('what was judged', () => {
  test('is known on the same reading, and nothing else is', () => {
    const found = [aFigure(before, '$4.2 million'), aQuotation(before, QUOTE)];
    const [figure] = found;
    if (figure === undefined) throw new Error();
    expect(summary(found, [aJudgement(figure, { verdict: 'dismissed' })])).toEqual([
      ['$4.2 million', 'dismissed', 'found'],
      [QUOTE, null, 'found'],
    ]);
  });

  test('is known on an edited page, where every offset and key is another', () => {
    const after = releaseOf(
      'A new first paragraph.',
      `${QUOTE} said Ilse Okafor.`,
      'In all, the fund gives $4.2 million to 30 harbours.',
    );
    const work = [
      aJudgement(aFigure(before, '$4.2 million'), { verdict: 'dismissed', id: workId('a') }),
      aJudgement(aQuotation(before, QUOTE), { id: workId('b') }),
    ];
    const found = [aQuotation(after, QUOTE), aFigure(after, '$4.2 million')];
    expect(summary(found, work)).toEqual([
      [QUOTE, 'accepted', 'found'],
      ['$4.2 million', 'dismissed', 'found'],
    ]);
  });

  test('is known in other quote marks, dashes and spaces', () => {
    const after = releaseOf('"No island  should wait a week for its mail," said Ilse Okafor.');
    const found = [aQuotation(after, '"No island  should wait a week for its mail,"')];
    expect(summary(found, [aJudgement(aQuotation(before, QUOTE))])[0]?.[1]).toBe('accepted');
  });

  test('of the same words in several places is the one with the same words beside it', () => {
    const then = releaseOf('Fares rise by 5%.', 'Tolls fall by 5%.', 'Rents stay within 5%.');
    const now = releaseOf('Rents stay within 5%.', 'Fares rise by 5%.', 'Tolls fall by 5%.');
    const figures = (release: Release) =>
      ['rise by 5%', 'fall by 5%', 'within 5%'].map((words) => {
        const { text } = release.body;
        const start = text.indexOf(words) + words.indexOf('5%');
        return figureAt(release, start, start + 2);
      });
    const [, fall] = figures(then);
    if (fall === undefined) throw new Error();
    const worked = applyWork(figures(now), [aJudgement(fall, { verdict: 'dismissed' })]);
    expect(worked.map(({ judgement }) => judgement?.verdict ?? null)).toEqual([
      null,
      'dismissed',
      null,
    ]);
  });

  test('is not taken for another figure of the same few characters elsewhere', () => {
    const then = releaseOf('Fares rise by 5% in spring.');
    const now = releaseOf('Of all the ships in the bay, 5% carry no lamp whatever.');
    const found = [aFigure(now, '5%')];
    expect(summary(found, [aJudgement(aFigure(then, '5%'), { verdict: 'dismissed' })])).toEqual([
      ['5%', null, 'found'],
    ]);
  });

  test('is not taken for the same words as another kind of thing', () => {
    const text = '“Thirty harbours in three years from now,”';
    const release = releaseOf(`${text} said Ilse Okafor.`);
    const found = [aFigure(release, text)];
    expect(
      summary(found, [aJudgement(aQuotation(release, text), { verdict: 'dismissed' })]),
    ).toEqual([[text, null, 'found']]);
  });

  test('outlives a few edited words of a quotation', () => {
    const edited = '“No island should wait two weeks for its mail,”';
    const after = releaseOf(`${edited} said Ilse Okafor.`);
    const work = [
      aJudgement(aQuotation(before, QUOTE), {
        correction: { speaker: { name: 'Tove Lind', role: null, organization: null } },
      }),
    ];
    const [worked] = applyWork([aQuotation(after, edited)], work);
    expect(worked?.found).not.toBeNull();
    expect(worked?.annotation.body[0]).toMatchObject({
      text: edited,
      speaker: { name: 'Tove Lind' },
    });
  });

  test('does not outlive other digits in a figure: what was accepted is remembered beside it', () => {
    const after = releaseOf('The fund gives $5.2 million to 30 harbours.');
    const work = [aJudgement(aFigure(before, '$4.2 million'))];
    expect(summary([aFigure(after, '$5.2 million')], work)).toEqual([
      ['$5.2 million', null, 'found'],
      ['$4.2 million', 'accepted', 'remembered'],
    ]);
  });

  test('is about another figure once the reader has attached it there', () => {
    const after = releaseOf('The fund gives $5.2 million to 30 harbours.');
    const correction = { target: [aTarget(after, '$5.2 million')] };
    const work = [aJudgement(aFigure(before, '$4.2 million'), { correction })];
    expect(summary([aFigure(after, '$5.2 million')], work)).toEqual([
      ['$5.2 million', 'accepted', 'found'],
    ]);
  });

  test('is remembered where it is not found any more, and not missed where it was dismissed', () => {
    const work = [
      aJudgement(aFigure(before, '$4.2 million'), { id: workId('a'), note: 'From the budget?' }),
      aJudgement(aQuotation(before, QUOTE), { id: workId('b'), verdict: 'dismissed' }),
    ];
    const [remembered, ...others] = applyWork([], work);
    expect(others).toEqual([]);
    expect(remembered?.judgement?.note).toBe('From the budget?');
    expect(remembered?.annotation.key).toMatch(/^rememberedfigure:\d+-\d+$/);
  });

  test('on several readings, under one key, is remembered under several', () => {
    const figure = aFigure(before, '$4.2 million');
    const work = ['a', 'b', 'c'].map((id) => aJudgement(figure, { id: workId(id) }));
    const keys = applyWork([], work).map(({ annotation }) => annotation.key);
    expect(new Set(keys).size).toBe(3);
  });

  test('marks are no judgements', () => {
    expect(applyWork([], [aMark(before, '30 harbours')])).toEqual([]);
  });
});

describe('a correction', () => {
  const quotation = aQuotation(before, QUOTE);
  const figure = aFigure(before, '$4.2 million', { noun: 'grants' });
  const corrected = (subject: Annotation, correction: object) =>
    applyWork([subject], [aJudgement(subject, { correction })])[0];

  test('wins over what was found, and leaves it as it was', () => {
    const speaker = { name: 'Tove Lind', role: 'Harbour Master', organization: 'Port Almery' };
    const worked = corrected(quotation, { speaker });
    expect(worked?.annotation.body[0]).toMatchObject({ text: QUOTE, speaker, cue: 'said' });
    expect(worked?.annotation.key).toBe(quotation.key);
    expect(worked?.found).toBe(quotation);
  });

  test('that nobody is named takes the speaker away; silence leaves it', () => {
    expect(corrected(quotation, { speaker: null })?.annotation.body[0]).toMatchObject({
      speaker: null,
    });
    expect(corrected(quotation, {})?.annotation.body).toEqual(quotation.body);
  });

  test('of the role alone keeps the place where the name was read', () => {
    const via = quotation.body[0]?.speaker?.via;
    const speaker = { name: 'Ilse Okafor', role: 'Premier', organization: null };
    expect(corrected(quotation, { speaker })?.annotation.body[0]).toMatchObject({
      speaker: { ...speaker, via },
    });
  });

  test('of a figure states what the reader says, and is not inferred', () => {
    const stated = {
      kind: 'money',
      quantity: { from: '4', to: '5' },
      unit: 'CAD',
      modifier: 'approx',
    };
    expect(corrected(figure, { figure: stated })?.annotation.body[0]).toMatchObject({
      ...stated,
      unitInferred: false,
      noun: 'grants',
    });
  });

  test('of the span moves the target, and the words with it', () => {
    const target = [aTarget(before, 'gives $4.2 million'), aTarget(before, 'harbours')];
    const worked = corrected(figure, { target });
    expect(worked?.annotation.target).toEqual(target);
    expect(worked?.annotation.body[0]).toMatchObject({ text: 'gives $4.2 million harbours' });
  });
});

function figureAt(release: Release, start: number, end: number): Annotation {
  const figure = aFigure(release, release.body.text.slice(start, end));
  const target = aTargetAt(release, start, end);
  return { ...figure, key: `figure:${start}-${end}` as Annotation['key'], target: [target] };
}

function aTargetAt(release: Release, start: number, end: number) {
  const { text } = release.body;
  const target = aTarget(release, text.slice(start, end));
  return {
    ...target,
    selector: [
      {
        type: 'TextQuoteSelector' as const,
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - 32), start),
        suffix: text.slice(end, end + 32),
      },
      { type: 'TextPositionSelector' as const, start, end },
    ] as const,
  };
}
