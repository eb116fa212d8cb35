import { describe, expect, test } from 'vitest';
import { placeAndDate, readDateline } from '../../../lib/extract/dateline.ts';
import { extractPage, PARAGRAPHS } from './extract-page.ts';

const TEXT = 'The ministry gives small harbours new moorings.';

describe('a dateline at the beginning of a paragraph', () => {
  test.each([
    ['NORHAVEN – ', 'NORHAVEN', null],
    ['NORHAVEN -- ', 'NORHAVEN', null],
    ['Bahía Verde, Costa, 3 de marzo de 2031. ', 'Bahía Verde, Costa', '2031-03-03'],
    ['NORHAVEN, March 3, 2031 – ', 'NORHAVEN', '2031-03-03'],
    ['OTTAWA – March 3, 2031 – ', 'OTTAWA', '2031-03-03'],
    ['Ottawa, Ontario – March 3, 2031 – ', 'Ottawa, Ontario', '2031-03-03'],
    ['March 3, 2031—Ottawa—', 'Ottawa', '2031-03-03'],
    ['March 3, 2031 (SAINT PAUL) — ', 'SAINT PAUL', '2031-03-03'],
    ['(SAINT PAUL) — ', 'SAINT PAUL', null],
    ['(Dallas, Tejas) – ', 'Dallas, Tejas', null],
    ['WASHINGTON, D.C. – ', 'WASHINGTON, D.C.', null],
    ['Washington, D.C., 5 février 2031 – ', 'Washington, D.C.', '2031-02-05'],
    ['Paris, le 3 mars 2031 – ', 'Paris', '2031-03-03'],
    ['Québec, le 3 mars 2031. – ', 'Québec', '2031-03-03'],
    ['Ottawa (Ontario), le 3 mars 2031 – ', 'Ottawa (Ontario)', '2031-03-03'],
    ['Berlin, 25. Januar 2031 – ', 'Berlin', '2031-01-25'],
    ['Berlin/Paris – ', 'Berlin/Paris', null],
    ['Bern, 03.03.2031 - ', 'Bern', '2031-03-03'],
    ['Rheine (ots) - ', 'Rheine', null],
    ['Wien (OTS) – ', 'Wien', null],
    ['Seeberg (LK) – ', 'Seeberg', null],
    ['Jakarta, Rabu, 3 Maret 2031 – ', 'Jakarta', '2031-03-03'],
    ['Murska Sobota, 3. marec 2031 – ', 'Murska Sobota', '2031-03-03'],
    ['Madrid, 3 de marzo de 2031.- ', 'Madrid', '2031-03-03'],
    ['SANTIAGO, 3 de marzo de 2031.- ', 'SANTIAGO', '2031-03-03'],
    ['Roma, 3 marzo 2031 - ', 'Roma', '2031-03-03'],
    ['Lisboa, 3 de março de 2031 – ', 'Lisboa', '2031-03-03'],
    ['Den Haag, 3 maart 2031 – ', 'Den Haag', '2031-03-03'],
    ['GENEVA (3 March 2031) – ', 'GENEVA', '2031-03-03'],
    ['VANCOUVER and VICTORIA — ', 'VANCOUVER and VICTORIA', null],
    ['亚特兰大——', '亚特兰大', null],
    ['FORT SMITH, Ark. – ', 'FORT SMITH, Ark.', null],
    ['RANVADA, March 17 – ', 'RANVADA', null],
    ['Ranvada, March 17: ', 'Ranvada', null],
    ['Ranvada, 17 March, 2031: ', 'Ranvada', '2031-03-17'],
    ['Norhaven, den 3. März 2031: ', 'Norhaven', '2031-03-03'],
  ])('%s', (dateline, place, date) => {
    expect(readDateline(dateline + TEXT, false)).toEqual({ place, date });
  });

  test.each([
    'Statement by the Minister – ',
    'Update – ',
    'News release – ',
    'Español – ',
    'Ada Quill, Minister of Harbours – ',
    'A Proclamation – ',
    'Nominations sent to the Senate – ',
    'The programme, which began in 2029 – and ended soon – ',
    'Tomorrow – ',
    '2:18 P.M. CST – ',
    'Correction, March 9, 2031: ',
    'Deadline, March 17: ',
    'Norhaven: ',
    'Where: Norhaven, March 17: ',
  ])('%s is none', (opening) => {
    expect(readDateline(opening + TEXT, false)?.place ?? null).toBeNull();
  });
});

describe('a line with nothing but place and date', () => {
  test.each([
    ['February 5, 2031 Washington, D.C.', 'Washington, D.C.', '2031-02-05'],
    ['Berlin, 25. Januar 2031', 'Berlin', '2031-01-25'],
    ['Madrid, 3 de marzo de 2031.-', 'Madrid', '2031-03-03'],
    ['Roma, 3 marzo 2031', 'Roma', '2031-03-03'],
    ['Bern, 17.08.2031', 'Bern', '2031-08-17'],
    ['Brussels, 3 March 2031', 'Brussels', '2031-03-03'],
    ['NEW DELHI, 11 APR 2031', 'NEW DELHI', '2031-04-11'],
    ['Posted On: 11 APR 2031 4:30PM by PIB Delhi', 'Delhi', '2031-04-11'],
    ['Stockholm 2031-03-03', 'Stockholm', '2031-03-03'],
    ['Fait à Paris, le 3 mars 2031', 'Paris', '2031-03-03'],
    ['Pressemitteilung vom 25. Januar 2031 | Berlin', 'Berlin', '2031-01-25'],
    ['Monday, March 3, 2031', null, '2031-03-03'],
  ])('%s', (line, place, date) => {
    expect(placeAndDate(line, false)).toEqual({ place, date });
  });
});

test.each([
  'Offentliggjort 14. april 2031',
  'EMBARGOED UNTIL 00:01 ON FRIDAY 16 APRIL 2031',
  '2:18 P.M. CST',
  '12:55 P.M. EDT',
  'NOMINATIONS SENT TO THE SENATE:',
])('the line "%s" names no place', (line) => {
  expect(placeAndDate(line, true)?.place ?? null).toBeNull();
});

describe('the place of a release', () => {
  const placeOf = (above: string, below = ''): string | null =>
    extractPage(
      `<html><body><main><article>${above}<h1>Small harbours get new moorings</h1>${below}${PARAGRAPHS}</article></main></body></html>`,
    ).place?.value ?? null;

  test('may stand with the date above the headline', () => {
    expect(placeOf('<p>Norhaven, 12 March 2031</p>')).toBe('Norhaven');
    expect(placeOf('<p>12 March 2031 - Current affairs</p>')).toBeNull();
  });

  test('may follow the label of the release', () => {
    expect(placeOf('', '<p>Communiqué de presse – Norhaven, le mardi 3 mars 2031</p>')).toBe(
      'Norhaven',
    );
  });

  test('is no label of what is said about the release', () => {
    const labels = '<div>Date</div><div>March 4, 2031</div><div>Type</div><div>Press release</div>';
    expect(placeOf('', labels)).toBeNull();
  });
});
