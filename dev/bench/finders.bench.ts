// Speed of the finders beside published packages on the same English text in the same run, as milliseconds per 1,000 words.
//   node dev/bench/finders.bench.ts            warm, all engines in turn
//   node dev/bench/finders.bench.ts --first X  the first call of engine X in a fresh process (used by the run above)
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findFigures } from '../../lib/annotate/figures/find-figures.ts';
import { findQuotes } from '../../lib/annotate/quotes/find-quotes.ts';
import type { ReadingContext } from '../../lib/model/reading.ts';
import type { ReleaseText } from '../../lib/model/release.ts';
import { SAMPLES, sampleText, wordCount } from './sample-texts.ts';

/** Long enough that a clock tick does not matter, short enough that the slowest peer ends within seconds. */
const WORDS = 1_000;
const ROUNDS = 9;
/** The slowest peer takes many seconds a call: one of them says enough. */
const SLOW_ROUNDS = 1;
const SLOW_MS = 500;

interface Engine {
  name: string;
  /** What it is measured for; engines of one task are compared. */
  task: 'quotations' | 'figures';
  /** Loads the engine and gives its call: loading does not count. */
  load: () => Promise<(text: ReleaseText) => unknown>;
}

const context: ReadingContext = { language: 'en', country: 'US', publisher: null };

const ENGINES: readonly Engine[] = [
  {
    name: 'pressmark quotations',
    task: 'quotations',
    load: async () => (text) => findQuotes(text, context),
  },
  {
    name: 'compromise quotations',
    task: 'quotations',
    load: async () => {
      const { default: nlp } = await import('compromise');
      return ({ text }) => nlp(text).quotations().json();
    },
  },
  {
    name: 'pressmark figures',
    task: 'figures',
    load: async () => (text) => findFigures(text, context),
  },
  {
    name: 'compromise figures',
    task: 'figures',
    load: async () => {
      const { default: nlp } = await import('compromise');
      return ({ text }) => {
        const document = nlp(text);
        return [document.numbers().json(), document.money().json(), document.percentages().json()];
      };
    },
  },
  {
    name: 'recognizers-text figures',
    task: 'figures',
    load: async () => {
      const suite = await import('@microsoft/recognizers-text-suite');
      const { Culture } = suite;
      return ({ text }) => [
        suite.recognizeNumber(text, Culture.English),
        suite.recognizePercentage(text, Culture.English),
        suite.recognizeCurrency(text, Culture.English),
      ];
    },
  },
];

const firstOnly = process.argv.indexOf('--first');
if (firstOnly >= 0) {
  const engine = ENGINES.find(({ name }) => name === process.argv[firstOnly + 1]);
  if (engine === undefined) throw new Error('no such engine');
  const text = sampleText(SAMPLES['en'] ?? [], WORDS);
  const call = await engine.load();
  console.log(elapsed(() => call(text)));
} else {
  await compareWarm();
}

async function compareWarm(): Promise<void> {
  const text = sampleText(SAMPLES['en'] ?? [], WORDS);
  const perThousand = 1_000 / wordCount(text.text);
  const engines = await Promise.all(
    ENGINES.map(async (engine) => ({ engine, call: await engine.load(), times: [] as number[] })),
  );
  for (const { call } of engines) call(text);
  for (let round = 0; round < ROUNDS; round++) {
    for (const { call, times } of engines) {
      if (round >= SLOW_ROUNDS && (times[0] ?? 0) > SLOW_MS) continue;
      times.push(elapsed(() => call(text)));
    }
  }
  console.log('engine                      warm ms/1,000 words   first call ms   ours / this');
  for (const { engine, times } of engines) {
    const ours = engines.find(({ engine: other }) => other.task === engine.task);
    const ratio = median(ours?.times ?? []) / median(times);
    console.log(
      engine.name.padEnd(27),
      (median(times) * perThousand).toFixed(2).padStart(19),
      firstCall(engine.name).toFixed(1).padStart(15),
      ratio.toFixed(3).padStart(13),
    );
  }
  await printLanguages();
}

/** The peers speak English; ours in the other languages beside ours in English. */
async function printLanguages(): Promise<void> {
  console.log('\nlanguage   quotations ms/1,000 words   figures ms/1,000 words');
  for (const [language, sample] of Object.entries(SAMPLES)) {
    const text = sampleText(sample, WORDS);
    const inLanguage: ReadingContext = { ...context, language };
    const perThousand = 1_000 / wordCount(text.text);
    const time = (find: typeof findQuotes | typeof findFigures): string => {
      find(text, inLanguage);
      const times = Array.from({ length: ROUNDS }, () => elapsed(() => find(text, inLanguage)));
      return (median(times) * perThousand).toFixed(2);
    };
    console.log(language.padEnd(10), time(findQuotes).padStart(26), time(findFigures).padStart(24));
  }
}

function firstCall(name: string): number {
  const { stdout } = spawnSync(
    process.execPath,
    [fileURLToPath(import.meta.url), '--first', name],
    { encoding: 'utf8' },
  );
  return Number(stdout);
}

function elapsed(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
