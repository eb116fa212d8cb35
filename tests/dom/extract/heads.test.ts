import { describe, expect, test } from 'vitest';
import { bodyLines, extractPage, PARAGRAPHS, PROSE } from './extract-page.ts';

const page = (text: string, title = 'Norwold gives small harbours new moorings'): string =>
  `<html lang="en"><head><title>${title}</title></head><body><nav><a href="/">Home</a></nav><main><article><h1>Norwold gives small harbours new moorings</h1>${text}</article></main></body></html>`;

describe('a head that shares a paragraph with line breaks', () => {
  const HEAD =
    '<p><strong>FOR IMMEDIATE RELEASE</strong><br>Monday, March 3, 2031<br><strong>Media Contact:</strong> Ada Quill, 555-010-2030</p>';

  test('is no part of the body', () => {
    const release = extractPage(page(`${HEAD}<p>NORHAVEN – ${PROSE[0]}</p>${PARAGRAPHS}`));
    expect(bodyLines(release)[0]).toBe(`NORHAVEN – ${PROSE[0]}`);
    expect(release.place?.value).toBe('NORHAVEN');
  });

  test('names a contact in one of its lines', () => {
    expect(extractPage(page(`${HEAD}${PARAGRAPHS}`)).contacts).toMatchObject([
      { name: 'Ada Quill', phones: ['555-010-2030'] },
    ]);
  });

  test('ends where the text begins', () => {
    const release = extractPage(
      page(`<p>FOR IMMEDIATE RELEASE<br>${PROSE[0]}<br>${PROSE[1]}</p>${PARAGRAPHS}`),
    );
    expect(bodyLines(release)[0]).toBe(`${PROSE[0]} ${PROSE[1]}`);
  });

  test('gives the place beside the date', () => {
    const release = extractPage(page(`<p>Paris, le 3 mars 2031<br>N° 214</p>${PARAGRAPHS}`));
    expect(release.place?.value).toBe('Paris');
    expect(bodyLines(release)[0]).toBe(PROSE[0]);
  });
});

test('a label of a date on a line of its own is no part of the body, whatever its words', () => {
  const release = extractPage(
    page(
      `<dl><dt>First published:</dt><dd>3 March 2031</dd><dt>Last updated:</dt><dd>4 March 2031</dd></dl>${PARAGRAPHS}`,
    ),
  );
  expect(bodyLines(release)[0]).toBe(PROSE[0]);
  expect(release.datePublished?.value).toBe('2031-03-03');
  expect(release.dateModified?.value).toBe('2031-03-04');
});

describe('the end of a release', () => {
  test.each(['Ends/Monday, March 3, 2031', '—000—', '-o0o-', '---oo(0)oo---', 'NNNN'])(
    'is told by %s',
    (mark) => {
      const release = extractPage(page(`${PARAGRAPHS}<p>${mark}</p><p>Issued at NWT 16:30</p>`));
      expect(bodyLines(release).at(-1)).toBe(PROSE[3]);
    },
  );

  test('comes before the name of who published it', () => {
    const release = extractPage(
      page(`${PARAGRAPHS}<h3>Herausgeber</h3><p>Der Bundesrat</p><p>Bundesamt für Häfen</p>`),
    );
    expect(bodyLines(release).at(-1)).toBe(PROSE[3]);
  });
});

describe('below the contacts', () => {
  const lastOf = (below: string): string | undefined =>
    bodyLines(
      extractPage(
        page(`${PARAGRAPHS}<h2>Presskontakt</h2><p>Ada Quill, telefon 555-010-2030</p>${below}`),
      ),
    ).at(-1);

  test('a heading over links alone opens no section of the release', () => {
    const links = '<h2>Genvägar</h2><ul><li><a href="/p">Proposition om hamnar</a></li></ul>';
    expect(lastOf(`${links}<div>Dela <a href="#">Facebook</a></div>`)).toBe(PROSE[3]);
  });

  test('a heading over text does', () => {
    expect(lastOf(`<h2>Så fördelas stödet</h2><p>${PROSE[0]}</p>`)).toBe(PROSE[0]);
  });
});

test('the role of a contact is known in other languages', () => {
  const release = extractPage(
    page(
      `${PARAGRAPHS}<p><strong>Kontakt pro média:</strong><br>Petr Novotný, tiskový mluvčí, +420 555 013 400</p>`,
    ),
  );
  expect(release.contacts).toMatchObject([{ name: 'Petr Novotný', role: 'tiskový mluvčí' }]);
});

test.each(['Share this: Facebook X LinkedIn', 'Partager Facebook', 'Facebook Twitter WhatsApp'])(
  '%s is no part of the body',
  (bar) => {
    expect(bodyLines(extractPage(page(`${PARAGRAPHS}<p>${bar}</p>`))).at(-1)).toBe(PROSE[3]);
  },
);

test('a list that speaks of a network stays', () => {
  const release = extractPage(page(`${PARAGRAPHS}<ul><li>Answers on Facebook</li></ul>`));
  expect(bodyLines(release).at(-1)).toBe('Answers on Facebook');
});

test('the sender under a release in French is a contact', () => {
  const release = extractPage(
    page(
      `${PARAGRAPHS}<p>– 30 –</p><p>Source :</p><p>Luc Hamel<br>Attaché de presse<br>Cabinet de la ministre des Ports<br>Tél. : 418 555-0142</p>`,
    ),
  );
  expect(release.contacts).toMatchObject([
    { name: 'Luc Hamel', role: 'Attaché de presse', phones: ['418 555-0142'] },
  ]);
});

describe('the issuer', () => {
  const issuerOf = (title: string, text = ''): string | undefined =>
    extractPage(page(`${text}${PARAGRAPHS}`, title)).publisher?.value;

  test('is the body among what a title adds, not the product that serves the page', () => {
    const headline = 'Norwold gives small harbours new moorings';
    expect(issuerOf(`${headline} • City of Merrow • CivicEngage`)).toBe('City of Merrow');
    expect(issuerOf(`${headline} - Ministerstwo Portów - Portal Gov.pl`)).toBe(
      'Ministerstwo Portów',
    );
    expect(issuerOf(`${headline}|Harbour Office`)).toBe('Harbour Office');
  });

  test('may begin the headline as well', () => {
    expect(issuerOf('Norwold gives small harbours new moorings | Norwold')).toBe('Norwold');
  });

  test.each([
    'Kikötőügyi Minisztérium',
    '港湾省',
    '항만부',
    'وزارة الموانئ',
    'Міністерство портів',
    'Υπουργείο Λιμένων',
    'Uostų ministerija',
  ])('stands under the headline in any language: %s', (name) => {
    expect(issuerOf('Norwold gives small harbours new moorings | Portal', `<p>${name}</p>`)).toBe(
      name,
    );
  });

  test('is not the line that tells whom to call', () => {
    const contact = '<p>Contact: Ada Quill, Department of Harbours, 555-010-2030</p>';
    expect(issuerOf('Norwold gives small harbours new moorings | Harbour Office', contact)).toBe(
      'Harbour Office',
    );
  });
});
