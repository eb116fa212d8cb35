import type { AnnotatedRelease, ReleaseText } from '../model/release.ts';

/** A release, in short. */
export interface ReleaseSource {
  url: string;
  headline: string;
  publisher: string | null;
  /** ISO 8601 date. */
  published: string | null;
  /** The flattened text of its copy: annotations and speakers' names point into it. */
  body: ReleaseText;
}

/** What cards and citations tell of a release. */
export function sourceOf({ release }: Pick<AnnotatedRelease, 'release'>): ReleaseSource {
  return {
    url: release.url,
    headline: release.headline.value,
    publisher: release.publisher?.value ?? null,
    published: release.datePublished?.value ?? null,
    body: release.body,
  };
}
