import type { DrawnQuote } from './draw-quotes.ts';
import {
  addLookAlikes,
  deleteBlocks,
  deleteOthers,
  insertParagraphs,
  repeatQuotes,
  sayTwice,
  shuffleBlocks,
} from './mutate-blocks.ts';
import {
  joinTexts,
  renameAttributes,
  renderAnew,
  splitTexts,
  unwrapTexts,
  wrapTexts,
} from './mutate-markup.ts';
import {
  churnSpaces,
  churnTypography,
  correctFigures,
  deleteQuotes,
  editCharacters,
  editWords,
} from './mutate-text.ts';
import type { Random } from './random.ts';
import type { TrackedPage } from './tracked-page.ts';

/** One way a page changes between capture and anchoring. */
export interface Mutation {
  kind: string;
  /** What happens, for the report. */
  what: string;
  /** Changes the page before it is captured: a rival has always been there. */
  before?: (page: TrackedPage, random: Random) => void;
  /** Changes the page after the quotes were captured. */
  after: (page: TrackedPage, quotes: readonly DrawnQuote[], random: Random) => void;
  /** Whether quotes that stand twice on the page are drawn too. */
  isTwice?: true;
  /** Whether it is a trap: a text that reads like the quote was always there, and the quote is gone. */
  isTrap?: true;
}

/** Every kind the bench runs, in the order of its report. */
export const MUTATIONS: readonly Mutation[] = [
  { kind: 'unchanged', what: 'nothing', after: () => undefined },
  {
    kind: 'text-nodes',
    what: 'text nodes split and joined',
    before: splitTexts,
    after(page, _, random) {
      joinTexts(page, random);
      splitTexts(page, random);
    },
  },
  {
    kind: 'wrapped',
    what: 'elements wrapped around texts and blocks, others unwrapped',
    after(page, _, random) {
      unwrapTexts(page, random);
      wrapTexts(page, random);
    },
  },
  {
    kind: 'attributes',
    what: 'attributes and classes renamed',
    after: (page, _, random) => renameAttributes(page, random),
  },
  {
    kind: 'template',
    what: 'the whole release in another template',
    after: (page, _, random) => renderAnew(page, random),
  },
  {
    kind: 'white-space',
    what: 'white space set in another way',
    after: (page, _, random) => churnSpaces(page, random),
  },
  {
    kind: 'typography',
    what: 'quote marks, dashes, spaces, soft hyphens',
    after: (page, _, random) => churnTypography(page, random),
  },
  {
    kind: 'inserted',
    what: '12 paragraphs put in before and between',
    after: (page, _, random) => insertParagraphs(page, random),
  },
  {
    kind: 'removed',
    what: 'half of the other paragraphs removed',
    after: deleteOthers,
  },
  {
    kind: 'shuffled',
    what: 'blocks in another order',
    after: (page, _, random) => shuffleBlocks(page, random),
  },
  {
    kind: 'around-20',
    what: '20 % of the other words edited',
    after: (page, quotes, random) =>
      editWords(page, random, 0.2, new Set(quotes.flatMap(({ ids }) => ids))),
  },
  {
    kind: 'words-5',
    what: '5 % of all words',
    after: (page, _, random) => editWords(page, random, 0.05),
  },
  {
    kind: 'words-15',
    what: '15 % of all words',
    after: (page, _, random) => editWords(page, random, 0.15),
  },
  ...[1, 5, 10, 20].map(
    (share): Mutation => ({
      kind: `own-${share}`,
      what: `${share} % of its own letters edited`,
      after: (page, quotes, random) => editCharacters(page, quotes, random, share / 100),
    }),
  ),
  {
    kind: 'figures',
    what: 'figures corrected inside it',
    after: correctFigures,
  },
  {
    kind: 'repeated',
    what: 'said again above and below',
    after: repeatQuotes,
  },
  {
    kind: 'said-twice',
    what: 'every third paragraph always stood twice; others put in',
    isTwice: true,
    before: sayTwice,
    after: (page, _, random) => insertParagraphs(page, random),
  },
  {
    kind: 'combined',
    what: 'markup, typography, 3 % of words, paragraphs put in',
    after(page, _, random) {
      editWords(page, random, 0.03);
      insertParagraphs(page, random);
      churnTypography(page, random);
      splitTexts(page, random);
      wrapTexts(page, random);
    },
  },
  {
    kind: 'combined-template',
    what: 'another template, white space, 5 % of its letters',
    after(page, quotes, random) {
      editCharacters(page, quotes, random, 0.05);
      churnSpaces(page, random);
      renderAnew(page, random);
      renameAttributes(page, random);
    },
  },
  {
    kind: 'own-text-deleted',
    what: 'every other quote deleted, its paragraph stays',
    after: (page, quotes) => deleteQuotes(page, quotes),
  },
  {
    kind: 'deleted-40',
    what: '40 % of the blocks deleted',
    after: (page, _, random) => deleteBlocks(page, random, 0.4),
  },
  {
    kind: 'combined-deleted',
    what: '30 % of blocks deleted, 8 % of words, typography, markup',
    after(page, _, random) {
      deleteBlocks(page, random, 0.3);
      editWords(page, random, 0.08);
      churnTypography(page, random);
      splitTexts(page, random);
      wrapTexts(page, random);
    },
  },
  {
    kind: 'look-alike-kept',
    what: 'a look-alike was always there; 4 % of words',
    before: addLookAlikes,
    after: (page, _, random) => editWords(page, random, 0.04),
  },
  {
    kind: 'look-alike-half',
    what: 'a look-alike was always there; half of the quotes deleted',
    isTrap: true,
    before: addLookAlikes,
    after(_, quotes, random) {
      const blocks = [...new Set(quotes.map(({ block }) => block))];
      for (const block of blocks) if (random.chance(0.5)) block.remove();
    },
  },
  {
    kind: 'look-alike',
    what: 'a look-alike was always there; the quotes deleted',
    isTrap: true,
    before: addLookAlikes,
    after(_, quotes) {
      for (const { block } of quotes) block.remove();
    },
  },
];
