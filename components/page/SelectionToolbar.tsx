import type { HighlightCategory } from '../../lib/model/reader-work.ts';
import { useRovingFocus } from '../hooks/use-roving-focus.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { type MessageKey, useTranslation } from '../translation.tsx';
import { CategoryPicker } from './CategoryPicker.tsx';
import { CATEGORIES } from './category-names.ts';

/** What may be done with selected text. */
export interface SelectionActions {
  onMark: (category: HighlightCategory) => void;
  onNote: () => void;
  onTags: () => void;
  onCopyQuotation: () => void;
  onCopyLink: () => void;
  /** Gives the selected text to the annotation that has lost its own. */
  onAttach: () => void;
}

const BUTTONS: readonly (readonly [
  IconName,
  MessageKey,
  Exclude<keyof SelectionActions, 'onMark' | 'onAttach'>,
])[] = [
  ['note', 'page_add_note', 'onNote'],
  ['tag', 'page_add_tags', 'onTags'],
  ['copy', 'page_copy_quotation', 'onCopyQuotation'],
  ['link', 'page_copy_link', 'onCopyLink'],
];

/** The small toolbar beside selected text. */
export function SelectionToolbar(
  props: SelectionActions & {
    categoryNames: Readonly<Record<HighlightCategory, string>>;
    /** The words of the annotation that looks for a new place; null where none does. */
    waiting: string | null;
  },
) {
  const { t } = useTranslation();
  const first = props.waiting === null ? 0 : 1;
  const roving = useRovingFocus(first + CATEGORIES.length + BUTTONS.length, 'horizontal');
  return (
    <div class="toolbar" role="toolbar" aria-label={t('page_toolbar')} {...roving.container}>
      {props.waiting !== null && (
        <button
          type="button"
          class="tool tool-attach"
          title={props.waiting}
          onClick={props.onAttach}
          {...roving.item(0)}
        >
          <Icon name="place" />
          <span>{t('page_attach')}</span>
        </button>
      )}
      <CategoryPicker
        names={props.categoryNames}
        chosen={null}
        onChoose={props.onMark}
        place={(index) => roving.item(first + index)}
      />
      <span class="toolbar-line" />
      {BUTTONS.map(([icon, label, action], index) => (
        <button
          key={action}
          type="button"
          class="tool"
          title={t(label)}
          aria-label={t(label)}
          onClick={props[action]}
          {...roving.item(first + CATEGORIES.length + index)}
        >
          <Icon name={icon} />
        </button>
      ))}
    </div>
  );
}
