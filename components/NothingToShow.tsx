import { EmptyState } from './EmptyState.tsx';
import { failureWords } from './FailureNotice.tsx';
import { VERDICTS, Why } from './PageHead.tsx';
import type { PopupPage } from './page-view.ts';
import { useTranslation } from './translation.tsx';

/** The popup on a page that is no release, has no text or is out of reach: what it is, and what can be done. */
export function NothingToShow(props: {
  page: Exclude<PopupPage, { kind: 'loading' }>;
  onRetry: () => void;
  /** Shows what was read in spite of the verdict. */
  onShowAnyway: () => void;
}) {
  const translation = useTranslation();
  const { t } = translation;
  const { page } = props;
  if (page.kind === 'failed' || !page.page.reading.ok) {
    const failure =
      page.kind === 'failed'
        ? page.failure
        : page.page.reading.ok
          ? null
          : page.page.reading.failure;
    if (failure === null) return null;
    const words = failureWords(failure, translation);
    return (
      <EmptyState icon="nothing" title={t(words.title)}>
        <p>{t(words.next, words.substitutions)}</p>
        {page.kind === 'failed' ? (
          <button type="button" class="button" onClick={props.onRetry}>
            {t('try_again')}
          </button>
        ) : (
          <Why detection={page.page.detection}>{null}</Why>
        )}
      </EmptyState>
    );
  }
  const { detection } = page.page;
  return (
    <EmptyState
      icon={VERDICTS[detection.verdict].icon}
      title={t(VERDICTS[detection.verdict].words)}
    >
      <p>{t('other_explained')}</p>
      <button type="button" class="button" onClick={props.onShowAnyway}>
        {t('read_anyway')}
      </button>
      <Why detection={detection}>{null}</Why>
    </EmptyState>
  );
}
