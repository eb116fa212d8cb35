import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateTargets } from '../../lib/anchor/locate-targets.ts';
import { rangeOfSpan } from '../../lib/anchor/range-of-span.ts';
import { indexText } from '../../lib/anchor/text-index.ts';
import { type FlatText, flatten } from '../../lib/dom/flatten.ts';
import type { Target } from '../../lib/model/annotation.ts';
import type { Span } from '../../lib/model/span.ts';
import { describeSpan } from '../../lib/text/describe-span.ts';

const WORDS = [
  ...['harbour', 'minister', 'announced', 'Lindmoor', 'observatory', 'the', 'of', 'and', 'works'],
  ...['“forgotten”', '12,400', '€18.4', 'million', 'per', 'cent', 'été', 'Straße', '3\u00a0March'],
  ...['children', 'province', 'pays', 'over', 'years', 'island', 'vessels', 'said', 'quarter'],
];
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 8, maxLength: 30 });
/** Pages as they are: a number of paragraphs, each with words of its own that stand nowhere else. */
const page = fc
  .array(sentence, { minLength: 3, maxLength: 9 })
  .map((sentences) => sentences.map((words, index) => `Note ${index}x: ${words.join(' ')}.`));

/** Where a span is, as shares, so that it can be drawn before the text is known. */
const part = fc.record({ paragraph: fc.nat(), from: fc.nat(), length: fc.nat() });

function build(paragraphs: readonly string[]): HTMLElement {
  const article = document.createElement('article');
  for (const text of paragraphs) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    article.append(paragraph);
  }
  return article;
}

/** A span of whole words of one block, at least as long as a short quotation. */
function spanOf(
  flat: FlatText,
  { paragraph, from, length }: { paragraph: number; from: number; length: number },
): Span {
  const block = flat.blocks[paragraph % flat.blocks.length] ?? { start: 0, end: 0 };
  const words = [...flat.text.slice(block.start, block.end).matchAll(/[^ ]+/g)];
  const first = words[from % Math.max(1, words.length - 4)];
  const last =
    words[Math.min(words.length - 1, (from % Math.max(1, words.length - 4)) + 2 + (length % 12))];
  if (first === undefined || last === undefined) throw new Error('an empty block');
  return {
    start: block.start + first.index,
    end: block.start + last.index + last[0].length,
  };
}

function targetOf(flat: FlatText, span: Span): Target {
  return {
    type: 'SpecificResource',
    source: 'https://news.example/law',
    selector: describeSpan(flat.text, span),
  };
}

function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    nodes.push(node as Text);
  return nodes;
}

/** The characters of a range, invisible ones aside. */
function plain(range: Range | null): string {
  return (range?.toString() ?? '(none)').replaceAll('\u00ad', '').replace(/\s+/g, ' ');
}

describe('anchoring', () => {
  it('finds every described span in place on the same document', () => {
    fc.assert(
      fc.property(page, fc.array(part, { minLength: 1, maxLength: 8 }), (paragraphs, parts) => {
        const flat = flatten(build(paragraphs));
        const spans = parts.map((place) => spanOf(flat, place));
        const located = locateTargets(
          indexText(flat.text),
          spans.map((span) => targetOf(flat, span)),
        );
        expect(located.map((place) => place?.span)).toEqual(spans);
      }),
      { numRuns: 200 },
    );
  });

  it('gives a range that reads as the slice of the text', () => {
    fc.assert(
      fc.property(page, part, (paragraphs, place) => {
        const flat = flatten(build(paragraphs));
        const span = spanOf(flat, place);
        expect(rangeOfSpan(flat, span)?.toString()).toBe(flat.text.slice(span.start, span.end));
      }),
    );
  });

  it('survives split text nodes, wrapped elements, soft hyphens, other typography and insertions between blocks', () => {
    const churn = fc.array(
      fc.record({
        kind: fc.constantFrom('split', 'wrap', 'hyphen', 'typography', 'insert'),
        node: fc.nat(),
        at: fc.nat(),
      }),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(
        page,
        fc.array(part, { minLength: 1, maxLength: 6 }),
        churn,
        (paragraphs, parts, changes) => {
          const article = build(paragraphs);
          const before = flatten(article);
          const spans = parts.map((place) => spanOf(before, place));
          const targets = spans.map((span) => targetOf(before, span));
          for (const { kind, node, at } of changes) change(article, kind, node, at);
          const after = flatten(article);
          const located = locateTargets(indexText(after.text), targets);
          const texts = located.map((place) => plain(place && rangeOfSpan(after, place.span)));
          const wanted = spans.map((span) => before.text.slice(span.start, span.end));
          expect(texts.map(unquoted)).toEqual(
            wanted.map((text) => unquoted(text.replace(/\s+/g, ' '))),
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  it('leaves an orphan where the block was taken out', () => {
    fc.assert(
      fc.property(page, part, (paragraphs, place) => {
        const article = build(paragraphs);
        const flat = flatten(article);
        const span = spanOf(flat, place);
        const target = targetOf(flat, span);
        article.children[place.paragraph % paragraphs.length]?.remove();
        const left = flatten(article).text;
        const [found] = locateTargets(indexText(left), [target]);
        // Blocks of these few words may repeat a short stretch by chance: then it must stand there letter by letter.
        if (found !== null && found !== undefined) {
          expect(left.slice(found.span.start, found.span.end)).toBe(
            flat.text.slice(span.start, span.end),
          );
        }
      }),
      { numRuns: 200 },
    );
  });
});

function change(article: HTMLElement, kind: string, nodeIndex: number, at: number): void {
  const nodes = textNodes(article).filter((node) => node.length > 1);
  const node = nodes[nodeIndex % nodes.length];
  if (node === undefined) return;
  const offset = 1 + (at % (node.length - 1));
  if (kind === 'split') node.splitText(offset);
  if (kind === 'wrap') {
    const wrapper = document.createElement(['span', 'em', 'a'][at % 3] ?? 'span');
    node.splitText(offset);
    node.replaceWith(wrapper);
    wrapper.append(node);
  }
  if (kind === 'hyphen') node.insertData(offset, '\u00ad');
  if (kind === 'typography') {
    node.data = node.data.replace(/[“”]/g, '"').replace(/ /g, at % 2 === 0 ? '\u00a0' : ' ');
  }
  if (kind === 'insert') {
    const banner = document.createElement('p');
    banner.textContent = 'Share this page with your friends and neighbours';
    article.insertBefore(banner, article.children[at % article.children.length] ?? null);
  }
}

function unquoted(text: string): string {
  return text.replace(/[“”]/g, '"');
}
