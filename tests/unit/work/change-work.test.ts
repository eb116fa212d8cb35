import { describe, expect, test } from 'vitest';
import { snapshotId } from '../../../lib/model/ids.ts';
import { workId } from '../../../lib/model/reader-work.ts';
import {
  changedJudgement,
  changedMark,
  joinedCorrection,
  newMark,
} from '../../../lib/work/change-work.ts';
import { aFigure, aRelease } from '../../support/a-library-entry.ts';
import { aJudgement, aMark, aTarget } from '../../support/a-work-item.ts';

const release = aRelease();
const figure = aFigure(release, '$4.2 million');
const making = { id: workId('new'), now: '2026-03-12T10:00:00.000Z' };
const unjudged = { annotation: figure, found: figure, judgement: null };
const judgement = aJudgement(figure, { note: 'Which budget?' });
const judged = { annotation: figure, found: figure, judgement };

describe('a judgement', () => {
  test('begins with the first thing said, about what was found', () => {
    expect(changedJudgement(unjudged, { verdict: 'dismissed' }, making)).toEqual({
      type: 'Judgement',
      id: 'new',
      verdict: 'dismissed',
      correction: null,
      subject: figure,
      note: null,
      tags: [],
      created: making.now,
      modified: making.now,
    });
  });

  test('keeps what else was said, its id and its beginning', () => {
    expect(changedJudgement(judged, { tags: ['ferries'] }, making)).toEqual({
      ...judgement,
      tags: ['ferries'],
      modified: making.now,
    });
  });

  test('ends when nothing is said any more', () => {
    expect(changedJudgement(judged, { verdict: null }, making)).toMatchObject({ verdict: null });
    expect(changedJudgement(judged, { verdict: null, note: '  ' }, making)).toBeNull();
    expect(changedJudgement(unjudged, { note: null }, making)).toBeNull();
  });

  test('is from then on about what was found this time, without the note of its copy', () => {
    const state = { type: 'TimeState', sourceDate: making.now, cached: snapshotId('c') } as const;
    const anew = { ...figure, created: '2026-03-12T09:00:00.000Z' };
    const found = { ...anew, target: anew.target.map((target) => ({ ...target, state })) };
    const changed = changedJudgement({ ...judged, found }, { verdict: null }, making);
    expect(changed?.subject).toEqual(anew);
  });

  test('that is only remembered stays about what was found then', () => {
    const remembered = { ...judged, found: null };
    expect(changedJudgement(remembered, { note: 'Gone?' }, making)?.subject).toEqual(figure);
  });
});

describe('a correction', () => {
  const speaker = { name: 'Tove Lind', role: null, organization: null };
  const target = [aTarget(release, 'about 30 harbours')];

  test('is joined to an earlier one, each part for itself', () => {
    expect(joinedCorrection({ speaker: null, target }, { speaker })).toEqual({ speaker, target });
    expect(joinedCorrection(null, { target })).toEqual({ target });
  });

  test('is taken back as a whole, and an empty one is none', () => {
    expect(joinedCorrection({ speaker }, null)).toBeNull();
    expect(joinedCorrection(null, {})).toBeNull();
  });
});

describe('a mark', () => {
  test('is made and changed, its tags and note tidied', () => {
    const mark = newMark([aTarget(release, 'about 30 harbours')], 'category-2', making);
    expect(mark).toEqual(
      aMark(release, 'about 30 harbours', {
        id: making.id,
        category: 'category-2',
        created: making.now,
        modified: making.now,
      }),
    );
    const later = '2026-03-12T11:00:00.000Z';
    const change = { note: ' Which?\nAll? ', tags: [' to  check', 'sea', 'to check', ' '] };
    expect(changedMark(mark, change, later)).toEqual({
      ...mark,
      note: 'Which?\nAll?',
      tags: ['to check', 'sea'],
      modified: later,
    });
    expect(changedMark({ ...mark, note: 'x' }, { category: 'category-1' }, later).note).toBe('x');
  });
});
