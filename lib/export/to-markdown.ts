import type { FigureBody, Speaker } from '../model/bodies.ts';
import type { Remarks } from '../model/reader-work.ts';
import type { Block, Contact, Release } from '../model/release.ts';
import type { SavedCopy, WorkedEntry } from '../model/snapshot.ts';
import { ENGLISH_WORDS, type ExportWords } from './export-words.ts';
import {
  type FigurePlace,
  figuresOf,
  marksOf,
  newestCopy,
  placeOf,
  quotationsOf,
  wordsOf,
} from './found-in-entry.ts';
import { escapeMarkdown, markdownAddress, markdownLink } from './markdown-text.ts';
import { printQuantity } from './print-quantity.ts';

/**
 * Some releases as Markdown: source first, then who said what, the figures, and the text.
 *
 * @param entries - The newest copy of each is written; a rule parts them.
 * @param words - Headings and labels.
 */
export function toMarkdown(
  entries: readonly WorkedEntry[],
  words: ExportWords = ENGLISH_WORDS,
): string {
  return `${entries.map((entry) => releaseToMarkdown(entry, words)).join('\n\n---\n\n')}\n`;
}

function releaseToMarkdown(entry: WorkedEntry, words: ExportWords): string {
  const copy = newestCopy(entry);
  const { release } = copy.snapshot;
  const deck =
    release.subheadline === null ? [] : [`*${escapeMarkdown(release.subheadline.value)}*`];
  const parts = [
    `# ${escapeMarkdown(release.headline.value)}`,
    ...deck,
    ...notices(release, words),
    provenance(copy, words),
    `## ${words.quotations}`,
    quotations(entry, words),
    `## ${words.figures}`,
    figures(entry, words),
    ...marks(entry, words),
    `## ${words.text}`,
    bodyText(release),
    ...contacts(release.contacts, words),
    ...links(release, words),
  ];
  return parts.join('\n\n');
}

/** Before anything else: whoever reads on knows that the release was taken back or corrected. */
function notices({ notices: list }: Release, words: ExportWords): readonly string[] {
  return list.map(({ kind, text, date }) => {
    const label = [words.notices[kind], ...(date === null ? [] : [date])].join(', ');
    return `**${label}:** ${escapeMarkdown(text)}`;
  });
}

function provenance({ snapshot }: SavedCopy, words: ExportWords): string {
  const { release, takenAt, contentHash } = snapshot;
  const line = (label: string, value: string): string => `- **${label}:** ${value}`;
  return [
    ...(release.publisher === null ? [] : [`- ${escapeMarkdown(release.publisher.value)}`]),
    ...(release.datePublished === null ? [] : [line(words.published, release.datePublished.value)]),
    ...(release.place === null ? [] : [line(words.place, escapeMarkdown(release.place.value))]),
    line(words.source, markdownAddress(release.url)),
    line(words.saved, takenAt),
    ...(contentHash === '' ? [] : [line(words.fingerprint, `\`${contentHash}\``)]),
  ].join('\n');
}

function quotations(entry: WorkedEntry, words: ExportWords): string {
  const found = quotationsOf(entry);
  if (found.length === 0) return words.none;
  return found
    .map(
      ({ body, judgement }) =>
        `> ${escapeMarkdown(body.text)}\n>\n> — ${escapeMarkdown(
          body.speaker === null ? words.speakerNotNamed : speakerLine(body.speaker),
        )}${remarks(judgement, words)}`,
    )
    .join('\n\n');
}

function speakerLine({ name, role, organization }: Speaker): string {
  return [name, role, organization].filter((part) => part !== null).join(', ');
}

/** The reader's highlights and notes; no section where there are none. */
function marks(entry: WorkedEntry, words: ExportWords): readonly string[] {
  const all = marksOf(entry);
  if (all.length === 0) return [];
  const list = all.map(
    (mark) =>
      `> ${escapeMarkdown(wordsOf(mark.target))}\n\n${escapeMarkdown(words.categories[mark.category])}${remarks(mark, words)}`,
  );
  return [`## ${words.marks}`, list.join('\n\n')];
}

/** A note keeps its lines, as one paragraph each. */
function remarks(of: Remarks | null, words: ExportWords): string {
  if (of === null) return '';
  const note = of.note === null ? [] : of.note.split(/\n+/).map(escapeMarkdown);
  return [
    ...note.map((line, index) => `\n\n${index === 0 ? `**${words.note}:** ` : ''}${line}`),
    ...(of.tags.length === 0
      ? []
      : [`\n\n**${words.tags}:** ${of.tags.map(escapeMarkdown).join(', ')}`]),
  ].join('');
}

function figures(entry: WorkedEntry, words: ExportWords): string {
  const found = figuresOf(entry);
  if (found.length === 0) return words.none;
  const copy = newestCopy(entry);
  const rows = found.map(({ annotation, body, judgement }) => [
    escapeMarkdown([body.modifier, body.text, body.rate].filter((part) => part !== null).join(' ')),
    body.kind,
    printQuantity(body.quantity),
    escapeMarkdown(measured(body, placeOf(copy, annotation.target[0]))),
    escapeMarkdown([judgement?.note ?? '', ...(judgement?.tags ?? [])].filter(Boolean).join(' · ')),
  ]);
  const hasRemarks = rows.some((cells) => cells.at(-1) !== '');
  const header = [words.figure, words.kind, words.value, words.unit, words.note];
  const columns = hasRemarks ? header.length : header.length - 1;
  return [header, header.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.slice(0, columns).join(' | ')} |`)
    .join('\n');
}

/** What a figure measures: its noun or unit, and in a table what its row and column are headed. */
function measured({ noun, unit }: FigureBody, { row, column }: FigurePlace): string {
  return [noun ?? unit, row, column].filter((part) => part !== null).join(' · ');
}

function bodyText({ body: { text, blocks } }: Release): string {
  const lines: string[] = [];
  let previous: Block | null = null;
  for (const block of blocks) {
    if (block.role === 'headline' || block.role === 'subheadline') continue;
    const isNextInList = block.role === 'list-item' && previous?.role === 'list-item';
    if (previous !== null && !isNextInList) lines.push(isSameQuotation(previous, block) ? '>' : '');
    lines.push(blockLine(block, escapeMarkdown(text.slice(block.start, block.end))));
    previous = block;
  }
  return lines.join('\n');
}

function isSameQuotation(a: Block, b: Block): boolean {
  return a.quotation !== null && a.quotation === b.quotation;
}

function blockLine({ role, quotation }: Block, text: string): string {
  if (role === 'heading') return `### ${text}`;
  if (role === 'list-item') return `- ${text}`;
  return role === 'blockquote' || quotation !== null ? `> ${text}` : text;
}

function contacts(list: readonly Contact[], words: ExportWords): readonly string[] {
  if (list.length === 0) return [];
  const lines = list.map(
    ({ name, role, organization, phones, emails }) =>
      `- ${[name, role, organization, ...phones, ...emails]
        .filter((part) => part !== null)
        .map(escapeMarkdown)
        .join(', ')}`,
  );
  return [`## ${words.contacts}`, lines.join('\n')];
}

function links({ links: list }: Release, words: ExportWords): readonly string[] {
  if (list.length === 0) return [];
  return [
    `## ${words.links}`,
    list.map(({ text, url }) => `- ${markdownLink(text, url)}`).join('\n'),
  ];
}
