import { type MessageKey, useTranslation } from '../translation.tsx';

const EDGES: readonly {
  edge: 'start' | 'end';
  label: MessageKey;
  /** Drawn in reading order: towards the beginning first. */
  steps: readonly { by: 1 | -1; label: MessageKey }[];
}[] = [
  {
    edge: 'start',
    label: 'span_start',
    steps: [
      { by: -1, label: 'span_start_earlier' },
      { by: 1, label: 'span_start_later' },
    ],
  },
  {
    edge: 'end',
    label: 'span_end',
    steps: [
      { by: -1, label: 'span_end_earlier' },
      { by: 1, label: 'span_end_later' },
    ],
  },
];

/** Widens or shortens what is marked, a word a press; the page shows it at once. */
export function SpanButtons(props: { onMove: (edge: 'start' | 'end', by: 1 | -1) => void }) {
  const { t } = useTranslation();
  return (
    <div class="span-buttons">
      {EDGES.map(({ edge, label, steps }) => (
        <fieldset key={edge} class="span-edge">
          <legend>{t(label)}</legend>
          {steps.map(({ by, label: step }) => (
            <button
              key={by}
              type="button"
              class="button button-step"
              data-by={by}
              title={t(step)}
              aria-label={t(step)}
              onClick={() => props.onMove(edge, by)}
            >
              <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
                <path d="M12.5 4.500 7 10l5.500 5.500" />
              </svg>
            </button>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
