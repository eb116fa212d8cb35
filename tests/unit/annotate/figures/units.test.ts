import { describe, expect, it } from 'vitest';
import { described } from './read-text.ts';

/** Text, language, country, and its figures: core | kind | value | unit | modifier. */
const CASES: readonly (readonly [string, string, string | null, readonly string[]])[] = [
  [
    'It holds 512 MB and 2 TB at 60 dB(A); 12 µg/m³, 35 l/m², 4 Mt CO2e and 500 tCO2eq; 5,000 barrels.',
    'en',
    'US',
    [
      '512 MB | measure | 512 | MB',
      '2 TB | measure | 2 | TB',
      '60 dB(A) | measure | 60 | dB(A)',
      '12 µg/m³ | measure | 12 | µg/m³',
      '35 l/m² | measure | 35 | l/m²',
      '4 Mt CO2e | measure | 4 | Mt CO2e',
      '500 tCO2eq | measure | 500 | tCO2eq',
      '5,000 barrels | measure | 5000 | barrels',
    ],
  ],
  [
    'Rates were cut by 25 basis points and rose 50 bps; VAT by 0.5 of a percentage point.',
    'en',
    'NZ',
    [
      '25 basis points | percentage-point | 25 | bp',
      '50 bps | percentage-point | 50 | bp',
      '0.5 of a percentage point | percentage-point | 0.5 | pp',
    ],
  ],
  [
    'Six points de permis et 12 points de vente; 0,8 point de PIB; 25 points de base (-1,3 %).',
    'fr',
    'FR',
    [
      'Six | count | 6 | points',
      '12 | count | 12 | points',
      '0,8 point | percentage-point | 0.8 | pp',
      '25 points de base | percentage-point | 25 | bp',
      '-1,3 % | percent | -1.3 | %',
    ],
  ],
  [
    'Baja tres décimas, una décima más; 45 mdp, 3.2 mdd y U$S 500 millones; 30.456 hm3.',
    'es',
    'MX',
    [
      'tres décimas | percentage-point | 0.3 | pp',
      'una décima | percentage-point | 0.1 | pp',
      '45 mdp | money | 45000000 | MXN',
      '3.2 mdd | money | 3200000 | USD',
      'U$S 500 millones | money | 500000000 | USD',
      '30.456 hm3 | measure | 30.456 | hm3',
    ],
  ],
  [
    'KSh 4.2 billion and Sh300 million; Rs 500 in Nairobi; the K-12 plan and 3 L of milk.',
    'en',
    'KE',
    [
      'KSh 4.2 billion | money | 4200000000 | KES',
      'Sh300 million | money | 300000000 | KES',
      'Rs 500 | money | 500 | INR',
      '3 L | measure | 3 | L',
    ],
  ],
  ['It costs Rs 500 crore.', 'en', 'PK', ['Rs 500 crore | money | 5000000000 | PKR']],
  [
    'Le projet de 25 milliards de FCFA; 150 000 F CFA par mois; des centaines de milliers d’euros.',
    'fr',
    'SN',
    [
      '25 milliards de FCFA | money | 25000000000 | XOF',
      '150 000 F CFA | money | 150000 | XOF',
      'centaines de milliers d’euros | money | 100000..999999 | EUR',
    ],
  ],
  [
    'Zwei Stunden und ein halbes Jahr; 39,7 ct/kWh.',
    'de',
    'DE',
    [
      'Zwei Stunden | duration | 2 | Stunden',
      'ein halbes Jahr | duration | 0.5 | Jahr',
      '39,7 ct | money | 0.397 | EUR',
    ],
  ],
  [
    'Ein Viertel Liter, viertel Liter und das vierte Jahr.',
    'de',
    'DE',
    [
      'Ein Viertel Liter | measure | 0.25 | Liter',
      'viertel Liter | measure | 0.25 | Liter',
      'vierte | rank | 4',
    ],
  ],
  [
    'Un quart de litre ou quart de litre.',
    'fr',
    'FR',
    ['Un quart de litre | measure | 0.25 | litre', 'quart de litre | measure | 0.25 | litre'],
  ],
  [
    'A 3-to-1 margin, four to one, a ratio of 3 to 1; a vote of 12 to 1; from 3 to 1.',
    'en',
    'US',
    [
      '3-to-1 | ratio | 3:1',
      'four to one | ratio | 4:1',
      '3 to 1 | ratio | 3:1',
      '12 | count | 12',
      '1 | count | 1',
      '3 | count | 3',
      '1 | count | 1',
    ],
  ],
  [
    'A threefold rise, met three times; das Zehnfache, dreimal so viel, einmal.',
    'de',
    null,
    ['Zehnfache | ratio | 10:1', 'dreimal | ratio | 3:1'],
  ],
  [
    'A threefold rise; five times as many; the board met three times; scaffolding and manifold uses.',
    'en',
    null,
    ['threefold | ratio | 3:1', 'five times | ratio | 5:1', 'three | count | 3 | times'],
  ],
  [
    'In H1 2025 and Q3 2025.',
    'en',
    'GB',
    ['H1 2025 | date | 2025-01..2025-06', 'Q3 2025 | date | 2025-07..2025-09'],
  ],
  [
    'La 75.º edición y el 2º trimestre de 2025.',
    'es',
    'ES',
    ['75.º | rank | 75', '2º trimestre de 2025 | date | 2025-04..2025-06'],
  ],
];

describe('units, signs and factors as they are written', () => {
  it.each(CASES)('%s (%s, %s)', (text, language, country, expected) => {
    expect(described(text, language, country)).toEqual(expected);
  });
});
