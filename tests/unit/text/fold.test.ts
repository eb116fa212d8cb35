import { describe, expect, it } from 'vitest';
import { foldedOffset, foldText, rawSpan } from '../../../lib/text/fold.ts';
import { growthOf } from '../../support/growth.ts';

describe('foldText', () => {
  const cases: [name: string, raw: string, folded: string][] = [
    ['curly and low quote marks', '“Yes” „Ja“ «Oui» ‘So’ ‚so‘', '"yes" "ja" "oui" \'so\' \'so\''],
    ['dashes', 'a–b — c − d‑e', 'a-b - c - d-e'],
    ['no-break, narrow and thin spaces', '1\u00a0250\u202f000\u2009€', '1 250 000 €'],
    ['runs of white space, line feeds included', 'one \n\t two', 'one two'],
    ['a run parted by a zero-width space', 'one \u200b two', 'one two'],
    ['soft hyphens and zero-width characters', 'gov\u00adern\u200bment\ufeff', 'government'],
    ['three stops and the ellipsis', 'so... and so…', 'so… and so…'],
    ['four stops', 'end....', 'end….'],
    ['accents written apart', 'Que\u0301bec, fe\u0302te', 'québec, fête'],
    ['an accent that joins with nothing', 'x\u0301y', 'x\u0301y'],
    ['capital letters', 'ÉTÉ Straße', 'été straße'],
    ['a capital whose small form is longer', 'İzmir', 'İzmir'],
    ['pairs of surrogates', '🎉 OK', '🎉 ok'],
  ];
  it.each(cases)('folds %s', (_, raw, folded) => {
    expect(foldText(raw).text).toBe(folded);
  });

  it('keeps case where asked', () => {
    expect(foldText('The “May” order', { ignoreCase: false }).text).toBe('The "May" order');
  });

  it('leads back over characters that left no trace', () => {
    const raw = 'the “gov\u00adern\u00adment”  said';
    const folded = foldText(raw);
    const start = folded.text.indexOf('government');
    const span = rawSpan(folded, { start, end: start + 'government'.length });
    expect(raw.slice(span.start, span.end)).toBe('gov\u00adern\u00adment');
  });

  it('gives an empty span for an empty stretch, also at the end', () => {
    const folded = foldText('ab');
    expect(rawSpan(folded, { start: 1, end: 1 })).toEqual({ start: 1, end: 1 });
    expect(rawSpan(folded, { start: 2, end: 2 })).toEqual({ start: 2, end: 2 });
  });

  it('finds the folded place of a raw offset', () => {
    const folded = foldText('a \u00a0 b');
    expect([0, 1, 2, 3, 4, 5].map((offset) => foldedOffset(folded, offset))).toEqual([
      0, 1, 1, 1, 2, 3,
    ]);
  });

  it('folds a megabyte of hostile text in linear time', () => {
    const growth = growthOf((size) => {
      const raw = ' \u00ad.\u0301“'.repeat(size);
      return () => foldText(raw);
    }, 50_000);
    expect(growth).toBeLessThan(10);
  });
});
