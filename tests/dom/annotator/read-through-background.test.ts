import { expect, test } from 'vitest';
import { readThroughBackground } from '../../../entrypoints/annotator.content/read-through-background.ts';
import { annotateRelease } from '../../../lib/annotate/annotate-release.ts';
import type { callBackground } from '../../../lib/messages/send.ts';
import { fail, ok } from '../../../lib/model/result.ts';
import { readRelease } from '../../../lib/read-release.ts';

const URL = 'https://www.novaterra.gov/news/2031/03/01/ferry-lindmoor';
const NOW = '2031-03-01T09:00:00Z';
const PAGE = `<!doctype html><html lang="en"><head><title>Ferry to Lindmoor sails again</title></head><body><main><article>
  <h1>Ferry to Lindmoor sails again</h1><p>News release</p><p>March 1, 2031</p>
  <p>TARNHOLT – The ferry to Lindmoor sails again from today, after 14 months in the yard, the Port of Tarnholt announced. It
  carries 120 cars and cost $4.2 million, and the winter timetable begins on Monday with four crossings a day.</p>
  <p>“Nobody on the island was forgotten, and nobody will be,” said Harbour Master Ilse Vantongeren.</p>
  </article></main></body></html>`;

const documentOf = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** The background’s finders, and what they were asked. */
const asked: unknown[] = [];
const finders = (async (
  type: string,
  args: Parameters<typeof annotateRelease>[1] & { text: never },
) => {
  asked.push(type);
  return ok(annotateRelease(args.text, args));
}) as typeof callBackground;

test('a page read with the finders elsewhere is read as it is in one go', async () => {
  const here = readRelease(documentOf(PAGE), { url: URL, now: NOW });
  const apart = await readThroughBackground(documentOf(PAGE), { url: URL, now: NOW }, finders);
  expect(apart).toEqual(here);
  expect(apart.result.ok && apart.result.value.annotations.length).toBeGreaterThan(3);
  expect(asked).toEqual(['release/annotate']);
});

test('where the finders cannot be reached the reading says so, and the verdict stands', async () => {
  const refuse = (async () => fail({ code: 'extension-updated' })) as typeof callBackground;
  const read = await readThroughBackground(documentOf(PAGE), { url: URL, now: NOW }, refuse);
  expect(read.result).toEqual({ ok: false, failure: { code: 'extension-updated' } });
  expect(read.detection).toEqual(readRelease(documentOf(PAGE), { url: URL, now: NOW }).detection);
  expect(read.trace.map(({ room }) => room)).toContain('extract');
});

test('a page with nothing to read asks for no finders', async () => {
  asked.length = 0;
  const read = await readThroughBackground(
    documentOf('<p>Hi</p>'),
    { url: URL, now: NOW },
    finders,
  );
  expect(read.result.ok).toBe(false);
  expect(asked).toEqual([]);
});
