/**
 * What is known of one publisher's pages. Data only: a profile sharpens what the generic path reads, and no page depends
 * on one. Labels, contacts and links have no selectors: they are found by their words.
 */
export interface PublisherProfile {
  /** Stable, kebab-case: "canada-ca". */
  id: string;
  /** The publisher or platform in words: "Canada.ca". */
  name: string;
  /** ISO 3166-1 alpha-2, "EU" for the Union's bodies. */
  country: string;
  /** Hosts it publishes on; each also stands for its sub-domains ("canada.ca" covers "www.canada.ca"). */
  hosts: readonly string[];
  /** CSS selectors of which at least one must match, where a host carries several platforms; empty: the host suffices. */
  markers: readonly string[];
  /** CSS selectors; the first that matches something with text wins. */
  selectors: {
    headline?: readonly string[];
    subheadline?: readonly string[];
    publisher?: readonly string[];
    datePublished?: readonly string[];
    /** The body, without title and metadata lines. */
    body?: readonly string[];
    /** Clutter inside the body. */
    remove?: readonly string[];
  };
  /** The issuing body where all pages have the same one and do not name it. */
  publisher?: string;
  /** Real addresses on which the selectors were seen; known from code only where `verified` is false. */
  testUrls: readonly string[];
  /** False where nobody has seen the selectors match on a real page. */
  verified: boolean;
}
