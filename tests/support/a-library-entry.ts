import type { Annotation } from '../../lib/model/annotation.ts';
import type { Body, FigureBody, QuotationBody } from '../../lib/model/bodies.ts';
import { annotationKey, releaseId, snapshotId } from '../../lib/model/ids.ts';
import type { WorkItem } from '../../lib/model/reader-work.ts';
import type { Block, BlockRole, Release, ReleaseText } from '../../lib/model/release.ts';
import type { LibraryEntry } from '../../lib/model/snapshot.ts';
import { describeSpan } from '../../lib/text/describe-span.ts';

/** Blocks of text as a flattened copy: `[role, text]` each, parted by line feeds. */
export function aText(...parts: readonly (readonly [BlockRole, string])[]): ReleaseText {
  const blocks: Block[] = [];
  let text = '';
  for (const [role, part] of parts) {
    if (blocks.length > 0) text += '\n';
    blocks.push({
      role,
      start: text.length,
      end: text.length + part.length,
      quotation: role === 'blockquote' ? 0 : null,
      cell: null,
    });
    text += part;
  }
  return { text, blocks, inlines: [] };
}

/** An invented release; what a test is about is given, the rest stands in. */
export function aRelease(given: Partial<Release> = {}): Release {
  return {
    url: 'https://www.novaterra.gov/news/2026/03/ferry-fund',
    type: 'news-release',
    headline: { value: 'Novaterra opens a fund for island ferries', from: 'visible-text' },
    subheadline: null,
    publisher: { value: 'Department of Island Transport', from: 'dcterms' },
    datePublished: { value: '2026-03-09', from: 'dcterms' },
    dateModified: null,
    place: { value: 'Port Almery', from: 'visible-text' },
    inLanguage: 'en',
    country: 'US',
    alternates: [],
    contacts: [],
    links: [],
    notices: [],
    sections: [],
    body: aText(
      ['headline', 'Novaterra opens a fund for island ferries'],
      ['paragraph', 'The fund gives $4.2 million to about 30 harbours.'],
      ['paragraph', '“No island should wait a week for its mail,” said Minister Ilse Okafor.'],
    ),
    ...given,
  };
}

/** A quotation of the words that stand in the release. */
export function aQuotation(
  release: Release,
  words: string,
  given: Partial<QuotationBody> = {},
): Annotation<QuotationBody> {
  return anAnnotation(release, words, 'quotation', {
    type: 'Quotation',
    purpose: 'identifying',
    text: words,
    speaker: {
      name: 'Ilse Okafor',
      role: 'Minister',
      organization: null,
      via: { type: 'TextPositionSelector', start: 0, end: 0 },
    },
    cue: 'said',
    ...given,
  });
}

/** A figure of the words that stand in the release. */
export function aFigure(
  release: Release,
  words: string,
  given: Partial<FigureBody> = {},
): Annotation<FigureBody> {
  return anAnnotation(release, words, 'figure', {
    type: 'Figure',
    purpose: 'classifying',
    text: words,
    kind: 'money',
    quantity: { value: '4200000' },
    unit: 'USD',
    unitInferred: true,
    modifier: null,
    rate: null,
    noun: null,
    ...given,
  });
}

/** A saved release with one copy. */
export function anEntry(
  release: Release = aRelease(),
  annotations: readonly Annotation[] = [],
  work: readonly WorkItem[] = [],
): LibraryEntry {
  return {
    release: {
      id: releaseId('a'.repeat(32)),
      url: release.url,
      headline: release.headline.value,
      publisher: release.publisher?.value ?? null,
      datePublished: release.datePublished?.value ?? null,
      type: release.type,
      inLanguage: release.inLanguage,
      savedAt: '2026-03-10T08:00:00.000Z',
      latest: snapshotId('b'.repeat(32)),
      snapshotCount: 1,
      quotationCount: 1,
      figureCount: 1,
    },
    copies: [
      {
        snapshot: {
          id: snapshotId('b'.repeat(32)),
          releaseId: releaseId('a'.repeat(32)),
          takenAt: '2026-03-10T08:00:00.000Z',
          contentHash: 'c'.repeat(64),
          flattenVersion: 1,
          release,
          detection: { verdict: 'release', score: 0.99, signals: [] },
        },
        html: '<h1>Novaterra opens a fund for island ferries</h1>',
        annotations,
      },
    ],
    work,
  };
}

function anAnnotation<B extends Body>(
  release: Release,
  words: string,
  kind: 'quotation' | 'figure',
  body: B,
): Annotation<B> {
  const start = release.body.text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in the release`);
  const span = { start, end: start + words.length };
  return {
    key: annotationKey(`${kind}:${span.start}-${span.end}`),
    type: 'Annotation',
    motivation: kind === 'quotation' ? 'identifying' : 'classifying',
    body: [body],
    target: [
      {
        type: 'SpecificResource',
        source: release.url,
        selector: describeSpan(release.body.text, span),
      },
    ],
    generator: { name: 'Pressmark', rule: 'clause-right', version: 1 },
    created: '2026-03-10T08:00:00.000Z',
  };
}
