/// <reference types="vite/client" />

/** What a fixture is, as `about.json` says by hand. */
export interface About {
  /** The address under which the page is read. */
  url: string;
  /** BCP 47. */
  language: string;
  licence: 'own work, invented';
  /** The verdict that a reader would give; "unsure" where the page may be offered but not asserted. */
  verdict: 'release' | 'unsure' | 'other';
  /** The reader has said that the site is a government's. */
  isVouched?: boolean;
  /** What the page is here to show, in a sentence. */
  shows: string;
}

/** One page of our own with what is expected of its reading. */
export interface Fixture {
  /** "publisher/slug". */
  name: string;
  /** The folder above: a profile's id, or "no-profile" or "negatives". */
  publisher: string;
  about: About;
  html: string;
  /** Text of `expected.release.json`; undefined where the file is missing. */
  release: string | undefined;
  /** Text of `expected.annotations.jsonl`; undefined where the file is missing. */
  annotations: string | undefined;
}

const abouts = import.meta.glob<About>('./*/*/about.json', { eager: true, import: 'default' });
const sources = read(
  import.meta.glob<string>('./*/*/source.html', { eager: true, query: '?raw', import: 'default' }),
);
const releases = read(
  import.meta.glob<string>('./*/*/expected.release.json', {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
);
const annotations = read(
  import.meta.glob<string>('./*/*/expected.annotations.jsonl', {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
);

/** Every page under `tests/corpus`, by name. */
export const FIXTURES: readonly Fixture[] = Object.entries(abouts).map(([path, about]) => {
  const name = nameOf(path);
  return {
    name,
    publisher: name.split('/')[0] ?? '',
    about,
    html: sources.get(name) ?? '',
    release: releases.get(name),
    annotations: annotations.get(name),
  };
});

function read(files: Record<string, string>): ReadonlyMap<string, string> {
  return new Map(Object.entries(files).map(([path, text]) => [nameOf(path), text]));
}

/** "./yukon/harbour-plan/about.json" → "yukon/harbour-plan". */
function nameOf(path: string): string {
  return path.split('/').slice(1, 3).join('/');
}
