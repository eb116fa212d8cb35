import { describe, expect, it } from 'vitest';
import { described } from './read-text.ts';

/** Text, language, country, and its figures: core | kind | value | unit. */
const CASES: readonly (readonly [string, string, string | null, readonly string[]])[] = [
  ['The permit costs 15 dollars 50.', 'en', 'US', ['15 dollars 50 | money | 15.5 | USD']],
  ['The fee rises to 17 USD 25.', 'en', null, ['17 USD 25 | money | 17.25 | USD']],
  [
    'The fee is twenty dollars and 43.',
    'en',
    'CA',
    ['twenty dollars and 43 | money | 20.43 | CAD'],
  ],
  ['Le billet coûte 15 dollars 50.', 'fr', 'CA', ['15 dollars 50 | money | 15.5 | CAD']],
  ['Le billet coûte 15 euros et 50.', 'fr', 'FR', ['15 euros et 50 | money | 15.5 | EUR']],
  ['La tasa es de 25 euros con 50.', 'es', 'ES', ['25 euros con 50 | money | 25.5 | EUR']],
  ['Es kostet 15 Dollar 50 im Monat.', 'de', null, ['15 Dollar 50 | money | 15.5 | USD']],
  ['A toll of 20 dollars 43c applies.', 'en', 'AU', ['20 dollars 43c | money | 20.43 | AUD']],
  // Two digits that count something, or a second amount.
  [
    'It gave $20 43 schools and $30 12 clinics.',
    'en',
    'US',
    [
      '$20 | money | 20 | USD',
      '43 | count | 43 | schools',
      '$30 | money | 30 | USD',
      '12 | count | 12 | clinics',
    ],
  ],
  ['It is between 10 dollars and 15.', 'en', 'US', ['10 dollars and 15 | money | 10..15 | USD']],
  [
    'Entry is 25 dollars and 15 for children.',
    'en',
    'US',
    ['25 dollars | money | 25 | USD', '15 | count | 15'],
  ],
  [
    'Rates of $10, $15 and 20.',
    'en',
    'US',
    ['$10 | money | 10 | USD', '$15 | money | 15 | USD', '20 | count | 20'],
  ],
  [
    'It cost $500 45% of the time.',
    'en',
    'US',
    ['$500 | money | 500 | USD', '45% | percent | 45 | %'],
  ],
  [
    'It rose $20 15 years ago.',
    'en',
    'US',
    ['$20 | money | 20 | USD', '15 years | duration | 15 | years'],
  ],
  [
    'Der Eintritt kostet 25 Euro und 15 für Kinder.',
    'de',
    'DE',
    ['25 Euro | money | 25 | EUR', '15 | count | 15'],
  ],
  [
    'Ofrece 500 euros con 12 meses de plazo.',
    'es',
    'ES',
    ['500 euros | money | 500 | EUR', '12 meses | duration | 12 | meses'],
  ],
  ['It cost 10 dollars 11a of the rule.', 'en', 'US', ['10 dollars | money | 10 | USD']],
  // A scale after the currency.
  [
    'Perdieron 75 USD millones en un año.',
    'es',
    null,
    ['75 USD millones | money | 75000000 | USD'],
  ],
  ['Der Umsatz lag bei 75 EUR Mio im Plan.', 'de', 'DE', ['75 EUR Mio | money | 75000000 | EUR']],
  // Letters for hundredths and for degrees.
  [
    'Prices rose to 195.5c a litre, with a 5c levy.',
    'en',
    'AU',
    ['195.5c | money | 1.955 | AUD', '5c | money | 0.05 | AUD'],
  ],
  ['See section 22c, rule 5c and table 3c.', 'en', 'AU', []],
  [
    'Temperatures hit 43.5C in the west and 44C in the north.',
    'en',
    'AU',
    ['43.5C | measure | 43.5 | C', '44C | measure | 44 | C'],
  ],
  [
    'It boils at 100 °C (373.15K).',
    'en',
    'US',
    ['100 °C | measure | 100 | °C', '373.15K | measure | 373.15 | K'],
  ],
  ['Flight 43C has 12.5K followers in row 12C.', 'en', 'US', ['12.5K | count | 12500 | followers']],
];

describe('amounts as they are spoken, and letters for units', () => {
  it.each(CASES)('%j', (text, language, country, figures) => {
    expect(described(text, language, country)).toEqual(figures);
  });
});
