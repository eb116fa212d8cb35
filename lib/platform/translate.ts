import { browser } from 'wxt/browser';

/**
 * A text in the browser's language, from `_locales`.
 *
 * @param key - Key in `messages.json`.
 * @param substitutions - Stand for `$1`, `$2` … in the text; at most nine.
 * @returns The key itself where there is no such text, so that a missing one is seen.
 */
export function translate(key: string, substitutions: readonly string[] = []): string {
  // WXT types the keys that it found while building; which one is wanted is known only while running.
  const message: unknown = Reflect.apply(browser.i18n.getMessage, browser.i18n, [
    key,
    [...substitutions],
  ]);
  return typeof message === 'string' && message !== '' ? message : key;
}
