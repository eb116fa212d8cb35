/** What the reader calls the categories, where nothing else is given. */
export const CATEGORY_NAMES = {
  'category-1': 'Key point',
  'category-2': 'To check',
  'category-3': 'Doubtful',
  'category-4': 'Background',
};
