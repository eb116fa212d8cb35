import { phraseAt, wordIn } from '../scan/phrase-table.ts';
import { isCapitalized, type Scan } from '../scan/scan.ts';
import { NO_NUMBER } from './read-number.ts';
import type { Amount } from './read-one.ts';
import { unitAt } from './read-unit.ts';

/** A part and its unit in one word, or the part alone before it: "Viertelstunde", "Dreiviertelliter", "dreiviertel Stunde". */
export function readCompoundPart(scan: Scan, from: number): Amount | null {
  const { tokens, lexicon } = scan;
  const word = tokens[from];
  if (word?.kind !== 'word' || word.masked) return null;
  if (phraseAt(lexicon.notNumbers, tokens, from) !== null) return null;
  const part = lexicon.partPrefixes.find(([prefix]) => word.fold.startsWith(prefix));
  if (part === undefined) return null;
  const [prefix, hundredths] = part;
  const rest = word.text.slice(prefix.length);
  // "Viertelstunde" counts by the "Stunde".
  const name = isCapitalized(word) ? rest.charAt(0).toUpperCase() + rest.slice(1) : rest;
  const value = { coefficient: BigInt(hundredths), exponent: -2 };
  const number = { ...NO_NUMBER, from, to: from + 1, value, words: true };
  const base = { from, number, value, marked: true };
  if (name === '') {
    const after = unitAt(scan, from + 1);
    if (after === null || !isMeasured(after.meaning.kind)) return null;
    return {
      ...base,
      to: after.to,
      kind: after.meaning.kind,
      unit: after.meaning.unit ?? after.spelling,
    };
  }
  const units = wordIn(lexicon.units, lexicon.vocabulary, word.fold.slice(prefix.length));
  const unit = units?.find(({ exact, kind }) => exact === null && isMeasured(kind));
  if (unit === undefined) return null;
  return { ...base, to: from + 1, kind: unit.kind, unit: unit.unit ?? name };
}

function isMeasured(kind: string): boolean {
  return kind === 'duration' || kind === 'measure';
}
