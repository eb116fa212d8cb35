import type { FigureView } from './group-figures.ts';
import { kindsOf } from './group-figures.ts';
import type { ListedItem } from './listed-item.ts';
import { KIND_NAMES } from './names.ts';
import { useTranslation } from './translation.tsx';

/** Which figures are listed, and in which order. */
export function FigureChoices(props: {
  items: readonly ListedItem[];
  view: FigureView;
  onView: (view: FigureView) => void;
}) {
  const { t } = useTranslation();
  const { view, onView } = props;
  const kinds = kindsOf(props.items);
  return (
    <div class="figure-choices">
      <label>
        <span class="unseen">{t('figure_kind')}</span>
        <select
          value={view.kind ?? ''}
          onChange={({ currentTarget }) =>
            onView({ ...view, kind: kinds.find((kind) => kind === currentTarget.value) ?? null })
          }
        >
          <option value="">{t('figures_kind_any')}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(KIND_NAMES[kind])}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="unseen">{t('figures_order')}</span>
        <select
          value={view.order}
          onChange={({ currentTarget }) =>
            onView({ ...view, order: currentTarget.value === 'value' ? 'value' : 'text' })
          }
        >
          <option value="text">{t('figures_order_text')}</option>
          <option value="value">{t('figures_order_value')}</option>
        </select>
      </label>
    </div>
  );
}
