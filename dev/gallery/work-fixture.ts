import type { WorkStore } from '../../components/hooks/use-copy-work.ts';
import { type Judgement, type Mark, type WorkItem, workId } from '../../lib/model/reader-work.ts';
import { ok } from '../../lib/model/result.ts';
import type { WorkSummary } from '../../lib/model/snapshot.ts';
import { describeSpan } from '../../lib/text/describe-span.ts';
import { ANNOTATIONS, COPY, RELEASES } from './release-fixture.ts';

const DONE = '2026-03-05T10:30:00.000Z';

function mark(words: string, given: Partial<Mark>): Mark {
  const { body, url } = COPY.snapshot.release;
  const start = Math.max(0, body.text.indexOf(words));
  const selector = describeSpan(body.text, { start, end: start + words.length });
  return {
    type: 'Mark',
    id: workId('5b0e4f9e-2f7e-4a61-9d0e-000000000001'),
    category: 'category-1',
    target: [{ type: 'SpecificResource', source: url, selector }],
    note: null,
    tags: [],
    created: DONE,
    modified: DONE,
    ...given,
  };
}

function judgement(index: number, given: Partial<Judgement>): readonly Judgement[] {
  const subject = ANNOTATIONS[index];
  if (subject === undefined) return [];
  return [
    {
      type: 'Judgement',
      id: workId(`5b0e4f9e-2f7e-4a61-9d0e-00000000001${index}`),
      verdict: null,
      correction: null,
      subject,
      note: null,
      tags: [],
      created: DONE,
      modified: DONE,
      ...given,
    },
  ];
}

/** A highlight with a note and tags. */
export const MARK = mark('breakwater', {
  category: 'category-2',
  note: 'Which one? The map on page 3 of the plan shows two.',
  tags: ['harbours', 'to check'],
});

/** One of everything that a reader does. */
export const WORK: readonly WorkItem[] = [
  MARK,
  ...judgement(0, { verdict: 'accepted', note: 'Said on the quay, not in the House.' }),
  ...judgement(1, {
    correction: { speaker: { name: 'Odile Marchetti', role: 'Pilot', organization: null } },
  }),
  ...judgement(3, { verdict: 'dismissed' }),
  ...judgement(4, { tags: ['budget'] }),
];

/** The work on the gallery's releases, in short. */
export const SUMMARIES: readonly WorkSummary[] = RELEASES.slice(0, 2).map(({ id }, index) => ({
  release: id,
  marks: index + 1,
  notes: 2,
  tags: index === 0 ? ['budget', 'harbours', 'to check'] : ['harbours'],
}));

/** A store in memory; what is in it can be looked at. */
export function aWorkStore(work: readonly WorkItem[] = []): WorkStore & { kept: WorkItem[] } {
  const kept = [...work];
  let made = 0;
  const without = (id: WorkItem['id']) => {
    const at = kept.findIndex((item) => item.id === id);
    if (at >= 0) kept.splice(at, 1);
  };
  return {
    kept,
    list: async () => ok([...kept]),
    async put(_, item) {
      without(item.id);
      kept.push(item);
      return ok(null);
    },
    async remove(_, id) {
      without(id);
      return ok(null);
    },
    making() {
      made += 1;
      return {
        id: workId(`5b0e4f9e-2f7e-4a61-9d0e-0000000001${String(made).padStart(2, '0')}`),
        now: DONE,
      };
    },
  };
}
