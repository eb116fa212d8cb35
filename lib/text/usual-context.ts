/** Characters of context a quote selector has on either side: what the Hypothesis client keeps. */
export const USUAL_CONTEXT = 32;

/**
 * Where another passage of the copy reads alike, the context is doubled until its outer half tells the two apart. The length
 * it began from stays visible in the outcome, and says what there was: from this one where the passages differ …
 */
export const CONTEXT_BESIDE_RIVAL = 48;

/** … and from this one where the text stands twice with the same words beside it. */
export const CONTEXT_OF_REPEATED = 64;

/** Whether a context of this length was doubled from a first length; others were cut short by the copy's beginning or end. */
export function isGrownFrom(first: number, length: number): boolean {
  return length >= first && Number.isInteger(Math.log2(length / first));
}
