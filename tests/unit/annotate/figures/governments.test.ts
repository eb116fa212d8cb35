import { describe, expect, it } from 'vitest';
import { described, figuresIn } from './read-text.ts';

/** Language, country, an invented sentence in the way its government writes, and its figures. */
const CASES: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    'en',
    'IN',
    'The Cabinet approved Rs. 1,23,456 crore, ₹2.5 lakh crore and Rs 45 lakh for 12,50,000 farmers in FY 2018-19, or INR 1,200 per home.',
    [
      'Rs. 1,23,456 crore | money | 1234560000000 | INR',
      '₹2.5 lakh crore | money | 2500000000000 | INR',
      'Rs 45 lakh | money | 4500000 | INR',
      '12,50,000 | count | 1250000 | farmers',
      'FY 2018-19 | date | 2018/2019',
      'INR 1,200 | money | 1200 | INR',
    ],
  ],
  [
    'fr',
    'CH',
    'Le conseil alloue 1’250’000 francs, CHF 12,5 mio. et 2,1 milliards de francs à 45 000 personnes.',
    [
      '1’250’000 francs | money | 1250000 | CHF',
      'CHF 12,5 mio. | money | 12500000 | CHF',
      '2,1 milliards de francs | money | 2100000000 | CHF',
      '45 000 | count | 45000 | personnes',
    ],
  ],
  [
    'de',
    'CH',
    "Der Rat bewilligt 1'250'000 Franken, rund 3,5 Mio. Fr. und 45’000 Plätze.",
    [
      "1'250'000 Franken | money | 1250000 | CHF",
      '3,5 Mio. Fr. | money | 3500000 | CHF | approx',
      '45’000 | count | 45000 | Plätze',
    ],
  ],
  [
    'es',
    'MX',
    'El gobierno dará 1,250.5 millones de pesos, $3,500 a 45 mil 320 familias, 2 mil 500 millones de dólares y 3 millones 450 mil pesos.',
    [
      '1,250.5 millones de pesos | money | 1250500000 | MXN',
      '$3,500 | money | 3500 | MXN',
      '45 mil 320 | count | 45320 | familias',
      '2 mil 500 millones de dólares | money | 2500000000 | USD',
      '3 millones 450 mil pesos | money | 3450000 | MXN',
    ],
  ],
  [
    'es',
    'ES',
    'El Consejo aprueba 2.500 M€, 420 euros al mes y el 3,4% más para los mayores de 65 años.',
    [
      '2.500 M€ | money | 2500000000 | EUR',
      '420 euros | money | 420 | EUR',
      '3,4% | percent | 3.4 | %',
      '65 años | age | 65 | años | more-than',
    ],
  ],
  [
    'fr',
    'CA',
    'La province investit 1,25 G$, 450 M$ sur cinq ans, 12 500 $ par année et 75 ¢ le litre.',
    [
      '1,25 G$ | money | 1250000000 | CAD',
      '450 M$ | money | 450000000 | CAD',
      'cinq ans | duration | 5 | ans',
      '12 500 $ | money | 12500 | CAD',
      '75 ¢ | money | 0.75 | CAD',
    ],
  ],
  [
    'en',
    'IE',
    'The Minister announced €1.2bn, €450m and 12.5 cent a litre; rents rose 4pc.',
    [
      '€1.2bn | money | 1200000000 | EUR',
      '€450m | money | 450000000 | EUR',
      '12.5 cent | money | 0.125 | EUR',
      '4pc | percent | 4 | %',
    ],
  ],
  [
    'en',
    'ZA',
    'The province pays R1.5 billion, (R450 million), R2 500 a month and R13.50 per litre to 13 500 households.',
    [
      'R1.5 billion | money | 1500000000 | ZAR',
      'R450 million | money | 450000000 | ZAR',
      'R2 500 | money | 2500 | ZAR',
      'R13.50 | money | 13.5 | ZAR',
      '13 500 | count | 13500 | households',
    ],
  ],
  ['en', 'CA', 'Route R2 and model R13 carry 40 buses.', ['40 | count | 40 | buses']],
  [
    'pt',
    'BR',
    'O governo dará R$ 1,5 bilhão, R$ 12.500,50 por mês e vagas a 2 em cada 5 jovens.',
    [
      'R$ 1,5 bilhão | money | 1500000000 | BRL',
      'R$ 12.500,50 | money | 12500.5 | BRL',
      '2 em cada 5 | ratio | 2:5',
    ],
  ],
  [
    'it',
    'IT',
    'La regione stanzia 1,5 miliardi di euro, 450 milioni e 12.500 euro al mese.',
    [
      '1,5 miliardi di euro | money | 1500000000 | EUR',
      '450 milioni | money | 450000000 | EUR',
      '12.500 euro | money | 12500 | EUR',
    ],
  ],
  [
    'en',
    'GB',
    'It costs 4.5p a litre and $.05 a page; £2.5-3 million helps 18- to 24-year-olds, a 10-to-1 vote.',
    [
      '4.5p | money | 0.045 | GBP',
      '$.05 | money | 0.05 | USD',
      '£2.5-3 million | money | 2500000..3000000 | GBP',
      '18- to 24-year-olds | age | 18..24 | year',
      '10-to-1 | ratio | 10:1',
    ],
  ],
  [
    'de',
    'AT',
    'Das Land zahlt € 450.000,– im ersten Halbjahr 2022, am 5./6. Mai 2023 und für jeden fünften Haushalt; 16- bis 18-Jährige fahren mit 20-prozentigem Nachlass.',
    [
      '€ 450.000 | money | 450000 | EUR',
      'ersten Halbjahr 2022 | date | 2022-01..2022-06',
      '5./6. Mai 2023 | date | 2023-05-05..2023-05-06',
      'jeden fünften | ratio | 1:5',
      '16- bis 18-Jährige | age | 16..18 | Jahre',
      '20-prozentigem | percent | 20 | %',
    ],
  ],
  [
    'en',
    'CA',
    'Two-factor sign-in, a one-stop shop, zero-emission buses, a 5-4 vote, 3-D maps and 42 U.S.C. 1983 for 12 towns.',
    ['12 | count | 12 | towns'],
  ],
];

describe('figures as governments write them', () => {
  it.each(CASES)('%s-%s: %s', (language, country, text, expected) => {
    expect(described(text, language, country)).toEqual(expected);
  });

  it('gives a rate to what is joined by "and", and to nothing farther off', () => {
    const text = 'It pays $90 million over five years, €450 million and €75,000 a year.';
    const rates = figuresIn(text, 'en', 'CA').map(({ rate }) => rate);
    expect(rates).toEqual([null, null, 'a year', 'a year']);
  });

  it.each([
    [
      'en',
      'Fares are up 5% and fell by about $2, a decrease of 12 boats; 40% more ride.',
      'increase decrease decrease increase',
    ],
    [
      'en',
      'Spending went up from $2.1 billion to $2.5 billion; 12 towns and 30% of homes stay.',
      '- increase - -',
    ],
    [
      'fr',
      'Une hausse de 5 %, en baisse de 3 %, 12 % de plus et 40 communes.',
      'increase decrease increase -',
    ],
    [
      'de',
      'Ein Plus von 5 Prozent, ein Rückgang um 3 Prozent, 12 Prozent mehr und 40 Orte.',
      'increase decrease increase -',
    ],
    [
      'es',
      'Un aumento del 5 %, una caída de 3 %, un 12 % más y 40 pueblos.',
      'increase decrease increase -',
    ],
    [
      'it',
      'Un aumento del 5%, un calo del 3%, il 12% in più e 40 comuni.',
      'increase decrease increase -',
    ],
    [
      'pt',
      'Um aumento de 5%, uma queda de 3%, 12% a mais e 40 cidades.',
      'increase decrease increase -',
    ],
  ])('says in %s which way a figure went: %s', (language, text, expected) => {
    const changes = figuresIn(text, language, null).map(({ change }) => change ?? '-');
    expect(changes.join(' ')).toBe(expected);
  });
});
