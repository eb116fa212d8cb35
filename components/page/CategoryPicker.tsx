import type { HighlightCategory } from '../../lib/model/reader-work.ts';
import { useTranslation } from '../translation.tsx';
import { CATEGORIES } from './category-names.ts';

/** The four categories of highlight: each has a letter, a line and a colour of its own, and the name its reader gave it. */
export function CategoryPicker(props: {
  names: Readonly<Record<HighlightCategory, string>>;
  /** Null where none is chosen yet. */
  chosen: HighlightCategory | null;
  onChoose: (category: HighlightCategory) => void;
  /** What the toolbar around it gives each button; nothing outside a toolbar. */
  place?: (index: number) => object;
}) {
  const { t } = useTranslation();
  return (
    <fieldset class="categories">
      <legend class="unseen">{t('category_choose')}</legend>
      {CATEGORIES.map((category, index) => (
        <button
          key={category}
          type="button"
          class="category"
          data-category={category}
          aria-pressed={props.chosen === null ? undefined : props.chosen === category}
          title={props.names[category]}
          onClick={() => props.onChoose(category)}
          {...props.place?.(index)}
        >
          <CategorySwatch category={category} />
          <span class="unseen">
            {props.chosen === null
              ? t('category_highlight', [props.names[category]])
              : props.names[category]}
          </span>
        </button>
      ))}
    </fieldset>
  );
}

/** A category as it looks on the page: its colour and its line under a letter. */
export function CategorySwatch({ category }: { category: HighlightCategory }) {
  return (
    <span class="swatch" data-category={category} aria-hidden="true">
      {/* Room at both sides, so that the line can be told from the others. */}
      {`\u2009${'ABCD'.charAt(CATEGORIES.indexOf(category))}\u2009`}
    </span>
  );
}
