import { describe, expect, test } from 'vitest';
import { extractRelease } from '../../../lib/extract/extract-release.ts';
import { type NoticeKind, noticeKind } from '../../../lib/extract/notices.ts';
import { bodyLines, extractPage, PAGE_URL, PARAGRAPHS, PROSE } from './extract-page.ts';

const page = (above: string, below: string): string =>
  `<html lang="en"><body><main>${above}<article><h1>Norwold gives small harbours new moorings</h1>${PARAGRAPHS}${below}</article></main></body></html>`;

function traceOf(above: string, below: string): readonly string[] {
  const document = new DOMParser().parseFromString(page(above, below), 'text/html');
  return extractRelease(document, { url: PAGE_URL })
    .trace.filter(({ rule }) => rule === 'section' || rule === 'notice')
    .map(({ rule, detail }) => `${rule} ${detail}`);
}

describe('a line about the release as a whole', () => {
  const lines: readonly (readonly [string, NoticeKind])[] = [
    ['Archived Content. This page may not reflect current policy.', 'archived'],
    ['This page has been archived on the Web.', 'archived'],
    ['Contenu archivé', 'archived'],
    ['Contenido archivado', 'archived'],
    ['Archivierter Inhalt', 'archived'],
    ['This was published under the 2024 to 2029 Quill government', 'archived'],
    ['This news article was withdrawn on 3 March 2031', 'withdrawn'],
    ['Diese Meldung wurde zurückgezogen', 'withdrawn'],
    ['Embargoed until: Thursday, March 3, 2031, 1:00 p.m.', 'embargo'],
    ['EMBARGO : 3 mars 2031, 6 h', 'embargo'],
    ['Sperrfrist: 3. März 2031, 12 Uhr', 'embargo'],
    ['Correction: the number of moorings is 48.', 'correction'],
    ['Berichtigung vom 4. März 2031', 'correction'],
    ['Rectificatif : le nombre de quais est de 48.', 'correction'],
  ];
  test.each(lines)('%s', (line, kind) => {
    expect(noticeKind(line)).toBe(kind);
  });

  test.each([
    'Corrections officers get new harbours',
    'The ministry archived the content of the old site.',
    'Embargoes on fish end this year.',
    'Troops were withdrawn from the coast.',
  ])('%s is none', (line) => {
    expect(noticeKind(line)).toBeNull();
  });

  test('is told, and is no part of the text where it says that the page is old', () => {
    const notice =
      'Archived content. This page may not reflect current policy or programmes of the ministry.';
    const archived = extractPage(page('', '').replace('</h1>', `</h1><p>${notice}</p>`));
    expect(bodyLines(archived)).toEqual(PROSE);
    expect(traceOf(`<p>${notice}</p>`, '')).toEqual([`notice archived: ${notice}`]);
  });
});

describe('a section of a release', () => {
  test.each([
    ['Quotes', 'quotes'],
    ['Citations', 'quotes'],
    ['Quick facts', 'facts'],
    ['En bref', 'facts'],
    ['Auf einen Blick', 'facts'],
    ['Notes to editors', 'notes'],
    ['Backgrounder', 'notes'],
    ['Hintergrund', 'notes'],
    ['Antecedentes', 'notes'],
    ['About the Ministry of Harbours', 'about'],
    ['À propos du ministère', 'about'],
    ['Contacts', 'contacts'],
    ['Personnes-ressources', 'contacts'],
    ['Pressekontakt', 'contacts'],
    ['Related links', 'links'],
    ['Liens connexes', 'links'],
    ['Enlaces relacionados', 'links'],
  ])('headed "%s" is known', (heading, kind) => {
    const content = '<p>The programme has 48 moorings, said somebody at the ministry.</p>';
    expect(traceOf('', `<h2>${heading}</h2>${content}`)).toContain(`section ${kind}: ${heading}`);
  });

  test('of its own stays in the text; contacts and links do not', () => {
    const lines = bodyLines(
      extractPage(
        page(
          '',
          '<h2>Quick facts</h2><ul><li>48 moorings</li></ul><h2>About the ministry</h2><p>It keeps the ports.</p><h2>Related links</h2><ul><li><a href="/x">Harbours</a></li></ul><h2>Contacts</h2><p>Ada Quill, 555-010-2030</p>',
        ),
      ),
    );
    expect(lines.slice(PROSE.length)).toEqual([
      'Quick facts',
      '48 moorings',
      'About the ministry',
      'It keeps the ports.',
    ]);
  });
});
