import { annotationsJson } from '../../dev/reading-json.ts';
import type { Reading } from '../../lib/model/reading.ts';
import type { Release } from '../../lib/model/release.ts';

/** Content of `expected.release.json`. */
export interface ExpectedRelease {
  detection: { verdict: string; signals: readonly string[] };
  /** Null where the page has no article. */
  release: ReleaseFacts | null;
}

/** A release as a fixture states it: values with where they were read, the body a block a line. */
export interface ReleaseFacts
  extends Pick<
    Release,
    | 'url'
    | 'type'
    | 'headline'
    | 'subheadline'
    | 'publisher'
    | 'datePublished'
    | 'dateModified'
    | 'place'
    | 'country'
    | 'alternates'
    | 'contacts'
    | 'links'
  > {
  language: string;
  /** Left out where there are none. */
  notices?: Release['notices'];
  /** "kind: first line … last line" of each; left out where there are none. */
  sections?: readonly string[];
  /** "role: text" of each block. */
  body: readonly string[];
}

/** The part of a reading that `expected.release.json` holds. */
export function expectedRelease({ detection, result }: Reading): ExpectedRelease {
  return {
    detection: {
      verdict: detection.verdict,
      signals: detection.signals.map(({ name }) => name).sort(),
    },
    release: result.ok ? releaseFacts(result.value.release) : null,
  };
}

function releaseFacts(release: Release): ReleaseFacts {
  const { text, blocks } = release.body;
  const sections = release.sections.map(({ kind, start, end }) => {
    const lines = text.slice(start, end).split('\n');
    return `${kind}: ${lines[0]} … ${lines.at(-1)}`;
  });
  return {
    url: release.url,
    type: release.type,
    headline: release.headline,
    subheadline: release.subheadline,
    publisher: release.publisher,
    datePublished: release.datePublished,
    dateModified: release.dateModified,
    place: release.place,
    language: release.inLanguage,
    country: release.country,
    alternates: release.alternates,
    contacts: release.contacts,
    links: release.links,
    ...(release.notices.length === 0 ? {} : { notices: release.notices }),
    ...(sections.length === 0 ? {} : { sections }),
    body: blocks.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`),
  };
}

/** The lines of `expected.annotations.jsonl`: quotations, then figures, each in reading order. */
export function expectedAnnotations({ result }: Reading): readonly string[] {
  if (!result.ok) return [];
  const { quotations, figures } = annotationsJson(result.value.annotations);
  return [...quotations, ...figures].map((line) => JSON.stringify(line, withoutPlaces));
}

/** Offsets and rules say nothing that a reader of the fixture could check; the quoted text does. */
function withoutPlaces(key: string, value: unknown): unknown {
  return key === 'start' || key === 'end' || key === 'rule' ? undefined : value;
}
