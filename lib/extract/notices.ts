import type { Notice, NoticeKind } from '../model/release.ts';
import { piecesOf } from './line-pieces.ts';
import type { PageLine } from './page-lines.ts';
import { findDate } from './parse-date.ts';

/** Longer is a paragraph that speaks of such a thing. */
const NOTICE_LENGTH = 400;

const NOTICES: readonly (readonly [NoticeKind, RegExp])[] = [
  [
    'withdrawn',
    /^(?:this |the )?(?:(?:news|press|media) (?:story|article|release)|page|content|publication|document|guidance|release|statement)? ?(?:was|has been) (?:withdrawn|superseded|retracted|rescinded)(?!\p{L})|^withdrawn(?!\p{L})|^(?:cette page|ce (?:contenu|communiqué|document)) a été retiré|^(?:esta página|este (?:contenido|comunicado)) ha sido retirad|^diese (?:seite|meldung|mitteilung) wurde zurückgezogen/iu,
  ],
  [
    'archived',
    /^archived (?:content|information|page|news|release)(?!\p{L})|^this is historical material(?!\p{L})|^you are (?:viewing|looking at|reading) an? archived|^(?:this|the following) (?:is (?:an )?archived|(?:content|page|information|page's content|release) (?:is|was|has been) archived)|^(?:was published|this was published) under the .{0,60}(?:government|administration)|^(?:page|contenu|information) archivée?s?(?!\p{L})|^(?:cette page|ce contenu) (?:est|a été) archivée?(?!\p{L})|^(?:contenido|página|información) archivad|^(?:esta página|este contenido) (?:está|ha sido) archivad|^archivierte(?:r|s)? (?:inhalt|seite|meldung)|^(?:diese seite|dieser inhalt) (?:ist|wurde) archiviert/iu,
  ],
  [
    'embargo',
    /^(?:strictly )?(?:under )?embargo(?:ed)?(?!\p{L})|^not for (?:release|publication|broadcast) (?:before|until)|^sous embargo|^sperrfrist|^bajo embargo|^embargado|^sotto embargo/iu,
  ],
  [
    'correction',
    /^(?:correction|corrected|clarification|erratum|rectificatif|correctif|corrección|fe de erratas|berichtigung|korrektur|korrigiert|rettifica|errata)(?: (?:notice|version|issued|note|copy))?(?: ?[:：(–—-]|, (?:\p{L}{3,12}\.? )?\d|$| (?:on|of|du|de|vom|del) )/iu,
  ],
];

/**
 * Tells a line that speaks of the release as a whole: it may not be published yet, it was corrected, archived, taken back.
 *
 * @returns Null for every other line.
 */
export function noticeKind(line: string): NoticeKind | null {
  if (line.length > NOTICE_LENGTH) return null;
  return NOTICES.find(([, words]) => words.test(line.trim()))?.[0] ?? null;
}

/** Lines from the headline on that still stand at the head of a page. */
const HEAD_LINES = 12;

/** Notices of one page; more are a list of such pages. */
const NOTICE_LIMIT = 10;

/** A line of fewer words is a label: what it announces stands on the next. */
const LABEL_WORDS = 4;

/** Above this share of links a line leads elsewhere ("Archived news"). */
const LINK_SHARE = 0.9;

/** Notices that stand in a text or under it as well. */
const LASTING: ReadonlySet<NoticeKind> = new Set(['correction', 'embargo']);

/** What notices are read from. */
export interface NoticeSources {
  lines: readonly PageLine[];
  /** Index of the headline's line; null where no line shows it. */
  headlineLine: number | null;
  article: Element;
  monthFirst: boolean;
}

/**
 * What a page says of its release as a whole. That it is old or taken back stands at its head, outside the article as well;
 * corrections and embargoes also stand in the text or under it.
 *
 * @returns In reading order, none twice.
 */
export function readNotices(sources: NoticeSources): readonly Notice[] {
  const notices = new Map<string, Notice>();
  for (const [index, line] of sources.lines.entries()) {
    const kind = index === sources.headlineLine ? null : noticeKind(line.text);
    if (kind === null || !isOfRelease(kind, index, sources)) continue;
    const text = kind === 'correction' ? withNext(line, nextLine(index, sources)) : pieceOf(line);
    // A page says in several places that it is archived; each correction is one of its own.
    const key = LASTING.has(kind) ? `${kind} ${text}` : kind;
    if (notices.has(key)) continue;
    notices.set(key, { kind, text, date: dateOf(kind, text, sources.monthFirst) });
    if (notices.size >= NOTICE_LIMIT) break;
  }
  return [...notices.values()];
}

/** "Correction (March 10, 2026): …": a later date is one of what was put right. */
function dateOf(kind: NoticeKind, text: string, monthFirst: boolean): string | null {
  const found = findDate(text, monthFirst);
  const isOfNotice = kind !== 'correction' || !/[:：]/.test(text.slice(0, found?.start ?? 0));
  return isOfNotice ? (found?.iso ?? null) : null;
}

/** Whether a notice is this release's: in the head of the page, or a lasting one in the text. */
function isOfRelease(kind: NoticeKind, index: number, sources: NoticeSources): boolean {
  const line = sources.lines[index];
  if (line === undefined || line.links > LINK_SHARE || isInMenu(line.element)) return false;
  if (index < (sources.headlineLine ?? 0) + HEAD_LINES) return true;
  return LASTING.has(kind) && !line.isClutter && sources.article.contains(line.element);
}

function nextLine(index: number, { lines, headlineLine }: NoticeSources): PageLine | undefined {
  return index + 1 === headlineLine ? undefined : lines[index + 1];
}

/** The line's own part that is the notice: contacts may follow an embargo after a line break. */
function pieceOf(line: PageLine): string {
  return piecesOf(line).find((piece) => noticeKind(piece) !== null) ?? line.text;
}

/** "Correction" alone says nothing: what was wrong stands on the next line. */
function withNext({ text, role }: PageLine, next: PageLine | undefined): string {
  const isLabel =
    text.split(' ').length < LABEL_WORDS && (role === 'heading' || /[:：]$/.test(text));
  return isLabel && next !== undefined && next.text.length <= NOTICE_LENGTH
    ? `${text} ${next.text}`
    : text;
}

function isInMenu(element: Element): boolean {
  return element.closest('nav, menu, footer, [role="navigation"], [role="contentinfo"]') !== null;
}
