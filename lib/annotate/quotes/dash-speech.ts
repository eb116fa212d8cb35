import { attributeFromRight, isCue } from './attribute-quote.ts';
import { countWords } from './is-quotation.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Passage } from './passages.ts';
import { endsSentence } from './phrases.ts';
import { isDashAt, type Token } from './tokens.ts';

/** Speech behind a dash has at least this many words: a shorter line is an item of a list. */
const FEWEST_WORDS = 5;

/** Words behind the clause that go on with what is said. */
const FEWEST_WORDS_BEHIND = 3;

/** Commas of one paragraph that may open the clause of its speaker. */
const MOST_COMMAS = 12;

/**
 * Speech that only a dash at the front of its paragraph shows: "— Text, a dit X." (French, Swedish), "—Text —dijo X—.
 * Text." (Spanish). It is taken only where a clause says who speaks.
 */
export function dashPassages(
  text: string,
  paragraphs: readonly Paragraph[],
  tokens: readonly (readonly Token[])[],
  marked: readonly Passage[],
  lexicon: Lexicon,
): Passage[] {
  const inMarks = new Set(marked.map(({ first }) => first));
  const passages: Passage[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const line = tokens[index] ?? [];
    const [dash, ...words] = line;
    if (dash === undefined || !isDashAt(line, 0)) continue;
    if (inMarks.has(index) || paragraph.quotation !== null || words[0]?.capital !== true) continue;
    const follows = passages.at(-1)?.last === index - 1;
    const read = speechIn(text, words, tokens[index - 1] ?? [], lexicon);
    const parts = read.length === 0 && follows ? goingOn(words) : read;
    passages.push(
      ...parts.flatMap((part, place) => passageOf(part, place === 0 ? dash : null, index)),
    );
  }
  return passages;
}

/** What is said in some tokens, from the dash that opens them. */
function passageOf(part: readonly Token[], dash: Token | null, paragraph: number): Passage[] {
  const [first] = part;
  const last = part.at(-1);
  if (first === undefined || last === undefined) return [];
  return [
    {
      segments: [{ start: (dash ?? first).start, end: last.end }],
      insides: [{ start: first.start, end: last.end }],
      first: paragraph,
      last: paragraph,
      by: 'marks',
      closed: true,
    },
  ];
}

/** A line behind a dash directly below somebody's speech, without a clause of its own: whole sentences go on with it. */
function goingOn(words: readonly Token[]): (readonly Token[])[] {
  const last = words.at(-1);
  const isWhole = last !== undefined && /^[.!?…]$/.test(last.text);
  return isWhole && countWords(words) > FEWEST_WORDS ? [words] : [];
}

function speechIn(
  text: string,
  words: readonly Token[],
  before: readonly Token[],
  lexicon: Lexicon,
): (readonly Token[])[] {
  const between = betweenDashes(words, lexicon);
  if (between !== null) return between;
  const clause = beforeClause(text, words, lexicon);
  return clause.length > 0 ? clause : introduced(words, before, lexicon);
}

/** "—Text —dijo X—. Text.": what is said before and behind the clause between dashes. */
function betweenDashes(words: readonly Token[], lexicon: Lexicon): (readonly Token[])[] | null {
  const opens = (at: number): boolean => isDashAt(words, at) && isCue(words[at + 1], lexicon);
  const open = words.findIndex((_, index) => opens(index));
  if (open < 0 || countWords(words.slice(0, open)) < FEWEST_WORDS_BEHIND) return null;
  const close = words.findIndex((_, index) => index > open && isDashAt(words, index));
  // "– Text – powiedział X. – Text – dodał X.": a further clause ends what is said behind the first.
  const next = words.findIndex((_, index) => index > close && opens(index));
  const behind = close < 0 ? words.length : close + 1;
  const rest = words.slice(behind, next < 0 ? words.length : next);
  const from = rest.findIndex(({ kind }) => kind !== 'mark');
  return from < 0 ? [words.slice(0, open)] : [words.slice(0, open), rest.slice(from)];
}

/** "— Text, a dit X. Text.": what is said before the comma of a clause, and in the sentences behind it. */
function beforeClause(
  text: string,
  words: readonly Token[],
  lexicon: Lexicon,
): (readonly Token[])[] {
  let commas = 0;
  for (let index = 0; index < words.length && commas < MOST_COMMAS; index += 1) {
    const token = words[index];
    if (token === undefined || !/^[,!?]$/.test(token.text)) continue;
    commas += 1;
    if (words[index + 1]?.capital === true) continue;
    if (countWords(words.slice(0, index)) < FEWEST_WORDS) continue;
    // A mark that ends the sentence stays with what is said; a comma opens the clause.
    const from = token.text === ',' ? index : index + 1;
    const attribution = attributeFromRight(text, words.slice(from), lexicon, ',');
    if (attribution?.rule !== 'clause-right' || attribution.mention.kind === 'nobody') continue;
    const end = words.findIndex((each, at) => at > index && endsSentence(each));
    const rest = end < 0 ? [] : words.slice(end + 1);
    const said = words.slice(0, from);
    return countWords(rest) < FEWEST_WORDS_BEHIND ? [said] : [said, rest];
  }
  return [];
}

/** "Ministern säger:" and a line below that opens with a dash. */
function introduced(
  words: readonly Token[],
  before: readonly Token[],
  lexicon: Lexicon,
): (readonly Token[])[] {
  const isLead = before.at(-1)?.text === ':' && before.some((token) => isCue(token, lexicon));
  return isLead && countWords(words) >= FEWEST_WORDS ? [words] : [];
}
