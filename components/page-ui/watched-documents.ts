/** Frames that are looked into; a page made of more is no news release. */
const MOST_FRAMES = 50;

/**
 * Calls back for the page's document and for each same-origin frame in it, now and as frames load.
 *
 * @param watch - Called once a document.
 * @param signal - Ends it.
 */
export function eachDocument(
  view: Window & typeof globalThis,
  watch: (document: Document) => void,
  signal: AbortSignal,
): void {
  const known = new WeakSet<Document>();
  let frames = 0;
  const enter = (document: Document): void => {
    if (known.has(document)) return;
    known.add(document);
    watch(document);
    for (const frame of document.querySelectorAll('iframe')) enterFrame(frame);
    // Loads do not bubble, but every ancestor sees them on their way in.
    document.addEventListener('load', ({ target }) => enterFrame(target), {
      capture: true,
      signal,
    });
  };
  const enterFrame = (target: unknown): void => {
    const document = documentIn(target);
    if (document === null || frames >= MOST_FRAMES) return;
    frames += 1;
    enter(document);
  };
  enter(view.document);
}

/** The document of a frame; null for everything else and for frames of another origin. */
function documentIn(target: unknown): Document | null {
  if (typeof target !== 'object' || target === null || !('contentDocument' in target)) return null;
  const { contentDocument } = target as Partial<HTMLIFrameElement>;
  return contentDocument?.body == null ? null : contentDocument;
}
