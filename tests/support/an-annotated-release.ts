import type { Annotation } from '../../lib/model/annotation.ts';
import type { AnnotatedRelease, Release } from '../../lib/model/release.ts';
import { aFigure, aQuotation, aRelease, aText } from './a-library-entry.ts';

/** An invented release as a page reports it, with one quotation and one figure. */
export function anAnnotatedRelease(
  given: Partial<Release> = {},
  annotations?: readonly Annotation[],
): AnnotatedRelease {
  const release = aRelease(given);
  return {
    release,
    html: release.body.text
      .split('\n')
      .map((line, index) => (index === 0 ? `<h1>${line}</h1>` : `<p>${line}</p>`))
      .join(''),
    flattenVersion: 1,
    detection: {
      verdict: 'release',
      score: 0.98,
      signals: [{ name: 'address-path', weight: 2.5, evidence: '/news/2026/03/' }],
    },
    annotations: annotations ?? found(release),
  };
}

/** A short release of one sentence, under an address of its own. */
export function aShortRelease(url: string, sentence: string): AnnotatedRelease {
  return anAnnotatedRelease(
    { url, body: aText(['headline', 'Harbour notice'], ['paragraph', sentence]) },
    [],
  );
}

function found(release: Release): readonly Annotation[] {
  return [
    ...(release.body.text.includes('$4.2 million') ? [aFigure(release, '$4.2 million')] : []),
    ...(release.body.text.includes('“No island')
      ? [aQuotation(release, '“No island should wait a week for its mail,”')]
      : []),
  ];
}
