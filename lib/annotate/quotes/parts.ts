import { singularOf } from './endings.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { isBodyWord, isRoleWord, looksLikeBody } from './name-words.ts';
import { type NameRun, runFrom } from './names.ts';
import type { Token } from './tokens.ts';

/** Parts of a phrase between commas, dashes and semicolons; what stands in brackets stays inside its part. */
export function splitParts(tokens: readonly Token[], lexicon: Lexicon): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (/^[([{]$/.test(token.text)) depth += 1;
    if (depth === 0 && partsHere(tokens, index)) {
      parts.push([]);
      continue;
    }
    parts.at(-1)?.push(token);
    if (/^[)\]}]$/.test(token.text)) depth = Math.max(0, depth - 1);
  }
  return mergeLists(
    parts.filter((part) => part.length > 0),
    tokens,
    lexicon,
  );
}

/** Parts that a list inside one title may have. */
const LONGEST_LIST = 5;

/** "Minister of Energy, Mines and Resources Jane Roe": the commas of a list inside a title do not part it. */
function mergeLists(parts: Token[][], tokens: readonly Token[], lexicon: Lexicon): Token[][] {
  for (const [index, part] of parts.entries()) {
    const opens = opensList(part, lexicon);
    if (opens === null) continue;
    const end = listEnd(parts, index, opens === 'bare', lexicon);
    const first = part[0];
    const last = parts[end]?.at(-1);
    if (end === index || first === undefined || last === undefined) continue;
    const whole = tokens.slice(tokens.indexOf(first), tokens.indexOf(last) + 1);
    return [...parts.slice(0, index), whole, ...parts.slice(end + 1)];
  }
  return parts;
}

/** A title with its object ("Minister of Energy"), or the first of the names of a department ("Business"). */
function opensList(part: readonly Token[], lexicon: Lexicon): 'title' | 'bare' | null {
  const isTitle = (token: Token): boolean => isRoleWord(token, lexicon);
  if (!part.some(isTitle)) return part.every(({ capital }) => capital) ? 'bare' : null;
  // "vicepresidenta y ministra de Puertos": of two titles the last, with the words behind its "of".
  const and = part.findLastIndex(({ lower }) => isAnd(lower, lexicon));
  const title = part.slice(and + 1);
  const object = title.slice(title.findIndex(isTitle) + 1);
  const isJoined = title.some(isTitle) && object.some(({ lower }) => lexicon.joiners.has(lower));
  return isJoined && part.at(-1)?.capital === true ? 'title' : null;
}

/** Words of the last item of a list behind its "and", with its preposition and its article. */
const LONGEST_ITEM = 4;

/** Index of the part with the list's "and"; the index itself where no list goes on. */
function listEnd(
  parts: readonly (readonly Token[])[],
  from: number,
  bare: boolean,
  lexicon: Lexicon,
): number {
  for (let index = from + 1; index < parts.length && index < from + LONGEST_LIST; index += 1) {
    const part = parts[index] ?? [];
    const and = part.findIndex(({ lower }) => isAnd(lower, lexicon));
    const item = and < 0 ? part : part.slice(0, and);
    if (item.length === 0 || item.length > 4 || item.some((token) => isRoleWord(token, lexicon)))
      return from;
    if (and < 0) continue;
    const named = bare ? hasTitledName(part.slice(and), lexicon) : true;
    const isBody = [...item, ...part.slice(and, and + LONGEST_ITEM)].some((token) =>
      isBodyWord(token, lexicon),
    );
    return named && (isBody || (!bare && isObject(item, part.slice(and + 1), lexicon)))
      ? index
      : from;
  }
  return from;
}

/** "Minister for Ports, Food and the Sea Jane Roe": one word before the "and" of a title is a part of its object. */
function isObject(item: readonly Token[], behind: readonly Token[], lexicon: Lexicon): boolean {
  const last = behind.find(({ lower }) => !lexicon.articles.has(lower));
  const isWord = item.length === 1 && item[0]?.capital === true && last?.capital === true;
  return isWord && !behind.some((token) => isRoleWord(token, lexicon));
}

function hasTitledName(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const role = tokens.findLastIndex((token) => isRoleWord(token, lexicon));
  return role > 0 && nameBehind(tokens, role, lexicon) !== null;
}

/** The name of two words or more directly behind a title. */
function nameBehind(tokens: readonly Token[], role: number, lexicon: Lexicon): NameRun | null {
  const run = runFrom(tokens, role + 1, lexicon);
  const isName = run !== null && run.tokens.length > 1 && !looksLikeBody(run.tokens, lexicon);
  return isName && !run.tokens.some((token) => isRoleWord(token, lexicon)) ? run : null;
}

/** The first of a list of people: "Minister Jane Roe and Mayor Ann Poe" up to the "and". */
export function firstOfList(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  let named = -1;
  for (const [index, token] of tokens.entries()) {
    if (isAnd(token.lower, lexicon) && closesFirst(tokens, index, named, lexicon))
      return tokens.slice(0, index);
    if (index < named || !isRoleWord(token, lexicon)) continue;
    const run = nameBehind(tokens, index, lexicon);
    if (run === null) continue;
    const lead = named < 0 ? leadingRun(tokens, index, lexicon) : -1;
    if (named < 0) named = lead < 0 ? run.to : lead;
    const cut = named < run.to ? lastSeparator(tokens, named, index, lexicon) : -1;
    if (cut >= 0) return tokens.slice(0, cut);
  }
  return tokens;
}

/** Whether the first of a list of people ends before an "and". */
function closesFirst(
  tokens: readonly Token[],
  and: number,
  named: number,
  lexicon: Lexicon,
): boolean {
  return closesName(tokens, and, lexicon) || opensNext(tokens, and, named, lexicon);
}

/** "o ministro Jane Roe e a secretária …": directly behind the first name, a title with its article. */
function opensNext(
  tokens: readonly Token[],
  and: number,
  named: number,
  lexicon: Lexicon,
): boolean {
  const [article, title] = tokens.slice(and + 1, and + 3);
  if (named !== and || article === undefined || title === undefined) return false;
  return lexicon.articles.has(article.lower) && isRoleWord(title, lexicon);
}

/** "…, Jane Roe and Mayor …": a full name since the last comma, and a title behind the "and". */
function closesName(tokens: readonly Token[], and: number, lexicon: Lexicon): boolean {
  const end = tokens[and - 1]?.text === ',' ? and - 1 : and;
  const from = tokens.slice(0, end).findLastIndex(({ text }) => text === ',') + 1;
  const name = tokens.slice(from, end);
  if (closesSurname(tokens, and, lexicon) || closesPair(tokens, and, lexicon)) return true;
  if (from === 0 || name.length < 2 || name.length > 4) return false;
  const isName = name.every((token) => token.capital && !isRoleWord(token, lexicon));
  if (!isName || looksLikeBody(name, lexicon)) return false;
  return tokens.slice(and + 1, and + 9).some((token) => isRoleWord(token, lexicon));
}

/** "Secretary Roe and Minister Poe": a title with a surname, and another behind the "and". */
function closesSurname(tokens: readonly Token[], and: number, lexicon: Lexicon): boolean {
  const [title, surname, , next, behind] = tokens.slice(Math.max(0, and - 2), and + 3);
  if (title === undefined || surname === undefined || next === undefined || and < 2) return false;
  const isName = (token: Token): boolean =>
    token.capital && !isRoleWord(token, lexicon) && !isBodyWord(token, lexicon);
  return (
    isRoleWord(title, lexicon) &&
    isName(surname) &&
    isRoleWord(next, lexicon) &&
    behind !== undefined &&
    isName(behind)
  );
}

/** "Ministers Jane Roe and Otto Poe": a title in the plural, and a full name at either side of the "and". */
function closesPair(tokens: readonly Token[], and: number, lexicon: Lexicon): boolean {
  const title = tokens.slice(0, and).findLastIndex((token) => isRoleWord(token, lexicon));
  const names = [runFrom(tokens, title + 1, lexicon), runFrom(tokens, and + 1, lexicon)];
  if (!lexicon.roles.has(singularOf(tokens[title]?.lower ?? '') ?? '') || names[0]?.to !== and)
    return false;
  return names.every(
    (name) =>
      name !== null &&
      name.tokens.length > 1 &&
      name.tokens.length < 5 &&
      !looksLikeBody(name.tokens, lexicon),
  );
}

/** Index behind the name that opens some tokens before a title; -1 where none does. */
function leadingRun(tokens: readonly Token[], title: number, lexicon: Lexicon): number {
  const start = tokens.length - dropLead(tokens, lexicon).length;
  const run = runFrom(tokens, start, lexicon);
  const isName = run !== null && run.tokens.length > 1 && !looksLikeBody(run.tokens, lexicon);
  // "Ilos Innen- und Hafenminister": the first half of a title whose end the second has too.
  const isTitle =
    run?.tokens.some((token) => isRoleWord(token, lexicon) || token.text.endsWith('-')) === true;
  return isName && !isTitle && run.to < title ? run.to : -1;
}

function lastSeparator(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
): number {
  for (let index = to - 1; index >= from; index -= 1) {
    const token = tokens[index];
    if (token !== undefined && (token.text === ',' || isAnd(token.lower, lexicon))) return index;
  }
  return -1;
}

/** Whether a word joins two things ("and"). */
export function isAnd(lower: string, { ands }: Lexicon): boolean {
  return ands.has(lower);
}

/** A comma, a dash with space around it ("University–Rosedale" is one), a full stop between a name and a title. */
function partsHere(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'mark') return false;
  if (/^[,;:|•.]$/.test(token.text)) return true;
  if (!/^[–—‒-]$/.test(token.text)) return false;
  return tokens[index - 1]?.end !== token.start || tokens[index + 1]?.start !== token.end;
}

/** Without articles, dashes and other small words at the front. */
export function dropLead(part: readonly Token[], lexicon: Lexicon): readonly Token[] {
  let from = 0;
  while (from < part.length) {
    const token = part[from];
    if (token === undefined) break;
    const small = lexicon.articles.has(token.lower) || lexicon.adverbs.has(token.lower);
    if (token.kind !== 'mark' && !small) break;
    from += 1;
  }
  return part.slice(from);
}
