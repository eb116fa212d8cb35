import { useEffect, useState } from 'preact/hooks';
import type { CategoryNames } from '../names.ts';

/** Where the names are kept. */
export interface NamesSource {
  read: () => Promise<CategoryNames>;
  /** Tells of every change; gives what stops it. */
  watch: (listener: (names: CategoryNames) => void) => () => void;
}

/** Until the names are known, which takes no longer than the first drawing. */
const UNNAMED: CategoryNames = {
  'category-1': '',
  'category-2': '',
  'category-3': '',
  'category-4': '',
};

/**
 * What the reader calls the categories, kept up to date.
 *
 * @param source - The same one at every call.
 */
export function useCategoryNames(source: NamesSource): CategoryNames {
  const [names, setNames] = useState(UNNAMED);
  useEffect(() => {
    void source.read().then(setNames);
    return source.watch(setNames);
  }, [source]);
  return names;
}
