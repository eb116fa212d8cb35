import { annotateRelease } from '../lib/annotate/annotate-release.ts';
import { countryOfHost } from '../lib/extract/read-country.ts';
import type { Block } from '../lib/model/release.ts';
import { readRelease } from '../lib/read-release.ts';
import { guessLanguage } from '../lib/text/guess-language.ts';
import { annotationsJson, readingJson } from './reading-json.ts';

/** What `npm run read` is asked to read. */
export type ReadInput =
  | { id: string; html: string; url: string; withProfiles: boolean }
  | { id: string; text: string; url: string; language: string | null; isWholeRelease: boolean };

/** Runs in the browser: reads one page or text with the extension's own code, and answers with the printed form. */
function read(input: ReadInput, now: string): Record<string, unknown> {
  if ('html' in input) {
    const document = new DOMParser().parseFromString(input.html, 'text/html');
    const { id, url, withProfiles } = input;
    const page = withProfiles ? { url } : { url, profiles: [] };
    return readingJson(id, readRelease(document, { ...page, now }));
  }
  return readText(input, now);
}

/** Plain text has no page to detect or extract: its lines are the blocks, and a whole release's first line the headline. */
function readText(
  input: Extract<ReadInput, { text: string }>,
  now: string,
): Record<string, unknown> {
  const blocks: Block[] = [];
  let text = '';
  for (const line of input.text.split('\n')) {
    if (input.isWholeRelease && line.trim() === '') continue;
    if (blocks.length > 0) text += '\n';
    const role = input.isWholeRelease && blocks.length === 0 ? 'headline' : 'paragraph';
    blocks.push({
      role,
      start: text.length,
      end: text.length + line.length,
      quotation: null,
      cell: null,
    });
    text += line;
  }
  const language = input.language ?? guessLanguage(text) ?? 'en';
  const country = URL.canParse(input.url) ? countryOfHost(new URL(input.url).hostname) : null;
  const annotations = annotateRelease(
    { text, blocks, inlines: [] },
    { url: input.url, context: { language, country, publisher: null }, now },
  );
  const [headline, ...rest] = text.split('\n');
  return {
    id: input.id,
    detection: null,
    release: input.isWholeRelease
      ? { url: input.url, headline, text: rest.join('\n'), language }
      : { url: input.url, headline: '', text, language },
    ...annotationsJson(annotations),
  };
}

Object.assign(globalThis, { pressmarkRead: read });
