import { describe, expect, it } from 'vitest';
import { describeSpan } from '../../../lib/text/describe-span.ts';
import {
  CONTEXT_BESIDE_RIVAL,
  CONTEXT_OF_REPEATED,
  isGrownFrom,
  USUAL_CONTEXT,
} from '../../../lib/text/usual-context.ts';

const OPENING =
  'Harbour Master Ilse Vantongeren opened the new quay of Tarnholt this morning before a crowd of islanders.';
const FIRST =
  'The province pays 45 million for dredging works along the northern coast of Lindmoor this year.';
const SECOND =
  'The province pays 62 million for lighting works along the northern coast of Lindmoor this year.';
const CLOSING =
  'Fishing boats return in autumn, once every mooring has been inspected by an engineer from Orvel.';

function contextsOf(copy: string, exact: string): [before: number, after: number] {
  const start = copy.indexOf(exact);
  const [{ prefix, suffix }] = describeSpan(copy, { start, end: start + exact.length });
  return [prefix.length, suffix.length];
}

describe('describeSpan', () => {
  it('keeps the usual context where nothing reads alike', () => {
    const copy = [OPENING, FIRST, CLOSING].join('\n');
    expect(contextsOf(copy, 'along the northern')).toEqual([USUAL_CONTEXT, USUAL_CONTEXT]);
  });

  it('grows it beside a passage that reads alike', () => {
    const copy = [OPENING, FIRST, CLOSING, SECOND, OPENING.toUpperCase()].join('\n');
    const grown = contextsOf(copy, 'pays 45 million for dredging works along the northern coast');
    for (const length of grown) expect(isGrownFrom(CONTEXT_BESIDE_RIVAL, length)).toBe(true);
  });

  it('says so where the very same passage stands twice', () => {
    const copy = [OPENING, FIRST, CLOSING, 'Elsewhere, much was left undone.', FIRST, 'End.'].join(
      '\n',
    );
    const [before] = contextsOf(copy, 'pays 45 million');
    expect(isGrownFrom(CONTEXT_OF_REPEATED, before)).toBe(true);
  });

  it('gives exact text and place', () => {
    const start = OPENING.indexOf('Ilse');
    const [quote, position] = describeSpan(OPENING, { start, end: start + 4 });
    expect(quote.exact).toBe('Ilse');
    expect(position).toEqual({ type: 'TextPositionSelector', start, end: start + 4 });
    expect(OPENING).toContain(quote.prefix + quote.exact + quote.suffix);
  });
});
