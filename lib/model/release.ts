import type { Annotation } from './annotation.ts';
import type { Detection } from './detection.ts';
import type { Span } from './span.ts';

/** What kind of release it is, by the words governments use for them. */
export type ReleaseType =
  | 'news-release'
  | 'statement'
  | 'readout'
  | 'media-advisory'
  | 'backgrounder'
  | 'fact-sheet'
  | 'speech';

/** Where a piece of metadata was read; `assumed` where the page states nothing and a default stands in. */
export type Origin =
  | 'json-ld'
  | 'dcterms'
  | 'open-graph'
  | 'meta'
  | 'profile'
  | 'visible-text'
  | 'address'
  | 'assumed';

/** A value and where it was read. */
export interface Sourced<T> {
  value: T;
  from: Origin;
}

/** What a block is in the saved copy. */
export type BlockRole =
  | 'headline'
  | 'subheadline'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'blockquote'
  | 'cell'
  | 'note';

/** Where a table cell stands. */
export interface CellPlace {
  /** Number of the table in the copy, from 0. */
  table: number;
  row: number;
  column: number;
  /** A heading cell (`<th>`). */
  header: boolean;
}

/** A paragraph-like stretch of the copy; blocks do not overlap and are parted by one line feed. */
export interface Block extends Span {
  role: BlockRole;
  /** Number of the `<blockquote>` it stands in, from 0; null outside one. */
  quotation: number | null;
  cell: CellPlace | null;
}

/** What the markup says of a stretch inside a block: `quote` is `<q>`, `cite` is `<cite>`, `<figcaption>` or a quotation's `<footer>`. */
export interface Inline extends Span {
  kind: 'quote' | 'cite' | 'link' | 'emphasis' | 'strong';
}

/**
 * The flattened text of a saved copy. All spans of annotations point into `text`.
 * The first block is the headline, the second the subheadline where there is one, then the body.
 */
export interface ReleaseText {
  text: string;
  blocks: readonly Block[];
  inlines: readonly Inline[];
}

/**
 * What a section of a release's text is, by its heading. Whom to call and where to read on are no part of the text: they are
 * the release's `contacts` and `links`.
 */
export type SectionKind = 'quotes' | 'facts' | 'background' | 'notes' | 'about';

/** A section: from the start of its heading to the end of its last block. Sections do not overlap and stand in reading order. */
export interface Section extends Span {
  kind: SectionKind;
}

/** What a page says of a release as a whole. */
export type NoticeKind = 'embargo' | 'correction' | 'archived' | 'withdrawn';

/** A notice about the release as a whole: it may not be published yet, was corrected, archived, or taken back. */
export interface Notice {
  kind: NoticeKind;
  /** As written. */
  text: string;
  /** ISO 8601 date that it gives: the day of the correction or withdrawal, or the last day of the embargo; null where it gives none. */
  date: string | null;
}

/** Somebody the press can call. */
export interface Contact {
  name: string | null;
  role: string | null;
  organization: string | null;
  /** As written. */
  phones: readonly string[];
  emails: readonly string[];
}

/** A link the release gives: to related pages, a backgrounder, a programme. */
export interface ReleaseLink {
  text: string;
  /** Absolute address. */
  url: string;
}

/** The same release in another language. */
export interface Alternate {
  /** BCP 47. */
  inLanguage: string;
  /** Absolute address. */
  url: string;
}

/** A news release. https://schema.org/NewsArticle */
export interface Release {
  /** Canonical address, trackers removed. */
  url: string;
  type: ReleaseType;
  headline: Sourced<string>;
  /** A deck directly under the headline. */
  subheadline: Sourced<string> | null;
  /** The issuing body as the page names it (the department, not the portal). */
  publisher: Sourced<string> | null;
  /** ISO 8601 date ("2018-02-05"), as stated on the page. */
  datePublished: Sourced<string> | null;
  /** ISO 8601 date. */
  dateModified: Sourced<string> | null;
  /** Place of the dateline as written ("Ottawa"). */
  place: Sourced<string> | null;
  /** BCP 47. */
  inLanguage: string;
  /** ISO 3166-1 alpha-2 of the publisher ("CA"), "EU" for the Union's bodies; null where unknown. */
  country: string | null;
  alternates: readonly Alternate[];
  contacts: readonly Contact[];
  links: readonly ReleaseLink[];
  /** In the order in which the page gives them. */
  notices: readonly Notice[];
  /** Of `body`. */
  sections: readonly Section[];
  body: ReleaseText;
}

/** A release with all that was found in it: what is saved, and what one message carries. */
export interface AnnotatedRelease {
  release: Release;
  /** The clean copy: allow-listed markup only. `flatten` of it gives `release.body`. */
  html: string;
  /** Version of `flatten` that made the offsets. */
  flattenVersion: number;
  detection: Detection;
  annotations: readonly Annotation[];
}
