import type { Origin, Sourced } from '../model/release.ts';
import { hasBodyWord, isBodyName, isMinistryName, issuerAmong } from './body-names.ts';
import { piecesOf } from './line-pieces.ts';
import { releaseFrom } from './metadata-lines.ts';
import type { PageLine } from './page-lines.ts';
import { inMixedCase, ownerLabel, spelledOut } from './page-spelling.ts';
import { findDate } from './parse-date.ts';
import { isTypeLabel } from './release-type.ts';
import { articleText, metaValue, type StructuredData } from './structured-data.ts';

/** Lines around the headline among which a letterhead stands. */
const LETTERHEAD_BEFORE = 5;
const LETTERHEAD_AFTER = 8;

/** Where names are those of pages. */
const MENU = 'nav, menu, ul, ol, [role="navigation"]';

/** Lines of a page's head among which its owner's name stands. */
const MASTHEAD_LINES = 40;

/** "From: Department", "De : Ministère", "Issued by …" near the headline. */
const FROM =
  /^(?:from|fra|från|van|issued by|published by|de|publié par|herausgeber|herausgegeben von|publicado por|organisation|發布單位|发布单位|發布機關|发布机构|発表)\s?[:：]\s*(.{2,120})$/i;

/** The label alone, before a name that a profile points to. */
const FROM_LABEL =
  /^\s*(?:from|issued by|published by|de|publié par|herausgeber|publicado por)\s?:\s*/i;

/** The label on a line of its own: a term of a definition list. */
const FROM_ALONE = /^(?:from|issued by|published by|publié par|herausgeber|publicado por)\s?:?$/i;

/** Vocabularies in which a department names itself. */
const CREATOR_METAS = ['dcterms.creator', 'dc.creator'];

/** Metas that hold a body's name on some sites, and a person's or an agency's on others. */
const PUBLISHER_METAS = [
  'dcterms.publisher',
  'dc.publisher',
  'author',
  'publisher',
  'article:publisher',
  'copyright',
  'owner',
];

/** The site's own name: the portal, where nothing more particular is said. */
const SITE_METAS = ['og:site_name', 'application-name', 'sitename'];

/** A programme, a person's account or a host is no publisher. */
const NO_BODY =
  /^(?:https?:|www\.|admin\b|webmaster|drupal|wordpress|typo3|editor|communications?$|\w+\.(?:gov|com|org|de|ca)$)/i;

/** The holder of an office, by name: "Attorney General Nora Finch". */
const OFFICER =
  /^(?:attorney general|governor|mayor|minister|premier|president|secretary|commissioner|senator|sheriff|treasurer|comptroller|auditor|chief|director) \p{Lu}[\p{L}.'’-]* \p{Lu}/iu;

/** What titles add that is a product or the portal of all ministries. */
const PORTAL = /^(?:civic(?:engage|plus|alerts)|granicus|liferay|typo3|portal gov\.pl|gov\.pl)$/i;

/** What the issuing body is read from. */
export interface PublisherSources {
  lines: readonly PageLine[];
  data: StructuredData;
  /** Index of the headline's line; null where no line shows it. */
  headlineLine: number | null;
  headline: string;
  /** Content of the page's `<title>`. */
  documentTitle: string;
  /** The element that the publisher's profile points to. */
  selected: Element | null;
  /** What the profile says of all its pages. */
  known: string | null;
  url: string;
}

type Found = Sourced<string> | null;

/** The issuing body as the page names it: the most particular statement first, the portal's name last. */
export function readPublisher(sources: PublisherSources): Found {
  const { data, selected, known, lines, url } = sources;
  const profiled = selected?.textContent?.replace(/\s+/g, ' ').replace(FROM_LABEL, '').trim() ?? '';
  return (
    named(profiled === '' ? null : profiled, 'profile') ??
    bylineOf(sources) ??
    signatureOf(sources) ??
    metaOf(data, CREATOR_METAS, (value) => isCreator(value, sources)) ??
    named(known, 'profile') ??
    named(letterheadOf(sources), 'visible-text') ??
    metaOf(data, PUBLISHER_METAS, isBody) ??
    named(officialSiteOf(sources.lines), 'visible-text') ??
    named(articleText(data, ['sourceOrganization', 'publisher', 'author']), 'json-ld', isName) ??
    metaOf(data, SITE_METAS, isBody) ??
    named(titleSuffixes(sources).findLast(isBody) ?? null, 'meta') ??
    named(spelledOut(ownerLabel(url), lines), 'visible-text') ??
    named(copyrightHolder(sources.lines), 'visible-text') ??
    named(mastheadOf(sources), 'visible-text') ??
    metaOf(data, SITE_METAS, isName) ??
    named(titleSuffixes(sources).findLast(isName) ?? null, 'meta') ??
    named(nameInHost(titleSuffixes(sources).at(-1) ?? null, url), 'meta')
  );
}

function named(value: string | null, from: Origin, isRight = isName): Found {
  return value !== null && isRight(value) ? { value, from } : null;
}

function metaOf(
  data: StructuredData,
  names: readonly string[],
  isRight: (value: string) => boolean,
): Found {
  for (const name of names) {
    const meta = metaValue(data, [name]);
    if (meta === null) continue;
    const entry = corporateName(meta.value);
    if (entry === null ? isRight(meta.value) : isName(entry)) {
      return { value: entry ?? meta.value, from: meta.from };
    }
  }
  return null;
}

function bylineOf({ lines, headlineLine, headline }: PublisherSources): Found {
  if (headlineLine === null) return null;
  const near = lines.slice(Math.max(0, headlineLine - 4), headlineLine + 10);
  for (const [index, { text, isClutter }] of near.entries()) {
    if (isClutter) continue;
    // "PRESS RELEASE BY THE MINISTRY FOR PORTS: …"
    const sender = senderOf(text === headline ? text.slice(0, text.search(/: |$/)) : text);
    if (sender !== null) return { value: sender, from: 'visible-text' };
    const [, name] = FROM.exec(text) ?? [];
    if (name !== undefined) return { value: name.trim(), from: 'visible-text' };
    // A label on a line of its own, the name on the next.
    const next = FROM_ALONE.test(text) ? nameOf(near[index + 1]) : '';
    if (isBody(next)) return { value: next, from: 'visible-text' };
  }
  return null;
}

/** "Communiqué par le ministère des Ports", "Herausgeber" and the name below: who issued the text above. */
const SIGNATURE =
  /^(?:communiqué par|(?:statement |press release )?issued by|herausgegeben (?:von|vom|durch)|mitgeteilt (?:von|vom|durch)|herausgeber|verantwoordelijk|éditeur|editore)(?!\p{L})\s?:?\s*(.{0,120})$/iu;

/** Lines after a headline that are looked at for a signature. */
const LINES_TO_SIGNATURE = 120;

function signatureOf({ lines, headlineLine }: PublisherSources): Found {
  const start = (headlineLine ?? 0) + 1;
  const after = lines.slice(start, start + LINES_TO_SIGNATURE);
  for (const [index, { text, isClutter }] of after.entries()) {
    const [, words] = isClutter ? [] : (SIGNATURE.exec(text) ?? []);
    if (words === undefined) continue;
    const name = words === '' ? nameOf(after[index + 1]) : words.replace(ARTICLE, '');
    if (isBody(name) && !/[.!?]$/.test(name)) return { value: name, from: 'visible-text' };
  }
  return null;
}

/** Before a body's name inside a sentence. */
const ARTICLE = /^(?:the|le|la|les|der|die|das|dem|den|de|het|il|lo) |^(?:l|dell)['’]/i;

/** "Press release from the Ministry of Harbours, July 7, 2031." */
function senderOf(line: string): string | null {
  const words = releaseFrom(line) ?? '';
  const date = findDate(words, true);
  const name = (date === null ? words : words.slice(0, date.start))
    .replace(/^the /i, '')
    .replace(/[\s,;:.|–—-]+$/, '');
  return /^\p{Lu}/u.test(name) && isBody(name) ? name : null;
}

/** The line's name: its first link where it begins with one ("Department of X and Minister Y" are two). */
function nameOf(line: PageLine | undefined): string {
  if (line === undefined) return '';
  const link = line.element.closest('a');
  return (link?.textContent ?? line.text).replace(/\s+/g, ' ').trim();
}

/**
 * The body in a directory entry: Australian and British sites write "c=AU; o=State; ou=Department" or
 * "corporateName=Department; jurisdiction=…".
 */
function corporateName(value: string): string | null {
  if (!/(?:^|;)\s*(?:c|o|ou|corporateName|jurisdiction|scheme)\s*=/i.test(value)) return null;
  const parts = value.split(';').map((part) => part.split('='));
  const named = ['corporatename', 'ou', 'o'].flatMap((key) =>
    parts.filter(([name]) => name?.trim().toLowerCase() === key).map(([, name]) => name?.trim()),
  );
  return named.find((name) => name !== undefined && name !== '') ?? null;
}

/** A creator may be the person who typed the page: a body is named on the page too. */
function isCreator(value: string, { lines, documentTitle }: PublisherSources): boolean {
  if (!isName(value)) return false;
  if (hasBodyWord(value)) return true;
  const folded = value.toLowerCase();
  const isShown = lines.some(({ text }) => text.toLowerCase().includes(folded));
  return isShown || documentTitle.toLowerCase().includes(folded);
}

/** The body that the head of the release names on a line of its own, above the text. */
function letterheadOf({ lines, headlineLine, headline }: PublisherSources): string | null {
  if (headlineLine === null) return null;
  const names: string[] = [];
  const first = Math.max(0, headlineLine - LETTERHEAD_BEFORE);
  for (const [index, line] of lines.slice(first, headlineLine + LETTERHEAD_AFTER).entries()) {
    if (first + index > headlineLine && line.isProse) break;
    if (line.isClutter || first + index === headlineLine) continue;
    names.push(...piecesOf(line).filter((piece) => isIssuer(piece) && isName(piece)));
  }
  const issuer = issuerAmong(names.filter((name) => !headline.includes(name)));
  return issuer === null ? null : inMixedCase(issuer, lines);
}

/** The body that the page's own head names before the headline, where nothing else does. */
function mastheadOf({ lines, headlineLine }: PublisherSources): string | null {
  const head = lines.slice(0, Math.min(headlineLine ?? 0, MASTHEAD_LINES));
  const name = head.find(
    ({ text, element }) => isIssuer(text) && text.length > 8 && element.closest(MENU) === null,
  );
  return name?.text ?? null;
}

function isIssuer(piece: string): boolean {
  return (isBodyName(piece) && !OFFICER.test(piece)) || isMinistryName(piece);
}

function isName(value: string): boolean {
  return (
    value.length >= 2 &&
    value.length < 120 &&
    !NO_BODY.test(value) &&
    !isTypeLabel(value) &&
    !value.includes('@') &&
    findDate(value, true) === null
  );
}

function isBody(value: string): boolean {
  return isName(value) && hasBodyWord(value);
}

/** What a page's title adds to the headline: "… | Department of Energy". */
function titleSuffixes({ documentTitle, headline }: PublisherSources): readonly string[] {
  const whole = documentTitle.replace(/\s+/g, ' ').trim();
  // A body's name may be part of the headline as well.
  const title = whole.startsWith(headline) ? whole.slice(headline.length) : whole;
  const parts = title
    .split(
      / [|–—·•»«>:-] | :: | \| |[：｜]|(?<=\p{sc=Han})[_-](?=\p{sc=Han})|(?<=\S) ?\| ?(?=\S)|^ ?[|–—·•»«>:_-] ?/u,
    )
    .map((part) => part.trim());
  return parts.filter(
    (part) => part !== '' && !PORTAL.test(part) && (title !== whole || !headline.includes(part)),
  );
}

/** "… | FEMA.gov" on fema.gov: a site that goes by its address. */
function nameInHost(suffix: string | null, url: string): string | null {
  const host = URL.parse(url)?.hostname ?? '';
  const [name = '', ...domain] = suffix?.split('.') ?? [];
  const isHost = domain.length > 0 && host.endsWith(suffix?.toLowerCase() ?? '');
  return isHost && /^[A-Z]{2,8}$/.test(name) ? name : null;
}

/** "The Official Website of the Office of …": a banner that names the body whole. */
function officialSiteOf(lines: readonly PageLine[]): string | null {
  for (const { text } of lines) {
    const match = /^(?:the )?official (?:web ?)?site of (?:the )?(.{4,90})$/i.exec(text);
    if (match?.[1] !== undefined && hasBodyWord(match[1])) return match[1].trim();
  }
  return null;
}

function copyrightHolder(lines: readonly PageLine[]): string | null {
  for (const { text } of lines.slice(-60).reverse()) {
    const match = /©\s?(?:copyright )?(?:\d{4}(?: ?[-–] ?\d{4})?,?)?\s*(.{4,100})$/i.exec(text);
    const name = match?.[1]?.replace(/\s*\d{4}.*$|\ball rights reserved.*$/i, '').trim();
    if (name !== undefined && hasBodyWord(name)) return name;
  }
  return null;
}
