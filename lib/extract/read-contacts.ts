import type { Contact } from '../model/release.ts';

const EMAIL = /[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g;

/** Seven digits at least, with what people put between them. */
const PHONE = /(?<![\d.,$€£\w])(?:\(?\+?\d[\d()]{0,5}[\s./-]{0,3}){1,7}\d{2,}(?![\d\w]|[.,]\d)/g;

const DIGITS_OF_A_PHONE = 7;
const DIGITS_LIMIT = 15;

/**
 * Reads contacts from the lines of contact sections: each line with a name, a number or an address adds to the contact it
 * belongs to; a new name begins a new one.
 */
export function readContacts(lines: readonly string[]): readonly Contact[] {
  const contacts: Contact[] = [];
  for (const line of lines) {
    const emails = [...line.matchAll(EMAIL)].map(([email]) => email.replace(/\.$/, ''));
    const phones = findPhones(line.replace(EMAIL, ' '));
    if (emails.length === 0 && phones.length === 0) continue;
    contacts.push({ name: null, role: null, organization: null, phones, emails });
  }
  return contacts;
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
