declare module 'dom-anchor-text-quote' {
  interface TextQuote {
    exact: string;
    prefix: string;
    suffix: string;
  }
  /** Describes a range under a root. */
  export function fromRange(root: Node, range: Range): TextQuote;
  /** Finds a quote under a root; null where it is not found. */
  export function toRange(
    root: Node,
    selector: TextQuote,
    options?: { hint?: number },
  ): Range | null;
}
