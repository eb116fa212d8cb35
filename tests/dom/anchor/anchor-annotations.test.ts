import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anchorAnnotations } from '../../../lib/anchor/anchor-annotations.ts';
import { flatten } from '../../../lib/dom/flatten.ts';
import type { Annotation } from '../../../lib/model/annotation.ts';
import { annotationKey } from '../../../lib/model/ids.ts';
import { describeSpan } from '../../../lib/text/describe-span.ts';
import { growthOf } from '../../support/growth.ts';

let article: HTMLElement;

const ARTICLE = `
  <h1>Tarnholt opens its <em>new</em> observatory</h1>
  <p>The town of Tarnholt opened its observatory today after six years of work.</p>
  <blockquote>“We see the sky as no one has before, and 12,400 children a year will see it with us,” said
    Director Ilse Vantongeren. “Nobody will be turned away.”</blockquote>
  <ul><li>Cost: €18.4 million</li><li>Seats: 220</li></ul>
  <p>Tickets are sold from 3&nbsp;March<br>at the gate for €4.</p>`;

beforeEach(() => {
  article = document.createElement('article');
  article.innerHTML = ARTICLE;
  document.body.append(article);
});

afterEach(() => article.remove());

function annotation(copy: string, kind: 'quotation' | 'figure', ...parts: string[]): Annotation {
  const spans = parts.map((part) => {
    const start = copy.indexOf(part);
    if (start < 0) throw new Error(`not in the copy: ${part}`);
    return { start, end: start + part.length };
  });
  return {
    key: annotationKey(`${kind}:${spans[0]?.start}-${spans.at(-1)?.end}`),
    type: 'Annotation',
    motivation: kind === 'quotation' ? 'identifying' : 'classifying',
    body: [],
    target: spans.map((span) => ({
      type: 'SpecificResource',
      source: 'https://news.example/tarnholt',
      selector: describeSpan(copy, span),
    })),
    generator: null,
    created: '2031-03-01T09:00:00Z',
  };
}

function all(copy: string): Annotation[] {
  return [
    annotation(
      copy,
      'quotation',
      '“We see the sky as no one has before, and 12,400 children a year will see it with us,”',
      '“Nobody will be turned away.”',
    ),
    annotation(copy, 'figure', '12,400'),
    annotation(copy, 'figure', '€18.4 million'),
    annotation(copy, 'figure', '220'),
    annotation(copy, 'figure', '3\u00a0March'),
    annotation(copy, 'figure', '€4'),
  ];
}

describe('anchorAnnotations', () => {
  it('makes a range of every target, and changes nothing', () => {
    const copy = flatten(article).text;
    const annotations = all(copy);
    const before = document.documentElement.outerHTML;
    const { found, orphans, partial } = anchorAnnotations(annotations, flatten(document.body));
    expect(found.map(({ range }) => range.toString().replace(/\s+/g, ' '))).toEqual(
      annotations.flatMap(({ target }) =>
        target.map(({ selector }) => selector[0].exact.replace(/\s+/g, ' ')),
      ),
    );
    expect(orphans).toEqual([]);
    expect(partial).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('finds text parted by elements and by nodes', () => {
    const annotations = all(flatten(article).text);
    for (const text of [...article.querySelectorAll('p, blockquote, li')].map(
      (e) => e.firstChild,
    )) {
      if (text instanceof Text && text.length > 8) {
        const strong = document.createElement('strong');
        text.splitText(6).splitText(1).before(strong);
        strong.append('');
      }
    }
    const { found, orphans } = anchorAnnotations(annotations, flatten(document.body));
    expect(orphans).toEqual([]);
    expect(found).toHaveLength(7);
  });

  it('tells orphans, and annotations of which a part is left', () => {
    const annotations = all(flatten(article).text);
    article.innerHTML = ARTICLE.replace(/“Nobody will be turned away.”/, '').replace(
      '<li>Seats: 220</li>',
      '',
    );
    const { orphans, partial } = anchorAnnotations(annotations, flatten(document.body));
    expect(orphans).toEqual([annotations[3]?.key]);
    expect(partial).toEqual([annotations[0]?.key]);
  });

  it('flags a figure that was corrected', () => {
    const annotations = all(flatten(article).text);
    article.innerHTML = ARTICLE.replace('18.4', '21.9').replace('220', '190');
    const { found } = anchorAnnotations(annotations, flatten(document.body));
    const changed = found.filter((target) => target.changed !== null);
    expect(changed.map(({ range, changed }) => [range.toString(), changed])).toEqual([
      ['€21.9 million', { was: ['18.4'], is: ['21.9'] }],
      ['190', { was: ['220'], is: ['190'] }],
    ]);
  });

  it('anchors the annotations of an unchanged page of 5,000 words at a cost that grows with their number alone', () => {
    const syllables = ['har', 'min', 'lind', 'tarn', 'or', 'vel', 'moor', 'holt', 'ster', 'pa'];
    const syllable = (index: number): string => syllables[index % 10] ?? '';
    const words = Array.from({ length: 5000 }, (_, index) => {
      const turn = (index * 7919) % 4999;
      return `${syllable(turn)}${syllable(Math.floor(turn / 10))}${syllable(Math.floor(turn / 100))}`;
    });
    article.innerHTML = Array.from(
      { length: 100 },
      (_, index) => `<p>${words.slice(index * 50, index * 50 + 50).join(' ')}.</p>`,
    ).join('');
    const flat = flatten(article);
    const growth = growthOf((size) => {
      const annotations = Array.from({ length: size }, (_, index) => {
        const start = Math.floor((flat.text.length / (size + 1)) * index);
        return annotation(flat.text, 'figure', flat.text.slice(start, start + 30));
      });
      return () => expect(anchorAnnotations(annotations, flat).found).toHaveLength(size);
    }, 100);
    expect(growth).toBeLessThan(10);
  });
});
