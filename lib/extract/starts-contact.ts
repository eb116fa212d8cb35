import { sectionKind } from '../text/sections.ts';
import { contactWords } from './contact-words.ts';
import { findDate } from './parse-date.ts';
import { findPhones } from './phones.ts';

/** A longer line is a paragraph. */
const LINE_LENGTH = 300;

/** Longest line of a desk. */
const DESK_LENGTH = 220;

/** Words of the longest heading of contacts that opens a line, and of the shortest: one alone is a word like any other. */
const MOST_WORDS = 6;
const FEWEST_WORDS = 2;

/** Some words, a dash, and a number. */
const OFFICE_LINE = /^(\p{L}[^\d:–—]{2,60}?)\s(?:[–—-]|:)\s?([+(]?[\d\s()./-]{6,24})$/u;

const OFFICE = /(?<!\p{L})(?:office|press|media|newsroom|cabinet|bureau|gabinete|pressestelle)$/iu;

/**
 * Whether a line is a contact whose heading stands in the same paragraph, parted from it by a line break alone: "Media
 * contact Ada Quill 555 0100". A sentence that tells whom to call is none.
 */
export function startsContact(text: string): boolean {
  if (text.length > LINE_LENGTH || /[.!?]$/.test(text)) return false;
  const words = text.split(' ', MOST_WORDS + 1);
  for (let count = FEWEST_WORDS; count < words.length; count += 1) {
    const heading = words.slice(0, count).join(' ');
    if (sectionKind(heading) !== 'contacts') continue;
    const rest = text.slice(heading.length);
    return rest.includes('@') || findPhones(rest).length > 0;
  }
  return false;
}

/** "Minister’s office – 6555 0170": an office and its number, with nothing that says it is a contact. */
export function isOffice(text: string): boolean {
  const [, words = '', number = ''] = OFFICE_LINE.exec(text) ?? [];
  return OFFICE.test(words) && /\d{4}/.test(number) && findDate(number, false) === null;
}

/** A desk that speaks to the press, at the beginning of a line, with the few words of its name around it. */
const DESK_LINE =
  /^(?:\p{L}[\p{L}&.’'-]{0,20} ){0,3}(?:press (?:office|desk|team|service)|press (?:and|&) (?:information|media) (?:office|unit|service)|media (?:relations|office|team|desk)|communications (?:office|department|division)|newsroom|service (?:de )?presse|service (?:de la |des )?communications?|relations (?:avec les )?médias|gabinete de (?:prensa|comunicación)|oficina de (?:prensa|comunicación)|pressestelle|presseteam|presseamt|ufficio stampa|пресс?-?служба|прес-?център|γραφείο τύπου|birou(?:l)? de presă|basın (?:müşavirliği|ofisi|birimi)|biro (?:komunikasi|humas|hubungan masyarakat)|sajtóosztály|sajtóiroda|assessoria(?: especial)? de (?:comunicação|imprensa)|biuro prasowe|tiskové oddělení)(?!\p{L})/iu;

/**
 * Whether a line tells who answers without any heading that says so: a press desk, or a person with a role, and a number or
 * an address ("Press office, Ministry of Harbours, 555-010-2030", "Petra Malá, tisková mluvčí, +420 555 010 112").
 */
export function isDeskLine(text: string): boolean {
  if (text.length > DESK_LENGTH || /[.!?]$/.test(text)) return false;
  if (!DESK_LINE.test(text) && !isPersonAtWork(text)) return false;
  return /[\w.-]@[\w-]/.test(text) || findPhones(text).length > 0;
}

function isPersonAtWork(text: string): boolean {
  const [name = '', role = ''] = text.split(/[,|(]|\s[–—-]\s/, 2).map((part) => part.trim());
  return contactWords(name) === 'person' && contactWords(role) === 'role';
}
