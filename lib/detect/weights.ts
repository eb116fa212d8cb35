/**
 * Log-odds that each signal adds. Set by hand from what is known of governments' pages, then moved by logistic regression
 * with those values as its prior (`dev/refit-weights.ts`) on 210 labelled pages, 92 of them releases: precision 100 and
 * recall 100 there; 99 and 99 where each publisher is judged by weights fitted without it.
 *
 * These are the signals of a page's head, which are read on every page.
 */
export const HEAD_WEIGHTS = {
  'address-release': 2.4,
  'address-news': 1.9,
  'address-other': -1.8,
  'address-list': -3,
  'address-date': 0.9,
  'address-headline': 1.1,
  'metadata-release': 2.7,
  'metadata-keyword': 1.8,
  'metadata-news': 1.3,
  'metadata-article': 0.3,
  'metadata-other': -2.4,
  'metadata-date': 0.4,
  'title-list': -3,
  'title-release': 1.4,
} as const satisfies Readonly<Record<string, number>>;

/** The same of every signal. */
export const WEIGHTS = {
  ...HEAD_WEIGHTS,
  'trail-release': 0.5,
  'wording-label': 2.3,
  'wording-spreading': 2,
  'wording-end': 1.5,
  'wording-contact': 1.2,
  'wording-part': 0.2,
  'wording-number': 1,
  'wording-statement': 1,
  'wording-announcing': 0.8,
  'wording-opinion': -3.8,
  'wording-legal': -2.5,
  'structure-article': 0.7,
  'structure-teasers': -2.1,
  'structure-many-dates': -0.8,
  'structure-no-prose': -2,
  'structure-date': 1.2,
  'structure-updated': -0.6,
  'structure-dateline': 1.3,
  'structure-quotation': 1.4,
  'structure-byline': -1.3,
  'structure-comments': -1,
  'structure-paging': -1.1,
  'structure-questions': -0.9,
  'structure-addressing': -1,
  'issuer-host': 0,
  'issuer-vouched': 0,
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
  'issuer-unknown': -5,
  'issuer-other': -5,
};

/** Stable names of the signals; their plain words are in `_locales` under `signal_<name>` with underscores. */
export type SignalName = keyof typeof WEIGHTS;

/** The names of those of a page's head. */
export type HeadSignalName = keyof typeof HEAD_WEIGHTS;
