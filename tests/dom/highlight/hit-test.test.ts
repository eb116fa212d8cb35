import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHitTest, type HitRange } from '../../../lib/highlight/hit-test.ts';
import { annotationKey } from '../../../lib/model/ids.ts';
import { workId } from '../../../lib/model/reader-work.ts';
import { growthOf } from '../../support/growth.ts';

let paragraph: HTMLParagraphElement;
let text: Text;

beforeEach(() => {
  paragraph = document.createElement('p');
  paragraph.style.cssText = 'font: 20px/1.5 monospace; width: 20em; margin: 40px;';
  text = document.createTextNode(
    '“Twelve boats left,” said the harbour master of Lindmoor, “and 4 came back.” Nothing more was known.',
  );
  paragraph.append(text);
  document.body.append(paragraph);
});

afterEach(() => paragraph.remove());

function hit(kind: string, part: string): HitRange {
  const start = text.data.indexOf(part);
  const end = start + part.length;
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return { key: annotationKey(`${kind}:${start}-${end}`), range };
}

function middleOf(part: string): [x: number, y: number] {
  const rect = hit('any', part).range.getClientRects()[0];
  if (rect === undefined) throw new Error(`${part} has no place`);
  return [(rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2];
}

describe('createHitTest', () => {
  it('finds the annotation under a point, the shortest of several', () => {
    const whole = hit('quotation', '“and 4 came back.”');
    const first = hit('quotation', '“Twelve boats left,”');
    const figure = hit('figure', '4');
    const at = createHitTest(document, [figure, whole, first]);
    expect(at(...middleOf('4'))).toBe(figure.key);
    expect(at(...middleOf('came'))).toBe(whole.key);
    expect(at(...middleOf('boats'))).toBe(first.key);
    expect(at(...middleOf('harbour'))).toBeNull();
  });

  it('finds one that began long before, past others that ended', () => {
    const outer = hit('quotation', text.data);
    const inner = ['Twelve', 'boats', 'said', 'and 4'].map((part) => hit('figure', part));
    const at = createHitTest(document, [...inner, outer]);
    expect(at(...middleOf('known'))).toBe(outer.key);
  });

  it('finds nothing beside the text, where the nearest caret is in an annotation', () => {
    const at = createHitTest(document, [hit('quotation', text.data)]);
    const { right, top, bottom } = paragraph.getBoundingClientRect();
    expect(at(right + 200, (top + bottom) / 2)).toBeNull();
    expect(at(5, bottom + 30)).toBeNull();
  });

  it('finds nothing where the text was taken out of the page', () => {
    const gone = hit('quotation', '“Twelve boats left,”');
    const point = middleOf('boats');
    const at = createHitTest(document, [gone]);
    paragraph.textContent = 'Something else stands here now, and is long enough.';
    expect(at(...point)).toBeNull();
  });

  it('finds what is in an open shadow root', () => {
    const host = document.createElement('div');
    paragraph.append(host);
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>Thirty vessels stayed in the harbour.</p>';
    const inner = shadow.querySelector('p')?.firstChild;
    if (!(inner instanceof Text)) throw new Error('no text');
    const range = document.createRange();
    range.setStart(inner, 0);
    range.setEnd(inner, 14);
    const { left, top, height } = range.getBoundingClientRect();
    const mark = { key: workId('a mark'), range };
    const at = createHitTest(document, [hit('quotation', text.data), mark]);
    expect(at(left + 20, top + height / 2)).toBe(mark.key);
    expect(at(...middleOf('boats'))).toBe(hit('quotation', text.data).key);
    host.remove();
    expect(at(left + 20, top + height / 2)).toBeNull();
  });

  it('finds nothing among nothing', () => {
    expect(createHitTest(document, [])(...middleOf('boats'))).toBeNull();
  });

  it('costs no more among four times as many ranges than their number explains', () => {
    const point = middleOf('boats');
    const growth = growthOf((size) => {
      const many = Array.from({ length: size }, (_, index) => {
        const range = document.createRange();
        range.setStart(text, index % 90);
        range.setEnd(text, (index % 90) + 5);
        return { key: annotationKey(`figure:${index}`), range };
      });
      const at = createHitTest(document, many);
      return () => {
        for (let turn = 0; turn < 20; turn += 1) at(...point);
      };
    }, 500);
    expect(growth).toBeLessThan(10);
  });
});
