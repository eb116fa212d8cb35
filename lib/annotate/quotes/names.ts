import { isPast } from './endings.ts';
import { NAME_SUFFIXES, VAN_ARTICLES, VANS } from './lexicon/any-language.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { trimLetters, trimNouns } from './name-endings.ts';
import { isBodyWord, isCapitals, isRoleWord, looksLikeBody } from './name-words.ts';
import { isInitials, opensName, type Token } from './tokens.ts';

/** Names have at most this many words ("Ana María de la Cruz y Soto"). */
const LONGEST_NAME = 7;

/** Words of a title behind a name up to the one that names the post. */
const LONGEST_TITLE = 6;

/** A run of name tokens, with its place among the tokens of its part. */
export interface NameRun {
  tokens: readonly Token[];
  /** Index of the first name token in the part. */
  from: number;
  /** Index after the last. */
  to: number;
}

/**
 * The person's name in a part: what follows an honorific or the last word of a title, else a run of capitals.
 * After "Minister of Health and Social Services Jane Roe" only the last words of the run are the name.
 */
export function findName(part: readonly Token[], lexicon: Lexicon, loose = false): NameRun | null {
  const run = rawName(part, lexicon, loose);
  return run === null ? null : { ...run, tokens: trimLetters(run.tokens) };
}

function rawName(part: readonly Token[], lexicon: Lexicon, loose: boolean): NameRun | null {
  const addressed = addressedName(part, lexicon);
  if (addressed !== null) return addressed;
  if (loose) {
    const leading = leadingName(part, lexicon);
    if (leading !== null) return leading;
  }
  const role = part.findLastIndex((_, index) => isRoleAt(part, index, lexicon));
  const inner = nameBeforeBody(part, role, lexicon);
  if (inner !== null) return inner;
  if (role >= 0) {
    const run = runFrom(part, behindPost(part, role, lexicon), lexicon);
    const direct = run === null ? null : { ...run, tokens: trimNouns(run.tokens, lexicon) };
    if (direct !== null && isPersonal(direct.tokens, lexicon)) {
      return withoutAcronym(direct);
    }
    const last = lastRun(part, role + 1, lexicon);
    const isObject = part.slice(role + 1, last?.from).some((token) => isPast(token, lexicon));
    const behind =
      last === null || isObject
        ? null
        : lastWords({ ...last, tokens: trimLetters(last.tokens) }, part[last.from - 1], lexicon);
    return behind ?? nameBeforePost(part, lexicon) ?? suffixedName(part, role, lexicon);
  }
  return unmarkedName(part, lexicon);
}

/** What follows the last form of address that a name follows: "The Rt Hon Jane Roe MP" has one behind it too. */
function addressedName(part: readonly Token[], lexicon: Lexicon): NameRun | null {
  for (let index = part.length - 1; index >= 0; index -= 1) {
    const token = part[index];
    if (token === undefined || !isHonorific(token, lexicon)) continue;
    const run = runFrom(part, index + 1, lexicon, true);
    if (run === null) continue;
    const trimmed = afterRoles(run, lexicon);
    return trimmed !== null && !looksLikeBody(trimmed.tokens, lexicon) ? trimmed : null;
  }
  return null;
}

/**
 * "Assistant Attorney General Jane Roe of the Justice Department's Antitrust Division": a full name behind an earlier
 * title than the last, which belongs to the body.
 */
function nameBeforeBody(
  part: readonly Token[],
  lastRole: number,
  lexicon: Lexicon,
): NameRun | null {
  for (let role = 0; role < lastRole; role += 1) {
    if (!isRoleAt(part, role, lexicon)) continue;
    const run = runFrom(part, behindPost(part, role, lexicon), lexicon);
    const belongs = lexicon.prepositions.has(part[run?.to ?? part.length]?.lower ?? '');
    if (run === null || !belongs || run.tokens.length < 2 || run.tokens.length > 4) continue;
    const isTitle = run.tokens.some((token) => isRoleWord(token, lexicon));
    if (!isTitle && isPersonal(run.tokens, lexicon)) return run;
  }
  return null;
}

/** No acronym and no body; "Park" behind a first name is a surname. */
function isPersonal(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const last = tokens.at(-1);
  const isSurname = tokens.length === 2 && lexicon.surnames.has(last?.lower ?? '');
  return !isAcronym(tokens) && !looksLikeBody(isSurname ? tokens.slice(0, 1) : tokens, lexicon);
}

/** Index behind a post, with the words that belong to it: "Special Agent in Charge". */
function behindPost(part: readonly Token[], role: number, lexicon: Lexicon): number {
  const tail = lexicon.postTails.find((phrase) =>
    phrase.every((word, index) => part[role + 1 + index]?.lower === word),
  );
  return role + 1 + (tail?.length ?? 0);
}

/** A run of capitals without any title. */
function unmarkedName(part: readonly Token[], lexicon: Lexicon): NameRun | null {
  const run = runFrom(part, firstNameLike(part, lexicon), lexicon);
  if (run === null || looksLikeBody(run.tokens, lexicon) || isAcronym(run.tokens)) return null;
  // Where every noun has a capital, one behind an article or an adjective is no name ("bei einem Besuch").
  const isNoun = lexicon.capitalNouns && run.tokens.length === 1 && run.from > 0;
  if (isNoun) return null;
  return run.tokens.length > LONGEST_NAME ? null : behindNoun(part, run, lexicon);
}

/** "die Schriftstellerin Jane Roe": where every noun has a capital, one behind an article is no part of the full name behind it. */
function behindNoun(part: readonly Token[], run: NameRun, lexicon: Lexicon): NameRun {
  const article = part[run.from - 1]?.lower ?? '';
  if (!lexicon.capitalNouns || run.tokens.length < 3 || !lexicon.articles.has(article)) return run;
  return { ...run, tokens: run.tokens.slice(1), from: run.from + 1 };
}

/** "Ji-ho Park, CEO": words that may be a body's are a name where a title stands behind the comma. */
export function nameBeforeTitle(
  part: readonly Token[],
  next: readonly Token[],
  lexicon: Lexicon,
): NameRun | null {
  const run = runFrom(part, firstNameLike(part, lexicon), lexicon);
  if (run === null || run.to !== part.length || !isPersonal(run.tokens, lexicon)) return null;
  const isLead = ({ lower }: Token): boolean => lexicon.articles.has(lower);
  if (!part.slice(0, run.from).every(isLead)) return null;
  if (run.tokens.some((token) => isRoleWord(token, lexicon))) return null;
  return next.some((token) => isRoleWord(token, lexicon)) ? run : null;
}

/** "Jane Roe (the Left, FR) rapporteur for …", "Jane Roe president of …": a name, then brackets or a lower-case title. */
function nameBeforePost(part: readonly Token[], lexicon: Lexicon): NameRun | null {
  const run = runFrom(part, firstNameLike(part, lexicon), lexicon);
  if (run === null || run.tokens.length < 2 || run.tokens.length > LONGEST_NAME) return null;
  if (run.tokens.some((token) => isRoleWord(token, lexicon))) return null;
  if (looksLikeBody(run.tokens, lexicon)) return null;
  const article = lexicon.articles.has(part[run.to]?.lower ?? '') ? 1 : 0;
  const next = part[run.to + article];
  const opens = (token: Token): boolean => !token.capital && isRoleWord(token, lexicon);
  const behind = lexicon.titlesBehind ? part.slice(run.to, run.to + LONGEST_TITLE) : [next];
  const isTitled = behind.some((token) => token !== undefined && opens(token));
  return next?.text === '(' || isTitled ? run : null;
}

/** "Jane Roe President of X": in an attribution line, a name that a title follows without a comma. */
function leadingName(part: readonly Token[], lexicon: Lexicon): NameRun | null {
  const role = part.findIndex((token) => isRoleWord(token, lexicon));
  const run = role === 0 ? null : runFrom(part, 0, lexicon);
  if (run === null || role < 0) return null;
  if (role === 1 && part.length === 2) return { ...run, to: 2 };
  const count = Math.min(role, run.tokens.length);
  const tokens = run.tokens.slice(0, count);
  const named = count >= 2 && count <= 4 && !looksLikeBody(tokens, lexicon);
  if (!named || part[role + 1] === undefined)
    return named && count === 2 && part.length === 3 ? { tokens, from: 0, to: count } : null;
  // "Napa County District Attorney Jane Roe" has its name behind the title.
  const behind = runFrom(part, lastIndex(part, (token) => isRoleWord(token, lexicon)) + 1, lexicon);
  return behind !== null && !looksLikeBody(behind.tokens, lexicon) && behind.tokens.length > 1
    ? null
    : { tokens, from: 0, to: count };
}

/** "Otto Poe Jr. Executive Director of X": a suffix or an initial shows a name where no comma parts it from its title. */
function suffixedName(part: readonly Token[], role: number, lexicon: Lexicon): NameRun | null {
  const run = leadingName(part, lexicon);
  const isShown = (token: Token): boolean =>
    NAME_SUFFIXES.has(token.text.replace(/\.$/, '')) || isInitials(token.text);
  return run !== null && run.to <= role && run.tokens.some(isShown) ? run : null;
}

function afterRoles(run: NameRun, lexicon: Lexicon): NameRun | null {
  let from = 0;
  while (from < run.tokens.length && isRoleAt(run.tokens, from, lexicon)) from += 1;
  if (from === run.tokens.length) return null;
  // "The Honourable Jane Roe Minister of …": the title begins at a later role word; "Nathalie Provost" has it as surname.
  let to = from + 1;
  while (to < run.tokens.length && (to < from + 2 || !isRoleAt(run.tokens, to, lexicon))) to += 1;
  return { tokens: run.tokens.slice(from, to), from: run.from + from, to: run.from + to };
}

function isRoleAt(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const token = tokens[index];
  return (
    token !== undefined && isRoleWord(token, lexicon) && !isArticledSurname(tokens, index, lexicon)
  );
}

/** "Jeanne Le Maire": behind a first name and a capital article a title is a surname. */
function isArticledSurname(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const [first, article, surname] = tokens.slice(Math.max(0, index - 2), index + 1);
  if (first === undefined || article === undefined || surname?.capital !== true) return false;
  const isName = first.capital && !isRoleWord(first, lexicon) && !isHonorific(first, lexicon);
  return isName && article.capital && lexicon.articles.has(article.lower);
}

export function isHonorific(token: Token, lexicon: Lexicon): boolean {
  return lexicon.honorifics.has(token.lower) && !lexicon.articles.has(token.lower);
}

function firstNameLike(part: readonly Token[], lexicon: Lexicon): number {
  return part.findIndex(
    (token, index) =>
      isNameLike(token) && (!lexicon.small.has(token.lower) || opensName(part, index)),
  );
}

export function isNameLike(token: Token): boolean {
  return token.kind === 'word' && token.capital;
}

/** A run of capitals beginning exactly at an index, with particles inside it. */
export function runFrom(
  part: readonly Token[],
  from: number,
  lexicon: Lexicon,
  addressed = false,
): NameRun | null {
  const first = part[from];
  if (first === undefined) return null;
  const particle =
    addressed && lexicon.particles.has(first.lower) && part[from + 1]?.capital === true;
  if (!isNameLike(first) && !particle && !opensSurname(part, from, lexicon)) return null;
  let to = from;
  while (to < part.length) {
    const token = part[to];
    if (token === undefined) break;
    if (isNameLike(token)) {
      to += 1;
      continue;
    }
    const skip = particlesFrom(part, to, lexicon);
    if (skip === 0) break;
    to += skip;
  }
  return { tokens: part.slice(from, to), from, to };
}

/** "von der Leyen", "van Dijk": small words that open a surname rather than say what a title is of. */
function opensSurname(part: readonly Token[], from: number, lexicon: Lexicon): boolean {
  const [first, second, third] = part.slice(from, from + 3);
  if (first === undefined || second === undefined || !lexicon.particles.has(first.lower))
    return false;
  if (VANS.has(first.lower) && VAN_ARTICLES.has(second.lower)) return third?.capital === true;
  return second.capital && !lexicon.joiners.has(first.lower) && !lexicon.articles.has(first.lower);
}

/** "minister Karin de Boer van Infrastructuur": behind a full name the word says what the title is of. */
function opensObject(part: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (!lexicon.namedOfs.has(part[at]?.lower ?? '')) return false;
  const [first, second] = part.slice(Math.max(0, at - 2), at);
  if (first === undefined || second?.capital !== true || isRoleWord(first, lexicon)) return false;
  return first.capital || lexicon.particles.has(first.lower);
}

/** How many particles stand here before a further capital: "de la Cruz" → 2; 0 where the run ends. */
function particlesFrom(part: readonly Token[], at: number, lexicon: Lexicon): number {
  let count = 0;
  while (count < 3 && lexicon.particles.has(part[at + count]?.lower ?? '')) count += 1;
  // "Jane Roe zu den Gründen": a preposition with its article opens something else.
  const opener = part[at]?.lower ?? '';
  const isArticle =
    lexicon.capitalNouns && lexicon.articles.has(opener) && !VANS.has(part[at - 1]?.lower ?? '');
  if (isArticle || (count > 1 && lexicon.capitalNouns && !VANS.has(opener))) return 0;
  if (count === 1 && opensObject(part, at, lexicon)) return 0;
  if (count > 0 && part[at + count]?.capital === true) return count;
  return hasNickname(part, at) ? 3 : 0;
}

/** A nickname in marks or brackets inside a name: Robert “Bob” Roe; "Jane Roe (ABC) Platz" has a party there. */
function hasNickname(part: readonly Token[], at: number): boolean {
  const [open, nickname, close, next] = part.slice(at, at + 4);
  if (open === undefined || nickname === undefined || close === undefined) return false;
  if (!/^[“"(‘]$/.test(open.text) || !/^[”")’]$/.test(close.text)) return false;
  return next?.capital === true && nickname.capital && !isCapitals(nickname);
}

/** The last run of capitals after an index, if it ends the part or only brackets and prepositions follow. */
function lastRun(part: readonly Token[], from: number, lexicon: Lexicon): NameRun | null {
  let end = part.length;
  const bracket = part.findIndex((token, index) => index > from && token.text === '(');
  // "Minister of Housing (Social Housing) Jane Roe": what stands in brackets may belong to the title.
  const last = part.at(-1);
  const isBehind = last !== undefined && isNameLike(last) && part.at(-2)?.capital === true;
  if (bracket >= 0 && !isBehind) end = bracket;
  let start = end;
  while (start > from) {
    const token = part[start - 1];
    if (token === undefined || !isNameLike(token)) break;
    start -= 1;
  }
  if (start === end) return null;
  const before = part[start - 1];
  if (
    before !== undefined &&
    lexicon.particles.has(before.lower) &&
    end - start < 2 &&
    start - 2 >= from
  ) {
    const earlier = part[start - 2];
    if (earlier !== undefined && isNameLike(earlier) && !lexicon.joiners.has(before.lower))
      start -= 2;
  }
  return { tokens: part.slice(start, end), from: start, to: end };
}

/** Of a run that began as part of a title, the words that are the name: the last two, three with an initial. */
function lastWords(run: NameRun, before: Token | undefined, lexicon: Lexicon): NameRun | null {
  const count = run.tokens.length;
  const [first] = run.tokens;
  if (count === 2 && first !== undefined && isBodyWord(first, lexicon))
    return surnameBehind(run, before, lexicon);
  if (count === 2) return isFullNameBehind(run.tokens, before, lexicon) ? run : null;
  if (count < 3) return null;
  // "the meteorologist named Jane Mary Roe": nothing of the title runs into the name.
  const isApart = before !== undefined && !lexicon.joiners.has(before.lower);
  if (isApart && !lexicon.articles.has(before.lower) && !looksLikeBody(run.tokens, lexicon))
    return run.tokens.some(isCapitals) ? null : run;
  const middle = run.tokens[count - 2];
  // "Leonardo Di Rovi": a particle with a capital opens the surname.
  const isPart = middle !== undefined && lexicon.particles.has(middle.lower);
  const take = middle !== undefined && (isInitials(middle.text) || isPart) && count > 3 ? 3 : 2;
  const tokens = run.tokens.slice(count - take);
  if (looksLikeBody(tokens, lexicon) || isAcronym(tokens)) return null;
  return { tokens, from: run.from + count - take, to: run.to };
}

/** "Secretary of Defense Roe": behind the title's object, a surname. */
function surnameBehind(run: NameRun, before: Token | undefined, lexicon: Lexicon): NameRun | null {
  const second = run.tokens[1];
  if (second === undefined || !lexicon.surnameOfs.has(before?.lower ?? '')) return null;
  const isName =
    !isBodyWord(second, lexicon) && !isCapitals(second) && !isRoleWord(second, lexicon);
  return isName ? { tokens: [second], from: run.from + 1, to: run.to } : null;
}

/** "ministre de la santé Jane Roe", "Minister of Housing (Social Housing) Jane Roe": two capitals behind a title's object. */
function isFullNameBehind(
  tokens: readonly Token[],
  before: Token | undefined,
  lexicon: Lexicon,
): boolean {
  const isWord = before?.kind === 'word' && !before.capital && !lexicon.small.has(before.lower);
  const isObject = isWord && !lexicon.capitalNouns && !lexicon.joiners.has(before.lower);
  if (!isObject && before?.text !== ')') return false;
  const isTitle = tokens.some((token) => isCapitals(token) || isRoleWord(token, lexicon));
  return !isTitle && !looksLikeBody(tokens, lexicon);
}

function isAcronym(tokens: readonly Token[]): boolean {
  const [only] = tokens;
  return tokens.length === 1 && only !== undefined && isCapitals(only);
}

/** "ADA Jane Roe", "IRS Jane Roe": a word in capitals before a name in mixed case is no part of it. */
function withoutAcronym(run: NameRun): NameRun {
  const [first, second] = run.tokens;
  const drop =
    first !== undefined &&
    second !== undefined &&
    isCapitals(first) &&
    !isInitials(first.text) &&
    !isCapitals(second) &&
    run.tokens.length > 1 &&
    !first.text.includes('.');
  return drop ? { tokens: run.tokens.slice(1), from: run.from + 1, to: run.to } : run;
}

export function ends(tokens: readonly Token[]): [number, number] {
  return [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
}

function lastIndex<T>(list: readonly T[], matches: (item: T) => boolean): number {
  for (let index = list.length - 1; index >= 0; index -= 1) {
    const item = list[index];
    if (item !== undefined && matches(item)) return index;
  }
  return -1;
}
