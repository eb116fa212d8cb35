/** A passage with everything that a colleague needs to find it again. */
export interface CitedPassage {
  words: string;
  /** Null where nobody is quoted. */
  speaker: { name: string; role: string | null; organization: string | null } | null;
  /** Null where the page gives none, as everywhere below. */
  headline: string | null;
  publisher: string | null;
  /** As the reader writes dates. */
  published: string | null;
  url: string;
}

const OPENING_MARK = /^[“”„«»‹›‘’"']/;

/**
 * Writes a passage as a quotation with its source, in plain text: the words, who said them, where they stand, the address;
 * a line each.
 */
export function citePassage(passage: CitedPassage): string {
  const { speaker, headline, publisher, published, url } = passage;
  const words = passage.words.trim();
  const present = (parts: readonly (string | null)[]) =>
    parts.filter((part) => part !== null && part !== '').join(', ');
  return [
    OPENING_MARK.test(words) ? words : `“${words}”`,
    speaker === null ? '' : `— ${present([speaker.name, speaker.role, speaker.organization])}`,
    present([headline, publisher, published]),
    url,
  ]
    .filter((line) => line !== '')
    .join('\n');
}
