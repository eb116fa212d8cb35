import { findQuotes } from '../../../../lib/annotate/quotes/find-quotes.ts';
import type { Block, ReleaseText } from '../../../../lib/model/release.ts';

/** What one quotation was read as. */
interface ReadQuote {
  /** Its segments, parted by " | ". */
  words: string;
  name: string | null;
  role: string | null;
  organization: string | null;
  rule: string;
  /** The words at the place that the name was read from. */
  via: string | null;
}

/** The flattened text of some lines. "# " opens the headline, "## " a heading, "> " a line of a block quotation. */
export function releaseOf(lines: readonly string[]): ReleaseText {
  const blocks: Block[] = [];
  let text = '';
  let quotation = -1;
  for (const [index, line] of lines.entries()) {
    const [mark = ''] = /^(?:#{1,2}|>) /.exec(line) ?? [];
    if (mark === '> ' && lines[index - 1]?.startsWith('> ') !== true) quotation += 1;
    if (blocks.length > 0) text += '\n';
    const start = text.length;
    text += line.slice(mark.length);
    blocks.push({
      role: mark === '# ' ? 'headline' : mark === '## ' ? 'heading' : 'paragraph',
      start,
      end: text.length,
      quotation: mark === '> ' ? quotation : null,
      cell: null,
    });
  }
  return { text, blocks, inlines: [] };
}

/** Every quotation of some lines. */
export function readQuotes(language: string, ...lines: readonly string[]): ReadQuote[] {
  const release = releaseOf(lines);
  const context = { language, country: null, publisher: null };
  return findQuotes(release, context).map(({ segments, speaker, rule }) => ({
    words: segments.map(({ start, end }) => release.text.slice(start, end)).join(' | '),
    name: speaker?.name ?? null,
    role: speaker?.role ?? null,
    organization: speaker?.organization ?? null,
    rule,
    via: speaker === null ? null : release.text.slice(speaker.via.start, speaker.via.end),
  }));
}
