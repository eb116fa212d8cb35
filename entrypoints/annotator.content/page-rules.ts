import { type PageRules, type ReaderRules, rulesFor } from '../../lib/model/reader-rules.ts';

/** Where the reader's rules are kept. */
interface RulesSource {
  read: () => Promise<ReaderRules>;
  watch: (listener: (rules: ReaderRules) => void) => () => void;
}

/** The reader's rules for the page that is shown, kept up to date. */
export interface VisitRules {
  /** The reader said that the site is a government's. */
  isVouched: () => boolean;
  /** The reader wants nothing marked here: never on this site, or no release in their word. */
  isQuiet: () => boolean;
  /** Tells of every change; gives what stops it. */
  watch: (listener: () => void) => () => void;
}

/**
 * Reads the rules once, and follows them.
 *
 * @param url - The page's address at the moment of the call.
 */
export async function followRules(source: RulesSource, url: () => string): Promise<VisitRules> {
  let rules = await source.read();
  const here = (): PageRules => rulesFor(rules, url());
  return {
    isVouched: () => here().site === 'always',
    isQuiet: () => here().site === 'never' || here().isNoRelease,
    watch: (listener) =>
      source.watch((changed) => {
        rules = changed;
        listener();
      }),
  };
}
