import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { followRules } from '../../../entrypoints/annotator.content/page-rules.ts';
import { startVisit } from '../../../entrypoints/annotator.content/page-visit.ts';
import type {
  VisitContext,
  VisitServices,
} from '../../../entrypoints/annotator.content/visit-context.ts';
import { flatten } from '../../../lib/dom/flatten.ts';
import type { Annotation } from '../../../lib/model/annotation.ts';
import { annotationKey, releaseId, snapshotId } from '../../../lib/model/ids.ts';
import type { ReaderRules } from '../../../lib/model/reader-rules.ts';
import type { Reading } from '../../../lib/model/reading.ts';
import { fail, ok } from '../../../lib/model/result.ts';
import { describeSpan } from '../../../lib/text/describe-span.ts';
import { soon } from '../../soon.ts';

const ARTICLE = `<h1>Ferry to Lindmoor sails again</h1>
  <p>The ferry to Lindmoor sails again from today, after 14 months in the yard, the port of Tarnholt announced.</p>
  <p>“Nobody on the island was forgotten, and nobody will be,” said Harbour Master Ilse Vantongeren.</p>`;

const SENDER = { kind: 'extension-page', url: 'chrome-extension://x/popup.html' } as const;

let article: HTMLElement;
let controllers: AbortController[] = [];
/** The text of the newest copy the library has; null where it has none. */
let saved: string | null;
let asked: [type: string, args: unknown][];
let verdict: Reading['detection']['verdict'];

beforeEach(() => {
  article = document.createElement('article');
  article.innerHTML = ARTICLE;
  document.body.append(article);
  saved = null;
  asked = [];
  verdict = 'release';
  wanted = true;
});

afterEach(() => {
  for (const controller of controllers) controller.abort();
  controllers = [];
  article.remove();
});

function context(): VisitContext & { invalidate: () => void } {
  const controller = new AbortController();
  controllers.push(controller);
  const { signal } = controller;
  return {
    signal,
    get isValid() {
      return !signal.aborted;
    },
    setTimeout: (handler, milliseconds) =>
      window.setTimeout(() => signal.aborted || handler(), milliseconds),
    addEventListener: (target, type, handler) => target.addEventListener(type, handler, { signal }),
    onInvalidated: (callback) => signal.addEventListener('abort', callback),
    invalidate: () => controller.abort(),
  };
}

/** A corridor of our own: the quotation and the number of months. */
async function readRelease(): Promise<Reading> {
  const body = flatten(article);
  const detection = { verdict, score: 0.99, signals: [] };
  const annotations = [
    found(body.text, 'quotation', /“.*”/),
    found(body.text, 'figure', /\d+ months/),
  ].flatMap((annotation) => annotation ?? []);
  const release = {
    url: 'https://news.example/ferry',
    headline: { value: body.text.split('\n')[0] ?? '', from: 'visible-text' },
    body: { text: body.text, blocks: body.blocks, inlines: body.inlines },
  };
  if (body.text === '') return { detection, result: fail({ code: 'no-article-text' }), trace: [] };
  return {
    detection,
    result: ok({ release, html: '', flattenVersion: 1, detection, annotations }) as never,
    trace: [],
  };
}

function found(text: string, kind: 'quotation' | 'figure', pattern: RegExp): Annotation | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const span = { start: match.index, end: match.index + match[0].length };
  return {
    key: annotationKey(`${kind}:${span.start}-${span.end}`),
    type: 'Annotation',
    motivation: kind === 'quotation' ? 'identifying' : 'classifying',
    body: [{ type: kind === 'quotation' ? 'Quotation' : 'Figure' } as never],
    target: [
      {
        type: 'SpecificResource',
        source: 'https://news.example/ferry',
        selector: describeSpan(text, span),
      },
    ],
    generator: null,
    created: '2031-03-01T09:00:00Z',
  };
}

const callBackground = (async (
  type: string,
  args: { annotated?: { release: { body: { text: string } } } },
) => {
  asked.push([type, args]);
  if (type === 'release/find') {
    return ok(
      saved === null
        ? null
        : { release: releaseId('r'), latest: snapshotId('s'), savedAt: '', text: saved },
    );
  }
  if (type === 'release/save') {
    saved = args.annotated?.release.body.text ?? null;
    return ok({ release: releaseId('r'), snapshot: snapshotId('s'), outcome: 'created' });
  }
  return ok(
    type === 'work/list' || type === 'tags/list' || type === 'release/annotations' ? [] : null,
  );
}) as VisitServices['callBackground'];

/** The setting as the browser keeps it, for every visit of a test. */
let wanted = true;
const listeners = new Set<(visible: boolean) => void>();
const highlights: VisitServices['highlights'] = {
  read: async () => wanted,
  keep: async (visible) => {
    wanted = visible;
    for (const listener of listeners) listener(visible);
  },
  watch: (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** The reader's rules as the browser keeps them. */
let kept: ReaderRules = { sites: {}, notReleases: {} };
const rulesListeners = new Set<(rules: ReaderRules) => void>();
function decide(rules: ReaderRules): void {
  kept = rules;
  for (const listener of rulesListeners) listener(rules);
}
const rules = await followRules(
  {
    read: async () => kept,
    watch: (listener) => {
      rulesListeners.add(listener);
      return () => rulesListeners.delete(listener);
    },
  },
  () => location.href,
);

const NAMES = { 'category-1': 'A', 'category-2': 'B', 'category-3': 'C', 'category-4': 'D' };

async function visit({
  ctx = context(),
  readRelease: read = readRelease,
}: {
  ctx?: ReturnType<typeof context>;
  readRelease?: VisitServices['readRelease'];
} = {}) {
  const handlers = await startVisit(ctx, {
    view: window,
    callBackground,
    readRelease: read,
    rules,
    highlights,
    categories: { read: async () => NAMES, watch: () => () => undefined },
    startUi: () => ({
      act: () => undefined,
      saved: () => undefined,
      refused: () => undefined,
      leave: () => undefined,
    }),
    now: () => '2031-03-01T09:00:00Z',
    newId: () => crypto.randomUUID(),
  });
  if (handlers === null) throw new Error('invalidated before the page was read');
  return { ctx, handlers };
}

function painted(kind: string): string[] {
  const ranges = CSS.highlights.get(`pressmark-${kind}`);
  return ranges === undefined ? [] : [...ranges].map((range) => `${range as Range}`);
}

async function describePage({ handlers }: Awaited<ReturnType<typeof visit>>) {
  const result = await handlers['page/describe'](null, SENDER);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

describe('startVisit', () => {
  it('paints what was found and leaves the document as it was', async () => {
    const before = document.documentElement.outerHTML;
    const here = await visit();
    expect(painted('quotation')).toEqual([
      '“Nobody on the island was forgotten, and nobody will be,”',
    ]);
    expect(painted('figure')).toEqual(['14 months']);
    const page = await describePage(here);
    expect(page).toMatchObject({ orphans: [], saveState: 'unsaved', visible: true });
    expect(page.found).toHaveLength(2);
    // Cards tell of a figure’s sentence and of the rest of the text; nobody needs the copy’s markup.
    expect(page.reading).toHaveProperty('value.body.text', expect.stringContaining('14 months'));
    expect(page.reading).not.toHaveProperty('value.html');
    const item = page.found[0]?.annotation.key ?? annotationKey('');
    await here.handlers['page/show']({ item }, SENDER);
    await here.handlers['page/save'](null, SENDER);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('knows how the page stands to the library, and tells the background', async () => {
    const here = await visit();
    expect((await describePage(here)).saveState).toBe('unsaved');
    await here.handlers['page/save'](null, SENDER);
    expect((await describePage(here)).saveState).toBe('saved');
    saved = 'The ferry sailed with other words.';
    expect((await describePage(here)).saveState).toBe('changed');
    const told = asked.filter(([type]) => type === 'page/state').map(([, args]) => args);
    expect(told).toContainEqual({ state: 'saved' });
    expect(told.at(-1)).toEqual({ state: 'changed' });
  });

  it('hides and shows the highlights', async () => {
    const here = await visit();
    await here.handlers['page/set-visible']({ visible: false }, SENDER);
    expect(painted('quotation')).toEqual([]);
    expect((await describePage(here)).visible).toBe(false);
    await here.handlers['page/set-visible']({ visible: true }, SENDER);
    expect(painted('quotation')).toHaveLength(1);
  });

  it('hides on the next page what the reader hid on this one, and follows another window', async () => {
    const here = await visit();
    await here.handlers['page/set-visible']({ visible: false }, SENDER);
    const next = await visit();
    await soon(() => expect(painted('quotation')).toEqual([]));
    expect((await describePage(next)).visible).toBe(false);
    await highlights.keep(true);
    expect((await describePage(next)).visible).toBe(true);
    expect(painted('quotation')).toHaveLength(1);
  });

  it('marks nothing where the reader wants nothing, and everything again when it is taken back', async () => {
    const here = await visit();
    decide({ sites: { [location.hostname]: 'never' }, notReleases: {} });
    expect(painted('quotation')).toEqual([]);
    await here.handlers['page/set-visible']({ visible: true }, SENDER);
    expect(painted('quotation')).toEqual([]);
    decide({
      sites: {},
      notReleases: { [location.href.replace(/#.*/, '')]: '2031-03-01T09:00:00Z' },
    });
    expect(painted('quotation')).toEqual([]);
    decide({ sites: {}, notReleases: {} });
    expect(painted('quotation')).toHaveLength(1);
  });

  it('reads the page anew when the reader vouches for its site', async () => {
    verdict = 'other';
    const here = await visit();
    expect((await describePage(here)).detection.verdict).toBe('other');
    verdict = 'release';
    decide({ sites: { [location.hostname]: 'always' }, notReleases: {} });
    expect((await describePage(here)).detection.verdict).toBe('release');
    expect(painted('quotation')).toHaveLength(1);
    decide({ sites: {}, notReleases: {} });
  });

  it('shows one annotation, and says so where it is gone', async () => {
    const here = await visit();
    const { found } = await describePage(here);
    const item = found[1]?.annotation.key ?? annotationKey('');
    expect(await here.handlers['page/show']({ item }, SENDER)).toEqual(ok(null));
    expect(painted('focused')).toHaveLength(1);
    const unknown = annotationKey('figure:900-910');
    expect(await here.handlers['page/show']({ item: unknown }, SENDER)).toEqual(
      fail({ code: 'orphaned', annotation: unknown }),
    );
  });

  it('reads a page anew whose text comes after its frame, though the frame held nothing to lose', async () => {
    article.innerHTML = '<p>The ferry.</p>';
    const here = await visit();
    expect((await describePage(here)).found).toEqual([]);
    article.innerHTML = ARTICLE;
    await soon(() => expect(painted('quotation')).toHaveLength(1));
    expect((await describePage(here)).found).toHaveLength(2);
  });

  it('follows a page that draws its text anew', async () => {
    await visit();
    article.innerHTML = ARTICLE.replace('<h1>', '<aside>Share</aside><h1>');
    await soon(() => expect(painted('figure')).toEqual(['14 months']));
    expect(painted('quotation')).toHaveLength(1);
  });

  it('reads a page whose text comes late', async () => {
    article.innerHTML = '';
    await visit();
    expect(painted('quotation')).toEqual([]);
    article.innerHTML = ARTICLE;
    await soon(() => expect(painted('quotation')).toHaveLength(1));
  });

  it('reads again where the address changes without a load, and forgets what is no release', async () => {
    const here = await visit();
    article.innerHTML = ARTICLE.replace('14 months', '29 months');
    window.dispatchEvent(new Event('wxt:locationchange'));
    await soon(() => expect(painted('figure')).toEqual(['29 months']));
    verdict = 'other';
    window.dispatchEvent(new Event('wxt:locationchange'));
    await soon(() => expect(painted('figure')).toEqual([]));
    expect((await describePage(here)).reading).toMatchObject({
      failure: { code: 'not-a-release' },
    });
  });

  it('reads anew what came while the first reading was under way', async () => {
    article.innerHTML = '<p>The ferry.</p>';
    const opened = visit({
      async readRelease() {
        const early = await readRelease();
        if (article.innerHTML !== ARTICLE) article.innerHTML = ARTICLE;
        return early;
      },
    });
    const here = await opened;
    expect((await describePage(here)).found).toHaveLength(2);
  });

  it('answers with the newest page, in whichever order the readings come in', async () => {
    let letGo: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let readings = 0;
    const here = await visit({
      async readRelease() {
        readings += 1;
        const read = await readRelease();
        if (readings === 2) await slow;
        return read;
      },
    });
    article.innerHTML = ARTICLE.replace('14 months', '29 months');
    window.dispatchEvent(new Event('wxt:locationchange'));
    await soon(() => expect(readings).toBe(2));
    article.innerHTML = ARTICLE.replace('14 months', '31 months');
    window.dispatchEvent(new Event('wxt:locationchange'));
    await soon(() => expect(readings).toBe(3));
    await soon(() => expect(painted('figure')).toEqual(['31 months']));
    letGo();
    await slow;
    expect((await describePage(here)).found).toHaveLength(2);
    expect(painted('figure')).toEqual(['31 months']);
  });

  it('answers with what was read before where a later reading breaks', async () => {
    let readings = 0;
    let goWrong: () => void = () => undefined;
    const here = await visit({
      readRelease() {
        readings += 1;
        if (readings === 1) return readRelease();
        return new Promise((_, refuse) => {
          goWrong = () => refuse(new TypeError('no such field'));
        });
      },
    });
    window.dispatchEvent(new Event('wxt:locationchange'));
    await soon(() => expect(readings).toBe(2));
    const described = describePage(here);
    goWrong();
    expect((await described).found).toHaveLength(2);
  });

  it('starts nothing where it was invalidated before the page was read', async () => {
    const ctx = context();
    const opened = visit({
      async readRelease() {
        ctx.invalidate();
        return readRelease();
      },
      ctx,
    });
    await expect(opened).rejects.toThrow('invalidated before the page was read');
    expect(painted('quotation')).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('paints again when the page comes back from the cache', async () => {
    await visit();
    CSS.highlights.delete('pressmark-quotation');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(painted('quotation')).toHaveLength(1);
  });

  it('goes quiet when invalidated', async () => {
    const { ctx } = await visit();
    ctx.invalidate();
    expect(painted('quotation')).toEqual([]);
    const calls = asked.length;
    article.innerHTML = ARTICLE;
    window.dispatchEvent(new Event('wxt:locationchange'));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(painted('quotation')).toEqual([]);
    expect(asked.length).toBe(calls);
  });
});
