import { useState } from 'preact/hooks';
import type { FigureBody, FigureKind, Modifier } from '../../lib/model/bodies.ts';
import type { CorrectedFigure } from '../../lib/model/reader-work.ts';
import { formatFigure } from '../format-figure.ts';
import { KIND_NAMES, keyAmong, keysOf, MODIFIER_NAMES } from '../names.ts';
import { type MessageKey, useTranslation } from '../translation.tsx';
import { EditorButtons } from './NoteEditor.tsx';
import { type QuantityShape, readQuantity, typedOf } from './read-quantity.ts';

const SHAPES: readonly (readonly [QuantityShape, MessageKey])[] = [
  ['single', 'shape_single'],
  ['span', 'shape_span'],
  ['share', 'shape_share'],
];

/** What the second number is called beside the first. */
const SECOND: Record<QuantityShape, MessageKey | null> = {
  single: null,
  span: 'shape_second_span',
  share: 'shape_second_share',
};

/** Puts a figure right: its kind, its value, its unit, its limit. What it will read as is shown while it is typed. */
export function FigureForm(props: {
  figure: FigureBody;
  onSave: (figure: CorrectedFigure) => void;
  onCancel: () => void;
}) {
  const translation = useTranslation();
  const { t, language } = translation;
  const { figure } = props;
  const [kind, setKind] = useState<FigureKind>(figure.kind);
  const [typed, setTyped] = useState(() => typedOf(figure.quantity, figure.kind, language));
  const [unit, setUnit] = useState(figure.unit ?? '');
  const [modifier, setModifier] = useState<Modifier | ''>(figure.modifier ?? '');
  const [refused, setRefused] = useState(false);

  const quantity = readQuantity(typed, kind, language);
  const corrected: CorrectedFigure | null =
    quantity === null
      ? null
      : { kind, quantity, unit: unit.trim() || null, modifier: modifier || null };
  const second = SECOND[typed.shape];

  return (
    <form
      class="editor"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (corrected === null) setRefused(true);
        else props.onSave(corrected);
      }}
    >
      <div class="field-pair">
        <label class="field">
          <span>{t('figure_kind')}</span>
          <select
            class="input"
            data-first=""
            value={kind}
            onChange={(event) => setKind(keyAmong(KIND_NAMES, event.currentTarget.value) ?? kind)}
          >
            {keysOf(KIND_NAMES).map((each) => (
              <option key={each} value={each}>
                {t(KIND_NAMES[each])}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{t('figure_shape')}</span>
          <select
            class="input"
            value={typed.shape}
            onChange={(event) => {
              const shape = SHAPES.find(([each]) => each === event.currentTarget.value)?.[0];
              if (shape !== undefined) setTyped({ ...typed, shape });
            }}
          >
            {SHAPES.map(([shape, label]) => (
              <option key={shape} value={shape}>
                {t(label)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="field-pair">
        <label class="field">
          <span>{t(second === null ? 'figure_value' : 'shape_first')}</span>
          <input
            class="input"
            type="text"
            inputMode={kind === 'date' ? 'text' : 'decimal'}
            aria-invalid={refused && quantity === null}
            value={typed.first}
            onInput={(event) => setTyped({ ...typed, first: event.currentTarget.value })}
          />
        </label>
        {second !== null && (
          <label class="field">
            <span>{t(second)}</span>
            <input
              class="input"
              type="text"
              inputMode={kind === 'date' ? 'text' : 'decimal'}
              aria-invalid={refused && quantity === null}
              value={typed.second}
              onInput={(event) => setTyped({ ...typed, second: event.currentTarget.value })}
            />
          </label>
        )}
      </div>
      <div class="field-pair">
        <label class="field">
          <span>{t('figure_unit')}</span>
          <input
            class="input"
            type="text"
            value={unit}
            onInput={(event) => setUnit(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>{t('figure_modifier')}</span>
          <select
            class="input"
            value={modifier}
            onChange={(event) =>
              setModifier(keyAmong(MODIFIER_NAMES, event.currentTarget.value) ?? '')
            }
          >
            <option value="">{t('figure_modifier_none')}</option>
            {keysOf(MODIFIER_NAMES).map((each) => (
              <option key={each} value={each}>
                {t(MODIFIER_NAMES[each])}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="form-preview" role="status">
        {corrected === null
          ? t(kind === 'date' ? 'figure_date_wanted' : 'figure_number_wanted')
          : [
              corrected.modifier === null ? null : t(MODIFIER_NAMES[corrected.modifier]),
              formatFigure({ ...figure, ...corrected }, translation),
            ]
              .filter((part) => part !== null)
              .join(' ')}
      </p>
      <EditorButtons save={t('page_save_correction')} onCancel={props.onCancel} />
    </form>
  );
}
