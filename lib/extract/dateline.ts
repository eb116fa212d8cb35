import { WEEKDAY_WORDS } from '../text/calendar-words.ts';
import { languageNamed } from './language-names.ts';
import { findDate, findDay } from './parse-date.ts';
import { isTypeLabel } from './release-type.ts';

/** A dateline stands in the first characters of a paragraph. */
const HEAD_LENGTH = 110;

/** Nothing but a place and a date is no longer than this. */
const LINE_LENGTH = 200;

/** Longest place: "Rancho Santa Margarita, Calif.". */
const PLACE_LENGTH = 45;

/** What a dateline says. */
export interface Dateline {
  /** As written; null where it names none. */
  place: string | null;
  /** ISO 8601 date; null where it states none. */
  date: string | null;
}

/** A dash that parts a dateline from the text: long, double, or with spaces around it. */
const DASH = /\s?(?:--|[–—―]|\.-(?=\s)|\s-\s|\s-(?=\p{Lu}))\s?/u;

const WEEKDAYS: ReadonlySet<string> = new Set([...WEEKDAY_WORDS.split(' '), 'sonnabend']);

/** A word that no name stands before: "Murska Sobota" is a place, though "sobota" is a day. */
const FREE_WORD = /(?<!\p{L})(?<!\p{Lu}\p{L}{0,20} )[\p{L}-]{3,15}(?!\p{L})/gu;

/** Capitalised words that open a sentence or name something else than a place. */
const NO_PLACE =
  /^(?:today|yesterday|tomorrow|note|notes|update|updated|background|quote|quotes|media|press|news|statement|contact|contacts|attention|warning|breaking|correction|corrected|erratum|deadline|clarification|aujourd'hui|heute|gestern|hoy|ayer|type|date|agency|category|author|location|place|source|share|print|typ|datum|kategorie|fecha|tipo|catégorie|published|publisert|offentliggjort|udgivet|julkaistu|opublikowano|zveřejněno|közzétéve|publicado em|atualizado em|published on|publicerad|publicerat|publié|publicado|pubblicato|gepubliceerd|veröffentlicht|opened|closes|topic|who|what|when|where|why|how|home|q|a|the|le|la|les|der|die|das|el|los|las)$/i;

const NO_PLACE_INSIDE =
  /^an? |(?<!\p{L})(?:proclamation|nominations?|senate|sent|release|department|ministry|minister|ministre|office|attorney|secretary|general|president|agency|commission|council|government|governor|senator|act|program|programme|fund|plan|covid|dr|mr|ms|mrs|hon|honourable|honorable|ministerium|ministerin|gouvernement|gobierno|update|report|news|frequently|questions|statement|press|embargo|embargoed|until|archived|withdrawn|corrected|contact|contacts|media)(?!\p{L})/iu;

/** What stands beside place and date: the wire that carries it, who posted it, the formula of a signature. */
const BESIDE =
  /\((?:ots|apa|dpa|lk|rk|pk)(?![a-z])[^)]{0,20}\)|(?<!\p{L})(?:posted|published) on:?|(?<!\p{L})by \p{Lu}{2,6}(?!\p{L})|^(?:fait à|done (?:at|in)|dado en) /giu;

const HOUR = /(?<![\d:])\d{1,2}:\d{2} ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?(?!\p{L})/giu;

const PARTICLES =
  /^(?:de|del|la|las|los|le|les|du|des|da|do|sur|sous|en|et|and|of|the|am|an|der|im|in|bei|ob|upon|und|y|di|aan|den|den|d'|l')$/i;

/**
 * Reads the dateline at the beginning of a paragraph: "OTTAWA, March 3, 2026 –", "May 30, 2019 (SAINT PAUL) —",
 * "Washington, D.C. – Today", "Berlin, 25. Januar 2022 –", "March 20, 2025—Ottawa—", "Ranvada, March 17:".
 *
 * @returns Null where the paragraph has none.
 */
export function readDateline(paragraph: string, monthFirst: boolean): Dateline | null {
  const head = paragraph.slice(0, HEAD_LENGTH);
  const dashed = beforeDash(head, monthFirst);
  if (dashed?.place != null) return dashed;
  return beforeColon(head, monthFirst) ?? beforeStop(head, monthFirst) ?? dashed;
}

/** "Bogotá, 3 de marzo de 2031. El Gobierno …": a place and a whole date alone before a full stop. */
const BEFORE_STOP = /^\(?(.{6,80}?\d{4})\)?\.\s+(?=\p{Lu}|\p{Lo})/u;

function beforeStop(head: string, monthFirst: boolean): Dateline | null {
  const [, words] = BEFORE_STOP.exec(head) ?? [];
  const found = words === undefined ? null : placeAndDate(words, monthFirst);
  return found?.place == null || found.date === null ? null : found;
}

/** A colon parts far more than datelines from a text: only a place with a day is believed before one. */
function beforeColon(head: string, monthFirst: boolean): Dateline | null {
  const words = head.slice(0, Math.max(0, head.search(/[:：]\s/)));
  if (findDate(words, monthFirst) === null && findDay(words) === null) return null;
  const found = placeAndDate(words, monthFirst);
  return found?.place == null ? null : found;
}

function beforeDash(head: string, monthFirst: boolean): Dateline | null {
  const pieces = head.split(DASH);
  if (pieces.length < 2) return null;
  let date: string | null = null;
  for (const piece of pieces.slice(0, Math.min(pieces.length - 1, 3))) {
    for (const part of piece.split('|')) {
      const found = placeAndDate(part, monthFirst);
      if (found === null) return date === null ? null : { place: null, date };
      date ??= found.date;
      if (found.place !== null) {
        date ??= findDate(pieces[1] ?? '', monthFirst)?.iso ?? null;
        return { place: found.place, date };
      }
    }
  }
  return date === null ? null : { place: null, date };
}

/**
 * Reads a line that holds nothing but a place, a date, or both: "February 5, 2018 Washington, D.C.", "Bern, 17.08.2007".
 *
 * @returns Null where there is anything else in it.
 */
export function placeAndDate(line: string, monthFirst: boolean): Dateline | null {
  const words = line.slice(0, LINE_LENGTH).replace(BESIDE, ' ');
  return partPlaceAndDate(words, monthFirst);
}

function partPlaceAndDate(line: string, monthFirst: boolean): Dateline | null {
  const found = findDate(line, monthFirst);
  const day = found ?? findDay(line);
  let rest = day === null ? line : `${line.slice(0, day.start)}|${line.slice(day.end)}`;
  // The hour of a date says when; an hour alone opens a transcript.
  if (found !== null) rest = rest.replace(HOUR, '');
  rest = rest
    .replace(FREE_WORD, (word) => (WEEKDAYS.has(word.toLowerCase()) ? '' : word))
    .replace(/(?<!\p{L})(?:vom|on|le|den|am|el|of|du) {0,3}\|/giu, '|');
  const parts = rest
    .split(/\||\s[–—·•]\s/)
    .map((part) => part.replace(/^[\s,;:.()[\]/–—-]+/, '').replace(/[\s,;:()[\]/–—-]+$/, ''))
    .map((part) => (part.includes('(') && !part.includes(')') ? `${part})` : part))
    .filter((part) => part !== '' && !isTypeLabel(part));
  const [place, ...others] = parts;
  if (others.length > 0) return null;
  if (place === undefined) return found === null ? null : { place: null, date: found.iso };
  return isPlace(place) ? { place, date: found?.iso ?? null } : null;
}

/** Whether words may be the name of a place: few, capitalised, no title and no body among them. */
function isPlace(words: string): boolean {
  if (words.length > PLACE_LENGTH || words.length < 2 || /\d/.test(words)) return false;
  if (NO_PLACE.test(words) || NO_PLACE_INSIDE.test(words)) return false;
  if (languageNamed(words) !== null) return false;
  const parts = words.split(/[\s,/]+/).filter((part) => part !== '');
  if (parts.length > 6) return false;
  // "Port-Lachance (Norvale)": a region in brackets.
  return parts.every(
    (part) =>
      /^\p{sc=Han}{2,6}$/u.test(part) ||
      /^\(?\p{Lu}[\p{L}.'’-]*\)?$/u.test(part) ||
      PARTICLES.test(part) ||
      part === '&',
  );
}

/** The place that a line near the headline gives beside a date: "Luxembourg, 12 March 2031" may stand above it. */
export function placeNear(texts: readonly string[], monthFirst: boolean): string | null {
  for (const text of texts) {
    const found = text.length < LINE_LENGTH ? placeAndDate(text, monthFirst) : null;
    // A section of the site stands beside dates too: only a comma makes a place of it.
    const isMarked = text.startsWith(`${found?.place}, `) || /[^\s–—-] ?[–—-]\s*$/.test(text);
    if (found?.place != null && found.date !== null && isMarked) return found.place;
  }
  return null;
}

/** "Ort: Berlin": a place with its label. */
const LABELLED_PLACE =
  /^(?:ort|place|lieu|lugar|luogo|local|plaats|location|sted|plats|miejsce)\s?[:：]\s*(.{2,45})$/iu;

/** "Raleigh, NC": a town and its state. */
const TOWN_AND_STATE = /, (?:\p{Lu}{2}|\p{Lu}\p{Ll}{1,5}\.|\p{Lu}\.\p{Lu}\.)$/u;

/** The place that the lines between headline and text give: with its label, or as a town and its state beside the date. */
export function placeBelow(texts: readonly string[], monthFirst: boolean): string | null {
  for (const [index, text] of texts.entries()) {
    const [, labelled] = LABELLED_PLACE.exec(text) ?? [];
    if (labelled !== undefined && isPlace(labelled)) return labelled;
    if (!TOWN_AND_STATE.test(text) || !isPlace(text)) continue;
    const beside = [texts[index - 1] ?? '', texts[index + 1] ?? ''];
    const isDated = beside.some((line) => {
      const found = placeAndDate(line, monthFirst);
      return found?.date != null && found.place === null;
    });
    if (isDated) return text;
  }
  return null;
}
