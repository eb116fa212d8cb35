import type { CorrectedSpeaker, Correction } from '../../lib/model/reader-work.ts';
import { useTranslation } from '../translation.tsx';
import { type CardItem, figureOf, quotationOf } from './card-item.ts';
import { FigureForm } from './FigureForm.tsx';
import { SpanButtons } from './SpanButtons.tsx';
import { SpeakerForm } from './SpeakerForm.tsx';

/** Puts right what was found: where it begins and ends, and who spoke or what the number is. */
export function CorrectionForm(props: {
  item: CardItem;
  people: readonly CorrectedSpeaker[];
  onMoveEdge: (edge: 'start' | 'end', by: 1 | -1) => void;
  /** Told what differs from what was found; a span is moved at once and not told here. */
  onSave: (correction: Correction) => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation();
  const quotation = quotationOf(props.item);
  const figure = figureOf(props.item);
  return (
    <div class="correction">
      <SpanButtons onMove={props.onMoveEdge} />
      {quotation !== null && (
        <SpeakerForm
          speaker={quotation.speaker}
          people={props.people}
          onSave={(speaker) => props.onSave({ speaker })}
          onCancel={props.onCancel}
        />
      )}
      {figure !== null && (
        <FigureForm
          figure={figure}
          onSave={(corrected) => props.onSave({ figure: corrected })}
          onCancel={props.onCancel}
        />
      )}
      {quotation === null && figure === null && (
        <button type="button" class="button" data-first="" onClick={props.onCancel}>
          {t('done')}
        </button>
      )}
    </div>
  );
}
