import { contactWords } from './contact-words.ts';
import { findPhones } from './phones.ts';

/** What is asked, before whom to ask: "For more information,", "Pour toute question,". */
const ABOUT = `[^.!?:;]{0,80}?[, ]{1,2}`;

/** Ways in which a sentence leads to whoever answers, up to the name; the press is named in the first ones. */
const PRESS_LEADS: readonly string[] = [
  String.raw`(?:for|if you have) (?:[\p{L}-]{1,12} ){0,3}(?:media|press|interview)s?(?!\p{L})${ABOUT}(?:please )?(?:contact|call|e-?mail|reach(?: out to)?)`,
  String.raw`(?:members of the |news )?(?:media|press|reporters|journalists)(?: (?!contact)\p{L}{2,15}){0,8} (?:(?:may|can|should|please) )(?:contact|call|e-?mail)`,
  String.raw`(?:media|press|interview) (?:inquiries|enquiries|questions|requests|queries) (?:\p{L}{2,10} ){0,4}(?:to|by)`,
];
const LEADS: readonly string[] = [
  String.raw`(?:for|if you have|with) (?:[\p{L}-]{1,12} ){0,3}(?:information|details|questions|inquiries|enquiries|queries)(?!\p{L})${ABOUT}(?:please )?(?:contact|call|e-?mail|reach(?: out to)?|get in touch with|write to)`,
  String.raw`pour (?:[\p{L}’'-]{1,15} ){0,4}(?:d[’'])?(?:informations?|renseignements?|questions?|précisions?|entrevues?)(?!\p{L})${ABOUT}(?:veuillez |merci de |vous pouvez )?(?:contacter|contactez|communiquer avec|communiquez avec|joindre|appeler|écrire à)`,
  String.raw`para (?:[\p{L}-]{1,12} ){0,2}(?:información|consultas|informações|entrevistas)(?!\p{L})${ABOUT}(?:por favor,? )?(?:puede |pueden )?(?:contactar(?: con| a)?|contacte(?: con| a)?|comunicarse con|comuníquese con|póngase en contacto con|llamar a|contate|contacte o|entre em contato com)`,
  String.raw`(?:für|bei) (?:[\p{L}-]{1,12} ){0,2}(?:informationen|auskünfte|rückfragen|fragen)(?!\p{L})${ABOUT}(?:wenden sie sich(?: bitte)? an|kontaktieren sie(?: bitte)?|steht(?: ihnen)?(?: gerne?)?|stehen(?: ihnen)?)`,
  String.raw`per (?:[\p{L}-]{1,12} ){0,2}informazioni(?!\p{L})${ABOUT}(?:si prega di )?(?:contattare|rivolgersi a)`,
  String.raw`voor (?:[\p{L}-]{1,12} ){0,2}(?:informatie|vragen)(?!\p{L})${ABOUT}(?:kunt u contact opnemen met|neem contact op met|belt? u?)`,
  String.raw`(?:för|for) (?:[\p{L}-]{1,12} ){0,2}(?:information|informasjon|oplysninger|frågor|spørsmål)(?!\p{L})${ABOUT}(?:kontakta|kontakt|ring)`,
];

const PRESS_LEAD = new RegExp(String.raw`(?<!\p{L})(?:${PRESS_LEADS.join('|')})\s`, 'iu');
const LEAD = new RegExp(String.raw`(?<!\p{L})(?:${LEADS.join('|')})\s`, 'iu');

/** Longest paragraph that such a sentence is looked for in. */
const LONGEST = 700;

/** What is read after the lead. */
const LONGEST_REST = 300;

/** Longest name, with a role and a body. */
const LONGEST_NAME = 120;

const EMAIL = /[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/;

/** A sentence's end; the stop of "Dr." or of an initial is none. */
const END =
  /(?<!\b(?:\p{L}|Dr|Mr|Ms|Mrs|Sgt|Lt|Cpl|Capt|Col|Gen|Sr|Jr|St|Hr|Fr|Sra|Mme|ext|tel))[.!?](?=\s+\p{Lu}|$)/u;

/** What leads from a name to a number or an address. */
const BEFORE_REACH =
  /[\s,(]+(?:(?:by (?:phone|telephone|e-?mail|calling)|at|on|via|by|directly|au|aux|à|par (?:téléphone|courriel)|al|en|a(?:l)? (?:teléfono|correo)|unter|telefonisch|per (?:telefon|e-?mail)|del numero|allo|op|på|pelo|através do|tel(?:efon|éfono|ephone|éphone)?\.?|tlf\.?|phone|e-?mail|or|and)[\s:,(]*){1,4}$/iu;

/** "communications director Sam Pryor": the role in small letters, then the name. */
const ROLE_BEFORE = /^(?:the |our )?(\p{Ll}[\p{Ll} -]{3,50}) (\p{Lu}\S+(?: \p{Lu}\S+){1,3})$/u;

/**
 * Reads a sentence that tells whom to ask: "For more information, contact Ada Quill at 555-010-2030 or ada@norwold.gov."
 * A number for everybody is no contact: a person is named, or the press is sent there.
 *
 * @param addresses - E-mail addresses that the paragraph's links lead to and its words do not say.
 * @returns Name and reach, as lines of a contact; null where there is no such sentence.
 */
export function contactSentence(
  text: string,
  addresses: readonly string[],
): readonly string[] | null {
  if (text.length > LONGEST || !(/@|\d{3}/.test(text) || addresses.length > 0)) return null;
  const press = PRESS_LEAD.exec(text);
  const lead = press ?? LEAD.exec(text);
  if (lead === null) return null;
  const after = text.slice(lead.index + lead[0].length).slice(0, LONGEST_REST);
  const end = END.exec(after)?.index ?? after.length;
  const rest = after.slice(0, end);
  const at = reachIn(rest);
  if (at === null && addresses.length === 0) return null;
  const name = nameFirst(rest.slice(0, at ?? rest.length).replace(BEFORE_REACH, ''));
  const [first = ''] = name.split(/[,(]/);
  const kind = name.length > LONGEST_NAME ? 'other' : contactWords(first.trim());
  const isKnown = kind === 'person' || (press !== null && (kind === 'desk' || kind === 'body'));
  if (!isKnown) return at === 0 && press !== null ? [rest] : null;
  return [name, at === null ? '' : rest.slice(at), ...addresses].filter((line) => line !== '');
}

/** Where the first number or address stands. */
function reachIn(sentence: string): number | null {
  const places = [EMAIL.exec(sentence)?.[0], ...findPhones(sentence).slice(0, 1)]
    .filter((found) => found !== undefined)
    .map((found) => sentence.indexOf(found));
  return places.length === 0 ? null : Math.min(...places);
}

function nameFirst(words: string): string {
  const [, role, name] = ROLE_BEFORE.exec(words.trim()) ?? [];
  if (name === undefined) return words.trim().replace(/^(?:the|our) /i, '');
  return `${name}, ${role}`;
}
