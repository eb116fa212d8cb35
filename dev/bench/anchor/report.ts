import { OURS } from './engine.ts';
import { emptyTally, type Tally } from './judge.ts';
import { MUTATIONS } from './mutations.ts';

/** Counts of all kinds of change, by kind and engine. */
export type Tallies = ReadonlyMap<string, ReadonlyMap<string, Tally>>;

/** One goal, and how far it is met. */
export interface Goal {
  text: string;
  measured: string;
  isMet: boolean;
}

/** Kinds with fewer dead quotes say nothing of how dead ones are kept. */
const FEWEST_GONE = 20;

const TRAPS: ReadonlySet<string> = new Set(
  MUTATIONS.filter(({ isTrap }) => isTrap === true).map(({ kind }) => kind),
);

/** Adds up tallies. */
export function sum(tallies: readonly Tally[]): Tally {
  const total = emptyTally();
  for (const tally of tallies) {
    for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += tally[key];
  }
  return total;
}

/** One table a question, a row a kind, a column an engine; then what each kind does. */
export function printTables(tallies: Tallies): void {
  const engines = enginesIn(tallies);
  const tables: [title: string, cell: (tally: Tally) => string][] = [
    ['Found right, of those still there (%)', (t) => percent(t.foundRight, liveOf(t))],
    ['Found wrong, of all (%)', (t) => percent(t.foundWrong, t.cases)],
    ['Kept as orphans, of those gone (%)', (t) => percent(t.orphanedRightly, goneOf(t))],
    [
      'Changed figures flagged, of those found (%)',
      (t) => percent(t.figuresFlagged, t.figuresChanged),
    ],
    ['Time of searching (ms)', (t) => t.ms.toFixed(0)],
  ];
  for (const [title, cell] of tables) {
    console.log(`\n${title}`);
    console.log(line('', 'cases', engines));
    for (const [kind, byEngine] of tallies) {
      const cases = byEngine.get(OURS)?.cases ?? 0;
      console.log(
        line(
          kind,
          String(cases),
          engines.map((name) => cell(byEngine.get(name) ?? emptyTally())),
        ),
      );
    }
    const totals = engines.map((name) => totalOf(tallies, name));
    console.log(line('ALL', String(totals[0]?.cases ?? 0), totals.map(cell)));
  }
  console.log('\nKinds of change');
  for (const { kind, what } of MUTATIONS)
    if (tallies.has(kind)) console.log(`  ${kind.padEnd(19)}${what}`);
}

/** What is wanted of us, and what was measured. */
export function goalsOf(tallies: Tallies): Goal[] {
  const all = totalOf(tallies, OURS);
  const open = sum(kindsOf(tallies, false).map(([, tally]) => tally));
  const dead = kindsOf(tallies, false)
    .filter(([, tally]) => goneOf(tally) >= FEWEST_GONE)
    .map(([kind, tally]) => ({ kind, share: tally.orphanedRightly / goneOf(tally) }))
    .sort((a, b) => a.share - b.share);
  const [worst] = dead;
  const behind = kindsBehind(tallies);
  const goals = [
    goal('right, of those still there, at least 97 %', all.foundRight, liveOf(all), 0.97, 1),
    goal('on wrong text, of all, at most 2 %', all.foundWrong, all.cases, 0, 0.02),
    goal('on wrong text outside the traps, at most 0.5 %', open.foundWrong, open.cases, 0, 0.005),
    goal(
      'dead ones kept as orphans outside the traps, at least 95 %',
      open.orphanedRightly,
      goneOf(open),
      0.95,
      1,
    ),
    goal('changed figures flagged, at least 99 %', all.figuresFlagged, all.figuresChanged, 0.99, 1),
    {
      text: 'in no kind of change behind the best peer (right decisions)',
      measured: behind.length === 0 ? 'in none' : behind.join('; '),
      isMet: behind.length === 0,
    },
  ];
  if (worst !== undefined) {
    goals.push({
      text: 'dead ones kept, in the worst kind outside the traps, at least 95 %',
      measured: `${(100 * worst.share).toFixed(1)} % (${worst.kind})`,
      isMet: worst.share >= 0.95,
    });
  }
  const hypothesis = totalOf(tallies, 'hypothesis');
  if (hypothesis.cases > 0) {
    goals.push({
      text: 'not slower than the Hypothesis algorithm',
      measured: `${all.ms.toFixed(0)} ms, against ${hypothesis.ms.toFixed(0)} ms`,
      isMet: all.ms <= hypothesis.ms,
    });
  }
  return goals;
}

/** What is written with `--json`. */
export function asJson(tallies: Tallies): unknown {
  const peers = enginesIn(tallies).filter((name) => name !== OURS);
  const peersOf = (tally: (engine: string) => Tally) =>
    Object.fromEntries(peers.map((name) => [name, counts(tally(name))]));
  return {
    ours: counts(totalOf(tallies, OURS)),
    peers: peersOf((name) => totalOf(tallies, name)),
    kinds: [...tallies].map(([kind, engines]) => ({
      kind,
      ours: counts(engines.get(OURS) ?? emptyTally()),
      peers: peersOf((name) => engines.get(name) ?? emptyTally()),
    })),
  };
}

function counts({ cases, foundRight, foundWrong, orphanedRightly, orphanedWrongly, ms }: Tally) {
  return { cases, foundRight, foundWrong, orphanedRightly, orphanedWrongly, ms: Math.round(ms) };
}

function goal(text: string, part: number, whole: number, least: number, most: number): Goal {
  const share = whole === 0 ? least : part / whole;
  return {
    text,
    measured: whole === 0 ? 'none there' : `${percent(part, whole)} %`,
    isMet: share >= least && share <= most,
  };
}

/** Kinds in which a peer decided right more often than we did. */
function kindsBehind(tallies: Tallies): string[] {
  return [...tallies].flatMap(([kind, engines]) => {
    const shareOf = ({ foundRight, orphanedRightly, cases }: Tally) =>
      (foundRight + orphanedRightly) / Math.max(1, cases);
    const own = shareOf(engines.get(OURS) ?? emptyTally());
    return [...engines].flatMap(([name, tally]) =>
      shareOf(tally) > own
        ? [`${kind}: ${(100 * own).toFixed(2)} %, ${name} ${(100 * shareOf(tally)).toFixed(2)} %`]
        : [],
    );
  });
}

function kindsOf(tallies: Tallies, isTrap: boolean): [kind: string, tally: Tally][] {
  return [...tallies]
    .filter(([kind]) => TRAPS.has(kind) === isTrap)
    .map(([kind, engines]) => [kind, engines.get(OURS) ?? emptyTally()]);
}

function enginesIn(tallies: Tallies): string[] {
  return [...new Set([...tallies.values()].flatMap((engines) => [...engines.keys()]))];
}

function totalOf(tallies: Tallies, engine: string): Tally {
  return sum([...tallies.values()].map((engines) => engines.get(engine) ?? emptyTally()));
}

/** Quotes whose text is still there. */
function liveOf(tally: Tally): number {
  return tally.cases - goneOf(tally);
}

function goneOf({ orphanedRightly, foundWrongGone }: Tally): number {
  return orphanedRightly + foundWrongGone;
}

function line(kind: string, cases: string, cells: readonly string[]): string {
  return `  ${kind.padEnd(18)}${cases.padStart(7)}${cells.map((cell) => cell.padStart(Math.max(12, cell.length + 2))).join('')}`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}
