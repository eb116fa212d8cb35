import type { Annotation } from '../model/annotation.ts';
import { type AnnotationKey, annotationKey } from '../model/ids.ts';
import type { WorkedAnnotation, WorkItem } from '../model/reader-work.ts';
import { applyCorrection } from './apply-correction.ts';
import { matchJudgements } from './match-judgements.ts';

/**
 * What the rules found and what the reader said of it, put together. Nothing of the reader's is lost: what was judged on an
 * earlier reading and is not found any more comes after the others, as it was found then; whether its text is still on the
 * page is for the anchor to say. Only what was dismissed is not missed where it is not found.
 *
 * @param found - What the rules found this time, in reading order.
 * @param work - Everything the reader did on the release; marks are passed over.
 * @returns One entry for each found annotation, in the order given, what was dismissed included; then the remembered ones.
 */
export function applyWork(
  found: readonly Annotation[],
  work: readonly WorkItem[],
): readonly WorkedAnnotation[] {
  const judgements = work.flatMap((item) => (item.type === 'Judgement' ? [item] : []));
  const { byKey, left } = matchJudgements(found, judgements);
  const taken = new Set(found.map(({ key }) => key));
  return [
    ...found.map((annotation): WorkedAnnotation => {
      const judgement = byKey.get(annotation.key) ?? null;
      return {
        annotation: applyCorrection(annotation, judgement?.correction ?? null),
        found: annotation,
        judgement,
      };
    }),
    ...left.flatMap((judgement): WorkedAnnotation[] => {
      if (judgement.verdict === 'dismissed') return [];
      const annotation = applyCorrection(judgement.subject, judgement.correction);
      const key = rememberedKey(judgement.subject.key, taken);
      taken.add(key);
      return [{ annotation: { ...annotation, key }, found: null, judgement }];
    }),
  ];
}

/** A key says where a text stands in the present copy: what stands in an earlier one is named apart ("rememberedfigure:10-14"). */
function rememberedKey(key: AnnotationKey, taken: ReadonlySet<AnnotationKey>): AnnotationKey {
  const [kind = '', span = ''] = key.split(':');
  const [start = '0', end = '0'] = span.split('-');
  for (let last = Number(end); ; last += 1) {
    const name = annotationKey(`${`remembered${kind}`.slice(0, 20)}:${start}-${last}`);
    if (!taken.has(name)) return name;
  }
}
