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
