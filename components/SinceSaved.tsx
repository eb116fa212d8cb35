import { wordsOfTarget } from './listed-item.ts';
import type { PageView } from './page-view.ts';
import { useTranslation } from './translation.tsx';

/** What became of the saved texts on a page that has changed: counted, and what is gone in its own words. */
export function SinceSaved({ since }: { since: NonNullable<PageView['since']> }) {
  const { t, tn } = useTranslation();
  const { moved, edited, gone } = since;
  const counted = [
    ...(moved > 0 ? [tn('since_moved', moved)] : []),
    ...(edited > 0 ? [tn('since_edited', edited)] : []),
    ...(gone.length > 0 ? [tn('since_gone', gone.length)] : []),
  ];
  if (counted.length === 0) return null;
  if (gone.length === 0) return <p class="since">{counted.join(', ')}</p>;
  return (
    <details class="since">
      <summary>{counted.join(', ')}</summary>
      <ul aria-label={t('since_gone_list')}>
        {gone.map(({ key, target }) => (
          <li key={key} dir="auto">
            {wordsOfTarget(target)}
          </li>
        ))}
      </ul>
    </details>
  );
}
