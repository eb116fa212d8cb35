import { Readability } from '@mozilla/readability';
import { flatten } from '../../lib/dom/flatten.ts';
import { parseHtml } from '../../lib/dom/parse-html.ts';
import { extractRelease } from '../../lib/extract/extract-release.ts';

/** What a bare Readability makes of one release, beside our own reading of it. */
export interface Comparison {
  /** Blocks of our text by role, and how many of them are in Readability's. */
  blocks: Record<string, { all: number; kept: number }>;
  /** Blocks of Readability's text that we left out. */
  extra: number;
  hasSameTitle: boolean;
  hasDate: { ours: boolean; readability: boolean };
}

/** Runs in the browser. Null where one of the two finds no article. */
function compare(html: string, url: string): Comparison | null {
  const documentOf = () => new DOMParser().parseFromString(html, 'text/html');
  const { result } = extractRelease(documentOf(), { url });
  const article = new Readability(documentOf()).parse();
  if (!result.ok || article?.content == null) return null;
  const { release } = result.value;
  const read = flatten(parseHtml(article.content));
  const theirs = squashed(read.text);
  const ours = squashed(release.body.text);
  const blocks: Comparison['blocks'] = {};
  for (const { role, start, end } of release.body.blocks) {
    if (role === 'headline') continue;
    blocks[role] ??= { all: 0, kept: 0 };
    const count = blocks[role];
    count.all += 1;
    if (theirs.includes(squashed(release.body.text.slice(start, end)))) count.kept += 1;
  }
  return {
    blocks,
    extra: read.blocks.filter(
      ({ start, end }) => !ours.includes(squashed(read.text.slice(start, end))),
    ).length,
    hasSameTitle: squashed(article.title ?? '') === squashed(release.headline.value),
    hasDate: {
      ours: release.datePublished !== null,
      readability: (article.publishedTime ?? '') !== '',
    },
  };
}

function squashed(text: string): string {
  return text.replace(/[\s\u00ad\u200b]+/g, '');
}

Object.assign(globalThis, { pressmarkCompare: compare });
