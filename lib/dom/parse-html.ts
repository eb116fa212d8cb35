/**
 * Parses markup into a document that loads nothing and runs nothing. The only place where strings become nodes.
 *
 * @param html - Markup; of our own copies, or of a saved page.
 * @returns The inert document's body.
 */
export function parseHtml(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

let scratch: Document | null = null;

/**
 * An empty inert document, used to create nodes and walkers: unlike the page's own, its methods cannot be hidden by
 * elements that carry their names (`<img name="createElement">`).
 */
export function inertDocument(): Document {
  scratch ??= new DOMParser().parseFromString('', 'text/html');
  return scratch;
}
