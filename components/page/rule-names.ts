import type { MessageKey } from '../translation.tsx';

/** How each rule for quotations found its speaker, said plainly; figures are found by their kind. */
const QUOTATION_RULES: Readonly<Record<string, MessageKey>> = {
  'according-to': 'found_according_to',
  'attribution-line': 'found_attribution_line',
  'clause-left': 'found_clause_left',
  'clause-right': 'found_clause_right',
  continuation: 'found_continuation',
  'credit-line': 'found_attribution_line',
  indirect: 'found_indirect',
  'name-colon': 'found_name_colon',
  'sentence-before': 'found_sentence_before',
  'statement-lead': 'found_statement_lead',
  unattributed: 'found_unattributed',
};

/** The words for a rule; null where none were given to it, and its bare name has to do. */
export function ruleName(rule: string): MessageKey | null {
  return QUOTATION_RULES[rule] ?? null;
}
