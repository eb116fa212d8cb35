import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { shippedFiles } from '../architecture/source-files.ts';

const folder = fileURLToPath(new URL('../../public/_locales/', import.meta.url));
const languages = readdirSync(folder);

function messagesOf(language: string): Record<string, { message: string }> {
  return JSON.parse(readFileSync(join(folder, language, 'messages.json'), 'utf8'));
}

const english = messagesOf('en');
const keys = Object.keys(english);
const source = [
  ...shippedFiles().map(({ text }) => text),
  readFileSync(fileURLToPath(new URL('../../wxt.config.ts', import.meta.url)), 'utf8'),
].join('\n');

/** Keys put together from a name at run time: `signal_` and the signal's name. Each family has a source of its names. */
const FAMILIES = [
  'signal_',
  'failure_',
  'type_',
  'kind_',
  'modifier_',
  'format_',
  'origin_',
  'rule_',
  'export_',
  'verdict_',
];

const placeholders = (message: string): string[] => [...new Set(message.match(/\$\d/g))].sort();

const isUsed = (key: string): boolean => {
  const stem = key.replace(/_(?:zero|one|two|few|many|other)$/, '');
  return (
    [key, stem].some((name) => new RegExp(`['"\`]${name}['"\`]|__MSG_${name}__`).test(source)) ||
    FAMILIES.some((family) => key.startsWith(family) && source.includes(`\`${family}\${`))
  );
};

test('English and French are there from the start', () => {
  expect(languages).toEqual(expect.arrayContaining(['en', 'fr']));
});

describe.each(languages)('%s', (language) => {
  const messages = messagesOf(language);

  test('has every message and no other', () => {
    expect(Object.keys(messages).sort()).toEqual([...keys].sort());
  });

  test('leaves no message empty', () => {
    expect(keys.filter((key) => (messages[key]?.message ?? '').trim() === '')).toEqual([]);
  });

  test('puts the same things in', () => {
    const different = keys.filter(
      (key) =>
        placeholders(messages[key]?.message ?? '').join() !==
        placeholders(english[key]?.message ?? '').join(),
    );
    expect(different).toEqual([]);
  });
});

test('every message is used somewhere', () => {
  expect(keys.filter((key) => !isUsed(key))).toEqual([]);
});

test('every key that the code names has its message', () => {
  const named = [...source.matchAll(/\b(?:t|translate)\(\s*'([a-z0-9_]+)'/g)].map(
    ([, key = '']) => key,
  );
  const counted = [...source.matchAll(/\btn\(\s*'([a-z0-9_]+)'/g)].flatMap(([, stem]) => [
    `${stem}_one`,
    `${stem}_other`,
  ]);
  expect(named.length).toBeGreaterThan(40);
  expect([...named, ...counted].filter((key) => !(key in english))).toEqual([]);
});

test('every failure has its plain words', () => {
  const failures = readFileSync(
    fileURLToPath(new URL('../../lib/model/failure.ts', import.meta.url)),
    'utf8',
  );
  const codes = [...failures.matchAll(/code: '([a-z-]+)'/g)].map(([, code = '']) => code);
  expect(codes.length).toBeGreaterThan(8);
  const missing = codes.filter(
    (code) => !keys.some((key) => key.startsWith(`failure_${code.replaceAll('-', '_')}`)),
  );
  expect(missing).toEqual([]);
});

test('every signal has its plain words', () => {
  const weights = readFileSync(
    fileURLToPath(new URL('../../lib/detect/weights.ts', import.meta.url)),
    'utf8',
  );
  const names = [...weights.matchAll(/^\s*'?([a-z]+-[a-z-]+)'?:/gm)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(20);
  const missing = names.filter((name) => !(`signal_${name.replaceAll('-', '_')}` in english));
  expect(missing).toEqual([]);
});
