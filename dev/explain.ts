// Prints why one saved page was read as it was: every signal with its weight and what was seen, every step of the extraction,
// where each fact was read, and the rule behind each quotation and figure.
//   npm run explain -- FILE --url URL [--no-profiles]
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { BASE } from '../lib/detect/weights.ts';
import type { Detection } from '../lib/model/detection.ts';
import type { Reading } from '../lib/model/reading.ts';
import type { AnnotatedRelease, Release, Sourced } from '../lib/model/release.ts';
import { bundleForPage } from './bundle-for-page.ts';
import { CHROMIUM_ARGUMENTS, findOrInstallChromium, NO_BROWSER } from './find-browser.ts';
import { annotationsJson } from './reading-json.ts';

/** Columns of a name; longer ones push their line out. */
const NAME_WIDTH = 22;
/** Characters of a value that a line shows. */
const SHOWN = 110;

/** What the line of an annotation says already. */
const TOLD_BEFORE: ReadonlySet<string> = new Set(['segments', 'start', 'end', 'text', 'rule']);

const { values, positionals } = parseArgs({
  options: { url: { type: 'string' }, 'no-profiles': { type: 'boolean', default: false } },
  allowPositionals: true,
});
const file = positionals[0];
if (file === undefined) exitWith('Usage: npm run explain -- FILE --url URL [--no-profiles]');
const url = values.url ?? 'https://unknown.invalid/';
const reading = await readPage(readFileSync(file, 'utf8'));
console.log(url);
printDetection(reading.detection);
printSteps(reading);
if (reading.result.ok) {
  printRelease(reading.result.value.release);
  printAnnotations(reading.result.value);
}

async function readPage(html: string): Promise<Reading> {
  const executablePath = findOrInstallChromium((line) => console.error(line));
  if (executablePath === null) exitWith(NO_BROWSER);
  const script = await bundleForPage(new URL('./explain-in-page.ts', import.meta.url));
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
  try {
    const tab = await browser.newPage();
    await tab.addScriptTag({ content: script });
    return await tab.evaluate(
      ([source, address, withProfiles, now]) => {
        const { pressmarkExplain } = globalThis as unknown as {
          pressmarkExplain: (html: string, url: string, profiles: boolean, now: string) => Reading;
        };
        return pressmarkExplain(source, address, withProfiles, now);
      },
      [html, url, !values['no-profiles'], new Date().toISOString()] as const,
    );
  } finally {
    await browser.close();
  }
}

function printDetection({ verdict, score, signals }: Detection): void {
  console.log(`\nDetection: ${verdict}, ${(100 * score).toFixed(1)} %`);
  console.log(`${signed(BASE)}  before anything is seen`);
  for (const { name, weight, evidence } of signals.toSorted(
    (a, b) => Math.abs(b.weight) - Math.abs(a.weight),
  )) {
    console.log(`${signed(weight)}  ${name.padEnd(NAME_WIDTH)} ${line(evidence)}`);
  }
}

function printSteps({ trace, result }: Reading): void {
  console.log('\nExtraction');
  for (const { room, rule, detail } of trace) if (room === 'extract') print(rule, detail);
  if (!result.ok) print('failure', result.failure.code);
}

function printRelease(release: Release): void {
  const { headline, subheadline, publisher, datePublished, dateModified, place } = release;
  console.log('\nRelease');
  print('type', release.type);
  const sourced = { headline, subheadline, publisher, datePublished, dateModified, place };
  for (const [name, value] of Object.entries(sourced)) print(name, sourcedText(value));
  print('language, country', `${release.inLanguage}, ${release.country ?? 'unknown'}`);
  for (const { inLanguage, url: address } of release.alternates)
    print('alternate', `${inLanguage} ${address}`);
  for (const { name, role, organization, phones, emails } of release.contacts)
    print('contact', [name, role, organization, ...phones, ...emails].filter(Boolean).join(' | '));
  for (const link of release.links) print('link', `${link.text} → ${link.url}`);
  for (const { role, start, end } of release.body.blocks)
    print(role, release.body.text.slice(start, end));
}

function printAnnotations({ annotations }: AnnotatedRelease): void {
  console.log('\nAnnotations');
  for (const annotation of annotations) {
    const { quotations, figures } = annotationsJson([annotation]);
    const text = annotation.target.map(({ selector: [quote] }) => quote.exact).join(' … ');
    print(annotation.generator?.rule ?? '', text);
    for (const body of [...quotations, ...figures]) print('', factsOf(body));
  }
}

/** What a finder made of a quotation or figure, without the text, where it stands and what is not known. */
function factsOf(body: unknown): string {
  return JSON.stringify(body, (key, value) =>
    TOLD_BEFORE.has(key) || value === null || value === false ? undefined : value,
  );
}

function sourcedText(value: Sourced<string> | null): string {
  return value === null ? 'none' : `${value.value}  [${value.from}]`;
}

function print(name: string, value: string): void {
  console.log(`  ${name.padEnd(NAME_WIDTH)} ${line(value)}`);
}

function line(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > SHOWN ? `${flat.slice(0, SHOWN - 1)}…` : flat;
}

function signed(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`.padStart(6);
}

function exitWith(message: string): never {
  console.error(message);
  process.exit(2);
}
