import type { Lexicon } from './lexicon/lexicon.ts';
import { type Mention, readMention } from './mention.ts';
import { isRoleWord } from './name-words.ts';
import { endsSentence, firstSentence, phraseAt, phraseEnd, withoutAsides } from './phrases.ts';
import type { Token } from './tokens.ts';

/** Who is tied to some words, and by what. */
export interface Attribution {
  mention: Mention;
  /** The word or mark that ties them; null where there is none. */
  cue: string | null;
  rule: string;
  /** `direct`: the clause stands right beside the marks. `indirect`: the marks stand further on in reported speech. */
  strength: 'direct' | 'indirect';
}

/** A cue is looked for this many tokens right of the marks, and a subject this far left. */
export const REACH = 40;

/** Clause directly after the marks: “…,” said X · “…,” X said · » , a déclaré X · “, so X · “…”, according to X. */
export function attributeFromRight(
  text: string,
  after: readonly Token[],
  lexicon: Lexicon,
  lastInside: string,
): Attribution | null {
  const endsWithStop = /^[.…]$/.test(lastInside);
  const skip = leadingMarks(after);
  const opening = after.slice(0, skip).map((token) => token.text);
  if (opening.some((mark) => endsSentence({ ...NO_TOKEN, text: mark }))) return null;
  const whole = firstSentence(after.slice(skip)).slice(0, REACH);
  const stands = whereItStands(text, whole, lexicon);
  if (stands !== null) return stands;
  const clause = withoutAsides(whole, lexicon);
  const [first] = clause;
  if (first === undefined) return null;
  if (endsWithStop && first.capital && introducesNext(after, first, lexicon)) return null;
  const source = phraseAt(clause, 0, lexicon.sources);
  // “…” para los vecinos: a word with other uses opens a source only behind a comma.
  const opensSource = opening.length > 0 || !lexicon.openingSources.has(first.lower);
  if (source > 0 && opensSource && !(endsWithStop && first.capital)) {
    // “…”, según ha explicado X: the source is what somebody says.
    const said = verbFirst(text, clause.slice(source), lexicon, true);
    if (said !== null) return said;
    const mention = sourceAt(text, clause, source, lexicon);
    return mention === null
      ? null
      : found(mention, wordsOf(clause.slice(0, source)), 'according-to');
  }
  // « … » : le gouverneur X a rassuré les marchés.
  if (opening.length === 1 && opening[0] === ':' && !endsWithStop) {
    const mention = mentionAt(text, clause, 0, lexicon);
    return mention?.kind === 'person' ? found(mention, ':', 'clause-right', 'indirect') : null;
  }
  // Behind a comma a verb that only reports says the words too: “…”, describes X.
  const comma = opening.includes(',') || lastInside === ',';
  return (
    verbFirst(text, clause, lexicon, comma) ?? subjectFirst(text, clause, lexicon, endsWithStop)
  );
}

/** “….” She went on: “…”, “….” She stated, “…”, “….” He spoke of “…”: the clause introduces what follows it. */
function introducesNext(after: readonly Token[], first: Token, lexicon: Lexicon): boolean {
  if (/^[:,]$/.test(after.at(-1)?.text ?? '')) return true;
  const runsOn = after.at(-1)?.kind === 'word' && !after.some(endsSentence);
  return runsOn && lexicon.pronouns.has(first.lower);
}

/** “…”, heißt es in dem Bericht: the place where the words stand; nobody where none is named. */
function whereItStands(
  text: string,
  clause: readonly Token[],
  lexicon: Lexicon,
): Attribution | null {
  const [verb] = clause;
  if (verb === undefined || phraseAt(clause, 0, lexicon.standIn) === 0) return null;
  const place = clause.findIndex(
    ({ lower }, index) => index > 0 && lexicon.prepositions.has(lower),
  );
  const mention = place < 0 ? null : mentionAt(text, clause, place + 1, lexicon);
  return found(mention ?? { ...mentionOfCue(verb), kind: 'nobody' }, verb.text, 'clause-right');
}

const NO_TOKEN: Token = { text: '', lower: '', start: 0, end: 0, capital: false, kind: 'mark' };

function leadingMarks(tokens: readonly Token[]): number {
  let index = 0;
  while (
    index < tokens.length &&
    index < 3 &&
    /^[,.;:!?–—\-…»”"“*]$/.test(tokens[index]?.text ?? '')
  ) {
    index += 1;
  }
  return index;
}

export function found(
  mention: Mention,
  cue: string | null,
  rule: string,
  strength: Attribution['strength'] = 'direct',
): Attribution {
  return { mention, cue, rule, strength };
}

export function wordsOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join(' ');
}

/** The mention in the noun phrase that begins at an index. */
export function mentionAt(
  text: string,
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
): Mention | null {
  const end = phraseEnd(tokens, from, lexicon);
  const phrase = end > from ? tokens.slice(from, end) : tokens.slice(from, from + 1);
  return readMention(text, phrase, lexicon);
}

/** The mention behind "according to": also a pronoun that is no subject ("selon elle"). */
export function sourceAt(
  text: string,
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
): Mention | null {
  const token = tokens[from];
  const gender = lexicon.objectPronouns.get(token?.lower ?? '');
  const isAlone = tokens[from + 1]?.capital !== true;
  return token !== undefined && gender !== undefined && isAlone
    ? { ...mentionOfCue(token), name: token.text, gender }
    : mentionAt(text, tokens, from, lexicon);
}

export function isCue(token: Token | undefined, lexicon: Lexicon): boolean {
  return token !== undefined && lexicon.cues.has(token.lower);
}

/** French "déclare-t-elle", "a-t-il": a verb with its pronoun. */
function invertedPronoun(token: Token, lexicon: Lexicon): string | null {
  const tail = /-(\p{L}+)$/u.exec(token.lower)?.[1];
  return tail !== undefined && lexicon.pronouns.has(tail) ? tail : null;
}

/** A clause whose verb stands before its subject: "said X", "a déclaré X", "ha añadido". */
export function verbFirst(
  text: string,
  clause: readonly Token[],
  lexicon: Lexicon,
  comma: boolean,
): Attribution | null {
  const says = (token: Token): boolean =>
    isCue(token, lexicon) ||
    lexicon.afterCues.has(token.lower) ||
    (comma && lexicon.reports.has(token.lower));
  for (let index = 0; index < 5; index += 1) {
    const token = clause[index];
    if (token === undefined) return null;
    const inverted = invertedPronoun(token, lexicon);
    if (inverted !== null) return invertedSubject(text, clause, index, inverted, lexicon, comma);
    if (says(token)) return subjectAfter(text, clause, index, lexicon, comma);
    if (!lexicon.auxiliaries.has(token.lower) && !lexicon.adverbs.has(token.lower)) {
      // "a fermement précisé X": one word between the auxiliary and its participle.
      const isBetween = lexicon.auxiliaries.has(clause[index - 1]?.lower ?? '') && !token.capital;
      if (!isBetween || !isCue(clause[index + 1], lexicon)) break;
    }
  }
  return comma ? splitVerb(text, clause, lexicon) : null;
}

/** "déclare-t-elle": the verb has its pronoun; "a-t-elle ajouté": the participle follows. */
function invertedSubject(
  text: string,
  clause: readonly Token[],
  index: number,
  pronoun: string,
  lexicon: Lexicon,
  comma: boolean,
): Attribution | null {
  const verb = clause[index];
  if (verb === undefined) return null;
  const bare = { ...verb, lower: verb.lower.replace(/(?:-\p{L})?-\p{L}+$/u, '') };
  // « … », tempère-t-elle: behind the comma any verb with its pronoun says the words.
  const isVerb = comma && index === 0 && !lexicon.auxiliaries.has(bare.lower);
  const cue =
    isVerb || isCue(bare, lexicon)
      ? verb
      : clause.slice(index + 1, index + 4).find((token) => isCue(token, lexicon));
  const mention = readMention(text, [{ ...verb, text: pronoun, lower: pronoun }], lexicon);
  return mention === null || cue === undefined ? null : found(mention, cue.text, 'clause-right');
}

/** “…”, hatte X in einem Interview erklärt: the auxiliary opens the clause, its participle closes it. */
function splitVerb(text: string, clause: readonly Token[], lexicon: Lexicon): Attribution | null {
  const [first] = clause;
  if (!lexicon.capitalNouns || first === undefined || !lexicon.auxiliaries.has(first.lower))
    return null;
  const cue = clause.slice(1, REACH / 2).find((token) => isCue(token, lexicon) && !token.capital);
  const mention = cue === undefined ? null : mentionAt(text, clause, 1, lexicon);
  return mention === null || cue === undefined ? null : found(mention, cue.text, 'clause-right');
}

/** Subject behind the cue: "said X"; nothing behind it is a dropped subject ("ha añadido"). */
function subjectAfter(
  text: string,
  clause: readonly Token[],
  cueIndex: number,
  lexicon: Lexicon,
  comma: boolean,
): Attribution | null {
  const cue = clause[cueIndex];
  if (cue === undefined) return null;
  let from = cueIndex + 1;
  while (from < clause.length && skips(clause[from], lexicon)) from += 1;
  if (from >= clause.length) return dropped(cue, clause, lexicon);
  const mention = mentionAt(text, clause, from, lexicon);
  if (mention !== null) return found(mention, cue.text, 'clause-right');
  const [first] = clause;
  // “…,” said a resident of 40 years: said, but by nobody whom the page names.
  if (comma && first === cue && lexicon.articles.has(clause[from]?.lower ?? ''))
    return found({ ...mentionOfCue(cue), kind: 'nobody' }, cue.text, 'clause-right');
  return dropped(cue, clause, lexicon);
}

export function skips(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token === undefined) return false;
  return (
    lexicon.adverbs.has(token.lower) ||
    lexicon.auxiliaries.has(token.lower) ||
    (isCue(token, lexicon) && !token.capital)
  );
}

/** A verb without a subject is somebody's only in languages that drop it; the caller resolves it like a pronoun. */
function dropped(cue: Token, clause: readonly Token[], lexicon: Lexicon): Attribution | null {
  if (!lexicon.dropsSubjects || clause.length > 12) return null;
  return found(mentionOfCue(cue), cue.text, 'clause-right');
}

/** A speaker whom only the verb shows; resolved like a pronoun. */
export function mentionOfCue(cue: Token): Mention {
  return {
    kind: 'pronoun',
    name: '',
    place: cue,
    role: null,
    organization: null,
    gender: null,
  };
}

/** Subject before the cue: "X said", "he added", "Attorney General Roe said today". */
function subjectFirst(
  text: string,
  clause: readonly Token[],
  lexicon: Lexicon,
  endsWithStop: boolean,
): Attribution | null {
  const [first] = clause;
  // A language whose verb stands second has it directly behind the words.
  if (first === undefined || lexicon.capitalNouns || !mayOpenSubject(first, lexicon)) return null;
  const end = phraseEnd(clause, 0, lexicon) || 1;
  let cueIndex = end;
  while (cueIndex < end + 4 && cueIndex < clause.length && !isCue(clause[cueIndex], lexicon)) {
    const token = clause[cueIndex];
    const passes =
      token !== undefined &&
      (lexicon.adverbs.has(token.lower) ||
        lexicon.auxiliaries.has(token.lower) ||
        token.text === ',');
    if (!passes) return relativeCue(text, clause, end, lexicon, endsWithStop);
    cueIndex += 1;
  }
  const cue = clause[cueIndex];
  if (!isCue(cue, lexicon) || cue === undefined) return null;
  const rest = clause.slice(cueIndex + 1).filter((token) => !lexicon.adverbs.has(token.lower));
  const opensNext = lexicon.that.has(rest[0]?.lower ?? '') || rest.length > 3;
  // “….” He spoke of the mail he has had: with a pronoun's capital, a sentence of its own.
  const isOwn = governs(rest, lexicon) || (rest.length > 3 && lexicon.pronouns.has(first.lower));
  if (endsWithStop && first.capital && opensNext && isOwn) return null;
  const mention = readMention(text, clause.slice(0, end), lexicon);
  return mention === null ? null : found(mention, cue.text, 'clause-right');
}

/**
 * "X, who chairs the committee, said", "X, of the Ilo Police, said", "X, the first woman in the post, said": the cue stands
 * behind a clause or an apposition that a comma closes.
 */
function relativeCue(
  text: string,
  clause: readonly Token[],
  end: number,
  lexicon: Lexicon,
  endsWithStop: boolean,
): Attribution | null {
  const from = clause[end]?.text === ',' ? end + 1 : end;
  const opener = clause[from]?.lower ?? '';
  const opens = [lexicon.relatives, lexicon.prepositions, lexicon.articles];
  if (!opens.some((words) => words.has(opener))) return null;
  const comma = clause.findIndex(
    (token, index) => index > from && token.text === ',' && isCue(clause[index + 1], lexicon),
  );
  const cue = clause[comma + 1];
  if (comma < 0 || cue === undefined) return null;
  // “…” The group, which has forty members, warned of “…”: a sentence of its own.
  if (endsWithStop && clause[0]?.capital === true && clause.length > comma + 2) return null;
  const mention = readMention(text, clause.slice(0, end), lexicon);
  return mention === null ? null : found(mention, cue.text, 'clause-right');
}

/** Whether what follows a cue is a new statement ("The Minister said the plan would …") rather than a place or a time. */
function governs(rest: readonly Token[], lexicon: Lexicon): boolean {
  const [next] = rest;
  return next !== undefined && !lexicon.prepositions.has(next.lower) && next.kind !== 'mark';
}

export function mayOpenSubject(token: Token, lexicon: Lexicon): boolean {
  return (
    token.capital ||
    lexicon.pronouns.has(token.lower) ||
    lexicon.articles.has(token.lower) ||
    lexicon.honorifics.has(token.lower) ||
    lexicon.groups.has(token.lower) ||
    isRoleWord(token, lexicon)
  );
}
