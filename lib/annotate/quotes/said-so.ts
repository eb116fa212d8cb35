import { type Attribution, found, isCue, mentionAt, verbFirst } from './attribute-quote.ts';
import type { Stretch } from './is-quotation.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Mention } from './mention.ts';
import { endsSentence, firstSentence, phraseAt, withoutAsides } from './phrases.ts';
import type { Token } from './tokens.ts';

/** Tokens of such a sentence up to the name and its title. */
const REACH = 40;

/**
 * “….” Lo ha detto X. · “….” Así lo ha señalado X. · “….” Dat zei X.: a sentence of its own behind the words, whose first
 * word stands for them.
 *
 * @param next - The tokens of the paragraph below, for words that end theirs.
 * @returns Null where no such sentence stands there, or it names nobody.
 */
export function attributeFromNextSentence(
  text: string,
  { inside, after }: Pick<Stretch, 'inside' | 'after'>,
  next: readonly Token[],
  lexicon: Lexicon,
): Attribution | null {
  const from = after.findIndex(({ kind }) => kind !== 'mark');
  const last = [...inside.slice(-1), ...after.slice(0, Math.max(from, 0))];
  if (from >= 0 && !last.some(endsSentence)) return null;
  const behind = (from < 0 ? next : after.slice(from)).slice(0, REACH);
  if (behind[0]?.capital !== true) return null;
  return saidBy(text, behind, lexicon) ?? saidSo(text, behind, lexicon);
}

/** "Lo ha detto X", "Dat heeft X gezegd". */
function saidSo(text: string, behind: readonly Token[], lexicon: Lexicon): Attribution | null {
  const length = phraseAt(behind, 0, lexicon.saidSo);
  if (length === 0) return null;
  const clause = withoutAsides(firstSentence(behind.slice(length)), lexicon);
  const said = verbFirst(text, clause, lexicon, true);
  if (said !== null) return isSomebody(said.mention) ? { ...said, rule: RULE } : null;
  const [auxiliary] = clause;
  if (auxiliary === undefined || !lexicon.auxiliaries.has(auxiliary.lower)) return null;
  const cue = clause.find((token) => isCue(token, lexicon) && !token.capital);
  const mention = cue === undefined ? null : mentionAt(text, clause, 1, lexicon);
  return cue !== undefined && mention !== null && isSomebody(mention)
    ? found(mention, cue.text, RULE)
    : null;
}

/** "Così X", "A afirmação é de X": the name follows without a verb of saying. */
function saidBy(text: string, behind: readonly Token[], lexicon: Lexicon): Attribution | null {
  const length = phraseAt(behind, 0, lexicon.saidBy);
  if (length === 0) return null;
  const clause = withoutAsides(firstSentence(behind.slice(length)), lexicon);
  const mention = mentionAt(text, clause, 0, lexicon);
  // One word alone opens other sentences too ("Così il molo di Ilo"): behind it somebody needs a title.
  const isKnown = length > 1 || mention?.role !== null;
  return mention?.kind === 'person' && isKnown
    ? found(mention, behind[0]?.text ?? null, RULE)
    : null;
}

const RULE = 'sentence-behind';

function isSomebody({ kind, name }: Mention): boolean {
  return kind === 'person' || kind === 'body' || (kind === 'group' && name !== '');
}
