/** Scrolls a range into the middle of the window; without movement where the reader asked for little of it. */
export function scrollToRange(view: Window, range: Range): void {
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches
    ? 'instant'
    : 'smooth';
  const parent = range.startContainer.parentElement;
  const fits = parent !== null && parent.getBoundingClientRect().height < view.innerHeight / 2;
  if (parent !== null && fits) {
    parent.scrollIntoView({ block: 'center', behavior });
    return;
  }
  // The element is longer than the window: its middle may be far from the range.
  const { top } = range.getBoundingClientRect();
  view.scrollBy({ top: top - view.innerHeight / 3, behavior });
}
