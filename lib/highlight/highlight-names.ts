/** What is painted: each has one highlight and one rule. */
export type HighlightKind = 'quotation' | 'figure' | 'focused';

/** The registry is shared with the page: these names are ours, and no other is ever touched. */
export const HIGHLIGHT_NAMES: Readonly<Record<HighlightKind, string>> = {
  quotation: 'pressmark-quotation',
  figure: 'pressmark-figure',
  focused: 'pressmark-focused',
};

/** Which is seen where several lie on the same text; more wins. */
export const HIGHLIGHT_PRIORITIES: Readonly<Record<HighlightKind, number>> = {
  quotation: 0,
  figure: 1,
  focused: 2,
};
