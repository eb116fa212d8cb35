import { sectionKind } from '../text/sections.ts';
import { isBodyName } from './body-names.ts';
import { placeAndDate } from './dateline.ts';
import { languageNamed } from './language-names.ts';
import { noticeKind } from './notices.ts';
import { findDate } from './parse-date.ts';
import { isTypeLabel } from './release-type.ts';

/** Labels that open a line of metadata: "Published:", "Release Number:", "From:". */
const LABELLED =
  /^(?:published|delivered(?: on)?|posted|released?|release date|date(?: published| posted| of release)?|issued|updated|last (?:updated|modified|reviewed)|modified|created|embargo(?:ed)?(?: until)?|for (?:immediate )?release|release (?:number|no\.?|#)|news release ?#?|press release (?:number|no\.?|#)|ref(?:erence)?(?: no\.?| number)?|number|no\.|nr\.|from|by|author|authors|written by|issued by|source|topics?|tags?|categor(?:y|ies)|filed under|posted (?:in|by|on)|subject|location|reading time|document type|type|language|languages|available in|contacts?|media contacts?|press contacts?|news media contacts?|publi[ée](?:e)? (?:le|par)|publié|date de publication|mis(?:e)? à jour|mise en ligne|de|par|auteur|source|numéro(?: du communiqué)?|thèmes?|rubrique|catégorie|type de contenu|temps de lecture|fecha(?: de publicación)?|publicado(?: el| en| por)?|actualizado|autor|fuente|tema|temas|categoría|número|veröffentlicht(?: am)?|erschienen am|stand|datum|erstellt(?: am)?|aktualisiert(?: am)?|ausgabejahr|quelle|herausgeber|pressemitteilung(?: nr\.?| vom)?|meldung vom|nummer|thema|themen|kategorie|schlagworte?|ort|ort\/datum|ort, datum|ressort|autor(?:in)?|von|fra|från|van|kilde|source|data|image|body|lesedauer|lesezeit|leestijd|tempo di lettura|tiempo de lectura|tempo de leitura|lesetid|lästid|themenfelder|stichworte|format|nomor|номер|дата|tarih|tanggal|dátum|źródło|zdroj|forrás|izvor|kaynak|資料來源|建檔日期|更新時間|更新日期|發佈日期|發布時間|點閱數|点击数|来源|pubblicato(?: il)?|pubblicazione|fonte|publicado em|gepubliceerd|publicerad|發布單位|发布单位|發布機關|发布机构|發布日期|发布日期|发布时间|para publicación inmediata|pour diffusion immédiate)(?![\p{L}])(?: ?[:：|#]| \d|$| (?:le|on|at|am|vom|el|il|em)\b)/iu;

/** "From 1 July, …", "Data on harbours …": these open a sentence; as labels they have a colon. */
const SENTENCE_OPENER =
  /^(?:from|by|de|par|von|fra|från|van|data|number|subject|language|format|image|body|source|type|location|topics?|categor(?:y|ies)|themen?|tema|fonte|fuente|quelle) (?:\d|(?:le|on|at|am|vom|el|il|em) )/iu;

const PHONE = /(?:\+?\d[\d\s().\-/]{6,}\d)/;
const EMAIL = /[\w.+-]+@[\w-]+\.[\w.-]+/;

/** Words that stay when date, label and separators are taken out of a metadata line ("Published … at 3 pm by …"). */
const FILLERS =
  /(?<!\p{L})(?:published|posted|released?|issued|updated|last|modified|created|date|on|at|the|of|for|immediate|release|vom|am|den|um|uhr|stand|datum|publié|publiée|le|à|mis|mise|jour|en|ligne|el|publicado|fecha|a las|horas|est|edt|et|pst|pdt|cet|gmt|utc|am|pm|a\.m|p\.m|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(?!\p{L})/giu;

/** "News release from the Ministry of Harbours, July 7, 2031.", "Pressmeddelande från Hamndepartementet". */
const RELEASE_FROM =
  /^(?:joint )?(?:(?:news|press|media) (?:release|statement)|pressmeddelande|pressemelding|pressemeddelelse|pressemitteilung|medienmitteilung|persbericht|communiqué de presse|nota de prensa|comunicado de prensa|comunicato stampa|nota de imprensa|comunicado de imprensa) (?:(?:from|by|of|från|fra|vom|von|der|des|van|du|de la|de|del|della|da|do) |(?:de l|dell|d)['’])(.{3,140})$/iu;

/** A minister alone on a line: who speaks, said above the text. */
const HONOURED =
  /^(?:the )?(?:rt\.? |right )?hon(?:ou?rable(?!\p{L})|\.)(?: (?:dr|mr|mrs|ms|mme|m|sir|dame)(?!\p{L})\.?)?(?: [\p{L}.'’-]{1,30}){1,5}(?: (?:&|and) .{3,80})?$/iu;

/** The number of a release alone on its line: "NR-64", "HQ-24-307", "2031-12", "N° 214". */
const NUMBER =
  /^(?:[Nn](?:°|º|o\.?|r\.?|úm\.?) ?|[A-Z]{1,8}[-–/ ]?)?\d[\dA-Z]{0,7}(?:[-–/.][\dA-Z]{1,8}){0,4}$/;

/** The code of the desk behind a release's number: "N.° 041–2031/OII/MDLA". */
const CODE = /(?:[-–/]\p{Lu}{2,10}){1,4}$/u;

/** Whether a line of the page says when, by whom or as what the text below was published, and is no part of it. */
export function isMetadataLine(text: string, monthFirst: boolean): boolean {
  const line = text.trim();
  const notice = noticeKind(line);
  if (notice === 'archived' || notice === 'withdrawn') return true;
  if (line.length > 200) return false;
  if (isTypeLabel(line.replace(CODE, ''))) return true;
  if (placeAndDate(line, monthFirst)?.date != null) return true;
  if (isDateLine(line, monthFirst) || isStamp(line, monthFirst)) return true;
  if (HONOURED.test(line)) return true;
  if (isReleaseNumber(line)) return true;
  if (languageNamed(line) !== null) return true;
  if (releaseFrom(line) !== null) return true;
  if (isLabelled(line)) return true;
  const kind = sectionKind(line);
  if (kind === 'clutter' || kind === 'contacts') return true;
  return isOnlyContact(line);
}

function isLabelled(line: string): boolean {
  if (!LABELLED.test(line) || line.length >= 160) return false;
  if (SENTENCE_OPENER.test(line) && /[.!?]["”»]?$/.test(line)) return false;
  return !/\p{L}{2}[.!?]["”»]? \p{Lu}/u.test(line);
}

/**
 * Whom a line names as the sender of a release: "Press release from the Ministry of Harbours" gives "the Ministry of Harbours".
 *
 * @returns What follows the formula, a date included; null where a line says no such thing.
 */
export function releaseFrom(line: string): string | null {
  const [, sender] = RELEASE_FROM.exec(line) ?? [];
  return sender === undefined || /[.!?] \p{Lu}/u.test(line) ? null : sender;
}

/** Whether a line is the number of a release and nothing else. */
export function isReleaseNumber(line: string): boolean {
  return /\d{2}/.test(line) && NUMBER.test(line);
}

/** Whether a line holds a date and hardly anything else ("June 21, 2016 - 1:32pm", "24.01.2022 - Meldung"). */
export function isDateLine(text: string, monthFirst: boolean): boolean {
  const date = text.length > 120 ? null : findDate(text, monthFirst);
  if (date === null) return false;
  const rest = `${text.slice(0, date.start)} ${text.slice(date.end)}`
    .replace(/\d{1,2}[:.h]\d{2}(?::\d{2})? ?(?:[ap]\.?m\.?)?/gi, ' ')
    .replace(/[+-]\d{4}\b/g, ' ')
    .replace(FILLERS, ' ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  // Dates of events end sentences; a stop behind nothing but a date and an hour ends none.
  const isSentence = rest !== '' && /[.!?]$/.test(text.trim());
  return rest.length <= 25 && rest.split(' ').length <= 3 && !isSentence;
}

/** Labels inside a line of metadata, as pages of the north write it. */
const STAMP_LABELS =
  /(?<!\p{L})(?:julkaisuajankohta|julkaistu|tyyppi|publisert|publiceret|publicerad|type|typ|tipo|dato|datum|fecha|date|published|nr|no)(?!\p{L})\.?/giu;

/** "Satamaministeriö Julkaisuajankohta 12.5.2031 10.30 Tyyppi: Tiedote": a date, and for the rest a body's name and a label. */
function isStamp(line: string, monthFirst: boolean): boolean {
  const date = line.length > 140 ? null : findDate(line, monthFirst);
  if (date === null) return false;
  const parts = `${line.slice(0, date.start)}|${line.slice(date.end)}`
    .replace(/\d{1,2}[:.]\d{2}/g, '|')
    .replace(STAMP_LABELS, '|')
    .split(/[|·•,;:：–—]/)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\d]/u.test(part));
  return parts.length > 0 && parts.every((part) => isTypeLabel(part) || isBodyName(part));
}

/** Whether a line is a phone number or an e-mail address with its label. */
export function isOnlyContact(text: string): boolean {
  if (text.length > 100) return false;
  if (!PHONE.test(text) && !EMAIL.test(text)) return false;
  const rest = text
    .replace(EMAIL, '')
    .replace(PHONE, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  return rest.split(' ').length <= 4 && rest.length <= 30;
}
