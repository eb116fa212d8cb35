import { type FoldedText, foldText } from '../../text/fold.ts';
import type { TextIndex } from '../text-index.ts';
import type { TextMatch } from './match-gaps.ts';
import { matchTexts } from './match-texts.ts';
import { type Tokens, tokensOf, type Vocabulary } from './tokens.ts';

/** A copy and a page as tokens, which of them are the same, and what tokens are worth. */
export interface ComparedTexts {
  copy: Tokens;
  page: Tokens;
  match: TextMatch;
  /** What a token says of where it is, by its id: long words more than short ones, frequent ones less. */
  weights: Float32Array;
  /** 1 for tokens with a digit, by id; else 0. */
  numbers: Uint8Array;
}

/** The earlier text, cut up. */
export interface CopyTokens {
  raw: string;
  folded: FoldedText;
  tokens: Tokens;
  vocabulary: Vocabulary;
}

/** Cuts up the earlier text. */
export function copyTokens(raw: string): CopyTokens {
  const folded = foldText(raw);
  const vocabulary: Vocabulary = new Map();
  return { raw, folded, tokens: tokensOf(raw, folded, vocabulary), vocabulary };
}

/** Compares two texts. Takes time linear in the length of both; adds the page's words to the copy's vocabulary. */
export function compareTexts(
  { tokens: copy, vocabulary }: CopyTokens,
  index: TextIndex,
): ComparedTexts {
  const page = tokensOf(index.raw, index.folded, vocabulary);
  const counts = new Uint32Array(vocabulary.size);
  for (const id of copy.ids) counts[id] = (counts[id] ?? 0) + 1;
  const weights = new Float32Array(vocabulary.size);
  const numbers = new Uint8Array(vocabulary.size);
  const words = [...vocabulary.keys()];
  for (const [id, word] of words.entries()) {
    weights[id] = word.length / Math.sqrt(Math.max(1, counts[id] ?? 1));
    if (/\d/.test(word)) numbers[id] = 1;
  }
  return { copy, page, match: matchTexts(copy, page, words), weights, numbers };
}
