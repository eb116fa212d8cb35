import type { Quantity } from '../model/bodies.ts';
import type { Judgement, Remarks } from '../model/reader-work.ts';
import type { Release } from '../model/release.ts';
import type { WorkedEntry } from '../model/snapshot.ts';
import { type Cell, writeCsv } from './csv.ts';
import type { ExportWords } from './export-words.ts';
import {
  contextOf,
  figuresOf,
  marksOf,
  newestCopy,
  placeOf,
  quotationsOf,
  sectionOf,
  wordsOf,
} from './found-in-entry.ts';

const SOURCE_COLUMNS = [
  'headline',
  'publisher',
  'date_published',
  'language',
  'url',
  'saved_at',
  'text_sha256',
  'notices',
] as const;

/** What the reader said. Several tags stand in one cell, parted by semicolons. */
const REMARK_COLUMNS = ['note', 'tags'] as const;

const JUDGEMENT_COLUMNS = ['verdict', 'corrected', ...REMARK_COLUMNS] as const;

const MARK_COLUMNS = ['highlight', 'category', ...REMARK_COLUMNS, 'created', 'context'] as const;

const QUOTATION_COLUMNS = [
  'quotation',
  'speaker',
  'role',
  'organization',
  'cue',
  'rule',
  'section',
] as const;

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
  'change',
  'sentence',
  'row_heading',
  'column_heading',
  'section',
] as const;

/**
 * The quotations of some releases, one a row, each with its source.
 *
 * @param entries - The newest copy of each is written.
 */
export function quotationsToCsv(entries: readonly WorkedEntry[]): string {
  const rows = entries.flatMap((entry) =>
    quotationsOf(entry).map(({ annotation, body, judgement }): readonly Cell[] => [
      body.text,
      body.speaker?.name ?? null,
      body.speaker?.role ?? null,
      body.speaker?.organization ?? null,
      body.cue,
      annotation.generator?.rule ?? null,
      sectionOf(newestCopy(entry), annotation.target[0]),
      ...judgementCells(judgement),
      ...sourceCells(entry),
    ]),
  );
  return writeCsv([...QUOTATION_COLUMNS, ...JUDGEMENT_COLUMNS, ...SOURCE_COLUMNS], rows);
}

/**
 * The figures of some releases, one a row, each with its sentence, its headings in a table, and its source. Values are exact decimals with the
 * scale applied; a range has `value` and `value_to`, a ratio `value` and `denominator`; dates are ISO 8601.
 *
 * @param entries - The newest copy of each is written.
 */
export function figuresToCsv(entries: readonly WorkedEntry[]): string {
  const rows = entries.flatMap((entry) => {
    const copy = newestCopy(entry);
    return figuresOf(entry).map(({ annotation, body, judgement }): readonly Cell[] => {
      const { sentence, row, column } = placeOf(copy, annotation.target[0]);
      return [
        body.text,
        body.kind,
        ...quantityCells(body.quantity),
        body.unit,
        body.unit === null ? null : body.unitInferred,
        body.modifier,
        body.rate,
        body.noun,
        body.change ?? null,
        sentence,
        row,
        column,
        sectionOf(copy, annotation.target[0]),
        ...judgementCells(judgement),
        ...sourceCells(entry),
      ];
    });
  });
  return writeCsv([...FIGURE_COLUMNS, ...JUDGEMENT_COLUMNS, ...SOURCE_COLUMNS], rows);
}

/**
 * The reader's highlights in some releases, one a row, each with its paragraph and its source.
 *
 * @param words - For the names of the categories.
 */
export function marksToCsv(
  entries: readonly WorkedEntry[],
  { categories }: Pick<ExportWords, 'categories'>,
): string {
  const rows = entries.flatMap((entry) =>
    marksOf(entry).map((mark): readonly Cell[] => [
      wordsOf(mark.target),
      categories[mark.category],
      ...remarkCells(mark),
      mark.created,
      contextOf(newestCopy(entry), mark.target[0]),
      ...sourceCells(entry),
    ]),
  );
  return writeCsv([...MARK_COLUMNS, ...SOURCE_COLUMNS], rows);
}

function judgementCells(judgement: Judgement | null): readonly Cell[] {
  return judgement === null
    ? [null, false, null, null]
    : [judgement.verdict, judgement.correction !== null, ...remarkCells(judgement)];
}

function remarkCells({ note, tags }: Remarks): readonly Cell[] {
  return [note, tags.length === 0 ? null : tags.join('; ')];
}

function quantityCells(quantity: Quantity): readonly Cell[] {
  if ('value' in quantity) return [quantity.value, null, null];
  if ('from' in quantity) return [quantity.from, quantity.to, null];
  return [quantity.numerator, null, quantity.denominator];
}

function sourceCells(entry: WorkedEntry): readonly Cell[] {
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
    noticesCell(release),
  ];
}

/** "withdrawn 2026-03-03; archived": what the page says of the whole release, without which no row should be quoted. */
function noticesCell({ notices }: Release): Cell {
  if (notices.length === 0) return null;
  return notices.map(({ kind, date }) => (date === null ? kind : `${kind} ${date}`)).join('; ');
}
