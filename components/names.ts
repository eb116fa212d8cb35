import type { ExportFormat } from '../lib/export/export-file.ts';
import type { Change, FigureKind, Modifier } from '../lib/model/bodies.ts';
import type { HighlightCategory } from '../lib/model/reader-work.ts';
import type { NoticeKind, Origin, ReleaseType, SectionKind } from '../lib/model/release.ts';
import type { MessageKey } from './translation.tsx';

/** What the reader calls the four categories of highlights. */
export type CategoryNames = Readonly<Record<HighlightCategory, string>>;

/** What each type of release is called. */
export const TYPE_NAMES: Record<ReleaseType, MessageKey> = {
  'news-release': 'type_news_release',
  statement: 'type_statement',
  readout: 'type_readout',
  'media-advisory': 'type_media_advisory',
  backgrounder: 'type_backgrounder',
  'fact-sheet': 'type_fact_sheet',
  speech: 'type_speech',
};

/** What each notice about a release is called. */
export const NOTICE_NAMES: Record<NoticeKind, MessageKey> = {
  embargo: 'notice_embargo',
  correction: 'notice_corrected',
  archived: 'notice_archived',
  withdrawn: 'notice_withdrawn',
};

/** What each section of a release is called. */
export const SECTION_NAMES: Record<SectionKind, MessageKey> = {
  quotes: 'section_quotes',
  facts: 'section_facts',
  background: 'section_background',
  notes: 'section_notes',
  about: 'section_about',
};

/** What each kind of figure is called. */
export const KIND_NAMES: Record<FigureKind, MessageKey> = {
  money: 'kind_money',
  percent: 'kind_percent',
  'percentage-point': 'kind_percentage_point',
  count: 'kind_count',
  rank: 'kind_rank',
  ratio: 'kind_ratio',
  date: 'kind_date',
  duration: 'kind_duration',
  age: 'kind_age',
  measure: 'kind_measure',
};

/** How each rule that finds a speaker is said; a rule that is not here is not said. */
export const RULE_NAMES: ReadonlyMap<string, MessageKey> = new Map([
  ['clause-right', 'rule_clause'],
  ['clause-left', 'rule_clause'],
  ['incise', 'rule_clause'],
  ['attribution-line', 'rule_line'],
  ['credit-line', 'rule_credit'],
  ['according-to', 'rule_source'],
  ['name-colon', 'rule_colon'],
  ['reported', 'rule_reported'],
  ['sentence-before', 'rule_before'],
  ['continuation', 'rule_continuation'],
  ['statement-lead', 'rule_statement'],
]);

/** How each limit on a figure is said. */
export const MODIFIER_NAMES: Record<Modifier, MessageKey> = {
  approx: 'modifier_approx',
  almost: 'modifier_almost',
  'more-than': 'modifier_more_than',
  'at-least': 'modifier_at_least',
  'less-than': 'modifier_less_than',
  'up-to': 'modifier_up_to',
  since: 'modifier_since',
  by: 'modifier_by',
};

/** How a change is said. */
export const CHANGE_NAMES: Record<Change, MessageKey> = {
  increase: 'change_increase',
  decrease: 'change_decrease',
};

/** How it is said where a piece of metadata was read. */
export const ORIGIN_NAMES: Record<Origin, MessageKey> = {
  'json-ld': 'origin_json_ld',
  dcterms: 'origin_dcterms',
  'open-graph': 'origin_open_graph',
  meta: 'origin_meta',
  profile: 'origin_profile',
  'visible-text': 'origin_visible_text',
  address: 'origin_address',
  assumed: 'origin_assumed',
};

/**
 * Every form of export and what it is called, in the order a menu shows them. The forms are named here and not taken from
 * `lib/export`: a menu is drawn at once, and what writes the files is loaded when one is asked for.
 */
export const EXPORT_CHOICES: readonly (readonly [ExportFormat, MessageKey])[] = [
  ['markdown', 'export_markdown'],
  ['csv-quotations', 'export_csv_quotations'],
  ['csv-figures', 'export_csv_figures'],
  ['csv-marks', 'export_csv_marks'],
  ['json-ld', 'export_json_ld'],
  ['backup', 'export_backup'],
];

/** The keys of a table of names, in its order. */
export function keysOf<K extends string>(names: Record<K, MessageKey>): readonly K[] {
  return Object.keys(names).flatMap((key) => keyAmong(names, key) ?? []);
}

/** A key that a control gave back; null for what is none of the table's. */
export function keyAmong<K extends string>(names: Record<K, MessageKey>, key: string): K | null {
  return hasKey(names, key) ? key : null;
}

function hasKey<K extends string>(names: Record<K, MessageKey>, key: string): key is K {
  return Object.hasOwn(names, key);
}
