import type { HighlightCategory } from '../lib/model/reader-work.ts';
import type { CategoryNames } from './names.ts';
import { CategorySwatch } from './page/CategoryPicker.tsx';
import { CATEGORIES } from './page/category-names.ts';
import { useTranslation } from './translation.tsx';

/** Longer names fit on no button. */
const LONGEST_NAME = 40;

/** The names of the four kinds of highlight. A name is kept when its field is left, and an emptied one is the first one again. */
export function CategoryNamesForm(props: {
  names: CategoryNames;
  onName: (category: HighlightCategory, name: string) => void;
}) {
  const { t } = useTranslation();
  return (
    <ul class="options-list">
      {CATEGORIES.map((category, index) => (
        <li key={category}>
          <label class="options-category">
            <CategorySwatch category={category} />
            <span class="unseen">{t('options_category', [String(index + 1)])}</span>
            <input
              type="text"
              dir="auto"
              maxLength={LONGEST_NAME}
              value={props.names[category]}
              onChange={(event) => props.onName(category, event.currentTarget.value)}
            />
          </label>
        </li>
      ))}
    </ul>
  );
}
