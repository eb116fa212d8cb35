import { drawQuotes } from './draw-quotes.ts';
import { type Engine, type Finding, ours, type Search } from './engine.ts';
import { emptyTally, isGone, judge, survivorsOf, type Tally, type Verdict } from './judge.ts';
import { MUTATIONS, type Mutation } from './mutations.ts';
import { randomFrom } from './random.ts';
import { trackPage } from './tracked-page.ts';

/** What one page is run with. */
export interface BenchInput {
  id: string;
  html: string;
  /** Kinds to run; all where empty. */
  kinds: readonly string[];
  /** Whether single wrong decisions of ours are told. */
  show: boolean;
}

/** What one page gave: tallies by kind and engine, and ours where it was wrong. */
export interface BenchOutput {
  tallies: Record<string, Record<string, Tally>>;
  misses: string[];
}

/**
 * Runs in a browser: one page through all kinds of change.
 *
 * @param peers - Engines to run beside ours.
 */
export async function runPage(
  input: BenchInput,
  peers: readonly Engine[] = [],
): Promise<BenchOutput> {
  const output: BenchOutput = { tallies: {}, misses: [] };
  for (const mutation of MUTATIONS) {
    if (input.kinds.length > 0 && !input.kinds.includes(mutation.kind)) continue;
    const tallies = await runKind(input, mutation, [ours, ...peers], output.misses);
    if (tallies !== null) output.tallies[mutation.kind] = tallies;
  }
  return output;
}

async function runKind(
  input: BenchInput,
  mutation: Mutation,
  engines: readonly Engine[],
  misses: string[],
): Promise<Record<string, Tally> | null> {
  const random = randomFrom(`${input.id} ${mutation.kind}`);
  const page = trackPage(input.html);
  mutation.before?.(page, random);
  page.capture();
  const quotes = drawQuotes(page, random, mutation.isTwice === true);
  if (quotes.length === 0) return null;
  const texts = quotes.map(({ range }) => range.toString());
  const ranges = quotes.map(({ range }) => range);
  const searches: [Engine, Search][] = [];
  for (const engine of engines) {
    searches.push([engine, await engine.capture(page.document, page.article, ranges)]);
  }
  mutation.after(page, quotes, random);
  const survivors = survivorsOf(page);
  const tallies: Record<string, Tally> = {};
  for (const [engine, search] of searches) {
    const before = performance.now();
    const findings = await search(page.document);
    const tally = { ...emptyTally(), ms: performance.now() - before };
    tallies[engine.name] = tally;
    for (const [at, finding] of findings.entries()) {
      const ids = quotes[at]?.ids ?? [];
      const text = texts[at] ?? '';
      const verdict = judge(ids, finding, survivors);
      count(tally, verdict, isGone(ids, survivors), text, finding);
      if (input.show && engine === ours && MISSES.has(verdict)) {
        const found = finding.range?.toString() ?? '';
        misses.push([mutation.kind, verdict, text, found].join(' | ').replace(/\s+/g, ' '));
      }
    }
  }
  return tallies;
}

const MISSES: ReadonlySet<Verdict> = new Set(['foundWrong', 'orphanedWrongly']);

function count(
  tally: Tally,
  verdict: Verdict,
  gone: boolean,
  text: string,
  { range, changed }: Finding,
): void {
  if (verdict === 'not-judged') return;
  tally.cases += 1;
  tally[verdict] += 1;
  if (verdict === 'foundWrong' && gone) tally.foundWrongGone += 1;
  if (verdict === 'foundRight' && numbers(text) !== numbers(range?.toString() ?? '')) {
    tally.figuresChanged += 1;
    if (changed) tally.figuresFlagged += 1;
  }
}

function numbers(text: string): string {
  return (text.match(/\d+/g) ?? []).join(' ');
}
