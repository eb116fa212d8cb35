import type { Annotation, Target } from '../model/annotation.ts';
import type { Body, Speaker } from '../model/bodies.ts';
import type { CorrectedSpeaker, Correction } from '../model/reader-work.ts';

/**
 * An annotation as the reader put it right. Its key, its rule and all that the correction is silent about stay as found.
 *
 * @param correction - Null for none.
 */
export function applyCorrection(annotation: Annotation, correction: Correction | null): Annotation {
  if (correction === null) return annotation;
  const target = correction.target ?? annotation.target;
  return {
    ...annotation,
    target,
    body: annotation.body.map((body) => correctedBody(body, correction, target)),
  };
}

function correctedBody(
  body: Body,
  { speaker, figure, target: moved }: Correction,
  target: readonly Target[],
): Body {
  const words = moved === undefined ? null : wordsOf(moved);
  switch (body.type) {
    case 'Quotation':
      return {
        ...body,
        text: words ?? body.text,
        speaker: speaker === undefined ? body.speaker : namedBy(speaker, body.speaker, target),
      };
    case 'Figure':
      return {
        ...body,
        text: words ?? body.text,
        ...(figure === undefined ? {} : { ...figure, unitInferred: false }),
      };
    default:
      return body;
  }
}

/** Segments are joined by one space, as a finder joins them. */
function wordsOf(target: readonly Target[]): string {
  return target.map(({ selector: [quote] }) => quote.exact).join(' ');
}

/** A name that the reader gave stands nowhere in the text, unless it is the one that was found: its place is the empty span before the quotation. */
function namedBy(
  speaker: CorrectedSpeaker | null,
  found: Speaker | null,
  target: readonly Target[],
): Speaker | null {
  if (speaker === null) return null;
  if (found !== null && found.name === speaker.name) return { ...speaker, via: found.via };
  const start = target[0]?.selector[1].start ?? 0;
  return { ...speaker, via: { type: 'TextPositionSelector', start, end: start } };
}
