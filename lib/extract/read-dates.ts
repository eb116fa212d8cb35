import type { Origin, Sourced } from '../model/release.ts';
import { isDateLine } from './metadata-lines.ts';
import type { PageLine } from './page-lines.ts';
import { type FoundDate, findDate } from './parse-date.ts';
import { articleText, metaValue, type StructuredData } from './structured-data.ts';

const PUBLISHED_METAS = [
  'dcterms.issued',
  'dcterms.date.issued',
  'dc.date.issued',
  'dcterms.date',
  'dc.date',
  'article:published_time',
  'article:published',
  'datepublished',
  'publication_date',
  'publicationdate',
  'publish-date',
  'publishdate',
  'pubdate',
  'release.date',
  'releasedate',
  'release_date',
  'date',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
];

const MODIFIED_METAS = [
  'dcterms.modified',
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dcterms.date.modified',
  'dc.date.modified',
];

/** Lines around the headline among which the date of publication stands. */
const LINES_BEFORE = 6;
const LINES_AFTER = 14;

/** Longer lines are sentences, and their dates those of events. */
const LINE_LENGTH = 200;

/** Parts of one line; more are a list. */
const MOST_PARTS = 12;

/** Longest label before a date. */
const LABEL_LENGTH = 40;

/** Words that make a date one of change, not of publication. */
const CHANGED =
  /(?:updated|modified|reviewed|revised|mis à jour|mise à jour|modifi|actualiza|aktualisiert|geändert|aggiornat|printed|stand:)/i;

/** Before each label of a date, of a change or of publication. */
const PARTS_BY_LABEL = new RegExp(
  String.raw`(?=${CHANGED.source}|(?<!\p{L})(?:published|posted|issued|released|publi[ée]e? le|publicado|veröffentlicht|pubblicato|gepubliceerd|publicerad))`,
  'iu',
);

/** The same where they open a line that says when a page was last changed. */
const CHANGE_LABEL =
  /^(?:(?:page |date )?(?:last )?(?:updated|modified|changed|revised)|mis(?:e)? à jour|dernière (?:mise à jour|modification)|date de (?:mise à jour|modification)|(?:última|fecha de) (?:actualización|modificación)|actualizado|(?:letzte |zuletzt )?(?:aktualisier|geänder|änderung)|ultim[oa] (?:aggiornamento|modifica)|atualizado|última atualização|laatst (?:gewijzigd|bijgewerkt)|senast (?:uppdaterad|ändrad)|sist (?:oppdatert|endret)|senest (?:opdateret|ændret)|muokattu|päivitetty|aktualizováno|zmodyfikowano)(?!\p{Ll}{9})/iu;

/** What the date of publication is read from. */
export interface DateSources {
  lines: readonly PageLine[];
  data: StructuredData;
  /** Index of the headline's line; null where no line shows it. */
  headlineLine: number | null;
  /** Date of the dateline; null where there is none. */
  dateline: string | null;
  /** The element that the publisher's profile points to. */
  selected: Element | null;
  url: string;
  root: Element;
  monthFirst: boolean;
}

/**
 * The date of publication as the page states it: near the headline, in the dateline, in its metadata, in its address, in
 * this order; the visible date is the one readers were given, metadata may be the server's or in another time zone.
 */
export function readDatePublished(sources: DateSources): Sourced<string> | null {
  const { selected, monthFirst, headlineLine, lines, dateline } = sources;
  const near =
    headlineLine === null
      ? linesToText(lines)
      : lines.slice(Math.max(0, headlineLine - LINES_BEFORE), headlineLine + LINES_AFTER);
  return (
    sourced(selected === null ? null : dateOfElement(selected, monthFirst), 'profile') ??
    sourced(dateOfLines(near, monthFirst), 'visible-text') ??
    sourced(dateline, 'visible-text') ??
    dateOfMetadata(sources) ??
    sourced(dateOfMarkedElement(sources), 'visible-text') ??
    sourced(dateInLines(near, monthFirst), 'visible-text') ??
    sourced(dateOfAddress(sources.url), 'address')
  );
}

/** Where no line shows the headline, those that lead to the text. */
function linesToText(lines: readonly PageLine[]): readonly PageLine[] {
  const text = lines.findIndex(({ isProse }) => isProse);
  return text < 0 ? [] : lines.slice(Math.max(0, text - LINES_BEFORE), text + 1);
}

function sourced(value: string | null, from: Origin): Sourced<string> | null {
  return value === null ? null : { value, from };
}

/** The first line that is a date; in a header or footer of the article only where no other is. */
function dateOfLines(near: readonly PageLine[], monthFirst: boolean): string | null {
  const dated = near.filter(
    ({ text }, index) =>
      !CHANGED.test(text) &&
      isDateLine(text, monthFirst) &&
      !isChangeLabel(near[index - 1]?.text ?? '', monthFirst),
  );
  const line = dated.find(({ isClutter }) => !isClutter) ?? dated[0];
  return line === undefined ? null : (findDate(line.text, monthFirst)?.iso ?? null);
}

/** "Date modified:" on a line of its own, the date on the next. */
function isChangeLabel(text: string, monthFirst: boolean): boolean {
  return (
    text.length < LABEL_LENGTH &&
    text.endsWith(':') &&
    CHANGED.test(text) &&
    findDate(text, monthFirst) === null
  );
}

/** The first short line with a date in it, or paragraph that begins with one. */
function dateInLines(near: readonly PageLine[], monthFirst: boolean): string | null {
  for (const line of near) {
    const { text } = line;
    const head = text.slice(0, LINE_LENGTH);
    const isChanged = CHANGED.test(head);
    const date =
      findDate(isChanged ? withoutChange(head) : head, monthFirst) ??
      (isChanged ? null : dateOfParts(line, monthFirst));
    if (date !== null && (text.length <= LINE_LENGTH || date.start === 0)) return date.iso;
  }
  return null;
}

/** "Published 24 June 2031 · Last modified 30 June 2031" without its second half. */
function withoutChange(text: string): string {
  return text
    .split(PARTS_BY_LABEL)
    .filter((part) => CHANGED.exec(part)?.index !== 0)
    .join(' ');
}

/** What style sheets part on the screen may stand without a space between: "Press release", a date and a place. */
function dateOfParts({ text, element }: PageLine, monthFirst: boolean): FoundDate | null {
  const parent = text.length > LINE_LENGTH ? null : element.parentElement;
  if (parent === null || !/\d{4}/.test(text) || parent.children.length > MOST_PARTS) return null;
  for (const part of parent.children) {
    const words = (part.textContent ?? '').replace(/\s+/g, ' ').trim();
    const date = text.includes(words) ? findDate(words, monthFirst) : null;
    if (date !== null) return date;
  }
  return null;
}

function dateOfMetadata({ data, monthFirst }: DateSources): Sourced<string> | null {
  const stated = articleText(data, ['datePublished', 'dateCreated']);
  const json = stated === null ? null : dateOf(stated, monthFirst);
  if (json !== null) return { value: json, from: 'json-ld' };
  return dateOfMetas(data, PUBLISHED_METAS, monthFirst);
}

function dateOfMetas(
  data: StructuredData,
  names: readonly string[],
  monthFirst: boolean,
): Sourced<string> | null {
  for (const name of names) {
    const meta = metaValue(data, [name]);
    const date = meta === null ? null : dateOf(meta.value, monthFirst);
    if (meta !== null && date !== null) return { value: date, from: meta.from };
  }
  return null;
}

function dateOfMarkedElement({ root, monthFirst }: DateSources): string | null {
  const element = root.querySelector(
    '[itemprop~="datePublished"], [property~="datePublished"], [property~="schema:datePublished"], time[pubdate]',
  );
  return element === null ? null : dateOfElement(element, monthFirst);
}

/** "/2018/02/05/…", "/20180205/…" */
function dateOfAddress(url: string): string | null {
  const parts = /\/(\d{4})[/-]?(\d{2})[/-]?(\d{2})(?!\d)/.exec(url);
  return parts === null ? null : dateOf(`${parts[1]}-${parts[2]}-${parts[3]}`, false);
}

/** The first date of a value; an instant is taken at its own place's day. */
function dateOf(value: string, monthFirst: boolean): string | null {
  return findDate(value.replace(/(\d)T(?=\d)/, '$1 '), monthFirst)?.iso ?? null;
}

/** The date of the last change that the metadata state, or a line of the page. */
export function readDateModified(
  data: StructuredData,
  lines: readonly PageLine[],
  monthFirst: boolean,
): Sourced<string> | null {
  const meta = dateOfMetas(data, MODIFIED_METAS, monthFirst);
  if (meta !== null) return meta;
  const stated = articleText(data, ['dateModified']);
  return (
    sourced(stated === null ? null : dateOf(stated, monthFirst), 'json-ld') ??
    sourced(changeOfLines(lines, monthFirst), 'visible-text')
  );
}

/** "Last updated 4 March 2031", in one line or in two. */
function changeOfLines(lines: readonly PageLine[], monthFirst: boolean): string | null {
  for (const [index, { text }] of lines.entries()) {
    if (text.length > LABEL_LENGTH + LABEL_LENGTH || !CHANGE_LABEL.test(text)) continue;
    const date =
      findDate(text, monthFirst) ??
      (/[:：]$/.test(text) ? findDate(lines[index + 1]?.text ?? '', monthFirst) : null);
    if (date !== null) return date.iso;
  }
  return null;
}

function dateOfElement(element: Element, monthFirst: boolean): string | null {
  for (const attribute of ['datetime', 'content']) {
    const date = dateOf(element.getAttribute(attribute) ?? '', monthFirst);
    if (date !== null) return date;
  }
  return dateOf((element.textContent ?? '').replace(/\s+/g, ' '), monthFirst);
}
