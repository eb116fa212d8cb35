// Prints why one saved page is or is not taken for a release: every signal with its weight and what was seen.
//   npm run explain -- FILE --url URL
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BASE } from '../lib/detect/weights.ts';
import { detectPages } from './detect-pages.ts';

const { values, positionals } = parseArgs({
  options: { url: { type: 'string' } },
  allowPositionals: true,
});
const file = positionals[0];
if (file === undefined) {
  console.error('Usage: npm run explain -- FILE --url URL');
  process.exit(2);
}
const url = values.url ?? 'https://unknown.invalid/';
const [detection] = await detectPages([{ html: readFileSync(file, 'utf8'), url }]);
if (detection !== undefined) {
  const signals = detection.signals.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  console.log(`${detection.verdict}  ${(100 * detection.score).toFixed(1)} %  ${url}`);
  console.log(`${signed(BASE)}  before anything is seen`);
  for (const { name, weight, evidence } of signals) {
    console.log(`${signed(weight)}  ${name.padEnd(22)} ${evidence.replace(/\s+/g, ' ')}`);
  }
}

function signed(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`.padStart(6);
}
