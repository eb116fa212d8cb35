import { peers } from './peers.ts';
import { type BenchInput, type BenchOutput, runPage } from './run-page.ts';

/** Runs in the bench's browser, which knows it by name. */
function pressmarkBench(
  input: BenchInput & {
    /** Engines to run beside ours; all where null. */
    engines: readonly string[] | null;
  },
): Promise<BenchOutput> {
  const { engines } = input;
  return runPage(
    input,
    peers.filter(({ name }) => engines === null || engines.includes(name)),
  );
}

Object.assign(globalThis, { pressmarkBench });
