import { textLength } from '../dom/text-length.ts';
import { isBodyName } from './body-names.ts';
import { readDateline } from './dateline.ts';
import { isMetadataLine } from './metadata-lines.ts';
import type { PageLine } from './page-lines.ts';

/** Longer than this, lines between headline and text are text. */
const DECK_LENGTH = 450;

/** Lines after the headline among which a deck is looked for. */
const LINES_AFTER = 12;

/** Lines after the headline among which the box of the text begins: tools and a table of contents may stand before it. */
const LINES_TO_TEXT = 40;

/** Fewer words are a label. */
const FEWEST_WORDS = 4;

/** Words in class names and ids with which pages mark what stands between a headline and its text. */
const DECK_NAME =
  /(?<![a-z])(?:lead|lede|leadparagraph|subtitle|subheadline|subheading|subhead|deck|standfirst|teaser|abstract|intro|introduction|summary|excerpt|chapo|chapeau|entradilla|bajada|vorspann|ingress|sottotitolo|subtitulo|sumario|perex)(?![a-z])/i;

/** What a deck is read from. */
export interface DeckSources {
  lines: readonly PageLine[];
  /** Index of the headline's line; null where no line shows it. */
  headlineLine: number | null;
  article: Element;
  monthFirst: boolean;
}

/**
 * The deck that a page marks: by class names, or by its place between the headline and the box that holds the text. A deck
 * that only its words give away is left to the reading of the text itself.
 *
 * @returns Its text, lines joined by a space; null where the page marks none.
 */
export function readMarkedDeck(sources: DeckSources): string | null {
  const { lines, headlineLine, article, monthFirst } = sources;
  if (headlineLine === null) return null;
  const near = lines.slice(headlineLine + 1, headlineLine + 1 + LINES_TO_TEXT);
  const firstInside = near.findIndex(({ element }) => article.contains(element));
  const deck: string[] = [];
  for (const [index, line] of near.slice(0, LINES_AFTER).entries()) {
    if (line.isClutter || line.links > 0.5 || isBodyName(line.text)) continue;
    if (isMetadataLine(line.text, monthFirst)) continue;
    const isAbove = firstInside > 0 && index < firstInside;
    if (!isDeckText(line, monthFirst) || !(isAbove || isMarked(line))) break;
    if (near.slice(index + 1).some(({ isProse }) => isProse)) deck.push(line.text);
  }
  const text = deck.join(' ');
  return text === '' || text.length > DECK_LENGTH ? null : text;
}

function isDeckText({ text, role }: PageLine, monthFirst: boolean): boolean {
  if (text.length > DECK_LENGTH || text.split(' ').length < FEWEST_WORDS) return false;
  if (role === 'cell' || role === 'note' || text.endsWith(':')) return false;
  return readDateline(text, monthFirst)?.place == null;
}

/** Whether the line's element, or one that holds little else, is named as a deck. */
function isMarked({ element, text }: PageLine): boolean {
  let at: Element | null = element;
  const limit = text.length * 1.5 + 20;
  while (at !== null && textLength(at, limit) < limit) {
    const names = `${at.getAttribute('class') ?? ''} ${at.id}`.replace(/([a-z])([A-Z])/g, '$1-$2');
    if (DECK_NAME.test(names)) return true;
    at = at.parentElement;
  }
  return false;
}
