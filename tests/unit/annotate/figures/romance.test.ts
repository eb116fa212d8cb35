import { describe, expect, it } from 'vitest';
import { described, figuresIn } from './read-text.ts';

/** Language, text, and its figures: core | kind | value | unit | modifier. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  // Differences with their sign.
  [
    'fr-FR',
    "L'emploi recule au nord (-2 140 postes) et augmente au sud (+51 000 postes, puis +112 300).",
    [
      '-2 140 | count | -2140 | postes',
      '51 000 | count | 51000 | postes',
      '112 300 | count | 112300',
    ],
  ],
  [
    'fr-FR',
    'Les prix reculent (‑1,4 % après +0,9 %). Le solde passe de + 1702 à + 1360. Appelez le +33 1 41 22 33 44.',
    [
      '‑1,4 % | percent | -1.4 | %',
      '0,9 % | percent | 0.9 | %',
      '1702 | count | 1702',
      '1360 | count | 1360',
    ],
  ],
  [
    'it-IT',
    'Calano i permanenti (-17mila unità) e aumentano gli altri (+1.250.000 in un anno), tel. +39 06 4455667.',
    ['-17mila | count | -17000 | unità', '1.250.000 | count | 1250000'],
  ],
  // Units and what is none.
  [
    'fr-FR',
    "Sur 31 millions de foyers, 23 millions l'ont déjà reçue, soit 4 l d'eau.",
    [
      '31 millions | count | 31000000 | foyers',
      '23 millions | count | 23000000',
      '4 l | measure | 4 | l',
    ],
  ],
  [
    'it-IT',
    '«Il totale sale a oltre 12 milioni di euro.» Sequestrati 3 chili e mezzo di tabacco.',
    [
      '12 milioni di euro | money | 12000000 | EUR | more-than',
      '3 chili e mezzo | measure | 3.5 | chili',
    ],
  ],
  [
    'es-ES',
    'Hallaron dos kilos y medio de azafrán. El plazo es de 3 años y un cuarto de los pagos se adelanta.',
    [
      'dos kilos y medio | measure | 2.5 | kilos',
      '3 años | duration | 3 | años',
      'un cuarto | ratio | 1:4',
    ],
  ],
  [
    'pt-BR',
    'A entrega de 40 milhões de mudas neste ano e de 12 longos meses de trabalho.',
    ['40 milhões | count | 40000000 | mudas', '12 | duration | 12 | meses'],
  ],
  [
    'fr-FR',
    'Un bon de 150 ou 300 euros, puis 2 ou 3 millions de dollars et de 7 et 90 euros.',
    [
      '150 | money | 150 | EUR',
      '300 euros | money | 300 | EUR',
      '2 | count | 2',
      '3 millions de dollars | money | 3000000 | USD',
      '7 | money | 7 | EUR',
      '90 euros | money | 90 | EUR',
    ],
  ],
  // Round numbers that look like years.
  [
    'fr-CA',
    'La construction de 2000 logements neufs, au budget de 2000 et en 1900 comme en 2010.',
    [
      '2000 | count | 2000 | logements',
      '2000 | date | 2000',
      '1900 | date | 1900',
      '2010 | date | 2010',
    ],
  ],
  // Digits after a scale in words.
  [
    'es-MX',
    'Mil 240 familias, dos mil 71 municipios y un millón 75 mil hectáreas; mil personas y 30 casas.',
    [
      'Mil 240 | count | 1240 | familias',
      'dos mil 71 | count | 2071 | municipios',
      'un millón 75 mil hectáreas | measure | 1075000 | hectáreas',
      'mil | count | 1000 | personas',
      '30 | count | 30 | casas',
    ],
  ],
];

describe('figures of releases in Romance languages', () => {
  it.each(CASES)('%s: %s', (language, text, expected) => {
    expect(described(text, language)).toEqual(expected);
  });

  it.each([
    ['it', 'Il reddito è aumentato dello 0,2% rispetto al trimestre precedente.'],
    ['es', 'El precio subió 12 pesos respecto al mes anterior.'],
    ['pt', 'É um aumento de 29 euros face ao mês anterior.'],
    ['pt', 'O índice caiu 1,1% em relação ao trimestre anterior.'],
    [
      'fr',
      'Une hausse de 1,8 % par rapport à l’année précédente, sur les 2 derniers mois de l’année.',
    ],
  ])('what a figure is compared with is no rate (%s: %s)', (language, text) => {
    expect(figuresIn(text, language).map(({ rate }) => rate)).not.toContainEqual(
      expect.any(String),
    );
  });

  it.each([
    ['it', 'Pagano 40 euro al mese.', 'al mese'],
    ['fr', 'Il coûte 30 euros l’année.', 'l’année'],
  ])('a rate stays one (%s: %s)', (language, text, expected) => {
    expect(figuresIn(text, language).map(({ rate }) => rate)).toEqual([expected]);
  });
});
