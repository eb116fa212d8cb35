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

  test('is not the line that tells whom to call', () => {
    const contact = '<p>Contact: Ada Quill, Department of Harbours, 555-010-2030</p>';
    expect(issuerOf('Norwold gives small harbours new moorings | Harbour Office', contact)).toBe(
      'Harbour Office',
    );
  });
});
