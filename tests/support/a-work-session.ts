import type { Annotation, Target } from '../../lib/model/annotation.ts';
import type { FigureBody, QuotationBody } from '../../lib/model/bodies.ts';
import { annotationKey } from '../../lib/model/ids.ts';
import { type ItemId, type Judgement, type Mark, workId } from '../../lib/model/reader-work.ts';
import { fail, ok, type Result } from '../../lib/model/result.ts';
import type { PageItem, PageWork, WorkSession } from '../../lib/session/work-session.ts';

const NOW = '2031-03-01T09:00:00Z';

/** A session in memory: everything is kept, nothing is written, and the ranges given are the ranges kept. */
export function aWorkSession(items: readonly PageItem[] = []): WorkSession & {
  /** Says what every change answers from now on; null for what it would answer. */
  answer: (failure: Result<never> | null) => void;
  change: (work: Partial<PageWork>) => void;
} {
  const listeners = new Set<() => void>();
  let answer: Result<never> | null = null;
  let made = 0;
  let work: PageWork = {
    items,
    people: [
      { name: 'Ilse Vantongeren', role: 'Harbour Master', organization: null },
      { name: 'Bram Oyelaran', role: null, organization: 'Lindmoor Council' },
    ],
    knownTags: ['ferry', 'budget', 'follow up'],
    categoryNames: {
      'category-1': 'Important',
      'category-2': 'To check',
      'category-3': 'Background',
      'category-4': 'Quote this',
    },
    waiting: null,
    canUndo: false,
    canRedo: false,
  };
  const past: PageWork['items'][] = [];
  const future: PageWork['items'][] = [];

  const show = (change: Partial<PageWork>): void => {
    work = { ...work, ...change, canUndo: past.length > 0, canRedo: future.length > 0 };
    for (const listener of [...listeners]) listener();
  };
  const put = async (
    next: (items: PageWork['items']) => PageWork['items'],
  ): Promise<Result<null>> => {
    if (answer !== null) return answer;
    past.push(work.items);
    future.length = 0;
    show({ items: next(work.items) });
    return ok(null);
  };
  const edit = (id: ItemId, change: (item: PageItem) => PageItem) =>
    put((all) => all.map((item) => (itemId(item) === id ? change(item) : item)));
  const turn = async (
    from: PageWork['items'][],
    to: PageWork['items'][],
  ): Promise<Result<null>> => {
    const items = from.pop();
    if (items === undefined) return fail({ code: 'not-found' });
    to.push(work.items);
    show({ items });
    return ok(null);
  };

  return {
    answer(failure) {
      answer = failure;
    },
    change: show,
    now: () => work,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async mark(ranges, category) {
      made += 1;
      const mark = aMark(`mark-${made}`, { category });
      const kept = await put((all) => [...all, { kind: 'mark', mark, ranges, changed: null }]);
      return kept.ok ? ok(mark.id) : kept;
    },
    setCategory: (id, category) =>
      edit(id, (item) =>
        item.kind === 'mark' ? { ...item, mark: { ...item.mark, category } } : item,
      ),
    unmark: (id) => put((all) => all.filter((item) => itemId(item) !== id)),
    setNote: (id, note) => edit(id, (item) => remarked(item, { note })),
    setTags: (id, tags) => edit(id, (item) => remarked(item, { tags })),
    judge: (key, verdict) => edit(key, (item) => judged(item, { verdict })),
    correct: (key, correction) => edit(key, (item) => judged(item, { correction })),
    async attach(id, ranges) {
      const attached = await edit(id, (item) => ({ ...item, ranges }));
      if (attached.ok) show({ waiting: null });
      return attached;
    },
    seekPlace(id) {
      show({ waiting: work.items.find((item) => itemId(item) === id) ?? null });
    },
    undo: () => turn(past, future),
    redo: () => turn(future, past),
  };
}

/** Something found, standing where the range is. */
export function aFoundItem(
  range: Range,
  of: Partial<QuotationBody> | Partial<FigureBody>,
): PageItem {
  const text = range.toString();
  const body =
    of.type === 'Figure'
      ? {
          type: 'Figure' as const,
          purpose: 'classifying' as const,
          text,
          kind: 'duration' as const,
          quantity: { value: '14' },
          unit: 'months',
          unitInferred: false,
          modifier: null,
          rate: null,
          noun: null,
          ...of,
        }
      : {
          type: 'Quotation' as const,
          purpose: 'identifying' as const,
          text,
          speaker: null,
          cue: null,
          ...of,
        };
  const annotation: Annotation = {
    key: annotationKey(`${of.type === 'Figure' ? 'figure' : 'quotation'}:${text.slice(0, 20)}`),
    type: 'Annotation',
    motivation: of.type === 'Figure' ? 'classifying' : 'identifying',
    body: [body as QuotationBody | FigureBody],
    target: [aTarget(text)],
    generator: { name: 'pressmark', rule: 'clause-right', version: 1 },
    created: NOW,
  };
  return { kind: 'found', annotation, judgement: null, ranges: [range], changed: null };
}

function aMark(id: string, changes: Partial<Mark>): Mark {
  return {
    type: 'Mark',
    id: workId(id),
    category: 'category-1',
    target: [aTarget('')],
    note: null,
    tags: [],
    created: NOW,
    modified: NOW,
    ...changes,
  };
}

function aTarget(exact: string): Target {
  return {
    type: 'SpecificResource',
    source: 'https://news.example/ferry',
    selector: [
      { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start: 0, end: exact.length },
    ],
  };
}

function itemId(item: PageItem): ItemId {
  return item.kind === 'mark' ? item.mark.id : item.annotation.key;
}

function remarked(item: PageItem, change: Partial<Pick<Mark, 'note' | 'tags'>>): PageItem {
  return item.kind === 'mark'
    ? { ...item, mark: { ...item.mark, ...change } }
    : judged(item, change);
}

function judged(item: PageItem, change: Partial<Judgement>): PageItem {
  if (item.kind === 'mark') return item;
  const judgement: Judgement = {
    type: 'Judgement',
    id: workId(`judgement of ${item.annotation.key}`),
    verdict: null,
    correction: null,
    note: null,
    tags: [],
    subject: item.annotation,
    created: NOW,
    modified: NOW,
    ...item.judgement,
    ...change,
  };
  return { ...item, judgement };
}
