import type { Contact } from '../model/release.ts';
import type { ContactParagraph } from './contact-lines.ts';

const EMAIL = /[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g;

/** Seven digits at least, with what people put between them; letters of a vanity number are not read. */
const PHONE = /(?<![\d.,$€£\w])(?:\(?\+?\d[\d()]{0,5}[\s./–-]{0,3}){1,7}\d{2,}(?![\d\w]|[.,]\d)/g;

const DIGITS_OF_A_PHONE = 7;
const DIGITS_LIMIT = 15;

/** What stands before a number or an address and says nothing of who answers. */
const LABEL =
  /(?:^|[\s,;|(])(?:tel(?:ephone|éphone|efon|éfono)?|tél|phone|mobile|mobil|cell|portable|fax|e-?mail|courriel|correo(?: electrónico)?|mail|web(?:site)?|twitter|contacts?|(?:news )?media (?:contacts?|enquiries|inquiries)|press (?:contacts?|enquiries)|contact(?:o)? (?:presse|de prensa)|pressekontakt|rückfragen|kontakt|for (?:more|further) information|renseignements|call|or)\s?(?:no\.?|number|an|bei)?\s?[:.]*(?=$|[\s,;|)])/giu;

/** Nobody can be called on a fax number. */
const FAX = /^(?:tele)?fax\b/i;
const FAX_LABEL = /\b(?:tele)?fax\s?:?$/i;

const ROLE =
  /(?<!\p{L})(?:secretary|director|officer|manager|advis[eo]r|spokes(?:person|man|woman)|coordinator|specialist|chief|head|deputy|assistant|attaché|attachée|porte-parole|directeur|directrice|conseiller|conseillère|adjoint|adjointe|responsable|agent|agente|gestionnaire|jefe|jefa|portavoz|directora?|sprecher(?:in)?|pressesprecher(?:in)?|pressereferent(?:in)?|referent(?:in)?|leiter(?:in)?|consultant|strategist|editor)(?!\p{L})/iu;

/** A desk that answers, in place of a person. */
const DESK =
  /(?<!\p{L})(?:media relations|press (?:office|room|desk|team|unit|service)|media (?:office|desk|team|unit|centre|center|enquiries|inquiries)|communications?(?: (?:office|branch|division|team))?|newsroom|public affairs|relations avec les médias|relations médias|service de presse|bureau de presse|gabinete de prensa|oficina de prensa|pressestelle|presseteam|presse- und \S{3,30}|toll-free|general enquiries|line)(?!\p{L})/iu;

const BODY =
  /(?<!\p{L})(?:office|department|ministry|minister|agency|commission|council|government|bureau|authority|service|division|branch|cabinet|ministère|gouvernement|agence|direction|conseil|ministerio|gobierno|agencia|ministerium|bundesamt|bundesministerium|amt|behörde|canada|parliament|university|institute|association|corporation|federation)(?!\p{L})/iu;

/** Two to five capitalised words, particles allowed: "Marie-Ève de la Roche". */
const PERSON =
  /^(?:(?:dr|mr|mrs|ms|mme|m|herr|frau|sra?)\.? )?\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|la|le|da|do|dos|di|del|van|von|der|den|bin|al|el|y|e) ){0,3}\p{Lu}[\p{L}.'’-]*){1,4}$/u;

interface Draft {
  name: string | null;
  role: string | null;
  organization: string | null;
  phones: string[];
  emails: string[];
}

/**
 * Reads contacts from the paragraphs of contact sections. Name, role, organisation, numbers and addresses come on lines of
 * their own or parted by commas, in that order or nearly; a new name after a number begins a new contact.
 *
 * @returns Contacts that can be reached, in reading order, none twice.
 */
export function readContacts(paragraphs: readonly ContactParagraph[]): readonly Contact[] {
  const drafts: Draft[] = [];
  let current: Draft | null = null;
  for (const paragraph of paragraphs) {
    for (const [index, piece] of paragraph.entries()) {
      if (FAX.test(piece) || FAX_LABEL.test(paragraph[index - 1] ?? '')) continue;
      const emails = [...piece.matchAll(EMAIL)].map(([email]) => email.replace(/\.$/, ''));
      const phones = findPhones(piece.replace(EMAIL, ' '));
      for (const words of wordsOf(piece)) current = describe(words, current, drafts);
      if (emails.length + phones.length === 0) continue;
      current ??= begin(drafts);
      current.phones.push(...phones);
      current.emails.push(...emails);
    }
  }
  return withoutRepeats(drafts);
}

/** Phone numbers in a text, as written. */
export function findPhones(text: string): readonly string[] {
  return [...text.matchAll(PHONE)]
    .map(([phone]) => phone.trim())
    .filter((phone) => {
      const { length } = phone.replace(/\D/g, '');
      return (
        length >= DIGITS_OF_A_PHONE && length <= DIGITS_LIMIT && !/^\d{4}-\d{2}-\d{2}$/.test(phone)
      );
    });
}

/** What a piece says besides numbers, addresses and their labels, parted at commas. */
function wordsOf(piece: string): readonly string[] {
  let rest = piece.replace(EMAIL, ' ; ');
  for (const phone of findPhones(rest)) rest = rest.replace(phone, ' ; ');
  return rest
    .replace(LABEL, ' ; ')
    .split(/[,;|•]|\s[–—-]\s/)
    .map((part) => part.replace(/^[\s:()./–—-]+|[\s:()/–—-]+$/g, ''))
    .filter((part) => /\p{L}{2}/u.test(part) && part.length < 120);
}

/** Adds words to the contact they belong to; words that name somebody after a number belong to the next one. */
function describe(words: string, current: Draft | null, drafts: Draft[]): Draft | null {
  const isDesk = DESK.test(words);
  const isRole = ROLE.test(words) && !isDesk;
  const isPerson = !isDesk && !isRole && !BODY.test(words) && PERSON.test(words);
  const isReached = current !== null && current.phones.length + current.emails.length > 0;
  if (isPerson || (isDesk && (current === null || isReached || current.name === null))) {
    const target = current === null || isReached || current.name !== null ? begin(drafts) : current;
    target.name = words;
    return target;
  }
  if (!isRole && !BODY.test(words)) return current;
  const target = current === null || (isReached && !isRole) ? begin(drafts) : current;
  if (isRole && target.role === null) target.role = words;
  else target.organization ??= words;
  return target;
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
