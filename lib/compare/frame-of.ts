import type { Span } from '../model/span.ts';
import { sentenceAt } from '../text/sentence-at.ts';

/** What stands around a figure in its own sentence, for telling whether two figures speak of the same thing. */
export interface Frame {
  /** Beginnings of the longer words, small letters without accents. */
  stems: ReadonlySet<string>;
  /** Words with a capital that open no sentence: names of people, places and bodies. */
  names: ReadonlySet<string>;
  /** Years and other numbers beside the figure. */
  numbers: ReadonlySet<string>;
  /** The stem of the word directly before the figure; the empty string where a short word or none stands there. */
  before: string;
}

/** Shorter words ("the", "avec") tie a sentence together and say nothing of its subject. */
const SHORTEST_STEM = 4;
/** Endings change with number, gender and tense: "invests", "investing". */
const STEM_LENGTH = 5;
/**
 * The frame of a figure.
 *
 * @param text - The copy, or as much of it as is known.
 * @param span - Where the figure stands in it.
 */
export function frameOf(text: string, span: Span): Frame {
  const sentence = sentenceAt(text, span);
  const before = text.slice(sentence.start, span.start);
  const after = text.slice(span.end, sentence.end);
  const opensSentence = wordsOf(before)[0];
  const words = [...wordsOf(before), ...wordsOf(after)];
  const last = wordsOf(before).at(-1) ?? '';
  return {
    stems: new Set(words.map(stem).filter((each) => each !== '')),
    names: new Set(
      words.filter((word) => /^\p{Lu}/u.test(word) && word !== opensSentence).map(fold),
    ),
    numbers: new Set([...`${before} ${after}`.matchAll(/\d+/g)].map(([digits]) => digits)),
    before: stem(last),
  };
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}]+/gu) ?? [];
}

function stem(word: string): string {
  return word.length < SHORTEST_STEM ? '' : fold(word).slice(0, STEM_LENGTH);
}

function fold(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
