import type { LostCopies } from '../lib/model/library-marker.ts';
import { formatInstant } from './format-date.ts';
import { Icon } from './Icon.tsx';
import { useTranslation } from './translation.tsx';

/** Tells that the browser lost the library, and where a reader still has what was exported from it. */
export function LostCopiesNotice(props: {
  lost: LostCopies;
  /** The reader has read it. */
  onDismiss: () => void;
}) {
  const { t, tn, language } = useTranslation();
  const { copies, savedAt } = props.lost;
  return (
    <div class="failure" role="alert">
      <Icon name="warning" />
      <div class="failure-words">
        <p class="failure-title">{tn('lost_copies', copies)}</p>
        {savedAt !== null && <p>{t('lost_copies_last', [formatInstant(savedAt, language)])}</p>}
        <p>{t('lost_copies_next')}</p>
        <p class="failure-actions">
          <button type="button" class="button" onClick={props.onDismiss}>
            {t('lost_copies_dismiss')}
          </button>
        </p>
      </div>
    </div>
  );
}
