import type { PageFacts } from '../page-facts.ts';
import type { TextBlock } from '../read-blocks.ts';
import { findPhrase, isPhrase, leadingPhrase } from '../words/find-phrase.ts';
import { foldWords } from '../words/fold-words.ts';
import {
  ANNOUNCING,
  OPINIONS,
  PRESS_CONTACTS,
  RELEASE_LABELS,
  RELEASE_PARTS,
  SPREADING,
  STATEMENT_TITLES,
} from '../words/release-words.ts';
import type { Found } from './found.ts';

/** Blocks before and after the headline in which a label or a date of the release stands. */
const NEAR_BEFORE = 10;
const NEAR_AFTER = 14;
/** A label is a line by itself, with at most a date or a number. */
const LABEL_CHARACTERS = 90;
const HEAD_CHARACTERS = 120;

const END_MARK =
  /^(?:#(?: ?#){2,4}|[-–—] ?30 ?[-–—]|(?:[-–—*] ?){0,3}(?:ends?|ende|fin|fine|fim|koniec|loppu|slut)(?: ?[-–—*]){0,3}|\*{3}(?: ?\*{3})?|ends ?\/ ?\p{L}{3,12}, .{0,24})$/iu;
const PLAIN_END_WORD = /^(?:end|ende|fin|fine|fim|slut|koniec|loppu)$/;
const NUMBERED =
  / (?:release|communique|mitteilung|pressemitteilung|medienmitteilung|meldung|comunicado|boletin|comunicato|bulletin|nota de prensa) (?:number|no|nr|n|num|numero|id)? ?\d| (?:press release|news release|release) (?:number|no|id) | numero du communique | ip \d\d \d+ /;

/** A short block, folded once for all that is looked up in it. */
interface ShortBlock extends TextBlock {
  folded: string;
}

/** What the text says of itself. */
export function readWording(facts: PageFacts): Found[] {
  const before = facts.before.slice(0, NEAR_BEFORE).filter(isShort).map(folded);
  const near = [...before, ...facts.after.slice(0, NEAR_AFTER).filter(isShort).map(folded)];
  const heads = facts.after.filter(isHead).map(folded);
  return [
    labelOf([...near, folded({ text: facts.headlineText, linked: 0, tag: 'h1' })]),
    spreading(near),
    endMark(facts.after),
    contactOf(heads),
    partOf(heads),
    numberOf([...near, ...heads.slice(-12)]),
    statementTitle(facts),
    legal(facts),
    opinion(facts, [...before.slice(0, 4), ...heads.slice(0, 60)]),
    announcing(facts),
  ].filter((one) => one !== null);
}

function isShort({ text }: TextBlock): boolean {
  return text.length <= 200;
}

/** A line that may stand over a part: a menu's lines are links wholly. */
function isHead({ text, linked }: TextBlock): boolean {
  return text.length <= HEAD_CHARACTERS && linked < text.length;
}

function folded(block: TextBlock): ShortBlock {
  return { ...block, folded: foldWords(block.text) };
}

function labelOf(near: readonly ShortBlock[]): Found | null {
  for (const { text, linked, folded } of near) {
    if (text.length > LABEL_CHARACTERS || linked > text.length / 2 + 20) continue;
    const isLabel =
      leadingPhrase(folded, RELEASE_LABELS) !== null ||
      (text.length <= 50 && findPhrase(folded, RELEASE_LABELS) !== null);
    if (isLabel) return { name: 'wording-label', evidence: text };
  }
  return null;
}

function spreading(near: readonly ShortBlock[]): Found | null {
  const block = near.find(({ folded }) => findPhrase(folded, SPREADING) !== null);
  return block === undefined ? null : { name: 'wording-spreading', evidence: block.text };
}

function endMark(blocks: readonly TextBlock[]): Found | null {
  const block = blocks.find(
    ({ text }) => text.length <= 45 && END_MARK.test(text) && !PLAIN_END_WORD.test(text),
  );
  return block === undefined ? null : { name: 'wording-end', evidence: block.text };
}

function contactOf(heads: readonly ShortBlock[]): Found | null {
  const block = heads.find(({ folded }) => findPhrase(folded, PRESS_CONTACTS) !== null);
  return block === undefined ? null : { name: 'wording-contact', evidence: block.text };
}

function partOf(heads: readonly ShortBlock[]): Found | null {
  const block = heads.find(
    ({ text, folded }) => text.length <= 50 && isPhrase(folded, RELEASE_PARTS),
  );
  return block === undefined ? null : { name: 'wording-part', evidence: block.text };
}

function numberOf(blocks: readonly ShortBlock[]): Found | null {
  const block = blocks.find(
    ({ text, folded }) => text.length <= LABEL_CHARACTERS && NUMBERED.test(folded),
  );
  return block === undefined ? null : { name: 'wording-number', evidence: block.text };
}

function statementTitle({ headlineText }: PageFacts): Found | null {
  const folded = foldWords(headlineText.slice(0, 120));
  return leadingPhrase(folded, STATEMENT_TITLES) === null
    ? null
    : { name: 'wording-statement', evidence: headlineText };
}

/** Characters of the lead in which an office says what it has done. */
const LEAD_CHARACTERS = 400;

function announcing({ headlineText, prose }: PageFacts): Found | null {
  const lead = (prose[0]?.text ?? '').slice(0, LEAD_CHARACTERS);
  const word =
    findPhrase(foldWords(headlineText.slice(0, 200)), ANNOUNCING) ??
    findPhrase(foldWords(lead), ANNOUNCING);
  return word === null ? null : { name: 'wording-announcing', evidence: word };
}

/** "Sec. 2. Council.", "Article 4.", "§ 12.": paragraphs numbered as in a law or an order. */
const NUMBERED_LAW =
  /^(?:sec(?:tion)?\.?|§|art(?:icle|ikel|iculo|ículo|igo|icolo)?\.?) ?\d{1,3}\S{0,3}[.:)–-]? /i;

function legal({ prose }: PageFacts): Found | null {
  const paragraphs = prose.filter(({ text }) => NUMBERED_LAW.test(text));
  const [, second] = paragraphs;
  return second === undefined
    ? null
    : { name: 'wording-legal', evidence: second.text.slice(0, LABEL_CHARACTERS) };
}

/** A piece for a newspaper says so over the text, in its address, or at the end. */
function opinion(
  { segments, headlineText }: PageFacts,
  lines: readonly ShortBlock[],
): Found | null {
  const texts = [
    { text: segments.at(-1) ?? '', folded: segments.at(-1) ?? '' },
    { text: headlineText, folded: foldWords(headlineText) },
    ...lines.filter(({ text }) => text.length <= 100),
  ];
  const found = texts.find(({ folded }) => findPhrase(folded, OPINIONS) !== null);
  return found === undefined ? null : { name: 'wording-opinion', evidence: found.text.trim() };
}
