import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { flatten } from '../../../lib/dom/flatten.ts';
import type { Annotation } from '../../../lib/model/annotation.ts';
import { annotationKey } from '../../../lib/model/ids.ts';
import { type Judgement, type WorkItem, workId } from '../../../lib/model/reader-work.ts';
import { fail, ok } from '../../../lib/model/result.ts';
import type { SavedCopy } from '../../../lib/model/snapshot.ts';
import { type CopyServices, type CopyWork, workOnCopy } from '../../../lib/session/work-on-copy.ts';
import type { PageItem } from '../../../lib/session/work-session.ts';
import { describeSpan } from '../../../lib/text/describe-span.ts';
import { soon } from '../../soon.ts';

const COPY = `<h1>Ferry to Lindmoor sails again</h1>
  <p>The ferry to Lindmoor sails again from today, after 16 months in the yard, the port of Tarnholt announced.</p>
  <p>The winter timetable begins on Monday and has four crossings a day, two of them before noon.</p>`;
const BEFORE = COPY.replace('16 months', '14 months');
const URL_OF_IT = 'https://news.example/ferry';
const NOW = '2031-03-01T09:00:00Z';

let article: HTMLElement;
let kept: WorkItem[];
let refused: boolean;

beforeEach(() => {
  article = document.createElement('article');
  article.innerHTML = COPY;
  document.body.append(article);
  kept = [];
  refused = false;
});

afterEach(() => article.remove());

function textOf(html: string): string {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return flatten(holder).text;
}

function figure(html: string, words: string): Annotation {
  const text = textOf(html);
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  return {
    key: annotationKey(`figure:${span.start}-${span.end}`),
    type: 'Annotation',
    motivation: 'classifying',
    body: [{ type: 'Figure', kind: 'duration', text: words } as never],
    target: [{ type: 'SpecificResource', source: URL_OF_IT, selector: describeSpan(text, span) }],
    generator: null,
    created: NOW,
  };
}

function accepted(subject: Annotation): Judgement {
  const remarks = { verdict: 'accepted', correction: null, note: null, tags: [] } as const;
  const id = workId('judgement');
  return { type: 'Judgement', id, subject, created: NOW, modified: NOW, ...remarks };
}

function open(changes: Partial<CopyServices> = {}): CopyWork {
  const snapshot = {
    release: {
      url: URL_OF_IT,
      headline: { value: 'Ferry to Lindmoor sails again' },
      contacts: [],
      body: flatten(article),
    },
  };
  const annotations = [figure(COPY, '16 months')];
  let made = 0;
  const desk = workOnCopy({ snapshot, html: COPY, annotations } as unknown as SavedCopy, {
    work: [...kept],
    list: async () => ok([...kept]),
    async put(item) {
      if (refused) return fail({ code: 'storage-full' });
      kept = [...kept.filter(({ id }) => id !== item.id), item];
      return ok(null);
    },
    async remove(id) {
      kept = kept.filter((item) => item.id !== id);
      return ok(null);
    },
    knownTags: () => [],
    categoryNames: () => ({
      'category-1': 'A',
      'category-2': 'B',
      'category-3': 'C',
      'category-4': 'D',
    }),
    making() {
      made += 1;
      return { id: workId(`made-${made}`), now: NOW };
    },
    ...changes,
  });
  desk.shown(flatten(article));
  return desk;
}

function selected(words: string): Range {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = (node.nodeValue ?? '').indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range;
  }
  throw new Error(`the copy does not say: ${words}`);
}

const standing = ({ ranges }: PageItem) => ranges.map(String).join(' … ');
const paintedIn = (desk: CopyWork) =>
  desk.placed().painted.map(({ kind, range }) => `${kind}: ${String(range)}`);

describe('the reader’s work on a saved copy', () => {
  it('is told with its place in the copy, kept, painted at once, undone and done again', async () => {
    const desk = open();
    const marked = await desk.session.mark([selected('four crossings a day')], 'category-2');
    expect(marked.ok).toBe(true);
    const start = textOf(COPY).indexOf('four crossings');
    expect(kept).toMatchObject([
      { category: 'category-2', target: [{ source: URL_OF_IT, selector: [{}, { start }] }] },
    ]);
    const both = ['category-2: four crossings a day', 'figure: 16 months'];
    expect(paintedIn(desk).sort()).toEqual(both);
    await desk.session.undo();
    expect([kept, paintedIn(desk)]).toEqual([[], ['figure: 16 months']]);
    await desk.session.redo();
    expect(kept).toHaveLength(1);
    expect(paintedIn(desk).sort()).toEqual(both);
  });

  it('is not there where the store refuses it', async () => {
    const desk = open();
    refused = true;
    const marked = await desk.session.mark([selected('two of them')], 'category-1');
    expect(marked).toEqual(fail({ code: 'storage-full' }));
    expect(paintedIn(desk)).toEqual(['figure: 16 months']);
    expect(desk.session.now().canUndo).toBe(false);
  });

  it('follows what was done elsewhere, which is not undone here', async () => {
    const desk = open();
    await desk.session.mark([selected('four crossings a day')], 'category-2');
    kept = kept.map((item) => ({ ...item, note: 'from the page' }));
    desk.load();
    await soon(() => expect(desk.marks()).toMatchObject([{ note: 'from the page' }]));
    expect(desk.session.now().canUndo).toBe(false);
  });

  it('stands nowhere while the copy is not shown', () => {
    const desk = open();
    desk.shown(null);
    expect(desk.session.now().items.map(standing)).toEqual(['']);
    expect(desk.placed().painted).toEqual([]);
  });

  it('on an earlier copy is found by its words', async () => {
    const early = open();
    await early.session.mark([selected('four crossings a day')], 'category-2');
    article.innerHTML = COPY.replace('<p>', '<p>Read this first, and at leisure.</p><p>');
    const desk = open();
    expect(paintedIn(desk)).toContain('category-2: four crossings a day');
  });

  it('about a figure that was edited since is listed once, with what has changed', () => {
    kept = [accepted(figure(BEFORE, '14 months'))];
    const { items } = open().placed();
    expect(items.map(standing)).toEqual(['16 months']);
    expect(items).toMatchObject([
      { judgement: { verdict: 'accepted' }, changed: { was: ['14'], is: ['16'] } },
    ]);
  });
});
