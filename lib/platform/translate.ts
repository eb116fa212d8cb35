import { browser } from 'wxt/browser';

/** Texts that were given before, by key and substitutions. */
const given = new Map<string, string>();

/** A page shows a few hundred texts. */
const MOST_GIVEN = 1_000;

/**
 * A text in the browser's language, from `_locales`. In a page whose extension was updated under it, a text that was given
 * before: the browser has no others for it any more.
 *
 * @param key - Key in `messages.json`.
 * @param substitutions - Stand for `$1`, `$2` … in the text; at most nine.
 * @returns The key itself where there is no such text, so that a missing one is seen.
 */
export function translate(key: string, substitutions: readonly string[] = []): string {
  const name = [key, ...substitutions].join('\n');
  try {
    // WXT types the keys that it found while building; which one is wanted is known only while running.
    const message: unknown = Reflect.apply(browser.i18n.getMessage, browser.i18n, [
      key,
      [...substitutions],
    ]);
    const text = typeof message === 'string' && message !== '' ? message : key;
    if (given.size < MOST_GIVEN) given.set(name, text);
    return text;
  } catch {
    return given.get(name) ?? key;
  }
}
