import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPainter, type PaintedRange } from '../../../lib/highlight/painter.ts';
import { annotationKey } from '../../../lib/model/ids.ts';
import { growthOf } from '../../support/growth.ts';

const QUOTATION = annotationKey('quotation:0-5');
const FIGURE = annotationKey('figure:2-3');
const PAGE_OWN = 'page-own';

let paragraph: HTMLParagraphElement;

beforeEach(() => {
  paragraph = document.createElement('p');
  paragraph.textContent = 'Twelve boats left the harbour of Lindmoor.';
  document.body.append(paragraph);
  CSS.highlights.set(PAGE_OWN, new Highlight());
});

afterEach(() => {
  paragraph.remove();
  for (const name of [...CSS.highlights.keys()]) CSS.highlights.delete(name);
});

function painted(kind: PaintedRange['kind'], start: number, end: number): PaintedRange {
  const text = paragraph.firstChild as Text;
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return { key: kind === 'quotation' ? QUOTATION : FIGURE, kind, range };
}

function names(): string[] {
  return [...CSS.highlights.keys()].filter((name) => name.startsWith('pressmark-')).sort();
}

describe('createPainter', () => {
  it('paints one highlight a kind, and leaves the document as it was', () => {
    const before = document.documentElement.outerHTML;
    const painter = createPainter(window);
    painter.paint([
      painted('quotation', 0, 20),
      painted('figure', 0, 6),
      painted('quotation', 25, 30),
    ]);
    expect(painter.canHighlight).toBe(true);
    expect(names()).toEqual(['pressmark-figure', 'pressmark-quotation']);
    expect(CSS.highlights.get('pressmark-quotation')?.size).toBe(2);
    expect(CSS.highlights.get('pressmark-figure')?.priority).toBeGreaterThan(
      CSS.highlights.get('pressmark-quotation')?.priority ?? 9,
    );
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('paints in place of what was painted before', () => {
    const painter = createPainter(window);
    painter.paint([painted('quotation', 0, 20), painted('figure', 0, 6)]);
    painter.paint([painted('figure', 0, 6)]);
    expect(names()).toEqual(['pressmark-figure']);
  });

  it('takes off its own and nothing else', () => {
    const painter = createPainter(window);
    painter.paint([painted('quotation', 0, 20)]);
    painter.focus(QUOTATION);
    painter.clear();
    expect([...CSS.highlights.keys()]).toEqual([PAGE_OWN]);
  });

  it('focuses one annotation, also while hidden', () => {
    const painter = createPainter(window);
    painter.paint([painted('quotation', 0, 20), painted('figure', 0, 6)]);
    painter.setVisible(false);
    expect(names()).toEqual([]);
    painter.focus(FIGURE);
    expect(names()).toEqual(['pressmark-focused']);
    painter.focus(null);
    painter.setVisible(true);
    expect(names()).toEqual(['pressmark-figure', 'pressmark-quotation']);
  });

  it('shows what was painted while hidden', () => {
    const painter = createPainter(window);
    painter.setVisible(false);
    painter.paint([painted('figure', 0, 6)]);
    expect(names()).toEqual([]);
    painter.setVisible(true);
    expect(names()).toEqual(['pressmark-figure']);
  });

  it('says that it cannot where the browser has no highlights, and does nothing', () => {
    const painter = createPainter({});
    painter.paint([painted('figure', 0, 6)]);
    painter.focus(FIGURE);
    expect(painter.canHighlight).toBe(false);
    expect(names()).toEqual([]);
  });

  it('paints the reader’s marks over what was found, each category in its own kind', () => {
    const painter = createPainter(window);
    painter.paint([
      painted('quotation', 0, 20),
      painted('figure', 0, 6),
      painted('category-1', 0, 12),
      painted('category-4', 14, 20),
    ]);
    expect(names()).toEqual([
      'pressmark-category-1',
      'pressmark-category-4',
      'pressmark-figure',
      'pressmark-quotation',
    ]);
    const mark = CSS.highlights.get('pressmark-category-1')?.priority ?? 0;
    for (const found of ['pressmark-figure', 'pressmark-quotation']) {
      expect(mark).toBeGreaterThan(CSS.highlights.get(found)?.priority ?? 9);
    }
    painter.clear();
    expect(names()).toEqual([]);
  });

  it('paints in a frame with the frame’s own objects and our rules, and takes both off', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<p>One hundred and four</p>';
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const view = frame.contentWindow as Window & typeof globalThis;
    const range = view.document.createRange();
    range.selectNodeContents(view.document.body);
    const before = view.document.documentElement.outerHTML;
    const painter = createPainter(window);
    painter.paint([painted('quotation', 0, 20), { key: FIGURE, kind: 'figure', range }]);
    expect([...view.CSS.highlights.keys()]).toEqual(['pressmark-figure']);
    expect(names()).toEqual(['pressmark-quotation']);
    expect(view.document.adoptedStyleSheets).toHaveLength(1);
    expect(view.document.documentElement.outerHTML).toBe(before);
    painter.clear();
    expect([...view.CSS.highlights.keys()]).toEqual([]);
    expect(view.document.adoptedStyleSheets).toHaveLength(0);
    painter.paint([{ key: FIGURE, kind: 'figure', range }]);
    frame.remove();
    painter.paint([painted('quotation', 0, 20)]);
    expect(names()).toEqual(['pressmark-quotation']);
  });

  it('gives a shadow root our rules once, beside its own', () => {
    const shadow = paragraph.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>One hundred and four</p>';
    const own = new CSSStyleSheet();
    shadow.adoptedStyleSheets = [own];
    const range = document.createRange();
    range.selectNodeContents(shadow);
    const painter = createPainter(window);
    painter.paint([{ key: FIGURE, kind: 'figure', range }]);
    painter.focus(FIGURE);
    expect(names()).toEqual(['pressmark-figure', 'pressmark-focused']);
    expect(shadow.adoptedStyleSheets).toHaveLength(2);
    painter.clear();
    expect(shadow.adoptedStyleSheets).toEqual([own]);
  });

  it('adopts nothing in the page’s own document, which is styled by the browser', () => {
    const painter = createPainter(window);
    painter.paint([painted('quotation', 0, 20)]);
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });

  it('paints many annotations at a cost that grows with their number alone', () => {
    const painter = createPainter(window);
    const growth = growthOf((size) => {
      const ranges = Array.from({ length: size }, (_, index) =>
        painted(index % 3 === 0 ? 'quotation' : 'figure', index % 30, (index % 30) + 8),
      );
      return () => painter.paint(ranges);
    }, 500);
    expect(growth).toBeLessThan(10);
  });
});
