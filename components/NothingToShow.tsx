import type { ComponentChildren } from 'preact';
import type { Failure } from '../lib/model/failure.ts';
import { EmptyState } from './EmptyState.tsx';
import { failureWords } from './FailureNotice.tsx';
import { Verdict } from './PageHead.tsx';
import type { PopupPage } from './page-view.ts';
import { useTranslation } from './translation.tsx';

/** The popup on a page that is no release, has no text or is out of reach: what it is, and what can be done. */
export function NothingToShow(props: {
  page: Exclude<PopupPage, { kind: 'loading' }>;
  onRetry: () => void;
  /** Shows what was read in spite of the verdict. */
  onShowAnyway: () => void;
  /** The reader decided that nothing is shown here. */
  isDecided: boolean;
  /** What the reader may decide about the page. */
  children?: ComponentChildren;
}) {
  const { t } = useTranslation();
  const { page } = props;
  if (page.kind === 'failed') {
    return (
      <FailedPage failure={page.failure}>
        <button type="button" class="button" onClick={props.onRetry}>
          {t('try_again')}
        </button>
      </FailedPage>
    );
  }
  const { detection, reading } = page.page;
  if (!reading.ok) {
    return (
      <FailedPage failure={reading.failure}>
        <Verdict detection={detection}>{props.children}</Verdict>
      </FailedPage>
    );
  }
  return (
    <EmptyState icon="nothing" title={t(props.isDecided ? 'decided_title' : 'other_title')}>
      <Verdict detection={detection}>{props.children}</Verdict>
      <p>{t(props.isDecided ? 'decided_explained' : 'other_explained')}</p>
      <button type="button" class="button" onClick={props.onShowAnyway}>
        {t('read_anyway')}
      </button>
    </EmptyState>
  );
}

function FailedPage(props: { failure: Failure; children: ComponentChildren }) {
  const translation = useTranslation();
  const { title, next, substitutions } = failureWords(props.failure, translation);
  return (
    <EmptyState icon="nothing" title={translation.t(title)}>
      <p>{translation.t(next, substitutions)}</p>
      {props.children}
    </EmptyState>
  );
}
