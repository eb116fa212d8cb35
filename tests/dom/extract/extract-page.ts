import { extractRelease } from '../../../lib/extract/extract-release.ts';
import type { Release } from '../../../lib/model/release.ts';

/** Where the invented pages stand. */
export const PAGE_URL = 'https://www.norwold.gov/news/2031/03/moorings';

/** Four sentences that read like the text of a release. */
export const PROSE = [
  'The programme will give small harbours along the northern coast new moorings and a common timetable for the coming three years.',
  'Work begins in the spring of next year, and the first of the new moorings is to be ready before the storms of the autumn arrive.',
  'The ministry has asked every harbour town to name two people who will look after the works and report on them each month.',
  'Towns that have already begun their own works keep the money they were granted, and may ask for more by the end of the year.',
] as const;

/** The paragraphs of `PROSE`. */
export const PARAGRAPHS = PROSE.map((sentence) => `<p>${sentence}</p>`).join('');

/** A release read from markup by the generic path, as the extension reads a page; throws where there is none. */
export function extractPage(html: string, url = PAGE_URL): Release {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const { result } = extractRelease(document, { url, profiles: [] });
  if (!result.ok) throw new Error(result.failure.code);
  return result.value.release;
}

/** The lines of a release's text, headline and deck left out. */
export function bodyLines({ body }: Release): readonly string[] {
  return body.blocks
    .filter(({ role }) => role !== 'headline' && role !== 'subheadline')
    .map(({ start, end }) => body.text.slice(start, end));
}
