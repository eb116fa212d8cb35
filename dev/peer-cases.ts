// Reads the published test sentences of other readers of numbers with ours and puts every difference down to a reason.
//   npm run peers               the table
//   npm run peers -- --show     every difference with its reason
// The sentences are third-party material and stand beside the project, not in it: where they are missing there is nothing to read.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFigures } from '../lib/annotate/figures/find-figures.ts';
import { type Expected, isSame, type Read, ruleOf } from './bench/peer-rules.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const directory = join(root, '../shared/corpus/cases');
const CASES = /^figures\.(duckling|recognizers|quantulum3)\.([a-z]{2})\.jsonl$/;

/** One sentence of a peer's tests. */
interface Case {
  text: string;
  lang: string;
  expected?: (Expected & { latent?: boolean })[];
}

/** Reason → the cases put down to it by hand: "duckling.en#12", or "duckling.en#12/2" for the second figure of line 12. */
const byHand: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(join(root, 'dev/bench/peer-reasons.json'), 'utf8'),
);
const reasonByCase = new Map(
  Object.entries(byHand).flatMap(([reason, keys]) => keys.map((key) => [key, reason] as const)),
);

/** Reasons under which there is no figure by the guideline: these count for neither side. */
const NO_FIGURE = new Set([
  'no number stated',
  'relative or part of something else',
  'a line that is nothing but a date',
  'expectation wrong',
]);

/** Reasons for which the guideline says nothing: there is a figure, and its value is not the one expected. */
const MISSES = new Set([
  'cents or hundreds left to the hearer',
  'not written in releases',
  'more often wrong than right',
  'not read yet',
]);

/** Columns: kinds with a goal of their own. */
const COLUMNS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['numbers, percentages, money', new Set(['number', 'percent', 'money'])],
  ['ordinals, measures', new Set(['ordinal', 'measure'])],
  ['durations, ages, dates', new Set(['duration', 'age', 'date'])],
];

interface Tally {
  expected: number;
  right: number;
  /** Differences by reason. */
  reasons: Map<string, number>;
}

if (!existsSync(directory)) {
  console.log('No test sentences beside the project: nothing to read.');
  process.exit(0);
}

const tallies = new Map<string, Tally>();
const used = new Set<string>();
for (const file of readdirSync(directory).toSorted()) {
  const match = CASES.exec(file);
  if (match !== null) readFile(file, `${match[1]}.${match[2]}`);
}
printReasons();
printShares();
const unused = [...reasonByCase.keys()].filter((key) => !used.has(key));
if (unused.length > 0) console.log(`\nNo difference any more: ${unused.join(', ')}`);

function readFile(file: string, peer: string): void {
  const lines = readFileSync(join(directory, file), 'utf8').split('\n');
  lines.forEach((line, index) => {
    if (line === '') return;
    const one: Case = JSON.parse(line);
    const read = figuresOf(one);
    (one.expected ?? []).forEach((expected, nth) => {
      if (expected.latent === true || expected.kind.startsWith('exclude')) return;
      const number = nth === 0 ? '' : `/${nth + 1}`;
      count(peer, `${peer}#${index + 1}${number}`, one.text, expected, read);
    });
  });
}

function figuresOf({ text, lang }: Case): readonly Read[] {
  const block = {
    start: 0,
    end: text.length,
    role: 'paragraph',
    quotation: null,
    cell: null,
  } as const;
  const context = { language: lang, country: null, publisher: null };
  return findFigures({ text, blocks: [block], inlines: [] }, context).map((figure) => ({
    text: text.slice(figure.start, figure.end),
    ...figure,
  }));
}

function count(
  peer: string,
  key: string,
  text: string,
  expected: Expected,
  read: readonly Read[],
): void {
  const column = COLUMNS.find(([, kinds]) => kinds.has(expected.kind))?.[0] ?? 'other';
  const tally = tallyOf(peer, column);
  tally.expected += 1;
  if (isSame(expected, read)) {
    tally.right += 1;
    return;
  }
  const reason = reasonByCase.get(key) ?? ruleOf(text, expected, read) ?? 'not read yet';
  if (reasonByCase.has(key)) used.add(key);
  tally.reasons.set(reason, (tally.reasons.get(reason) ?? 0) + 1);
  if (!process.argv.includes('--show')) return;
  const got = read.map((figure) => `[${figure.text}] ${JSON.stringify(figure.quantity)}`).join(' ');
  console.log(
    `${key}\t${reason}\t${expected.kind} [${expected.surface}] ${JSON.stringify(expected.value)}\t${got}\t«${text}»`,
  );
}

function tallyOf(peer: string, column: string): Tally {
  const key = `${peer}|${column}`;
  const tally = tallies.get(key) ?? { expected: 0, right: 0, reasons: new Map() };
  tallies.set(key, tally);
  return tally;
}

function printReasons(): void {
  const peers = [...new Set([...tallies.keys()].map((key) => key.split('.')[0] ?? ''))];
  const reasons = [...new Set([...tallies.values()].flatMap((tally) => [...tally.reasons.keys()]))];
  console.log(`\n${'reason'.padEnd(44)}${peers.map((peer) => peer.padStart(13)).join('')}`);
  for (const reason of reasons.toSorted()) {
    const counts = peers.map((peer) => sum(`${peer}.`, ({ reasons: by }) => by.get(reason) ?? 0));
    console.log(`${reason.padEnd(44)}${counts.map((n) => String(n).padStart(13)).join('')}`);
  }
}

/** Right values of all that is expected, and of all that the guideline calls a figure. */
function printShares(): void {
  const peers = [...new Set([...tallies.keys()].map((key) => key.split('|')[0] ?? ''))];
  for (const [column] of COLUMNS) {
    console.log(`\n${column.padEnd(28)}as expected     where it is a figure`);
    for (const peer of peers) {
      const key = `${peer}|${column}`;
      const expected = sum(key, (tally) => tally.expected);
      if (expected === 0) continue;
      const right = sum(key, (tally) => tally.right);
      const apart = sum(key, (tally) => countOf(tally, (reason) => NO_FIGURE.has(reason)));
      const missed = sum(key, (tally) => countOf(tally, (reason) => MISSES.has(reason)));
      const figures = expected - apart;
      const share = `${percent(right, expected)} of ${String(expected).padStart(3)}`;
      console.log(
        `${peer.padEnd(28)}${share}    ${percent(figures - missed, figures)} of ${figures}`,
      );
    }
  }
}

function countOf(tally: Tally, isCounted: (reason: string) => boolean): number {
  return [...tally.reasons].reduce((total, [reason, n]) => total + (isCounted(reason) ? n : 0), 0);
}

function sum(prefix: string, part: (tally: Tally) => number): number {
  return [...tallies]
    .filter(([key]) => key.startsWith(prefix))
    .reduce((total, [, tally]) => total + part(tally), 0);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '    -' : ((100 * part) / whole).toFixed(1).padStart(5);
}
