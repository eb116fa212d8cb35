import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { UiPage } from '../../../components/page-ui/page-services.ts';
import { startVisit } from '../../../entrypoints/annotator.content/page-visit.ts';
import type { VisitContext } from '../../../entrypoints/annotator.content/visit-context.ts';
import { flatten } from '../../../lib/dom/flatten.ts';
import type { Annotation } from '../../../lib/model/annotation.ts';
import type { Body } from '../../../lib/model/bodies.ts';
import { type AnnotationKey, annotationKey } from '../../../lib/model/ids.ts';
import type { WorkId } from '../../../lib/model/reader-work.ts';
import type { Reading } from '../../../lib/model/reading.ts';
import { fail, ok, type Result } from '../../../lib/model/result.ts';
import type { PageItem, WorkSession } from '../../../lib/session/work-session.ts';
import { describeSpan } from '../../../lib/text/describe-span.ts';
import { soon } from '../../soon.ts';
import { type ALibrary, aLibrary } from './a-library.ts';

const QUOTE = '“Nobody on the island was forgotten, and nobody will be,”';
const PARAGRAPHS = [
  'The ferry to Lindmoor sails again from today, after 14 months in the yard, the port of Tarnholt announced.',
  `${QUOTE} said Harbour Master Ilse Vantongeren.`,
  'The winter timetable begins on Monday and has four crossings a day, two of them before noon.',
  'The old boat, which served the island for thirty years, goes to the museum of Tarnholt in spring.',
];
const SENDER = { kind: 'extension-page', url: 'chrome-extension://x/popup.html' } as const;
const NAMES = { 'category-1': 'A', 'category-2': 'B', 'category-3': 'C', 'category-4': 'D' };

let article: HTMLElement;
let library: ALibrary;
let controllers: AbortController[];
let ids: number;

beforeEach(() => {
  article = document.createElement('article');
  show(PARAGRAPHS);
  document.body.append(article);
  library = aLibrary();
  controllers = [];
  ids = 0;
});

afterEach(() => {
  for (const controller of controllers) controller.abort();
  article.remove();
});

function show(paragraphs: readonly string[]): void {
  const lines = ['Ferry to Lindmoor sails again', ...paragraphs];
  article.replaceChildren(
    ...lines.map((line, index) => {
      const element = document.createElement(index === 0 ? 'h1' : 'p');
      element.textContent = line;
      return element;
    }),
  );
}

/** A corridor of our own: the quotation, and every number of months. */
async function readRelease(): Promise<Reading> {
  const body = flatten(article);
  const detection = { verdict: 'release', score: 0.99, signals: [] } as const;
  const speaker = { name: 'Ilse Vantongeren', role: 'Harbour Master', organization: null };
  const annotations = [
    ...found(body.text, 'quotation', /“[^”]*”/g, { type: 'Quotation', speaker } as never),
    ...found(body.text, 'figure', /\d+ months/g, { type: 'Figure', kind: 'duration' } as never),
  ];
  const release = {
    url: 'https://news.example/ferry',
    headline: { value: 'Ferry to Lindmoor sails again', from: 'visible-text' },
    contacts: [{ name: 'Joos Wevers', role: 'Press', organization: null, phones: [], emails: [] }],
    body: { text: body.text, blocks: body.blocks, inlines: body.inlines },
  };
  return {
    detection,
    result: ok({ release, html: '', flattenVersion: 1, detection, annotations }) as never,
    trace: [],
  };
}

function found(text: string, kind: string, pattern: RegExp, body: Body): Annotation[] {
  return Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({
    key: annotationKey(`${kind}:${index}-${index + words.length}`),
    type: 'Annotation' as const,
    motivation: 'identifying' as const,
    body: [{ ...body, text: words } as Body],
    target: [
      {
        type: 'SpecificResource' as const,
        source: 'https://news.example/ferry',
        selector: describeSpan(text, { start: index, end: index + words.length }),
      },
    ],
    generator: null,
    created: '2031-03-01T09:00:00Z',
  }));
}

function context(): VisitContext {
  const controller = new AbortController();
  controllers.push(controller);
  const { signal } = controller;
  return {
    signal,
    get isValid() {
      return !signal.aborted;
    },
    setTimeout: (handler, milliseconds) => window.setTimeout(handler, milliseconds),
    addEventListener: (target, type, handler) => target.addEventListener(type, handler, { signal }),
    onInvalidated: (callback) => signal.addEventListener('abort', callback),
  };
}

/** Opens the page: what it tells its interface, and how it answers the popup. */
async function visit(read: typeof readRelease = readRelease) {
  let page: UiPage | null = null;
  const acts: string[] = [];
  const handlers = await startVisit(context(), {
    view: window,
    callBackground: library.callBackground,
    readRelease: read,
    highlights: {
      read: async () => true,
      keep: async () => undefined,
      watch: () => () => undefined,
    },
    rules: { isQuiet: () => false, isVouched: () => false, watch: () => () => undefined },
    categories: { read: async () => NAMES, watch: () => () => undefined },
    startUi: (given) => {
      page = given;
      return {
        act: (action) => acts.push(action),
        saved: ({ ok }) => acts.push(ok ? 'saved' : 'not saved'),
        refused: ({ code }) => acts.push(`refused: ${code}`),
        leave: () => undefined,
      };
    },
    now: () => `2031-03-01T09:00:${String(ids).padStart(2, '0')}Z`,
    newId: () => {
      ids += 1;
      return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`;
    },
  });
  if (handlers === null) throw new Error('invalidated before the page was read');
  const describe = async () => value(await handlers['page/describe'](null, SENDER));
  await describe();
  if (page === null) throw new Error('no interface was started');
  const { session } = page as UiPage;
  return { session, handlers, describe, acts };
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

/** Words on the page as the reader selects them. */
function selected(words: string): Range {
  for (const { firstChild } of article.children) {
    const at = firstChild?.textContent?.indexOf(words) ?? -1;
    if (firstChild === null || at < 0) continue;
    const range = document.createRange();
    range.setStart(firstChild, at);
    range.setEnd(firstChild, at + words.length);
    return range;
  }
  throw new Error(`“${words}” is not on the page`);
}

function painted(kind: string): string[] {
  const ranges = CSS.highlights.get(`pressmark-${kind}`);
  return ranges === undefined ? [] : Array.from(ranges, String);
}

const textOf = ({ ranges }: PageItem) => ranges.map(String).join(' … ');

function figureKey(session: WorkSession, words = '14 months'): AnnotationKey {
  const item = session.now().items.find((each) => textOf(each) === words);
  if (item?.kind !== 'found') throw new Error('the figure is not there');
  return item.annotation.key;
}

function quoteKey(session: WorkSession): AnnotationKey {
  const item = session
    .now()
    .items.find((each) => each.kind === 'found' && each.annotation.key.startsWith('quotation'));
  if (item?.kind !== 'found') throw new Error('the quotation is not there');
  return item.annotation.key;
}

const mark = async (session: WorkSession, words: string): Promise<WorkId> =>
  value(await session.mark([selected(words)], 'category-2'));

describe('marking', () => {
  it('paints, keeps release and mark together, and tells the page is saved', async () => {
    const { session, describe } = await visit();
    const told = vi.fn();
    session.subscribe(told);
    await mark(session, 'four crossings a day');
    expect(painted('category-2')).toEqual(['four crossings a day']);
    expect(library.saved).not.toBeNull();
    expect(library.work).toMatchObject([{ type: 'Mark', category: 'category-2', tags: [] }]);
    expect(told).toHaveBeenCalled();
    expect(session.now().items.map(textOf)).toEqual(['14 months', QUOTE, 'four crossings a day']);
    expect(await describe()).toMatchObject({ saveState: 'saved', orphans: [], since: null });
  });

  it('is there again on the next visit, and leaves the document as it was', async () => {
    const before = document.documentElement.outerHTML;
    const first = await visit();
    const id = await mark(first.session, 'four crossings a day');
    value(await first.session.setNote(id, ' How many in summer? '));
    value(await first.session.setTags(id, ['timetable', ' winter']));
    controllers[0]?.abort();
    expect(painted('category-2')).toEqual([]);
    const { session, describe } = await visit();
    expect(painted('category-2')).toEqual(['four crossings a day']);
    expect((await describe()).marks).toMatchObject([
      { id, note: 'How many in summer?', tags: ['timetable', 'winter'] },
    ]);
    expect(session.now().knownTags).toEqual(['ferries', 'harbours', 'timetable', 'winter']);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('outside of the release is refused, and nothing is kept', async () => {
    const aside = document.createElement('aside');
    aside.textContent = 'Sign up for our letters about everything else';
    document.body.append(aside);
    const { session } = await visit();
    const range = document.createRange();
    range.selectNodeContents(aside);
    expect(await session.mark([range], 'category-1')).toEqual({
      ok: false,
      failure: { code: 'not-in-copy' },
    });
    expect(library.saved).toBeNull();
    aside.remove();
  });

  it('that the library refuses is told, and leaves page and history as they were', async () => {
    library.failing = { code: 'storage-full' };
    const { session } = await visit();
    expect(await session.mark([selected('four crossings')], 'category-1')).toEqual({
      ok: false,
      failure: { code: 'storage-full' },
    });
    expect(painted('category-1')).toEqual([]);
    expect(session.now().canUndo).toBe(false);
  });

  it('on a release that was deleted from the library meanwhile keeps it anew', async () => {
    const { session } = await visit();
    await mark(session, 'four crossings a day');
    library.saved = null;
    library.work = [];
    await mark(session, 'the museum of Tarnholt');
    expect(library.saved).not.toBeNull();
  });
});

describe('what was found', () => {
  it('is dismissed: not painted, still listed, and dismissed on the next visit too', async () => {
    const first = await visit();
    value(await first.session.judge(figureKey(first.session), 'dismissed'));
    expect(painted('figure')).toEqual([]);
    controllers[0]?.abort();
    show(['A paragraph that was put in before.', ...PARAGRAPHS]);
    const { session } = await visit();
    expect(painted('figure')).toEqual([]);
    expect(session.now().items[0]).toMatchObject({ judgement: { verdict: 'dismissed' } });
    value(await session.judge(figureKey(session), null));
    expect(painted('figure')).toEqual(['14 months']);
    expect(library.work).toEqual([]);
  });

  it('is corrected, each part for itself, and what was found stays beside it', async () => {
    const { session, describe } = await visit();
    const key = quoteKey(session);
    const speaker = { name: 'Tove Lind', role: null, organization: null };
    value(await session.correct(key, { speaker }));
    value(await session.attach(key, [selected('Nobody on the island was forgotten')]));
    expect(painted('quotation')).toEqual(['Nobody on the island was forgotten']);
    const [, quotation] = (await describe()).found.toSorted((a, b) =>
      a.annotation.key.localeCompare(b.annotation.key),
    );
    expect(quotation).toMatchObject({
      annotation: { body: [{ text: 'Nobody on the island was forgotten', speaker }] },
      found: { body: [{ text: QUOTE, speaker: { name: 'Ilse Vantongeren' } }] },
    });
    value(await session.correct(key, null));
    expect(painted('quotation')).toEqual([QUOTE]);
  });

  it('has two changes made at once as one judgement', async () => {
    const { session } = await visit();
    const key = figureKey(session);
    const both = await Promise.all([
      session.setNote(key, 'In the yard?'),
      session.setTags(key, ['yard']),
    ]);
    expect(both).toEqual([ok(null), ok(null)]);
    expect(library.work).toMatchObject([{ note: 'In the yard?', tags: ['yard'] }]);
  });

  it('names the people of the page once each, those to be called last', async () => {
    const { session } = await visit();
    expect(session.now().people).toEqual([
      { name: 'Ilse Vantongeren', role: 'Harbour Master', organization: null },
      { name: 'Joos Wevers', role: 'Press', organization: null },
    ]);
  });

  it('that is not on the page is not found', async () => {
    const { session } = await visit();
    const missing = { ok: false, failure: { code: 'not-found' } };
    expect(await session.judge(annotationKey('figure:1-2'), 'accepted')).toEqual(missing);
  });
});

describe('undo and redo', () => {
  it('go back and forth through everything, on the page and in the library', async () => {
    const { session } = await visit();
    const id = await mark(session, 'four crossings a day');
    value(await session.setCategory(id, 'category-4'));
    value(await session.judge(figureKey(session), 'dismissed'));
    value(await session.unmark(id));
    const end = structuredClone(library.work);
    expect(session.now()).toMatchObject({ canUndo: true, canRedo: false });
    value(await session.undo());
    expect(painted('category-4')).toEqual(['four crossings a day']);
    value(await session.undo());
    expect(painted('figure')).toEqual(['14 months']);
    value(await session.undo());
    expect([painted('category-2').length, painted('category-4').length]).toEqual([1, 0]);
    value(await session.undo());
    expect([library.work, session.now().canUndo]).toEqual([[], false]);
    for (let step = 0; step < 4; step += 1) value(await session.redo());
    expect(library.work).toEqual(end);
    expect(session.now()).toMatchObject({ canUndo: true, canRedo: false });
  });

  it('do nothing where there is nothing, and stay where the library refuses', async () => {
    const { session } = await visit();
    expect(await session.undo()).toEqual(ok(null));
    await mark(session, 'four crossings a day');
    library.failing = { code: 'storage-full' };
    expect(await session.undo()).toMatchObject({ ok: false });
    expect(session.now().canUndo).toBe(true);
    expect(painted('category-2')).toHaveLength(1);
  });

  it('stay after the library was asked: it may give the parts of an item in another order', async () => {
    const { session, describe } = await visit();
    await mark(session, 'four crossings a day');
    library.work = library.work.map(turnedRound);
    await describe();
    expect(session.now().canUndo).toBe(true);
    value(await session.undo());
    expect(painted('category-2')).toEqual([]);
  });

  it('do not undo what was changed in another window since', async () => {
    const { session, describe } = await visit();
    const id = await mark(session, 'four crossings a day');
    library.work = library.work.map((item) => ({ ...item, note: 'from the library' }));
    expect((await describe()).marks).toMatchObject([{ id, note: 'from the library' }]);
    expect(session.now().canUndo).toBe(false);
  });
});

describe('coming back to a page that has changed', () => {
  it('finds what moved, flags the figure that changed, and lists what is gone', async () => {
    const first = await visit();
    const kept = await mark(first.session, 'four crossings a day');
    const gone = await mark(first.session, 'goes to the museum of Tarnholt in spring');
    value(await first.session.judge(figureKey(first.session), 'accepted'));
    controllers[0]?.abort();
    const [figure = '', quote = '', timetable = ''] = PARAGRAPHS;
    show([timetable, figure.replace('14 months', '16 months'), quote]);
    const { session, describe } = await visit();
    const page = await describe();
    expect(page.saveState).toBe('changed');
    expect(page.orphans).toEqual([gone]);
    expect(page.since).toEqual({ moved: 1, edited: 1, gone: [] });
    expect(page.changed).toMatchObject([{ was: ['14'], is: ['16'] }]);
    const flagged = session.now().items.filter(({ changed }) => changed !== null);
    expect(flagged.map((item) => (item.kind === 'found' ? item.judgement?.verdict : null))).toEqual(
      ['accepted'],
    );
    expect(
      session.now().items.find((item) => item.kind === 'mark' && item.mark.id === kept)?.ranges,
    ).toHaveLength(1);
  });

  it('lists an accepted figure that has changed once, and as it reads now when the word is taken back', async () => {
    const first = await visit();
    value(await first.session.judge(figureKey(first.session), 'accepted'));
    controllers[0]?.abort();
    show(PARAGRAPHS.map((paragraph) => paragraph.replace('14 months', '16 months')));
    const { session, describe } = await visit();
    const figures = async () =>
      (await describe()).found.flatMap(({ annotation, judgement }) =>
        annotation.body.flatMap((body) =>
          body.type === 'Figure' ? [[body.text, judgement?.verdict ?? null]] : [],
        ),
      );
    expect(await figures()).toEqual([['14 months', 'accepted']]);
    expect(painted('figure')).toEqual(['16 months']);
    value(await session.judge(figureKey(session, '16 months'), null));
    expect(await figures()).toEqual([['16 months', null]]);
    value(await session.judge(figureKey(session, '16 months'), 'accepted'));
    expect(await figures()).toEqual([['16 months', 'accepted']]);
    expect(painted('figure')).toEqual(['16 months']);
  });

  it('attaches an orphan again where the reader says', async () => {
    const first = await visit();
    const id = await mark(first.session, 'goes to the museum of Tarnholt in spring');
    controllers[0]?.abort();
    show([
      ...PARAGRAPHS.slice(0, 3),
      'Schoolchildren will look after the old boat from next year.',
    ]);
    const { session, handlers, describe } = await visit();
    expect((await describe()).orphans).toEqual([id]);
    await handlers['page/seek-place']({ item: id }, SENDER);
    expect(session.now().waiting).toMatchObject({ mark: { id } });
    value(await session.attach(id, [selected('look after the old boat')]));
    expect(session.now().waiting).toBeNull();
    expect(painted('category-2')).toEqual(['look after the old boat']);
    expect((await describe()).orphans).toEqual([]);
    value(await session.undo());
    expect((await describe()).orphans).toEqual([id]);
  });

  it('follows a page that is drawn anew while it is open', async () => {
    const { session } = await visit();
    await mark(session, 'four crossings a day');
    show(PARAGRAPHS);
    await soon(() => expect(painted('category-2')).toEqual(['four crossings a day']));
  });

  it('picks up what was done elsewhere when the reader returns', async () => {
    await visit();
    const elsewhere = await visit();
    await mark(elsewhere.session, 'four crossings a day');
    controllers[1]?.abort();
    expect(painted('category-2')).toEqual([]);
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    await soon(() => expect(painted('category-2')).toEqual(['four crossings a day']));
  });

  it('shows a mark, and does with the selection what it is asked from outside', async () => {
    const { session, handlers, acts } = await visit();
    const item = await mark(session, 'four crossings a day');
    expect(await handlers['page/show']({ item }, SENDER)).toEqual(ok(null));
    expect(painted('focused')).toEqual(['four crossings a day']);
    expect(await handlers['page/act']({ action: 'note' }, SENDER)).toEqual(ok(null));
    expect(acts).toEqual(['note']);
    expect(await handlers['page/act']({ action: 'save' }, SENDER)).toEqual(ok(null));
    expect(acts).toEqual(['note', 'saved']);
  });

  it('says why a key does nothing on a page where nothing could be read', async () => {
    const { handlers, acts } = await visit(async (...given) => ({
      ...(await readRelease(...given)),
      result: fail({ code: 'no-article-text' }),
    }));
    for (const action of ['save', 'highlight'] as const) {
      const done = await handlers['page/act']({ action }, SENDER);
      expect(done.ok ? null : done.failure.code).toBe('no-article-text');
    }
    expect(acts).toEqual(['refused: no-article-text', 'refused: no-article-text']);
  });
});

/** The same value, with the parts of every object in the opposite order. */
function turnedRound<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).reverse())
      : part,
  );
}
