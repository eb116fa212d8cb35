import type { FoldedText } from '../../text/fold.ts';
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

interface Text {
  raw: string;
  folded: FoldedText;
}

/** Compares two texts. Takes time linear in the length of both. */
export function compareTexts(copyText: Text, pageText: Text): ComparedTexts {
  const vocabulary: Vocabulary = new Map();
  const copy = tokensOf(copyText.raw, copyText.folded, vocabulary);
  const page = tokensOf(pageText.raw, pageText.folded, vocabulary);
  const counts = new Uint32Array(vocabulary.size);
  for (const id of copy.ids) counts[id] = (counts[id] ?? 0) + 1;
  const weights = new Float32Array(vocabulary.size);
  const numbers = new Uint8Array(vocabulary.size);
  for (const [word, id] of vocabulary) {
    weights[id] = word.length / Math.sqrt(Math.max(1, counts[id] ?? 1));
    if (/\d/.test(word)) numbers[id] = 1;
  }
  return { copy, page, match: matchTexts(copy, page, [...vocabulary.keys()]), weights, numbers };
}
