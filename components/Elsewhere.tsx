import type { ItemId } from '../lib/model/reader-work.ts';
import type { AboutFigure, OtherFigure } from './about-figures.ts';
import { Icon } from './Icon.tsx';
import { type MessageKey, useTranslation } from './translation.tsx';

/** More ways than these to the same value help nobody; a contradiction is shown with every one. */
const MOST_SAME = 4;
const MOST_DIFFERENT = 12;

/** Where else the release has a figure, and where it contradicts it: a way to each. */
export function Elsewhere(props: {
  about: Pick<AboutFigure, 'same' | 'different'>;
  onGoTo: (id: ItemId) => void;
}) {
  const { same, different } = props.about;
  return (
    <>
      {different.length > 0 && (
        <div class="elsewhere" data-kind="different">
          <Icon name="warning" />
          <Ways
            words="figure_differs"
            others={different}
            most={MOST_DIFFERENT}
            onGoTo={props.onGoTo}
          />
        </div>
      )}
      {same.length > 0 && (
        <div class="elsewhere">
          <Ways words="figure_same" others={same} most={MOST_SAME} onGoTo={props.onGoTo} />
        </div>
      )}
    </>
  );
}

function Ways(props: {
  words: MessageKey;
  others: readonly OtherFigure[];
  most: number;
  onGoTo: (id: ItemId) => void;
}) {
  const { t, tn } = useTranslation();
  const { others, most } = props;
  const shown = others.slice(0, most);
  return (
    <span class="elsewhere-ways">
      {t(props.words)}
      {shown.map(({ id, text }) => (
        <button
          key={id}
          type="button"
          class="elsewhere-way"
          aria-label={t('figure_go_to', [text])}
          onClick={() => props.onGoTo(id)}
        >
          <bdi>{text}</bdi>
        </button>
      ))}
      {others.length > shown.length && (
        <span>{tn('figure_more', others.length - shown.length)}</span>
      )}
    </span>
  );
}
