/**
 * Takes off the page what an earlier version of the extension left on it: Firefox ends its scripts before they could. One in
 * which the reader was writing stays, so that the words can be copied.
 *
 * @param rootOf - The shadow root of an element, closed or not, as the browser shows it to extensions alone.
 */
export function removeStaleHosts(
  document: Document,
  rootOf: (element: Element) => ShadowRoot | null,
): void {
  for (const element of document.querySelectorAll('html > [popover="manual"]')) {
    const own = rootOf(element)?.querySelector('[data-owner="pressmark"]') ?? null;
    if (own === null) continue;
    const fields = [...own.querySelectorAll<HTMLInputElement>('textarea, input')];
    if (fields.every(({ value }) => value.trim() === '')) element.remove();
  }
}
