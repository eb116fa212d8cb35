import { describe, expect, test } from 'vitest';
import { codeOf, type SourceFile, shippedFiles } from './source-files.ts';

const files = shippedFiles();
const typescript = files.filter(({ path }) => /\.tsx?$/.test(path));

function breaking(rule: RegExp, among: readonly SourceFile[] = typescript): string[] {
  return among.filter((file) => rule.test(codeOf(file))).map(({ path }) => path);
}

test('there are files to look at', () => {
  expect(typescript.length).toBeGreaterThan(30);
});

test('strings become nodes in one file only', () => {
  const doors =
    /\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write|setHTMLUnsafe|DOMParser|createContextualFragment/;
  expect(breaking(doors).filter((path) => path !== 'lib/dom/parse-html.ts')).toEqual([]);
});

test('nothing leaves the machine: there is no network code', () => {
  const network =
    /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|WebTransport|RTCPeerConnection/;
  expect(breaking(network)).toEqual([]);
});

test('the code that reads quotations has no words of a language: they are data', () => {
  const code = typescript
    .filter(({ path }) => /^lib\/annotate\/quotes\/(?!lexicon\/|caseless\/words)/.test(path))
    .map((file) => ({ path: file.path, code: codeOf(file) }));
  expect(code.length).toBeGreaterThan(20);
  const expressions = code.flatMap(({ path, code }) =>
    [...code.matchAll(/(?<=[(=!,:?&|]\s*|^\s*)\/(?:[^/\\\n]|\\.)+\/[a-z]*(?=[.,;)\s])/gm)]
      .map(([expression]) => expression.replaceAll(/\\[pP]\{[^}]*\}|\\.|\/[a-z]*$/g, ' '))
      .filter((expression) => /[\p{Ll}\p{Lo}]{2}/u.test(expression))
      .map((expression) => `${path}: ${expression}`),
  );
  expect(expressions).toEqual([]);
  const compared = code.flatMap(({ path, code }) =>
    [...code.matchAll(/\blower [!=]== ['"]\p{L}+['"]/gu)].map(
      ([comparison]) => `${path}: ${comparison}`,
    ),
  );
  expect(compared).toEqual([]);
});

test('the page’s registry of highlights is never cleared: other people’s highlights are in it', () => {
  expect(breaking(/highlights\s*\??\.\s*clear\s*\(/)).toEqual([]);
});

test('code made from strings is nowhere', () => {
  expect(breaking(/\beval\s*\(|new Function\s*\(|dangerouslySetInnerHTML/)).toEqual([]);
});

test('time and chance are arguments on the floors below the extension', () => {
  const rooms =
    /^lib\/(?:model|text|publishers|annotate|compare|work|export|dom|detect|extract|anchor|highlight|session|read-(?:page|release))/;
  const inner = typescript.filter(({ path }) => rooms.test(path));
  expect(
    breaking(/Date\.now\(|new Date\(\s*\)|Math\.random|randomUUID|performance\.now/, inner),
  ).toEqual([]);
});

test('the words of a language are data of its lexicon, not alternatives in the figures’ code', () => {
  const rooms =
    /^lib\/annotate\/figures\/(?!lexicon\/[a-z]{2,5}\/|lexicon\/(?:symbols|number-words)|exclusions\/exclusion-patterns)/;
  const inner = typescript.filter(({ path }) => rooms.test(path));
  expect(inner.length).toBeGreaterThan(20);
  expect(breaking(/[(:|][a-zà-ÿ]{2,}\|[a-zà-ÿ]{2,}[|)]|\['[a-zà-ÿ]{3,}', '/, inner)).toEqual([]);
});

describe('names and sizes', () => {
  test('no folder is a catch-all', () => {
    expect(files.filter(({ path }) => /\/(?:utils?|helpers?|common|shared)\//.test(path))).toEqual(
      [],
    );
  });

  test('no file holds more than 400 lines but data, frozen versions and lexicons', () => {
    const exempt = /^lib\/(?:store\/versions|publishers|annotate\/(?:quotes|figures)\/lexicon)\//;
    const long = typescript
      .filter(({ path }) => !exempt.test(path))
      .filter(({ text }) => text.split('\n').length > 400)
      .map(({ path }) => path);
    expect(long).toEqual([]);
  });

  test('an entrypoint composes and does not think: 60 lines at the most', () => {
    const doors = /^entrypoints\/(?:[^/]+\.ts|[^/]+\/(?:index|main)\.tsx?)$/;
    const long = typescript
      .filter(({ path }) => doors.test(path))
      .filter(({ text }) => text.split('\n').length > 61)
      .map(({ path }) => path);
    expect(long).toEqual([]);
  });
});
