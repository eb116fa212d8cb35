import type { AnnotatedRelease } from '../../lib/model/release.ts';
import type { ReleaseSource } from './visit-context.ts';

/** What cards and citations tell of a release. */
export function sourceOf({ release }: AnnotatedRelease): ReleaseSource {
  return {
    url: release.url,
    headline: release.headline.value,
    publisher: release.publisher?.value ?? null,
    published: release.datePublished?.value ?? null,
    text: release.body.text,
  };
}
