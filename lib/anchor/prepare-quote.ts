import type { TextQuoteSelector } from '../model/annotation.ts';
import { foldedOffset, foldText } from '../text/fold.ts';
import {
  CONTEXT_BESIDE_RIVAL,
  CONTEXT_OF_REPEATED,
  isGrownFrom,
  USUAL_CONTEXT,
} from '../text/usual-context.ts';

/** A quote selector, folded and taken apart; all strings are folded and have no white space at their outer ends. */
export interface PreparedQuote {
  /** The text looked for. */
  exact: string;
  /** Prefix, text and suffix in one, as an unchanged page has them. */
  whole: string;
  /** Offset of `exact` in `whole`. */
  at: number;
  /** The text with the nearest of its context, and where the text begins in it: enough to look for. */
  near: string;
  nearAt: number;
  /** Whether the copy has a passage that reads like this one: then only the outer context tells them apart. */
  hasRival: boolean;
  /** Whether the copy had the same words beside the same words twice: then not even an unchanged place is sure. */
  isRepeated: boolean;
  /** The outer half of a grown prefix, all of a usual one. */
  outerPrefix: string;
  /** The outer half of a grown suffix, all of a usual one. */
  outerSuffix: string;
  /** How far from the text the context reaches to either side. */
  reachBefore: number;
  reachAfter: number;
  /** Context before the text in its own block, the nearest of it: if it is gone, the sentence is another. */
  ownPrefix: string;
  /** Context after the text in its own block. */
  ownSuffix: string;
  /** Context from the blocks before, the nearest of it: pages put share bars and pictures between, so its absence says little. */
  farPrefix: string;
  /** Context from the blocks after. */
  farSuffix: string;
  /** The character directly before the text, white space included; empty at the start of the copy. */
  touchesBefore: string;
  /** The character directly after the text; empty at the end of the copy. */
  touchesAfter: string;
}

/** Characters of context on either side whose words are looked up. */
const NEAR = 64;

/** More of one part of the context says no more, and costs time. */
const ENOUGH = 96;

/** Folds a selector and parts its context at the line feeds that stand between blocks. */
export function prepareQuote({ exact, prefix, suffix }: TextQuoteSelector): PreparedQuote {
  const ownFrom = prefix.lastIndexOf('\n') + 1;
  const suffixBreak = suffix.indexOf('\n');
  const ownTo = suffixBreak < 0 ? suffix.length : suffixBreak;
  const folded = foldText(prefix + exact + suffix);
  const { text } = folded;
  const cut = (from: number, to: number): string =>
    text.slice(foldedOffset(folded, from), foldedOffset(folded, to)).trim();
  const start = prefix.length;
  const end = start + exact.length;
  const core = cut(start, end);
  const lead = text.length - text.trimStart().length;
  const lastEnd = end + suffix.length;
  const nearFrom = foldedOffset(folded, Math.max(0, start - NEAR));
  const outerTo = prefix.length > USUAL_CONTEXT ? prefix.length / 2 : prefix.length;
  const outerFrom = suffix.length > USUAL_CONTEXT ? end + suffix.length / 2 : end;
  const coreAt = text.indexOf(core, Math.max(0, foldedOffset(folded, start) - 1));
  return {
    exact: core,
    whole: text.trim(),
    at: Math.max(0, coreAt - lead),
    near: text.slice(nearFrom, foldedOffset(folded, end + NEAR)),
    nearAt: coreAt - nearFrom,
    hasRival: prefix.length > USUAL_CONTEXT || suffix.length > USUAL_CONTEXT,
    isRepeated: wasRepeated(prefix, suffix),
    outerPrefix: isCutShort(prefix) ? '' : cut(0, outerTo).slice(0, ENOUGH),
    outerSuffix: isCutShort(suffix) ? '' : cut(outerFrom, lastEnd).slice(-ENOUGH),
    reachBefore: cut(0, start).length,
    reachAfter: cut(end, lastEnd).length,
    ownPrefix: cut(ownFrom, start).slice(-ENOUGH).trimStart(),
    ownSuffix: cut(end, end + ownTo)
      .slice(0, ENOUGH)
      .trimEnd(),
    farPrefix: cut(0, ownFrom).slice(-ENOUGH).trimStart(),
    farSuffix: cut(end + ownTo, lastEnd)
      .slice(0, ENOUGH)
      .trimEnd(),
    touchesBefore: text.charAt(coreAt - 1),
    touchesAfter: text.charAt(coreAt + core.length),
  };
}

/** A grown context has a doubled length: any other was still shared with the rival where the copy began or ended. */
function isCutShort({ length }: string): boolean {
  return (
    length > USUAL_CONTEXT &&
    !isGrownFrom(CONTEXT_BESIDE_RIVAL, length) &&
    !isGrownFrom(CONTEXT_OF_REPEATED, length)
  );
}

/** Whether a side's length says so; one cut short by the copy's end says nothing. */
function wasRepeated(...contexts: string[]): boolean {
  return contexts.some(({ length }) => isGrownFrom(CONTEXT_OF_REPEATED, length));
}
