import type { Attribution } from './attribute-quote.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { readMention } from './mention.ts';
import type { Paragraph } from './paragraphs.ts';
import { phraseEnd, withoutDateline } from './phrases.ts';
import type { Token } from './tokens.ts';

/** A line that gives all unattributed words after it to somebody. */
export interface StatementLead {
  /** Index of its paragraph. */
  paragraph: number;
  /** Null where it names nobody. */
  attribution: Attribution | null;
}

/** A lead stands at the top. */
const LAST_LEAD = 8;

/** Finds "Statement by X", "X issued the following statement", "Déclaration de X" in the headline or the first lines. */
export function findStatementLead(
  text: string,
  paragraphs: readonly Paragraph[],
  tokens: readonly (readonly Token[])[],
  lexicon: Lexicon,
): StatementLead | null {
  let lead: StatementLead | null = null;
  for (const [index] of paragraphs.slice(0, LAST_LEAD).entries()) {
    const attribution = leadIn(text, tokens[index] ?? [], lexicon);
    if (attribution !== null) {
      const better =
        lead?.attribution?.mention.kind !== 'person' || attribution.mention.kind === 'person';
      if (better) lead = { paragraph: index, attribution };
    }
  }
  return lead;
}

function leadIn(text: string, line: readonly Token[], lexicon: Lexicon): Attribution | null {
  const tokens = withoutDateline(line);
  const noun = tokens.findIndex((token) => lexicon.statements.has(token.lower));
  const word = tokens[noun];
  if (word === undefined) return null;
  const cue = word.text;
  const by = tokens[noun + 1];
  if (by !== undefined && (lexicon.statementBy.has(by.lower) || /^[:–—-]$/.test(by.text))) {
    const end = phraseEnd(tokens, noun + 2, lexicon);
    const mention = readMention(text, tokens.slice(noun + 2, end), lexicon);
    if (mention !== null) return { mention, cue, rule: 'statement-lead', strength: 'direct' };
  }
  const ends = tokens.slice(noun + 1).length <= 12 && tokens.at(-1)?.text === ':';
  if (!ends) return null;
  const mention = readMention(text, tokens.slice(0, phraseEnd(tokens, 0, lexicon)), lexicon);
  return mention === null ? null : { mention, cue, rule: 'statement-lead', strength: 'direct' };
}
