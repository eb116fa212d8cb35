import { Icon } from './Icon.tsx';
import type { PageView } from './page-view.ts';
import { useTranslation } from './translation.tsx';

/** Begins the walk through what was found on the page, and says how much of it has no verdict yet. */
export function ReviewButton(props: {
  page: Pick<PageView, 'found' | 'orphans'>;
  onReview: () => void;
}) {
  const { t, tn } = useTranslation();
  const { found, orphans } = props.page;
  // The walk goes to the place of each on the page: what has none is not on its way.
  const onPage = found.filter(({ annotation }) => !orphans.includes(annotation.key));
  if (onPage.length === 0) return null;
  const open = onPage.filter(({ judgement }) => !judgement?.verdict).length;
  return (
    <button type="button" class="button review-start" onClick={props.onReview}>
      <Icon name="review" />
      {t('review')}{' '}
      <span class="review-left">
        {open === 0 ? t('review_none_left') : tn('review_left', open)}
      </span>
    </button>
  );
}
