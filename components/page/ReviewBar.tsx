import { useId } from 'preact/hooks';
import { Icon, type IconName } from '../Icon.tsx';
import { type MessageKey, useTranslation } from '../translation.tsx';
import { REVIEW_KEYS, type ReviewStep } from './review-keys.ts';

const BUTTONS: readonly (readonly [ReviewStep, IconName, MessageKey])[] = [
  ['previous', 'back', 'review_previous'],
  ['next', 'next', 'review_next'],
  ['accept', 'check', 'page_accept'],
  ['fix', 'edit', 'page_fix'],
  ['dismiss', 'nothing', 'page_dismiss'],
  ['undo', 'undo', 'undo'],
  ['end', 'close', 'review_end'],
];

/** The bar of the walk through everything that was found: how far it is, and the keys that go on. */
export function ReviewBar(props: {
  /** From 1. */
  place: number;
  count: number;
  /** How many have a verdict. */
  judged: number;
  canUndo: boolean;
  onStep: (step: ReviewStep) => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div
      class="review"
      role="toolbar"
      tabIndex={-1}
      aria-label={t('review')}
      aria-describedby={`${id}-keys`}
    >
      <p class="unseen" id={`${id}-keys`}>
        {BUTTONS.map(([step, , label]) => `${keyOf(step)}: ${t(label)}`).join(', ')}
      </p>
      <p class="review-progress">
        <b>{t('review_progress', [String(props.place), String(props.count)])}</b>
        <progress
          class="review-meter"
          aria-label={t('review_judged')}
          max={props.count}
          value={props.judged}
        />
      </p>
      <div class="review-steps">
        {BUTTONS.map(([step, icon, label]) => (
          <button
            key={step}
            type="button"
            class="review-step"
            data-step={step}
            aria-keyshortcuts={REVIEW_KEYS[step][0]}
            aria-disabled={step === 'undo' && !props.canUndo}
            title={t(label)}
            onClick={() => props.onStep(step)}
          >
            <Icon name={icon} />
            <span class="review-label">{t(label)}</span>
            <span aria-hidden="true">
              <kbd>{keyOf(step)}</kbd>
            </span>
          </button>
        ))}
      </div>
    </div>
  );
}

/** The key of a step as it stands on the keyboard. */
function keyOf(step: ReviewStep): string {
  return step === 'end' ? 'Esc' : REVIEW_KEYS[step][0];
}
