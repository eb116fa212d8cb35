import type { LexiconData } from './lexicon-data.ts';
import { split } from './spellings.ts';

/**
 * Any run of digits is a telephone number after a word that says so ("Tel. 030 555 0", "call us on 555 0142").
 *
 * @returns A pattern that is linear: its words are a closed list, and every repeat is bounded.
 */
export function phonePattern({ phones, phoneLinks }: LexiconData): RegExp {
  const [word, link] = [oneOf(phones), oneOf(phoneLinks)];
  const digits = '[+(]{0,2}\\d(?:[ \\u00a0()./-]{0,3}\\d){6,14}';
  return new RegExp(
    `(?<![\\p{L}\\d])${word}\\.?(?!\\p{L})(?: ${link}){0,2}[ \\u00a0:]{1,3}(?:${link} )?${digits}(?!\\d|[ \\u00a0]?[%€$])`,
    'giu',
  );
}

function oneOf(spellings: string): string {
  const words = split(spellings).map((word) => word.replace(/\./g, '\\.'));
  return `(?:${words.length === 0 ? '(?!)' : words.join('|')})`;
}
