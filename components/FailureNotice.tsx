import type { Failure } from '../lib/model/failure.ts';
import { assertNever } from '../lib/model/result.ts';
import { Icon } from './Icon.tsx';
import { type MessageKey, type Translation, useTranslation } from './translation.tsx';

/** The words for one failure. */
export interface FailureWords {
  /** What has happened. */
  title: MessageKey;
  /** What to do now. */
  next: MessageKey;
  /** Put in for `$1`, `$2` of the next step. */
  substitutions?: readonly string[];
  /** For a report of the problem; not translated. */
  detail?: string;
}

/** One failure in plain words with the next step. */
export function FailureNotice(props: {
  failure: Failure;
  /** Shown as a button where trying again can help. */
  onRetry?: (() => void) | undefined;
  /** Shown as a button where the notice may be put away. */
  onDismiss?: (() => void) | undefined;
}) {
  const translation = useTranslation();
  const { t } = translation;
  const words = failureWords(props.failure, translation);
  return (
    <div class="failure" role="alert">
      <Icon name="warning" />
      <div class="failure-words">
        <p class="failure-title">{t(words.title)}</p>
        <p>{t(words.next, words.substitutions)}</p>
        {words.detail !== undefined && words.detail !== '' && (
          <details>
            <summary>{t('details_technical')}</summary>
            <code>{words.detail}</code>
          </details>
        )}
        {(props.onRetry !== undefined || props.onDismiss !== undefined) && (
          <p class="failure-actions">
            {props.onRetry !== undefined && (
              <button type="button" class="button" onClick={props.onRetry}>
                {t('try_again')}
              </button>
            )}
            {props.onDismiss !== undefined && (
              <button type="button" class="button button-quiet" onClick={props.onDismiss}>
                {t('dismiss')}
              </button>
            )}
          </p>
        )}
      </div>
    </div>
  );
}

/** Says one failure in plain words; a code without words is a compile error. */
export function failureWords(failure: Failure, { language }: Translation): FailureWords {
  switch (failure.code) {
    case 'not-a-release':
      return { title: 'failure_not_a_release', next: 'failure_not_a_release_next' };
    case 'no-article-text':
      return { title: 'failure_no_article_text', next: 'failure_no_article_text_next' };
    case 'page-too-large':
      return { title: 'failure_page_too_large', next: 'failure_page_too_large_next' };
    case 'orphaned':
      return { title: 'failure_orphaned', next: 'failure_orphaned_next' };
    case 'page-unreachable':
      return { title: 'failure_page_unreachable', next: 'failure_page_unreachable_next' };
    case 'extension-updated':
      return { title: 'failure_extension_updated', next: 'failure_extension_updated_next' };
    case 'bad-message':
      return {
        title: 'failure_bad_message',
        next: 'failure_bad_message_next',
        detail: failure.detail,
      };
    case 'message-too-large':
      return {
        title: 'failure_message_too_large',
        next: 'failure_message_too_large_next',
        substitutions: [
          formatMegabytes(failure.bytes, language),
          formatMegabytes(failure.limit, language),
        ],
      };
    case 'storage-full':
      return { title: 'failure_storage_full', next: 'failure_storage_full_next' };
    case 'storage-failed':
      return {
        title: 'failure_storage_failed',
        next: 'failure_storage_failed_next',
        detail: failure.detail,
      };
    case 'database-newer':
      return {
        title: 'failure_database_newer',
        next: 'failure_database_newer_next',
        detail: `${failure.found} > ${failure.supported}`,
      };
    case 'database-blocked':
      return { title: 'failure_database_blocked', next: 'failure_database_blocked_next' };
    case 'not-in-copy':
      return { title: 'failure_not_in_copy', next: 'failure_not_in_copy_next' };
    case 'selection-too-large':
      return {
        title: 'failure_selection_too_large',
        next: 'failure_selection_too_large_next',
        substitutions: [String(failure.limit)],
      };
    case 'permission-refused':
      return { title: 'failure_permission_refused', next: 'failure_permission_refused_next' };
    case 'not-found':
      return { title: 'failure_not_found', next: 'failure_not_found_next' };
    default:
      return assertNever(failure);
  }
}

function formatMegabytes(bytes: number, language: string): string {
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(bytes / 1_000_000);
}
