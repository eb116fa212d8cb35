import { describe, expect, it } from 'vitest';
import { described, figuresIn } from './read-text.ts';

const NOTHING: readonly (readonly [string, string])[] = [
  ['en', 'Call 1-800-555-0199, 613-555-0142, (204) 555-0178 or +44 20 7946 0321.'],
  ['en', 'Write to 14 Larch Hill Road, Suite 300, Elm Bay, MB R3C 4T7, or P.O. Box 88.'],
  ['en', 'Office of the Clerk, 210 Cedar Avenue, Fairmont, CA 90210-1234.'],
  ['en', 'Under section 34 of the Act (S.C. 2002, c. 27), Bill C-59 and SOR/2018-69 apply.'],
  ['en', 'See Title 42, Docket No. 2018-114, H.R. 6938 and Case No. 21-cv-00482.'],
  ['en', 'COVID-19, the G7, 9/11, CO2 and SARS-CoV-2 were discussed in Room 200 on Highway 401.'],
  ['en', 'Doors open at 8:30 a.m., close at 5 pm, and the line runs 24/7.'],
  ['en', 'Read https://example.org/2019/04/12/report-17.pdf or mail desk42@example.org.'],
  ['en', 'Version 2.0 and CURES 2.0 replace Phase 1 of the plan [3].'],
  ['en', '1. What has changed'],
  ['en', 'Regulation (EU) 2016/679 and ISO 9001 apply; see FAR 52.204, page 14 of 20.'],
  ['fr', 'Le décret n° 2024-123 applique le règlement (UE) 2016/679.'],
  ['es', 'La Ley 12/2024, la Orden HAC/123/2024 y la Directiva 2014/23/UE; expediente 2024-00123.'],
  ['de', 'Die Verordnung (EU) 2016/679, Az. 3 K 123/24 und DIN EN ISO 9001 gelten.'],
  [
    'en',
    'The Prime Minister met First Nations, first responders and the First Lady on Fifth Avenue.',
  ],
  ['en', 'One of the ports, both ferries and a couple of boats.'],
  ['en', 'Representative Ada Thorne (D-Calif.-32) spoke.'],
  ['en', 'Download: PDF, 79.9 KB'],
  ['fr', 'Composez le 01 44 55 66 77 ou écrivez au 12, rue des Lilas.'],
  [
    'fr',
    'En vertu de l’article 34 de la Loi (L.C. 2002, ch. 27), le projet de loi C-59 s’applique.',
  ],
  ['fr', 'Le premier ministre a rencontré les Premières Nations à 14 h 30, salle 12.'],
  ['fr', 'L’un des ports et une autre année.'],
  ['es', 'Información: 91 321 40 00; Calle de Olmos, 34, 28014 Madrid.'],
  ['es', 'El primer ministro citó el artículo 12 y la sección 4 a las 10:30.'],
  ['de', 'Auskunft: 030 18 555-0, Lindenstraße 12, 10557 Berlin.'],
  ['de', 'Nach § 34 Abs. 2 (BGBl. I S. 1234) gilt Drucksache 19/1234 um 14 Uhr.'],
  ['de', 'Die Gruppe der Sieben (G7) traf sich in erster Linie zur Stufe 1.'],
  [
    'en',
    'Sections 5 and 6, Articles 3, 4 and 7, Phases 1 and 2, paragraphs 4 to 7 and recital 15 apply.',
  ],
  ['en', 'The phase 3 trials, type 2 diabetes, stage 4 cancer and a Category 4 hurricane.'],
  ['en', 'The A12 between junctions 19 and 25 leads to the COP30 site at 40.7128° N, 74.0060° W.'],
  ['en', 'Net zero, zero-trust networks and the 21st century; EIN 12-3456789.'],
  ['fr', 'Le diabète de type 2, la phase 3 du programme, le niveau 2 et le 21e siècle.'],
  ['fr', 'Le 0 800 555 019 répond 24h/24 et 7j/7; sinon appelez le 112.'],
  [
    'de',
    'Diabetes Typ 2, die B 96 und die A 20, § 12 Abs. 3 Satz 2, Ziffern 4 bis 7; Tempo 30 gilt.',
  ],
  [
    'es',
    'La diabetes tipo 2, la fase 3 del ensayo, los apartados 4 a 7 y el km 45 de la carretera.',
  ],
  ['es', 'Abre de 9 a 17 horas y a las 18 horas; llame al 112.'],
  ['it', 'Chiamare il +39 06 5555 0101, via Olmo 12; articolo 5, comma 2.'],
  ['pt', 'O primeiro-ministro citou o artigo 7 na Rua das Flores, 20.'],
  ['en', 'Call us on 555 0142 or text 45678 to give; dial 211, and 911 calls go on at 9 o’clock.'],
  ['en', 'Read the PDF, 12 pages, or see page 14 of 20 on the 1200 block of Cedar Avenue.'],
  ['fr', 'Composez le 3949 ou le 115, ou appelez le 39 49.'],
  [
    'fr',
    'La mairie ouvre lundi à 9 heures et ferme à 17 heures 30 ; le vendredi, de 9 à 12 heures.',
  ],
  ['fr', 'Le service répond 7 jours/7, de 8 heures à 10 heures et à 18 h.'],
  ['es', 'La oficina abre a las 9, cierra a las 18 horas y atiende de 9 a 14 horas; marque 1020.'],
  ['es', 'La Ley Orgánica 4/2024, el Decreto n.º 3/22 y la Orden 12/2023.'],
  ['de', 'Das Amt öffnet um 9.30 Uhr, von 14 bis 16 Uhr und um 8 Uhr 15; Notruf 112.'],
  ['it', 'L’ufficio apre alle 9 e chiude alle ore 18; chiamare il 1530.'],
  ['pt', 'A sessão começa às 14 e termina às 17 horas; ligue 190 ou disque 100.'],
  ['ja', '会議は8時30分に始まり、19日に終わる。'],
];

/** What looks like a time or a number to call, and says how many. */
const COUNTED: readonly (readonly [string, string, readonly string[]])[] = [
  ['en', 'The 112 families got 300 texts; it took 4 minutes.', ['112', '300', '4 minutes']],
  ['fr', 'La panne a duré 3 heures ; un délai de 8 à 10 heures.', ['3 heures', '8 à 10 heures']],
  ['es', 'Llega a las 12 familias y dura de 4 a 8 horas diarias.', ['12', '4 a 8 horas']],
  ['it', 'Alle 12 famiglie vanno 300 euro.', ['12', '300 euro']],
  ['pt', 'Às 12 empresas cabem 3 milhões.', ['12', '3 milhões']],
  ['de', 'Es dauerte 3 Stunden; unter 12 Bewerbern.', ['3 Stunden', '12']],
  ['ja', '10日間で3時間。', ['10日間', '3時間']],
];

describe('what is no figure', () => {
  it.each(NOTHING)('%s: %s', (language, text) => {
    expect(described(text, language)).toEqual([]);
  });

  it.each(COUNTED)('%s: %s counts', (language, text, figures) => {
    expect(figuresIn(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(
      figures,
    );
  });

  it('leaves out a line that only dates the release', () => {
    expect(described('5 February 2018\nThe plan costs $7.', 'en', 'CA')).toEqual([
      '$7 | money | 7 | CAD',
    ]);
  });
});

describe('what the country settles', () => {
  it.each([
    ['CA', 'CAD', true],
    ['US', 'USD', true],
    ['AU', 'AUD', true],
    ['NZ', 'NZD', true],
    ['SG', 'SGD', true],
    ['HK', 'HKD', true],
    [null, 'USD', true],
  ])('a bare $ in %s is %s', (country, unit, unitInferred) => {
    expect(figuresIn('It costs $5 million.', 'en', country)[0]).toMatchObject({
      unit,
      unitInferred,
    });
  });

  it.each([
    ['HK$', 'HKD'],
    ['US$', 'USD'],
    ['C$', 'CAD'],
    ['CA$', 'CAD'],
    ['A$', 'AUD'],
    ['AU$', 'AUD'],
    ['NZ$', 'NZD'],
    ['R$', 'BRL'],
    ['S$', 'SGD'],
    ['NT$', 'TWD'],
  ])('%s is %s wherever it is published', (sign, unit) => {
    for (const country of ['CA', 'AU', 'BR', null]) {
      expect(figuresIn(`It costs ${sign}5 million.`, 'en', country)[0]).toMatchObject({
        quantity: { value: '5000000' },
        unit,
        unitInferred: false,
      });
    }
  });

  it('leaves a sign that names its country alone', () => {
    expect(figuresIn('It costs US$5.', 'en', 'CA')[0]).toMatchObject({
      unit: 'USD',
      unitInferred: false,
    });
  });

  it.each([
    ['US', '2018-03-04'],
    ['CA', '2018-04-03'],
  ])('reads 3/4/2018 in %s as %s', (country, value) => {
    expect(figuresIn('Due 3/4/2018 at noon.', 'en', country)[0]?.quantity).toEqual({ value });
  });

  it('tells billions apart', () => {
    const value = (text: string, language: string, country: string | null): unknown =>
      figuresIn(text, language, country)[0]?.quantity;
    expect(value('about 2 billion people', 'en', 'GB')).toEqual({ value: '2000000000' });
    expect(value('2 billions de grains', 'fr', 'FR')).toEqual({ value: '2000000000000' });
    expect(value('2 milliards de grains', 'fr', 'FR')).toEqual({ value: '2000000000' });
    expect(value('2 billones de granos', 'es', 'ES')).toEqual({ value: '2000000000000' });
    expect(value('2 mil millones de granos', 'es', 'ES')).toEqual({ value: '2000000000' });
    expect(value('2 Billionen Körner', 'de', 'DE')).toEqual({ value: '2000000000000' });
    expect(value('2 Milliarden Körner', 'de', 'DE')).toEqual({ value: '2000000000' });
  });
});

describe('what stands around a figure', () => {
  it('gives the noun and the rate', () => {
    expect(figuresIn('The port handles 13 million passengers per year.', 'en')[0]).toMatchObject({
      noun: 'passengers',
      unit: 'passengers',
      rate: 'per year',
    });
    expect(figuresIn('It loses $900 daily.', 'en')[0]).toMatchObject({ rate: 'daily' });
  });

  it.each([
    ['more than 40 boats', 'more-than'],
    ['nearly 40 boats', 'almost'],
    ['at least 40 boats', 'at-least'],
    ['fewer than 40 boats', 'less-than'],
    ['up to 40 boats', 'up-to'],
    ['roughly 40 boats', 'approx'],
    ['40 or more boats', 'at-least'],
    ['no more than 40 boats', 'up-to'],
  ])('%s: %s', (text, modifier) => {
    expect(figuresIn(text, 'en')[0]).toMatchObject({ modifier });
  });
});
