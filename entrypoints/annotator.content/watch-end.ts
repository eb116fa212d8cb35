import type { Translation } from '../../components/translation.tsx';

/** The first signs of a reader who comes to do something. */
const SIGNS = ['pointerdown', 'keydown', 'focus', 'visibilitychange'] as const;

/**
 * Notices that the extension is gone from under its script, which no browser tells of: looked at whenever the reader is about
 * to do something, so that nothing of ours offers what it cannot do any more.
 *
 * @param isOver - Whether it is gone.
 * @param end - Aborts the signal.
 * @param signal - Ends the watch.
 */
export function watchEnd(
  view: Window,
  isOver: () => boolean,
  end: () => void,
  signal: AbortSignal,
): void {
  for (const type of SIGNS) {
    const options = { capture: true, passive: true, signal };
    view.addEventListener(type, () => isOver() && end(), options);
  }
}

/** What is said when the extension is gone. */
const LAST_WORDS = [
  'failure_extension_updated',
  'failure_extension_updated_next',
  'dismiss',
] as const;

/** An update takes the words with it: those that are wanted after one are asked for once before. */
export function rememberWords(translation: Translation): void {
  for (const key of LAST_WORDS) translation.t(key);
}
