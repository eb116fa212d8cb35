import { opens, phraseAt } from '../scan/phrase-table.ts';
import { capitalizesNouns, isCapitalized, isGlued, type Scan, written } from '../scan/scan.ts';
import { fold, type Token } from '../scan/token.ts';

/** A noun group is looked for over so many words, and over some more where its last is a plural. */
const LONGEST_NOUN = 4;
const LONGEST_PLURAL = 6;

/**
 * The noun group directly after a number: "port of air entry" stops at "port".
 *
 * @param from - The token after the number.
 * @returns As written; null where no noun follows.
 */
export function nounAfter(scan: Scan, from: number): string | null {
  const { tokens, lexicon } = scan;
  const first = phraseAt(lexicon.of, tokens, from)?.to ?? from;
  const counter = counterAt(scan, first) ?? hanCounterAt(scan, first);
  if (counter !== null) return counter;
  let at = endOfGroup(scan, first);
  if (capitalizesNouns(scan)) at = endOfCapitals(tokens, first, at);
  // "2,000 fewer" compares.
  if (lexicon.data.headLast && lexicon.compares.has(tokens[at - 1]?.fold ?? '')) at -= 1;
  return at <= first ? null : written(scan, first, at);
}

/** Over adjectives to the first nouns, which have capitals: what follows them is a verb or another noun's adjective. */
function endOfCapitals(tokens: readonly Token[], first: number, end: number): number {
  let at = first;
  while (at < end && !isCapitalized(tokens[at])) at += 1;
  if (at === end) return first;
  while (at < end && (isCapitalized(tokens[at]) || isGlued(tokens[at]))) at += 1;
  return at;
}

/** The end of the noun group that starts at a token. */
function endOfGroup(scan: Scan, first: number): number {
  const { tokens, lexicon } = scan;
  let at = opensMeasured(scan, first) ? endOfWord(scan, first) : first;
  let end = at;
  for (let words = 0; words < LONGEST_PLURAL && isNounPart(scan, end, first); words += 1) {
    end = endOfWord(scan, end);
    const isPlural = lexicon.isPlural(tokens[end - 1]?.fold ?? '');
    if (isPlural || words < LONGEST_NOUN) at = end;
    // What follows a plural is a verb or a participle ("34 senators voted").
    if (isPlural) break;
  }
  return at;
}

/** "300 90kg bags", "4 2-litre bottles": a number and its unit, written together, before the noun. */
function opensMeasured({ tokens, lexicon }: Scan, at: number): boolean {
  const next = tokens[at + 1];
  const isJoined = isGlued(next) && (next?.kind === 'word' || next?.fold === '-');
  return lexicon.data.headLast && tokens[at]?.kind === 'number' && isJoined;
}

/** A word is joined of so many at most ("state-of-the-art", "two-bedroom/one-bath"). */
const MOST_JOINTS = 4;

/** The end of a word with all that hyphens and strokes join to it: "long-term", "COVID-19", "beds/cots". */
function endOfWord({ tokens }: Scan, from: number): number {
  let at = from + 1;
  if (tokens[from]?.kind === 'number' && tokens[at]?.kind === 'word') at += 1;
  for (let joints = 0; joints < MOST_JOINTS; joints += 1) {
    const [mark, next] = [tokens[at], tokens[at + 1]];
    const isJoint = isGlued(mark) && /^[-‐‑/]$/.test(mark?.text ?? '');
    if (!isJoint || !isGlued(next) || next?.kind === 'sign') break;
    at += 2;
  }
  return at;
}

const HANGUL = /^\p{Script=Hangul}$/u;
const HAN = /^\p{Script=Han}$/u;

/** "30名工人": the counter ends where it is known to; nothing says where another word does, and most have two characters. */
function hanCounterAt(scan: Scan, first: number): string | null {
  const { tokens, lexicon } = scan;
  const known = phraseAt(lexicon.counters, tokens, first);
  if (known !== null) return written(scan, first, known.to);
  if (!HAN.test(tokens[first]?.text ?? '')) return null;
  const isWhole =
    HAN.test(tokens[first + 1]?.text ?? '') && tokens[first + 1]?.start === tokens[first]?.end;
  return written(scan, first, isWhole ? first + 2 : first + 1);
}

/** "30곳에", "8,400명이": the counter is written to the number; a token is one letter here. */
function counterAt(scan: Scan, first: number): string | null {
  const { tokens, lexicon } = scan;
  let at = first;
  while (tokens[at]?.start === tokens[at - 1]?.end && HANGUL.test(tokens[at]?.text ?? '')) at += 1;
  if (at === first) return null;
  const counter = written(scan, first, at);
  const endings = lexicon.data.counterEndings.split('|');
  const ending = endings.find((each) => counter.endsWith(each) && counter !== each) ?? '';
  return counter.slice(0, counter.length - ending.length);
}

/** Whether a token belongs to the noun group that starts at `first`. */
export function isNounPart(scan: Scan, at: number, first: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined || token.kind !== 'word' || token.masked) return false;
  if (scan.lexicon.nounStops.has(token.fold)) return false;
  if (opens(scan.lexicon.fiscal, token)) return false;
  // "86 mil estarán a cargo"
  if (scan.lexicon.verbEndings.some((ending) => token.fold.endsWith(ending))) return false;
  if (at > first && (isGlued(token) || opens(scan.lexicon.before, token))) return false;
  if (at === first || !isCapitalized(token) || scan.titleCase) return true;
  // In French and Spanish the noun comes first, and what is capitalised after it is another name; "nine Member States".
  const { headLast, plurals } = scan.lexicon.data;
  return capitalizesNouns(scan) || (headLast && plurals.endings !== '');
}

/** Whether a noun group names more than one thing. */
export function isPluralGroup({ lexicon }: Scan, noun: string | null): boolean {
  return noun?.split(/\s+/).some((word) => lexicon.isPlural(fold(word))) === true;
}

/** The word of a noun group that says what is counted. */
export function headOf(scan: Scan, noun: string): string {
  const words = noun.split(/\s+/);
  return (scan.lexicon.data.headLast ? words.at(-1) : words[0]) ?? noun;
}
