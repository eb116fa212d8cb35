/**
 * Log-odds that each signal adds.
 */
export const WEIGHTS = {
  'address-release': 2.5,
  'address-news': 1,
  'address-other': -1.5,
  'address-list': -3,
  'address-date': 0.7,
  'address-headline': 0.5,
  'metadata-release': 2.5,
  'metadata-keyword': 1.5,
  'metadata-news': 1,
  'metadata-article': 0.5,
  'metadata-other': -2,
  'metadata-date': 0.5,
  'title-list': -3,
  'title-release': 1.5,
  'trail-release': 0.8,
  'wording-label': 2.2,
  'wording-spreading': 2,
  'wording-end': 1.5,
  'wording-contact': 1,
  'wording-part': 0.5,
  'wording-number': 1,
  'wording-statement': 1,
  'wording-announcing': 0.6,
  'wording-opinion': -3.5,
  'structure-article': 0.7,
  'structure-teasers': -2,
  'structure-many-dates': -1,
  'structure-no-prose': -2,
  'structure-date': 1,
  'structure-updated': -0.5,
  'structure-dateline': 1.2,
  'structure-quotation': 0.8,
  'structure-byline': -1,
  'structure-comments': -1,
  'structure-paging': -1,
  'structure-questions': -1,
  'structure-addressing': -1,
  'issuer-host': 0,
  'issuer-named': -1,
  'issuer-unknown': -5,
  'issuer-other': -5,
} as const satisfies Readonly<Record<string, number>>;

/** Log-odds of a page of which nothing is known but that the detector runs on it. */
export const BASE = -3.5;

/**
 * The most that a page's log-odds can come to where no government stands behind it: however much it looks like a release,
 * it is not a government's. Where nobody is named the reader may still be asked (`unsure`).
 */
export const CEILINGS: Readonly<Partial<Record<SignalName, number>>> = {
  'issuer-unknown': -1,
  'issuer-other': -3,
};

/** Stable names of the signals; their plain words are in `_locales` under `signal_<name>` with underscores. */
export type SignalName = keyof typeof WEIGHTS;
