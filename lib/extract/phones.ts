import { findDates } from './parse-date.ts';

/** Seven digits at least, with what people put between them; letters of a vanity number are not read. */
const PHONE = /(?<![\d.,$€£\w])(?:\(?\+?\d[\d()]{0,5}[\s./–-]{0,3}){1,7}\d{2,}(?![\d\w]|[.,]\d)/g;

/** Numbers of eleven digits at most that are dialled within a country, short ones with a freephone prefix. */
const DIGITS_OF_A_PHONE = 7;
const DIGITS_LIMIT = 15;

/** "1997–2022": what a copyright line says. */
const YEARS = /^(?:19|20)\d\d\s?[–-]\s?(?:19|20)\d\d$/;

/** Phone numbers in a text, as written; dates and spans of years are none. */
export function findPhones(text: string): readonly string[] {
  const dates = findDates(text, false);
  return [...text.matchAll(PHONE)].flatMap(({ 0: match, index }) => {
    // A bracket that closes behind the number is not the number's.
    const phone = match.includes(')') ? match.trim() : match.replace(/^\(/, '').trim();
    const { length } = phone.replace(/\D/g, '');
    const isDate = dates.some(({ start, end }) => start < index + match.length && index < end);
    const isPhone = length >= DIGITS_OF_A_PHONE && length <= DIGITS_LIMIT && !YEARS.test(phone);
    return isPhone && !isDate ? [phone] : [];
  });
}
