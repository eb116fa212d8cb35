import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stretchesOfRange } from '../../../lib/anchor/stretches-of-range.ts';
import { type FlatText, flatten } from '../../../lib/dom/flatten.ts';

let article: HTMLElement;

beforeEach(() => {
  article = document.createElement('article');
  document.body.append(article);
});

afterEach(() => article.remove());

function texts(flat: FlatText, range: Range): string[] {
  return stretchesOfRange(flat, range).map(({ start, end }) => flat.text.slice(start, end));
}

/** Flattened trees one after the other, as a page with frames and shadow roots is read. */
function together(...parts: readonly FlatText[]): FlatText {
  let text = '';
  const joined = parts.map((part) => {
    if (text !== '') text += '\n';
    const offset = text.length;
    text += part.text;
    return {
      blocks: part.blocks.map((block) => ({
        ...block,
        start: block.start + offset,
        end: block.end + offset,
      })),
      runs: part.runs.map((run) => ({ ...run, start: run.start + offset })),
    };
  });
  return {
    text,
    blocks: joined.flatMap(({ blocks }) => blocks),
    inlines: [],
    runs: joined.flatMap(({ runs }) => runs),
  };
}

function child(parent: ParentNode, selector: string): HTMLElement {
  const found = parent.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}

describe('stretchesOfRange', () => {
  it('gives one span a block, cut where the range begins and ends', () => {
    article.innerHTML = '<p>One  <b>two</b> three</p><ul><li>four</li> <li>five</li></ul>';
    const range = document.createRange();
    range.setStart(child(article, 'b').firstChild ?? article, 1);
    range.setEnd(child(article, 'li:last-child').firstChild ?? article, 2);
    expect(texts(flatten(article), range)).toEqual(['wo three', 'four', 'fi']);
  });

  it('gives nothing for a caret, for white space, and for what is not text of the page', () => {
    article.innerHTML = '<p>One <b> </b> two</p><style>p { color: red }</style>';
    const flat = flatten(article);
    const range = document.createRange();
    range.setStart(child(article, 'p').firstChild ?? article, 1);
    expect(texts(flat, range)).toEqual([]);
    range.selectNodeContents(child(article, 'b'));
    expect(texts(flat, range)).toEqual([]);
    range.selectNodeContents(child(article, 'style'));
    expect(texts(flat, range)).toEqual([]);
  });

  it('reads a range inside an open shadow root, and one that goes over its host', () => {
    article.innerHTML = '<p>Before the box.</p><div></div><p>After the box.</p>';
    const host = child(article, 'div');
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<section><p>Inside the box.</p></section>';
    const [first, last] = article.querySelectorAll('p');
    if (first === undefined || last === undefined) throw new Error('no paragraphs');
    const flat = together(flatten(first), flatten(child(shadow, 'section')), flatten(last));
    const within = document.createRange();
    within.setStart(child(shadow, 'p').firstChild ?? shadow, 7);
    within.setEnd(child(shadow, 'section'), 1);
    expect(texts(flat, within)).toEqual(['the box.']);
    const over = document.createRange();
    over.setStart(first.firstChild ?? first, 7);
    over.setEnd(last.firstChild ?? last, 5);
    expect(texts(flat, over)).toEqual(['the box.', 'Inside the box.', 'After']);
    const before = document.createRange();
    before.setStart(first, 0);
    before.setEndBefore(host);
    expect(texts(flat, before)).toEqual(['Before the box.']);
  });

  it('reads a range in a frame, and one that goes over the frame', async () => {
    article.innerHTML = '<p>Before the frame.</p><iframe></iframe><p>After it.</p>';
    const frame = article.querySelector('iframe');
    if (frame === null) throw new Error('no frame');
    frame.srcdoc = '<p>Inside the frame.</p>';
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const inner = frame.contentDocument;
    const [first, last] = article.querySelectorAll('p');
    if (inner === null || first === undefined || last === undefined) throw new Error('not loaded');
    const flat = together(flatten(first), flatten(inner.body), flatten(last));
    const within = inner.createRange();
    within.selectNodeContents(inner.body);
    expect(texts(flat, within)).toEqual(['Inside the frame.']);
    const over = document.createRange();
    over.selectNodeContents(article);
    expect(texts(flat, over)).toEqual(['Before the frame.', 'Inside the frame.', 'After it.']);
    const after = document.createRange();
    after.setStartAfter(frame);
    after.setEndAfter(last);
    expect(texts(flat, after)).toEqual(['After it.']);
  });
});
