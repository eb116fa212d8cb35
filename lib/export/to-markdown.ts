import type { Speaker } from '../model/bodies.ts';
import type { Block, Contact, Release } from '../model/release.ts';
import type { LibraryEntry, SavedCopy } from '../model/snapshot.ts';
import { ENGLISH_WORDS, type ExportWords } from './export-words.ts';
import { figuresOf, newestCopy, quotationsOf } from './found-in-entry.ts';
import { escapeMarkdown, markdownAddress, markdownLink } from './markdown-text.ts';
import { printQuantity } from './print-quantity.ts';

/**
 * Some releases as Markdown: source first, then who said what, the figures, and the text.
 *
 * @param entries - The newest copy of each is written; a rule parts them.
 * @param words - Headings and labels.
 */
export function toMarkdown(
  entries: readonly LibraryEntry[],
  words: ExportWords = ENGLISH_WORDS,
): string {
  return `${entries.map((entry) => releaseToMarkdown(newestCopy(entry), words)).join('\n\n---\n\n')}\n`;
}

function releaseToMarkdown(copy: SavedCopy, words: ExportWords): string {
  const { release } = copy.snapshot;
  const deck =
    release.subheadline === null ? [] : [`*${escapeMarkdown(release.subheadline.value)}*`];
  const parts = [
    `# ${escapeMarkdown(release.headline.value)}`,
    ...deck,
    provenance(copy, words),
    `## ${words.quotations}`,
    quotations(copy, words),
    `## ${words.figures}`,
    figures(copy, words),
    `## ${words.text}`,
    bodyText(release),
    ...contacts(release.contacts, words),
    ...links(release, words),
  ];
  return parts.join('\n\n');
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

function quotations(copy: SavedCopy, words: ExportWords): string {
  const found = quotationsOf(copy);
  if (found.length === 0) return words.none;
  return found
    .map(
      ({ body }) =>
        `> ${escapeMarkdown(body.text)}\n>\n> — ${escapeMarkdown(
          body.speaker === null ? words.speakerNotNamed : speakerLine(body.speaker),
        )}`,
    )
    .join('\n\n');
}

function speakerLine({ name, role, organization }: Speaker): string {
  return [name, role, organization].filter((part) => part !== null).join(', ');
}

function figures(copy: SavedCopy, words: ExportWords): string {
  const found = figuresOf(copy);
  if (found.length === 0) return words.none;
  const rows = found.map(({ body }) => [
    escapeMarkdown([body.modifier, body.text, body.rate].filter((part) => part !== null).join(' ')),
    body.kind,
    printQuantity(body.quantity),
    escapeMarkdown(body.noun ?? body.unit ?? ''),
  ]);
  const header = [words.figure, words.kind, words.value, words.unit];
  return [header, header.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
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
