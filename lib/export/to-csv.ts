import type { Quantity } from '../model/bodies.ts';
import type { LibraryEntry } from '../model/snapshot.ts';
import { type Cell, writeCsv } from './csv.ts';
import { contextOf, figuresOf, newestCopy, quotationsOf } from './found-in-entry.ts';

const SOURCE_COLUMNS = [
  'headline',
  'publisher',
  'date_published',
  'language',
  'url',
  'saved_at',
  'text_sha256',
] as const;

const QUOTATION_COLUMNS = ['quotation', 'speaker', 'role', 'organization', 'cue', 'rule'] as const;

const FIGURE_COLUMNS = [
  'figure',
  'kind',
  'value',
  'value_to',
  'denominator',
  'unit',
  'unit_inferred',
  'modifier',
  'rate',
  'noun',
  'context',
] as const;

/**
 * The quotations of some releases, one a row, each with its source.
 *
 * @param entries - The newest copy of each is written.
 */
export function quotationsToCsv(entries: readonly LibraryEntry[]): string {
  const rows = entries.flatMap((entry) =>
    quotationsOf(newestCopy(entry)).map(({ annotation, body }): readonly Cell[] => [
      body.text,
      body.speaker?.name ?? null,
      body.speaker?.role ?? null,
      body.speaker?.organization ?? null,
      body.cue,
      annotation.generator?.rule ?? null,
      ...sourceCells(entry),
    ]),
  );
  return writeCsv([...QUOTATION_COLUMNS, ...SOURCE_COLUMNS], rows);
}

/**
 * The figures of some releases, one a row, each with its paragraph and its source. Values are exact decimals with the
 * scale applied; a range has `value` and `value_to`, a ratio `value` and `denominator`; dates are ISO 8601.
 *
 * @param entries - The newest copy of each is written.
 */
export function figuresToCsv(entries: readonly LibraryEntry[]): string {
  const rows = entries.flatMap((entry) => {
    const copy = newestCopy(entry);
    return figuresOf(copy).map(({ annotation, body }): readonly Cell[] => [
      body.text,
      body.kind,
      ...quantityCells(body.quantity),
      body.unit,
      body.unit === null ? null : body.unitInferred,
      body.modifier,
      body.rate,
      body.noun,
      contextOf(copy, annotation.target[0]),
      ...sourceCells(entry),
    ]);
  });
  return writeCsv([...FIGURE_COLUMNS, ...SOURCE_COLUMNS], rows);
}

function quantityCells(quantity: Quantity): readonly Cell[] {
  if ('value' in quantity) return [quantity.value, null, null];
  if ('from' in quantity) return [quantity.from, quantity.to, null];
  return [quantity.numerator, null, quantity.denominator];
}

function sourceCells(entry: LibraryEntry): readonly Cell[] {
  const { snapshot } = newestCopy(entry);
  const { release } = snapshot;
  return [
    release.headline.value,
    release.publisher?.value ?? null,
    release.datePublished?.value ?? null,
    release.inLanguage,
    release.url,
    snapshot.takenAt,
    snapshot.contentHash === '' ? null : snapshot.contentHash,
  ];
}
