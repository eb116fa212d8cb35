import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../../lib/annotate/quotes/find-quotes.ts';
import { lexiconFor } from '../../../../lib/annotate/quotes/lexicon/lexicon-for.ts';
import { releaseOf } from './read-quotes.ts';

const LENGTH = 200_000;

/** Far above what any of it takes on a busy machine; far below what a squared time would. */
const LIMIT_MS = 60_000;

/** What reading a page may cost in quotations, however many marks it has. */
const MOST_QUOTATIONS = 800;

function repeated(pattern: string, end = ''): string {
  return pattern.repeat(Math.ceil(LENGTH / pattern.length)) + end;
}

function count(language: string, text: string): number {
  const context = { language, country: null, publisher: null };
  return findQuotes(releaseOf(text.split('\n')), context).length;
}

/** Every regular expression written in the room's files. */
function expressions(): [string, RegExp][] {
  const folder = fileURLToPath(new URL('../../../../lib/annotate/quotes/', import.meta.url));
  const literal =
    /(?<=[=(:,!&|?\s]\s*)\/(?![/*\s])((?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[\n])+)\/([gimsu]*)(?=[.,;)\s\]])/g;
  return globSync('**/*.ts', { cwd: folder }).flatMap((file) => {
    const code = readFileSync(`${folder}${file}`, 'utf8').replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
    return [...code.matchAll(literal)].map(
      ([written, source = '', flags = '']): [string, RegExp] => [
        `${file} ${written}`,
        new RegExp(source, flags),
      ],
    );
  });
}

// An expression or a loop that runs away does not end within the runner's own limit for a test.
describe('hostile text', () => {
  it('finds the expressions that it feeds', () => {
    expect(expressions().length).toBeGreaterThan(80);
  });

  it.each(expressions())(
    '%s ends on 200 KB',
    (_name, expression) => {
      // Text of one kind and a last character that lets nothing match to the end.
      for (const pattern of ['a', 'A', ' ', ',', '-', "'", '“', '<a', 'A.', '1,', ' of', '-t-']) {
        const text = repeated(pattern, '\u0000');
        expect(text.replace(expression, '').length).toBeLessThanOrEqual(text.length);
      }
    },
    LIMIT_MS,
  );

  it.each([
    '“',
    '"a ',
    '“A b,” said X. ',
    '‘s’ a',
    '’',
    "'a ",
    '„a“ ',
    '「a」',
    '« ',
    '<a ',
    '(a ',
    'x',
    'A-',
    'A and ',
    'Minister ',
    'Minister of Health, ',
    'Mr A ',
    'Jane Roe, Minister, ',
    'said that ',
    'according to ',
    'of the ',
    'von der ',
    '“A b c d e f g.” A said: ',
    '“A. ',
    '– A\n',
    '“a\n',
    '“A b c d e f\n',
    'Quotes\nA b c d e f.\nA B, Minister\n',
    '> a b c d e f.\n',
  ])(
    '%j ends on 200 KB',
    (pattern) => {
      expect(count('en', repeated(pattern))).toBeLessThanOrEqual(MOST_QUOTATIONS);
    },
    LIMIT_MS,
  );

  it.each(['en', 'fr', 'es', 'de', 'pt', 'it', 'cs', 'hu', 'el', 'ru'])(
    'every word of the %s lists ends on 200 KB, bare, capital and in marks',
    (language) => {
      const lists: unknown[] = Object.values(lexiconFor(language));
      const words = lists.flatMap((list): string[] => {
        if (list instanceof Map || list instanceof Set) return [...list.keys()].map(String);
        return Array.isArray(list)
          ? list.map((entry) => (Array.isArray(entry) ? entry.join(' ') : String(entry)))
          : [];
      });
      expect(words.length).toBeGreaterThan(300);
      const capital = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
      for (const pattern of [
        words.join(' '),
        capital.join(' '),
        `${words.join(' “a ')}” `,
        capital.join(', '),
      ]) {
        expect(count(language, repeated(`${pattern} `))).toBeLessThanOrEqual(MOST_QUOTATIONS);
      }
    },
    LIMIT_MS,
  );

  it(
    'reads thousands of different names',
    () => {
      const names = Array.from(
        { length: 8_000 },
        (_, index) => `Minister A${index.toString(36)} B${index.toString(36)}x said “a b c d e.”`,
      );
      expect(count('en', names.join('\n'))).toBeLessThanOrEqual(MOST_QUOTATIONS);
    },
    LIMIT_MS,
  );

  it('reads thousands of <q> elements', () => {
    const line = 'a b c d e f. ';
    const text = line.repeat(10_000);
    const release = releaseOf([text]);
    const inlines = Array.from({ length: 10_000 }, (_, index) => ({
      kind: 'quote' as const,
      start: index * line.length,
      end: index * line.length + 11,
    }));
    const context = { language: 'en', country: null, publisher: null };
    expect(findQuotes({ ...release, inlines }, context).length).toBeLessThanOrEqual(
      MOST_QUOTATIONS,
    );
  });
});
