/**
 * Characters of context a quote selector has on either side: what the Hypothesis client keeps. A longer context was grown
 * because another passage of the copy reads alike, and its outer half is what tells the two apart.
 */
export const USUAL_CONTEXT = 32;
