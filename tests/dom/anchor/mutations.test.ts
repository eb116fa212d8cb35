/// <reference types="vite/client" />
import { beforeAll, describe, expect, test } from 'vitest';
import { OURS } from '../../../dev/bench/anchor/engine.ts';
import { emptyTally, type Tally } from '../../../dev/bench/anchor/judge.ts';
import { MUTATIONS } from '../../../dev/bench/anchor/mutations.ts';
import { sum } from '../../../dev/bench/anchor/report.ts';
import { runPage } from '../../../dev/bench/anchor/run-page.ts';

const files = import.meta.glob<string>('../../../dev/newsroom/pages/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Kinds in which nothing is lost: every text is still there, letter by letter or with other typography. */
const LOSSLESS = [
  ...['unchanged', 'text-nodes', 'wrapped', 'attributes', 'template', 'white-space', 'typography'],
  ...['inserted', 'removed', 'shuffled', 'around-20'],
];

const byKind = new Map<string, Tally>();

/** The bench's own run, on the pages of the demo newsroom and without its peers: the same in every run, by its seeds. */
beforeAll(async () => {
  for (const [path, html] of Object.entries(files)) {
    const id = path.split('/').at(-1) ?? path;
    const { tallies } = await runPage({ id, html, kinds: [], show: false });
    for (const [kind, engines] of Object.entries(tallies)) {
      const known = byKind.get(kind) ?? emptyTally();
      byKind.set(kind, sum([known, engines[OURS] ?? emptyTally()]));
    }
  }
}, 60_000);

function total(isIn: (kind: string) => boolean = () => true) {
  const tally = sum([...byKind].filter(([kind]) => isIn(kind)).map(([, counts]) => counts));
  const gone = tally.orphanedRightly + tally.foundWrongGone;
  return { ...tally, gone, live: tally.cases - gone };
}

const isTrap = (kind: string): boolean =>
  MUTATIONS.some((mutation) => mutation.kind === kind && mutation.isTrap === true);

describe('annotations on pages that have changed', () => {
  test('every kind of change is run', () => {
    expect([...byKind.keys()]).toEqual(MUTATIONS.map(({ kind }) => kind));
    expect(total().cases).toBeGreaterThan(2_500);
  });

  test('those whose text is there are found right', () => {
    const { foundRight, live } = total();
    expect(foundRight / live).toBeGreaterThan(0.985);
  });

  test.each(LOSSLESS)('all are found where nothing of them was lost: %s', (kind) => {
    const { foundRight, live } = total((other) => other === kind);
    expect(foundRight / live).toBeGreaterThanOrEqual(0.99);
  });

  test('hardly any is put on wrong text', () => {
    expect(total().foundWrong / total().cases).toBeLessThan(0.01);
    const open = total((kind) => !isTrap(kind));
    expect(open.foundWrong / open.cases).toBeLessThan(0.005);
  });

  test('those whose text is gone are kept as orphans, also where a look-alike was always there', () => {
    const open = total((kind) => !isTrap(kind));
    expect(open.gone).toBeGreaterThan(50);
    expect(open.orphanedRightly / open.gone).toBeGreaterThan(0.95);
    const traps = total(isTrap);
    expect(traps.gone).toBeGreaterThan(100);
    expect(traps.orphanedRightly / traps.gone).toBeGreaterThan(0.95);
  });

  test('figures that were corrected are found, and said to be changed', () => {
    const { foundRight, live, figuresChanged, figuresFlagged } = total(
      (kind) => kind === 'figures',
    );
    expect(foundRight / live).toBeGreaterThan(0.97);
    expect(figuresChanged).toBeGreaterThan(20);
    expect(figuresFlagged / figuresChanged).toBeGreaterThan(0.99);
  });
});
