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
  // Bounds: over an article, of more words, and what is none.
  [
    'es-ES',
    'Superan los 17 millones, una baja cercana a los 30 euros, más de un 5 %, casi un 20% y una talla no mayor de 2,8 metros.',
    [
      '17 millones | count | 17000000 |  | more-than',
      '30 euros | money | 30 | EUR | approx',
      '5 % | percent | 5 | % | more-than',
      '20% | percent | 20 | % | almost',
      '2,8 metros | measure | 2.8 | metros | up-to',
    ],
  ],
  [
    'es-MX',
    'Una cifra superior a las 120 mil construidas; bajó hasta los 40 casos; apoyos de entre 4 mil a 9 mil pesos.',
    [
      '120 mil | count | 120000 | construidas | more-than',
      '40 | count | 40 | casos',
      '4 mil a 9 mil pesos | money | 4000..9000 | MXN',
    ],
  ],
  [
    'es-PE',
    'S/. 45 millones, S/70′213.476, 1’200.000 soles; 86 mil estarán a cargo de 12.5 personas.',
    [
      'S/. 45 millones | money | 45000000 | PEN',
      'S/70′213.476 | money | 70213476 | PEN',
      '1’200.000 soles | money | 1200000 | PEN',
      '86 mil | count | 86000',
      '12.5 | count | 12.5 | personas',
    ],
  ],
  [
    'fr-FR',
    "La part dépassera les 40 %, depuis fin 2021. Le plan s'articule autour de trois axes.",
    [
      '40 % | percent | 40 | % | more-than',
      '2021 | date | 2021 |  | since',
      'trois | count | 3 | axes',
    ],
  ],
  [
    'es-ES',
    'En el primer cuatrimestre de 2024 hubo 12 avisos.',
    ['primer cuatrimestre de 2024 | date | 2024-01..2024-04', '12 | count | 12 | avisos'],
  ],
  // Ages, and what only counts.
  [
    'es-MX',
    'Jóvenes de 12 municipios, niñas de 5 escuelas y niños de 7. Personas con más de 60 años, entre los 15 y los 24 años.',
    [
      '12 | count | 12 | municipios',
      '5 | count | 5 | escuelas',
      '7 | age | 7',
      '60 años | age | 60 | años | more-than',
      '15 y los 24 años | age | 15..24 | años',
    ],
  ],
  [
    'es-ES',
    'Empresas con más de 60 años y contratos de entre 10 y 15 años.',
    ['60 años | duration | 60 | años | more-than', '10 y 15 años | duration | 10..15 | años'],
  ],
  [
    'it-IT',
    'Un 45enne e un quarantenne; i 15-34enni, gli over 65 e gli under 35, oltre i 50 comuni, dai 18 ai 30 anni.',
    [
      '45enne | age | 45 | anni',
      'quarantenne | age | 40 | anni',
      '15-34enni | age | 15..34 | anni',
      '65 | age | 65 |  | more-than',
      '35 | age | 35 |  | less-than',
      '50 | count | 50 | comuni | more-than',
      '18 ai 30 anni | age | 18..30 | anni',
    ],
  ],
  [
    'pt-BR',
    'Idosos com mais de 80, na faixa etária de 12 a 17 anos, com 3 filhos.',
    [
      '80 | age | 80 |  | more-than',
      '12 a 17 anos | age | 12..17 | anos',
      '3 | count | 3 | filhos',
    ],
  ],
  // The day of a weekday, and numbers in brackets that are none.
  [
    'pt-BR',
    'Nesta quinta-feira (22), na terça-feira (8/11) e na segunda-feira, 10, abrem 4 postos (22).',
    ['8/11 | date | --11-08', '4 | count | 4 | postos', '22 | count | 22'],
  ],
  // Fewer of something is no number below zero.
  [
    'pt-PT',
    'São menos 215 mil pessoas e menos 3 escolas, com mínimas de menos 5 graus.',
    [
      '215 mil | count | 215000 | pessoas',
      '3 | count | 3 | escolas',
      'menos 5 graus | measure | -5 | graus',
    ],
  ],
  // Languages with few number words.
  [
    'ca-ES',
    "Més d'un 60 %, increments superiors al 90%, en cinc anys i dues dècades, vint-i-dos pisos i mil cent milions d'euros.",
    [
      '60 % | percent | 60 | % | more-than',
      '90% | percent | 90 | % | more-than',
      'cinc anys | duration | 5 | anys',
      'dues dècades | duration | 2 | dècades',
      'vint-i-dos | count | 22 | pisos',
      "mil cent milions d'euros | money | 1100000000 | EUR",
    ],
  ],
  [
    'ro-RO',
    'Salariul de 1.540 de lei, 1500 de megawați, patru milioane de locuitori, douăzeci și trei de școli, în trimestrul III al anului 2024, față de 2022.',
    [
      '1.540 de lei | money | 1540 | RON',
      '1500 de megawați | measure | 1500 | megawați',
      'patru milioane | count | 4000000 | locuitori',
      'douăzeci și trei | count | 23 | școli',
      'trimestrul III al anului 2024 | date | 2024-07..2024-09',
      '2022 | date | 2022',
    ],
  ],
  // "ha" is a verb and a unit; so are other words with a double life.
  [
    'es-ES',
    'En 2023 ha crecido un 5 %. El registro del año 2024 ha sido de 140 casos; ardieron 1.300 ha, 5 ha quemadas y 40 ha de pinar.',
    [
      '2023 | date | 2023',
      '5 % | percent | 5 | %',
      '2024 | date | 2024',
      '140 | count | 140 | casos',
      '1.300 ha | measure | 1300 | ha',
      '5 ha | measure | 5 | ha',
      '40 ha | measure | 40 | ha',
    ],
  ],
  [
    'it-IT',
    'Nel 2024 ha approvato 12 bandi e nel 2023 ha già speso 5 euro; bonificati 30 ha, legge 19 dicembre 1994, n. 21.',
    [
      '2024 | date | 2024',
      '12 | count | 12 | bandi',
      '2023 | date | 2023',
      '5 euro | money | 5 | EUR',
      '30 ha | measure | 30 | ha',
      '19 dicembre 1994 | date | 1994-12-19',
    ],
  ],
  [
    'ca-ES',
    "El 2024 ha crescut; 1.050 més que fa un any, de 0,25 a 0,60 mil·ligrams, i 1.200 ha cremades. Una trentena d'avisos.",
    [
      '2024 | date | 2024',
      '1.050 | count | 1050',
      '0,25 a 0,60 | count | 0.25..0.6 | mil·ligrams',
      '1.200 ha | measure | 1200 | ha',
      'Una trentena | count | 30 | avisos',
    ],
  ],
  // Zeros read out between two scales, and numbers that share no percent sign.
  [
    'es-MX',
    'Suman 71 millones 042 mil 609, y 9 % son nuevos; 68 mil 031 casos, el folio 0420 y entre 20 y 30 por ciento.',
    [
      '71 millones 042 mil 609 | count | 71042609',
      '9 % | percent | 9 | %',
      '68 mil 031 | count | 68031 | casos',
      '20 y 30 por ciento | percent | 20..30 | %',
    ],
  ],
  // Accents tell "des" from "dès".
  [
    'fr-FR',
    'Lors des 23 et 30 décembre, dès le 5 mai et dès 2026.',
    [
      '23 | date | --12-23',
      '30 décembre | date | --12-30',
      '5 mai | date | --05-05 |  | since',
      '2026 | date | 2026 |  | since',
    ],
  ],
  // A day after a word that labels other numbers, weekdays by their number, and days over an article.
  [
    'pt-PT',
    'Reunido no dia 17 de dezembro de 2025, na 5.ª-feira e na 4ª feira, dia 5, aprovou a 4ª edição da feira.',
    ['17 de dezembro de 2025 | date | 2025-12-17', '4ª | rank | 4'],
  ],
  [
    'es-ES',
    'El pasado día 23 de julio, en la sala 12 de mayores, artículo 30, 4 de agosto.',
    ['23 de julio | date | --07-23', '4 de agosto | date | --08-04'],
  ],
  [
    'fr-FR',
    'Entre le 4 et le 18 août, 12 cas entre les 7 et 9 ans.',
    [
      '4 et le 18 août | date | --08-04..--08-18',
      '12 | count | 12 | cas',
      '7 et 9 ans | age | 7..9 | ans',
    ],
  ],
  [
    'es-MX',
    'El padrón irá de un millón a 1.2 millones de aves y pide de 3 a 5 millones de vacunas.',
    [
      'un millón | count | 1000000',
      '1.2 millones | count | 1200000 | aves',
      '3 a 5 millones | count | 3000000..5000000 | vacunas',
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
