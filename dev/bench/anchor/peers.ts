import { createTextQuoteSelectorMatcher, describeTextQuote } from '@apache-annotator/dom';
import type { TextQuoteSelector } from '@apache-annotator/selector';
import approxSearch from 'approx-string-match';
import { fromRange, toRange } from 'dom-anchor-text-quote';
import { type Engine, type Finding, NOT_FOUND } from './engine.ts';
import { textNodes } from './tracked-page.ts';

/** Both sides' context, as the Hypothesis client keeps. */
const CONTEXT = 32;

/** A page's text content with the way back to its nodes. */
interface Content {
  text: string;
  nodes: readonly { node: Text; start: number }[];
}

function contentOf(document: Document): Content {
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  for (const node of textNodes(document.body)) {
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  return { text, nodes };
}

function rangeIn(document: Document, { nodes }: Content, start: number, end: number): Range {
  const range = document.createRange();
  for (const { node, start: at } of nodes) {
    if (at <= start && start <= at + node.length) range.setStart(node, start - at);
    if (at < end && end <= at + node.length) range.setEnd(node, end - at);
  }
  return range;
}

interface Described {
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
}

function describeIn({ text, nodes }: Content, range: Range): Described {
  const offsetOf = (node: Node, offset: number): number =>
    (nodes.find((entry) => entry.node === node)?.start ?? 0) + offset;
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
  };
}

/** The steps of the Hypothesis client's anchoring, re-stated: position if the text is there, else the best-scored match. */
const hypothesis: Engine = {
  name: 'hypothesis',
  capture: async (captured, _, ranges) => {
    const content = contentOf(captured);
    const quotes = ranges.map((range) => describeIn(content, range));
    return async (document) => {
      const page = contentOf(document);
      return quotes.map((quote) => {
        const { exact, start } = quote;
        const found =
          page.text.slice(start, start + exact.length) === exact
            ? { start, end: start + exact.length }
            : bestScored(page.text, quote);
        return found === null
          ? NOT_FOUND
          : { range: rangeIn(document, page, found.start, found.end), changed: false };
      });
    };
  },
};

interface Match {
  start: number;
  end: number;
  errors: number;
}

function bestScored(text: string, quote: Described): Match | null {
  const { exact, prefix, suffix, start: hint } = quote;
  if (exact.length === 0) return null;
  const matches = exactThenFuzzy(text, exact, Math.min(256, exact.length / 2));
  const scoreOf = ({ start, end, errors }: Match): number =>
    50 * (1 - errors / exact.length) +
    20 *
      (prefix === ''
        ? 1
        : contextScore(text.slice(Math.max(0, start - prefix.length), start), prefix)) +
    20 * (suffix === '' ? 1 : contextScore(text.slice(end, end + suffix.length), suffix)) +
    2 * (1 - Math.abs(start - hint) / text.length);
  let best: { match: Match; score: number } | null = null;
  for (const match of matches) {
    const score = scoreOf(match);
    if (best === null || score > best.score) best = { match, score };
  }
  return best?.match ?? null;
}

function exactThenFuzzy(text: string, part: string, mostErrors: number): Match[] {
  const exact: Match[] = [];
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
    exact.push({ start: at, end: at + part.length, errors: 0 });
  }
  return exact.length > 0 ? exact : approxSearch(text, part, mostErrors);
}

function contextScore(text: string, part: string): number {
  if (text === '' || part === '') return 0;
  const [match] = exactThenFuzzy(text, part, part.length);
  return match === undefined ? 0 : 1 - match.errors / part.length;
}

/** Exact text with exact context, the context grown while it can be; as text fragments are found. */
const textFragment: Engine = {
  name: 'text-fragment',
  capture: async (captured, _, ranges) => {
    const content = contentOf(captured);
    const quotes = ranges.map((range) => describeIn(content, range));
    return async (document) => {
      const page = contentOf(document);
      return quotes.map(({ exact, prefix, suffix }) => {
        const near = page.text.indexOf(prefix.slice(-16) + exact + suffix.slice(0, 16));
        const at = near >= 0 ? near + Math.min(16, prefix.length) : page.text.indexOf(exact);
        return at < 0 || exact === ''
          ? NOT_FOUND
          : { range: rangeIn(document, page, at, at + exact.length), changed: false };
      });
    };
  },
};

const domAnchorTextQuote: Engine = {
  name: 'dom-anchor-text-quote',
  capture: async (captured, _, ranges) => {
    const content = contentOf(captured);
    const quotes = ranges.map((range) => ({
      selector: fromRange(captured.body, range),
      hint: describeIn(content, range).start,
    }));
    return async (document) =>
      quotes.map(({ selector, hint }) => {
        try {
          const range = toRange(document.body, selector, { hint });
          return { range: range ?? null, changed: false };
        } catch {
          // It throws where its position finder runs past the end.
          return NOT_FOUND;
        }
      });
  },
};

const apacheAnnotator: Engine = {
  name: '@apache-annotator/dom',
  capture: async (captured, _, ranges) => {
    const selectors: TextQuoteSelector[] = [];
    for (const range of ranges) selectors.push(await describeTextQuote(range, captured.body));
    return async (document) => {
      const findings: Finding[] = [];
      for (const selector of selectors) {
        const matches = createTextQuoteSelectorMatcher(selector)(document.body);
        const { value } = await matches.next();
        findings.push({ range: value instanceof Object ? (value as Range) : null, changed: false });
      }
      return findings;
    };
  },
};

/** What ours is measured beside, on the same inputs. */
export const peers: readonly Engine[] = [
  hypothesis,
  textFragment,
  domAnchorTextQuote,
  apacheAnnotator,
];
