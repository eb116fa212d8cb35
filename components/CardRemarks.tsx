import type { ListedItem } from './listed-item.ts';
import { remarksOn } from './listed-item.ts';
import { useTranslation } from './translation.tsx';

/** What the reader said of a card's subject, and what has changed about it. Inside a button: text alone. */
export function CardRemarks({ listed }: { listed: ListedItem }) {
  const { t } = useTranslation();
  const { item, changed } = listed;
  const { note, tags } = remarksOn(listed);
  const judgement = item.kind === 'found' ? item.judgement : null;
  return (
    <>
      {changed !== null && (
        <span class="card-changed">
          {t('page_numbers_changed', [changed.was.join(', '), changed.is.join(', ')])}
        </span>
      )}
      {(judgement?.verdict != null || judgement?.correction != null) && (
        <span class="card-verdicts">
          {judgement.correction !== null && (
            <span class="card-verdict" data-verdict="corrected">
              {t('page_corrected')}
            </span>
          )}
          {judgement.verdict !== null && (
            <span class="card-verdict" data-verdict={judgement.verdict}>
              {t(judgement.verdict === 'accepted' ? 'page_accepted' : 'page_dismissed')}
            </span>
          )}
        </span>
      )}
      {note !== null && (
        <span class="card-note" dir="auto">
          {note}
        </span>
      )}
      {tags.length > 0 && (
        <span class="card-tags">
          {tags.map((tag) => (
            <span key={tag} class="card-tag" dir="auto">
              {tag}
            </span>
          ))}
        </span>
      )}
    </>
  );
}
