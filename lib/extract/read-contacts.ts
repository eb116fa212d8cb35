import type { Contact } from '../model/release.ts';
import { sectionKind } from '../text/sections.ts';
import type { ContactSection } from './contact-lines.ts';
import { contactWords } from './contact-words.ts';
import { findPhones } from './phones.ts';

const EMAIL = /[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g;

/** What stands before a number or an address and says nothing of who answers. */
const LABEL =
  /(?:^|[\s,;|(])(?:tlf|puh|tel(?:ephone|éphone|efon|éfono|efono)?|tél|phone|mobile|mobil|cell|portable|fax|e-?mail|e-post(?: till?)?|courriel|correo(?: electrónico)?|mail|web(?:site)?|twitter|contacts?|(?:news )?media (?:contacts?|enquiries|inquiries)|press (?:contacts?|enquiries)|contact(?:o)? (?:presse|de prensa)|(?:mailing )?address|adresse|anschrift|dirección|pressekontakt|rückfragen|kontakt|for (?:more|further) information|renseignements|call|or)\s?(?:no\.?|number|an|bei)?\s?[:.]*(?=$|[\s,;|)])/giu;

/** Nobody can be called on a fax number. */
const FAX = /^(?:tele)?fax\b/i;
const FAX_LABEL = /\b(?:tele)?fax\s?:?$/i;
const FAX_NUMBER = /\b(?:tele)?fax\s?:?\s*[+(]?\d[\d\s().–-]{5,20}/gi;

/** Who may ask under a number: the next one is another desk's. */
const AUDIENCE =
  /^(?:consumers?|(?:general )?public|general|media|press|investors?|trade|industry)(?: (?:inquiries|enquiries))?\s?:$/i;

/** Longest heading of contacts before a colon. */
const HEADING_LENGTH = 50;

/** Longest name, role or organisation. */
const WORDS_LENGTH = 90;

/** A longer piece is a paragraph of the text. */
const PIECE_LENGTH = 500;

/** Contacts of one page; more are a directory. */
const CONTACT_LIMIT = 50;

interface Draft {
  name: string | null;
  role: string | null;
  organization: string | null;
  phones: string[];
  emails: string[];
}

/**
 * Reads contacts from contact sections. Name, role, organisation, numbers and addresses come on lines of their own or
 * parted by commas, in that order or nearly; a new name after a number begins a new contact. Addresses that a page
 * disguises are left alone.
 *
 * @returns Contacts that can be reached, in reading order, none twice.
 */
export function readContacts(sections: readonly ContactSection[]): readonly Contact[] {
  const drafts: Draft[] = [];
  for (const section of sections) drafts.push(...readSection(section));
  return withoutRepeats(drafts).slice(0, CONTACT_LIMIT);
}

function readSection(section: ContactSection): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const paragraph of section) {
    for (const [index, piece] of paragraph.entries()) {
      if (piece.length > PIECE_LENGTH) continue;
      if (FAX.test(piece) || FAX_LABEL.test(paragraph[index - 1] ?? '')) continue;
      readPiece(piece, drafts);
    }
  }
  return drafts;
}

function readPiece(piece: string, drafts: Draft[]): void {
  if (AUDIENCE.test(piece) && isReached(drafts.at(-1))) begin(drafts);
  const line = withoutHeading(piece).replace(FAX_NUMBER, ' ; ');
  const emails = [...line.matchAll(EMAIL)].map(([email]) => email.replace(/\.$/, ''));
  const phones = findPhones(line.replace(EMAIL, ' '));
  for (const words of wordsOf(line, phones)) describe(words, drafts);
  if (emails.length + phones.length === 0) return;
  const current = drafts.at(-1) ?? begin(drafts);
  current.phones.push(...phones);
  current.emails.push(...emails);
}

/** "新聞聯絡人：陳大明", "Kontakt for media: Kari Moe": what heads contacts names nobody, unless it is a desk. */
function withoutHeading(piece: string): string {
  const end = piece.slice(0, HEADING_LENGTH).search(/[:：]/);
  const heading = piece.slice(0, Math.max(0, end));
  const isHeading = sectionKind(heading) === 'contacts' && contactWords(heading) !== 'desk';
  return isHeading ? piece.slice(end + 1) : piece;
}

function isReached(draft: Draft | undefined): boolean {
  return draft !== undefined && draft.phones.length + draft.emails.length > 0;
}

/** What a line says besides numbers, addresses and their labels: each stretch with its parts between commas. */
function wordsOf(line: string, phones: readonly string[]): readonly (readonly string[])[] {
  let rest = line.replace(EMAIL, ' ; ');
  for (const phone of phones) rest = rest.replace(phone, ' ; ');
  return rest
    .replace(LABEL, ' ; ')
    .split(/[;|•\p{So}]|\s[–—-]\s/u)
    .map((stretch) => stretch.split(/[,()]/).map(bare).map(withoutLead).filter(isWords))
    .filter((parts) => parts.length > 0);
}

function bare(part: string): string {
  return part.replace(/^[\s:()./–—-]+/, '').replace(/[\s:()/–—-]+$/, '');
}

/** "Media Unit on (07) …": what leads from a name to its number. */
function withoutLead(part: string): string {
  return part.replace(/(?:^|\s)(?:on|at|via|by|under|unter|au|al|på)$/i, '');
}

function isWords(part: string): boolean {
  return /\p{L}{2}/u.test(part) && part.length < WORDS_LENGTH;
}

/** Adds a stretch of words to the contact they belong to. */
function describe(parts: readonly string[], drafts: Draft[]): void {
  const [first = '', ...others] = withRoleFirst(parts);
  const kind = contactWords(first);
  const last = drafts.at(-1) ?? null;
  const open = last !== null && !isReached(last) ? last : null;
  const isNamed = open !== null && open.name !== null;
  // A link to the address of whoever has just been named.
  if (others.length === 0 && isSame(first, last?.name ?? null)) return;
  if (kind === 'person' && !(isNamed && open.role !== null)) {
    nameContact([first, ...others], isNamed ? null : open, drafts);
  } else if (kind === 'desk' && !isNamed) {
    nameContact(parts, open, drafts);
  } else if (kind !== 'other' || (open !== null && others.some(isBody))) {
    describeWork(parts, open ?? (kind === 'role' ? last : null) ?? begin(drafts));
  }
}

/** "neuvotteleva virkamies Liisa Salo": words in small letters before a name say what its bearer does. */
const ROLE_IN_SMALL_LETTERS =
  /^(?!(?:contact|please|e-?mail|call|with)(?!\p{L}))(\p{Ll}[\p{Ll} -]{5,50}) (\p{Lu}\S{1,30}(?: \p{Lu}\S{1,30}){1,3})$/u;

/** "Presserådgiver Vilmer Tange" is a role and a name: the name comes first, as on every other line. */
function withRoleFirst(parts: readonly string[]): readonly string[] {
  const [first = '', ...others] = parts;
  const [, small, bearer = ''] = ROLE_IN_SMALL_LETTERS.exec(first) ?? [];
  if (small !== undefined && contactWords(bearer) === 'person') return [bearer, small, ...others];
  const [role = '', ...name] = first.split(' ');
  const isNamed = name.length > 1 && contactWords(name.join(' ')) === 'person';
  return isNamed && contactWords(role) === 'role' ? [name.join(' '), role, ...others] : parts;
}

function nameContact(parts: readonly string[], open: Draft | null, drafts: Draft[]): void {
  const [first = '', ...others] = parts;
  const target = open ?? begin(drafts);
  target.name = first;
  if (others.length > 0) describeWork(others, target);
}

function isBody(words: string): boolean {
  return contactWords(words) === 'body';
}

/** "Executive Director, Harbour Alliance": the role, then whom it is held at. */
function describeWork(parts: readonly string[], target: Draft): void {
  const [first = '', ...others] = parts;
  if (isRole(first) && target.role === null) {
    target.role = first;
    if (others.length > 0) addOrganization(others, target);
  } else addOrganization(parts, target);
}

/** Words in small letters are no body's name. */
function isRole(words: string): boolean {
  const kind = contactWords(words);
  return kind === 'role' || (kind === 'other' && /^\p{Ll}/u.test(words));
}

/** "Communications" alone says little: the body whose desk it is follows on the next line. */
function addOrganization(parts: readonly string[], target: Draft): void {
  const words = parts.join(', ');
  if (isSame(words, target.name)) return;
  if (target.organization === null) target.organization = words;
  else if (contactWords(target.organization) === 'desk' && isBody(words)) {
    target.organization = `${target.organization}, ${words}`;
  }
}

/** "Press office", and "the press office" behind a link to its address. */
function isSame(words: string, name: string | null): boolean {
  return words.toLowerCase().replace(/^the /, '') === name?.toLowerCase();
}

function begin(drafts: Draft[]): Draft {
  const draft: Draft = { name: null, role: null, organization: null, phones: [], emails: [] };
  drafts.push(draft);
  return draft;
}

function withoutRepeats(drafts: readonly Draft[]): readonly Contact[] {
  const seen = new Set<string>();
  return drafts.flatMap(({ phones, emails, ...who }) => {
    const isNew = (reach: string): boolean => {
      const key = reach.includes('@') ? reach.toLowerCase() : reach.replace(/\D/g, '');
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    };
    const contact = { ...who, phones: phones.filter(isNew), emails: emails.filter(isNew) };
    return contact.phones.length + contact.emails.length > 0 ? [contact] : [];
  });
}
