import { describeRanges } from '../anchor/describe-ranges.ts';
import type { FlatText } from '../dom/flatten.ts';
import type { Target } from '../model/annotation.ts';
import type { Release } from '../model/release.ts';
import { ok, type Result } from '../model/result.ts';

/**
 * Describes stretches of a text so that they are found again.
 *
 * @param live - The text in which the ranges stand, flattened now.
 * @param release - What was read of it: offsets are into its text.
 */
export function targetsOf(
  ranges: readonly Range[],
  live: FlatText,
  { url: source, body }: Pick<Release, 'url' | 'body'>,
): Result<readonly Target[]> {
  const described = describeRanges(ranges, live, body.text);
  if (!described.ok) return described;
  return ok(described.value.map((selector) => ({ type: 'SpecificResource', source, selector })));
}
