import type { Speaker } from '../../model/bodies.ts';
import type { ReadingContext } from '../../model/reading.ts';
import type { ReleaseText } from '../../model/release.ts';
import type { Span } from '../../model/span.ts';
import type { FoundQuotation } from '../found.ts';
import { attributeFromLeft } from './attribute-left.ts';
import { attributePassage } from './attribute-passage.ts';
import type { Attribution } from './attribute-quote.ts';
import { attributeRight } from './attribute-right.ts';
import { blockPassages } from './block-passages.ts';
import { findCaselessQuotes } from './caseless/find-caseless-quotes.ts';
import { caselessFor } from './caseless/words.ts';
import { dashPassages } from './dash-speech.ts';
import {
  countWords,
  isFullSentence,
  isSaid,
  isSentence,
  isTitleCase,
  type Stretch,
  standsAlone,
} from './is-quotation.ts';
import {
  attributeFromSentences,
  isBridge,
  isOwnSentence,
  isReported,
  isVerbatim,
  opensWithWord,
} from './lean-back.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { lexiconFor } from './lexicon/lexicon-for.ts';
import type { Mention } from './mention.ts';
import { paragraphsOf } from './paragraphs.ts';
import { endOf, type Passage, passagesOf, startOf } from './passages.ts';
import { findPerson, foldName, readPeople } from './people.ts';
import { endsSentence } from './phrases.ts';
import { resolveMention } from './resolve.ts';
import { scanMarks } from './scan-marks.ts';
import { findStatementLead } from './statement-lead.ts';
import { REACH_LEFT, type Reading, stretchOf, within } from './stretches.ts';
import { type Token, tokenize, tokensWithin } from './tokens.ts';

/** Tokens between two stretches in marks that one clause may govern. */
const LONGEST_BRIDGE = 12;

/** Stretches in marks beyond this are not read: the longest transcript has a few hundred. */
const MOST_PASSAGES = 800;

/** A quotation with what later ones may lean on. */
interface Draft {
  passage: Passage;
  quotation: FoundQuotation & { segments: Span[] };
  attribution: Attribution | null;
  /** The clause right of it, also where a line below names the speaker. */
  right: Attribution | null;
}

/**
 * Finds every quotation of a release with its speaker: marks and block quotations first, then who is tied to them, surest
 * first, then whether the words are said or only named.
 *
 * @param text - The flattened copy.
 * @param context - Language and publisher.
 * @returns Quotations in reading order; empty where there are none.
 */
export function findQuotes(text: ReleaseText, context: ReadingContext): readonly FoundQuotation[] {
  const caseless = caselessFor(context.language);
  if (caseless !== null) return findCaselessQuotes(text, caseless);
  const lexicon = lexiconFor(context.language);
  const paragraphs = paragraphsOf(text);
  const tokens = paragraphs.map((span) => tokenize(text.text, span, lexicon));
  const registry = readPeople(text.text, tokens, lexicon);
  const marked = passagesOf(text, paragraphs, scanMarks(text.text, paragraphs));
  const passages = [
    ...marked,
    ...blockPassages(text.text, paragraphs, tokens, marked, lexicon),
    ...dashPassages(text.text, paragraphs, tokens, marked, lexicon),
  ].sort((a, b) => startOf(a) - startOf(b));
  const lead = findStatementLead(text.text, paragraphs, tokens, lexicon);
  const reading: Reading = {
    text: text.text,
    lexicon,
    paragraphs,
    tokens,
    registry,
    passages,
    lead,
  };
  const drafts: Draft[] = [];
  for (let index = 0; index < Math.min(passages.length, MOST_PASSAGES); index += 1)
    readPassage(reading, index, drafts);
  return drafts.map(({ quotation }) => quotation);
}

function readPassage(reading: Reading, index: number, drafts: Draft[]): void {
  const passage = reading.passages[index];
  if (passage === undefined) return;
  const previous = drafts.at(-1) ?? null;
  const stretch = stretchOf(reading, passage, index);
  const right = attributeRight(reading.text, passage, stretch, reading.lexicon);
  if (
    previous !== null &&
    (right === null || passage.segments.length > 1) &&
    continuesSentence(reading, previous, passage, stretch)
  ) {
    previous.quotation.segments.push(...passage.segments);
    previous.passage = { ...passage, first: previous.passage.first };
    previous.right = right;
    return;
  }
  const attribution = attributePassage(reading, passage, stretch, right);
  const draft =
    attribution === null
      ? unattributed(reading, passage, stretch, previous)
      : attributed(reading, passage, stretch, attribution, previous);
  if (draft !== null) drafts.push({ ...draft, right });
}

/** “…,” said X. “…”: the second part belongs to the first where only the clause stands between them. */
function continuesSentence(
  reading: Reading,
  previous: Draft,
  passage: Passage,
  stretch: Stretch,
): boolean {
  if (previous.passage.last !== passage.first || passage.by === 'block') return false;
  const cue = previous.right;
  const ties = ['clause-right', 'according-to', 'unattributed'];
  if (cue === null || !ties.includes(cue.rule)) return false;
  if (endOf(previous.passage) > startOf(passage)) return false;
  const between = within(
    reading.tokens[passage.first] ?? [],
    endOf(previous.passage),
    startOf(passage),
  );
  const words = between.filter(({ kind }) => kind === 'word');
  if (words.length === 0 || words.length > 45) return false;
  const stops = between.filter(endsSentence);
  if (stops.length > 1 || (stops.length === 1 && !endsSentence(between.at(-1) ?? NONE)))
    return false;
  const cues = words.filter((token) => reading.lexicon.cues.has(token.lower) && !token.capital);
  if (cues.length > 1) return false;
  const separator = between.at(-1)?.text ?? '';
  // “The ferry,” said X, “will run again.”: behind a comma the sentence itself goes on.
  const goesOn = separator === ',' && cue.rule !== 'according-to';
  const separates = /^[.,:;!?–—-]$|\.$/.test(separator);
  return separates && countWords(stretch.inside) >= 3 && (goesOn || isSentence(stretch));
}

const NONE: Token = { text: '', lower: '', start: 0, end: 0, capital: false, kind: 'mark' };

function attributed(
  reading: Reading,
  passage: Passage,
  stretch: Stretch,
  attribution: Attribution,
  previous: Draft | null,
): Draft | null {
  const { lexicon } = reading;
  const role = reading.paragraphs[passage.first]?.role;
  if (passage.by === 'marks' && passage.segments.length === 1) {
    if (!isSaid(stretch, attribution.strength, lexicon)) return null;
    if (isApposition(stretch, attribution, lexicon)) return null;
    const distant = attribution.rule === 'name-colon' && attribution.strength === 'indirect';
    if (distant && !isFullSentence(stretch)) return null;
  }
  if ((role === 'headline' || role === 'heading') && attribution.strength === 'indirect')
    return null;
  const speaker = speakerOf(reading, passage, attribution, previous);
  return draftOf(passage, speaker, attribution.cue, attribution.rule, attribution);
}

/** "The theme, “Leave Nobody Behind”, reflects …": a name in marks between the commas of an apposition, not somebody's words. */
function isApposition(stretch: Stretch, { rule, mention }: Attribution, lexicon: Lexicon): boolean {
  const last = stretch.inside.at(-1);
  if (rule !== 'clause-right' || mention.kind === 'person' || mention.kind === 'body') return false;
  if (stretch.before.at(-1)?.text !== ',' || last === undefined || endsSentence(last)) return false;
  return mention.kind === 'nobody' || isTitleCase(stretch.inside, lexicon);
}

function speakerOf(
  reading: Reading,
  passage: Passage,
  attribution: Attribution,
  previous: Draft | null,
): Speaker | null {
  const near = previous !== null && passage.first - previous.passage.last <= 3;
  const { mention } = attribution;
  const isDropped = mention.kind === 'pronoun' && mention.name === '';
  const subject = isDropped ? subjectBefore(reading, passage, previous) : null;
  return resolveMention(subject ?? mention, startOf(passage), {
    text: reading.text,
    lexicon: reading.lexicon,
    registry: reading.registry,
    previous: near ? previous.quotation.speaker : null,
    previousIsPerson: previous?.attribution?.mention.kind === 'person',
    previousAt: previous?.attribution?.mention.place.start ?? null,
  });
}

/** "El ministro Roe indicó que …. “…”, añadió.": whoever spoke last between the quotation before and a verb without a subject. */
function subjectBefore(reading: Reading, passage: Passage, previous: Draft | null): Mention | null {
  const { text, tokens, lexicon } = reading;
  const own = contextOf(reading, passage, previous);
  const from = previous === null ? 0 : endOf(previous.passage);
  const above = tokensWithin(tokens[passage.first - 1] ?? [], from, startOf(passage));
  const before = attributeFromSentences(text, own.length > 0 ? own : above, lexicon);
  const isSpoken = before?.rule === 'clause-left' || before?.rule === 'reported';
  return isSpoken && before.mention.kind === 'person' ? before.mention : null;
}

/** Nobody stands beside it: it goes on from the one before, belongs to a statement, or stands alone. */
function unattributed(
  reading: Reading,
  passage: Passage,
  stretch: Stretch,
  previous: Draft | null,
): Draft | null {
  const { lexicon, paragraphs } = reading;
  const paragraph = paragraphs[passage.first];
  const role = paragraph?.role;
  if (role === 'headline' || role === 'heading' || role === 'subheadline') return null;
  if ([...stretch.before, ...stretch.after].some(({ kind }) => kind === 'word')) {
    return passage.by === 'block' ? null : embedded(reading, passage, stretch, previous);
  }
  const gap = previous === null ? Number.POSITIVE_INFINITY : passage.first - previous.passage.last;
  const follows = previous !== null && previous.quotation.speaker !== null && gap === 1;
  if (passage.segments.length === 1 && !standsAlone(stretch, lexicon, follows)) return null;
  if (previous !== null && gap <= 1) {
    return draftOf(passage, previous.quotation.speaker, null, 'continuation', null);
  }
  const before = paragraphBefore(reading, passage);
  if (before !== null) {
    const speaker = speakerOf(reading, passage, before, previous);
    return draftOf(passage, speaker, before.cue, 'sentence-before', before);
  }
  if (
    previous !== null &&
    gap === 2 &&
    passage.by === 'marks' &&
    isBridge(paragraphs[passage.first - 1], previous.quotation.speaker, reading.registry)
  ) {
    return draftOf(passage, previous.quotation.speaker, null, 'continuation', null);
  }
  const { lead } = reading;
  if (lead !== null && lead.paragraph < passage.first) {
    const speaker =
      lead.attribution === null ? null : speakerOf(reading, passage, lead.attribution, previous);
    return draftOf(
      passage,
      speaker,
      lead.attribution?.cue ?? null,
      'statement-lead',
      lead.attribution,
    );
  }
  return passage.by === 'block' ? null : draftOf(passage, null, null, 'unattributed', null);
}

/** Among other sentences of its paragraph: a sentence of its own, or a part of one that the form of its verb marks as reported. */
function embedded(
  reading: Reading,
  passage: Passage,
  stretch: Stretch,
  previous: Draft | null,
): Draft | null {
  const { lexicon, text } = reading;
  const shared = sharedClause(reading, passage);
  if (shared !== null && isSaid(stretch, 'indirect', lexicon)) {
    return draftOf(
      passage,
      speakerOf(reading, passage, shared, previous),
      shared.cue,
      shared.rule,
      shared,
    );
  }
  const own =
    passage.segments.length > 1 ? opensWithWord(stretch) : isOwnSentence(stretch, lexicon);
  if (!own && !isReported(stretch, lexicon)) {
    return passage.segments.length === 1 && isVerbatim(stretch, lexicon)
      ? draftOf(passage, null, null, 'unattributed', null)
      : null;
  }
  const before = attributeFromSentences(text, contextOf(reading, passage, previous), lexicon);
  if (before !== null && isKnown(before, reading)) {
    const speaker = speakerOf(reading, passage, before, previous);
    return draftOf(passage, speaker, before.cue, own ? 'sentence-before' : 'reported', before);
  }
  const goesOn = previous !== null && passage.first - previous.passage.last <= 1;
  if (goesOn && (previous.quotation.speaker !== null || !own)) {
    return draftOf(passage, previous.quotation.speaker, null, 'continuation', null);
  }
  return own || isVerbatim(stretch, lexicon)
    ? draftOf(passage, null, null, 'unattributed', null)
    : null;
}

/** “…” and “…,” said X: the clause behind the next words in marks of the same sentence goes for these too. */
function sharedClause(reading: Reading, passage: Passage): Attribution | null {
  const { passages, tokens } = reading;
  const index = passages.indexOf(passage) + 1;
  const next = passages[index];
  if (next === undefined || next.first !== passage.last || next.by === 'block') return null;
  const between = tokensWithin(tokens[passage.last] ?? [], endOf(passage), startOf(next));
  if (between.length > LONGEST_BRIDGE || between.some(endsSentence)) return null;
  const right = attributeRight(
    reading.text,
    next,
    stretchOf(reading, next, index),
    reading.lexicon,
  );
  return right?.rule === 'clause-right' && right.mention.kind !== 'nobody' ? right : null;
}

/** A name in another sentence is no guess only where it is somebody's whom the page names in full. */
function isKnown({ mention, cue }: Attribution, { registry, lexicon }: Reading): boolean {
  if (mention.kind !== 'person') return true;
  const words = foldName(mention.name);
  if (findPerson(registry, words, mention.place.start)?.sure === true) return true;
  return lexicon.cues.has(cue?.toLowerCase() ?? '') && (words.length === 2 || words.length === 3);
}

/** The paragraph's tokens before a passage and behind the quotation before it. */
function contextOf(
  { tokens }: Reading,
  passage: Passage,
  previous: Draft | null,
): readonly Token[] {
  const start = startOf(passage);
  const from = previous === null ? 0 : endOf(previous.passage);
  return tokensWithin(tokens[passage.first] ?? [], Math.max(from, start - REACH_LEFT), start);
}

/** "He said they were not sure either." and then a paragraph in marks. */
function paragraphBefore(reading: Reading, passage: Passage): Attribution | null {
  const before = reading.tokens[passage.first - 1];
  const role = reading.paragraphs[passage.first - 1]?.role;
  if (before === undefined || before.length === 0 || role === 'headline' || role === 'heading')
    return null;
  const open = before.at(-1)?.text === '.' ? before.slice(0, -1) : before;
  const attribution = attributeFromLeft(reading.text, open, reading.lexicon);
  return attribution === null || attribution.rule === 'according-to' ? null : attribution;
}

function draftOf(
  passage: Passage,
  speaker: Speaker | null,
  cue: string | null,
  rule: string,
  attribution: Attribution | null,
): Draft {
  return {
    passage,
    attribution,
    right: null,
    quotation: {
      segments: passage.segments.map(({ start, end }) => ({ start, end })),
      speaker,
      cue,
      rule,
    },
  };
}
