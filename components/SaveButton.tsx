import { Icon } from './Icon.tsx';
import { useTranslation } from './translation.tsx';

/** How the page stands to the library, and whether a save is under way. */
export type SaveStatus = 'unsaved' | 'saving' | 'saved' | 'changed';

/** Saves the page, and says honestly whether it is saved. */
export function SaveButton(props: {
  status: SaveStatus;
  onSave: () => void;
  /** Opens the saved copy. */
  onOpen: () => void;
}) {
  const { t } = useTranslation();
  const { status } = props;
  if (status === 'saved') {
    return (
      <button type="button" class="button save" data-status="saved" onClick={props.onOpen}>
        <Icon name="check" />
        <span>
          {t('save_done')} <span class="save-open">{t('open_saved')}</span>
        </span>
      </button>
    );
  }
  const saving = status === 'saving';
  return (
    <button
      type="button"
      class="button button-primary save"
      data-status={status}
      // Not `disabled`: that would throw the focus away while the save runs.
      aria-disabled={saving}
      onClick={() => {
        if (!saving) props.onSave();
      }}
    >
      <Icon name="save" />
      {t(saving ? 'save_busy' : status === 'changed' ? 'save_again' : 'save')}
    </button>
  );
}
