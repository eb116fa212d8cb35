import { describe, expect, test } from 'vitest';
import { extractPage, PARAGRAPHS } from './extract-page.ts';

const HEADLINE = '<h1>Small harbours get new moorings</h1>';

interface PageParts {
  head?: string;
  above?: string;
  below?: string;
  footer?: string;
  url?: string;
}

function publisherOf({
  head = '',
  above = '',
  below = '',
  footer = '',
  url,
}: PageParts): string | null {
  const html = `<html lang="en"><head><title>Small harbours get new moorings</title>${head}</head><body><main>${above}<article>${HEADLINE}${below}${PARAGRAPHS}</article></main>${footer}</body></html>`;
  return extractPage(html, url).publisher?.value ?? null;
}

const meta = (name: string, content: string): string =>
  `<meta name="${name}" content="${content}">`;

describe('the publisher', () => {
  test('is the body after "From:"', () => {
    expect(publisherOf({ below: '<p>From: <a href="/d">Harbours Norwold</a></p>' })).toBe(
      'Harbours Norwold',
    );
  });

  test.each([
    ['Pressmeddelande från Hamndepartementet', 'Hamndepartementet'],
    ['Pressemeddelelse fra Havneministeriet', 'Havneministeriet'],
    ['News release from the Ministry of Harbours, March 7, 2031.', 'Ministry of Harbours'],
    ['Nota de prensa del Ministerio de Puertos', 'Ministerio de Puertos'],
  ])('is the sender: %s', (line, name) => {
    expect(publisherOf({ above: `<p>${line}</p>` })).toBe(name);
    expect(publisherOf({ below: `<p>${line}</p>` })).toBe(name);
  });

  test('is the department of the letterhead, not its press office and not the government', () => {
    expect(
      publisherOf({
        head: meta('application-name', 'Norwold'),
        above:
          '<p>Government of Norwold</p><p>Department of Harbours</p><p>Office of Public Affairs</p><p>FOR IMMEDIATE RELEASE</p>',
      }),
    ).toBe('Department of Harbours');
  });

  test('is read from a letterhead of one paragraph, in the spelling that the page uses', () => {
    expect(
      publisherOf({
        below:
          '<p>EXECUTIVE OFFICE OF THE PREMIER<br>OFFICE OF HARBOUR POLICY<br>Norhaven 20503</p>',
        footer: '<footer><p>The Office of Harbour Policy, Norhaven</p></footer>',
      }),
    ).toBe('Office of Harbour Policy');
  });

  test('is the department of a directory entry', () => {
    expect(
      publisherOf({
        head: meta(
          'DCTERMS.creator',
          'c=NW; o=The State of Norwold; ou=Norwold Harbours; ou=; ou=;',
        ),
      }),
    ).toBe('Norwold Harbours');
    expect(
      publisherOf({
        head: meta('DCTERMS.creator', 'corporateName=Harbour Board; jurisdiction=NW'),
      }),
    ).toBe('Harbour Board');
  });

  test('is not the person who typed the page', () => {
    expect(
      publisherOf({
        head: `${meta('dcterms.creator', 'Tess Orme')}<meta property="og:site_name" content="Harbour Office">`,
      }),
    ).toBe('Harbour Office');
    expect(
      publisherOf({
        head: meta('dcterms.creator', 'Tess Orme'),
        footer: '<p>Harbours by Tess Orme</p>',
      }),
    ).toBe('Tess Orme');
  });

  test('is written as on the page where address and metadata run its words together', () => {
    expect(
      publisherOf({
        head: meta('application-name', 'Bluehouse'),
        footer: '<footer><p>The Blue House</p></footer>',
        url: 'https://www.bluehouse.gov/news/2031/moorings',
      }),
    ).toBe('The Blue House');
  });
});

describe('the publisher of a page without a profile', () => {
  test.each([
    ['<p>Fra: <a href="/d">Havnedepartementet</a></p>', 'Havnedepartementet'],
    ['<p>Från: Hamnmyndigheten</p>', 'Hamnmyndigheten'],
  ])('is the sender before a code in the metadata: %s', (line, name) => {
    expect(publisherOf({ head: meta('dc.creator', 'hfd'), below: `${line}<p>HFD</p>` })).toBe(name);
  });

  test.each([
    '<p>Communiqué par le ministère des Ports</p>',
    '<p>Issued by: Department of Harbours</p>',
    '<h3>Herausgeber</h3><ul><li>Bundesamt für Häfen</li></ul>',
  ])('is who issued it, said under the text: %s', (line) => {
    const html = `<html><head><title>Small harbours get new moorings</title></head><body><main><article>${HEADLINE}${PARAGRAPHS}${line}</article></main></body></html>`;
    expect(extractPage(html).publisher?.value).toMatch(
      /^(?:ministère des Ports|Department of Harbours|Bundesamt für Häfen)$/,
    );
  });

  test('is no desk that writes for a municipality', () => {
    expect(
      publisherOf({
        above: '<p>Municipalidad de Los Altos</p>',
        below: '<p>Oficina de Imagen Institucional</p>',
      }),
    ).toBe('Municipalidad de Los Altos');
  });

  test('stands before two colons in the title', () => {
    const html = `<html lang="bg"><head><title>Министерски съвет :: Нови фериботи по реката</title></head><body><main><article><h1>Нови фериботи по реката</h1>${PARAGRAPHS}</article></main></body></html>`;
    expect(extractPage(html).publisher?.value).toBe('Министерски съвет');
  });
});

test('the publisher is who the headline says the release is by', () => {
  const title = 'PRESS RELEASE BY THE MINISTRY FOR PORTS: Small harbours get new moorings';
  const html = `<html><head><title>${title}</title></head><body><main><h1>${title}</h1>${PARAGRAPHS}</main></body></html>`;
  expect(extractPage(html).publisher?.value).toBe('MINISTRY FOR PORTS');
});
