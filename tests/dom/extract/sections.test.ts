import { describe, expect, test } from 'vitest';
import { extractRelease } from '../../../lib/extract/extract-release.ts';
import { noticeKind } from '../../../lib/extract/notices.ts';
import type { NoticeKind } from '../../../lib/model/release.ts';
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

  test.each([
    'This is historical material, “frozen in time”. The website is no longer updated.',
    'You are viewing an archived version of this page.',
    'Cette page est archivée.',
  ])('%s says that the page is archived', (line) => {
    expect(noticeKind(line)).toBe('archived');
  });

  test.each(['This press release has been retracted.', 'Ce communiqué a été retiré'])(
    '%s says that the release was taken back',
    (line) => {
      expect(noticeKind(line)).toBe('withdrawn');
    },
  );

  test('is told, and is no part of the text where it says that the page is old', () => {
    const text =
      'Archived content. This page may not reflect current policy or programmes of the ministry.';
    const archived = extractPage(page('', '').replace('</h1>', `</h1><p>${text}</p>`));
    expect(bodyLines(archived)).toEqual(PROSE);
    expect(archived.notices).toEqual([{ kind: 'archived', text, date: null }]);
    expect(traceOf(`<p>${text}</p>`, '')).toEqual([`notice archived: ${text}`]);
  });

  test('is read with its date from a banner that is an alert', () => {
    const { notices } = extractPage(
      page('<div role="alert"><h2>This news article was withdrawn on 3 March 2031</h2></div>', ''),
    );
    expect(notices).toEqual([
      {
        kind: 'withdrawn',
        text: 'This news article was withdrawn on 3 March 2031',
        date: '2031-03-03',
      },
    ]);
  });

  test('stands under the text too where it corrects it, and stays in the text', () => {
    const text = 'Correction, March 9, 2031: an earlier version gave 40 moorings.';
    const label = '<h3>Correction:</h3><p>The storms began in 2029.</p>';
    const { notices, body } = extractPage(page('', `<p>${text}</p>${label}`));
    expect(notices).toEqual([
      { kind: 'correction', text, date: '2031-03-09' },
      { kind: 'correction', text: 'Correction: The storms began in 2029.', date: null },
    ]);
    expect(body.text).toContain(text);
  });

  test('says until when the text is under embargo', () => {
    const embargo = 'Embargoed until 12:01 a.m., March 12, 2031';
    const head = `</h1><p>${embargo}<br>Contact: Ada Quill, 555-010-2030</p>`;
    const { notices } = extractPage(page('', '').replace('</h1>', head));
    expect(notices).toEqual([{ kind: 'embargo', text: embargo, date: '2031-03-12' }]);
  });

  test('is told once, and not by a menu, a list of archived news or the headline', () => {
    const twice = '<p>Archived content</p><p>This page has been archived on the Web.</p>';
    const menu =
      '<nav><p>Archived news</p></nav><ul><li><a href="/old">Archived news</a></li></ul>';
    expect(extractPage(page(twice, '')).notices).toHaveLength(1);
    expect(extractPage(page(menu, '')).notices).toEqual([]);
    const headline = page('', '').replace('Norwold gives', 'Correction: Norwold gives');
    expect(extractPage(headline).notices).toEqual([]);
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
    ['Backgrounder', 'background'],
    ['Hintergrund', 'background'],
    ['Antecedentes', 'background'],
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

  const sectionsOf = (below: string): readonly (readonly [string, string])[] => {
    const { sections, body } = extractPage(page('', below));
    return sections.map(({ kind, start, end }) => [kind, body.text.slice(start, end)] as const);
  };

  test('is the stretch of the text from its heading to the next', () => {
    const below =
      '<h2>Quotes</h2><blockquote><p>“We keep our word to the coast.”</p><p>– Ada Quill, Minister of Harbours</p></blockquote><h2>Quick facts</h2><ul><li>48 moorings</li><li>12 harbours</li></ul><h2>Next steps</h2><p>The works are put out to tender in May.</p><h2>Backgrounder</h2><p>The plan was drawn up in 2029.</p><h3>Storms</h3><p>Three of them came in one winter.</p><p><strong>About the ministry</strong></p><p>It keeps the ports.</p>';
    expect(sectionsOf(below)).toEqual([
      ['quotes', 'Quotes\n“We keep our word to the coast.”\n– Ada Quill, Minister of Harbours'],
      ['facts', 'Quick facts\n48 moorings\n12 harbours'],
      [
        'background',
        'Backgrounder\nThe plan was drawn up in 2029.\nStorms\nThree of them came in one winter.',
      ],
      ['about', 'About the ministry\nIt keeps the ports.'],
    ]);
  });

  test('that stands in a box ends with the box', () => {
    const box =
      '<div class="box"><div><h3>Quick facts</h3></div><ul><li>48 moorings</li></ul></div><p>The works are put out to tender in the spring, the ministry says.</p>';
    expect(sectionsOf(box)).toEqual([['facts', 'Quick facts\n48 moorings']]);
  });

  test('is none where nothing stands under its heading', () => {
    expect(sectionsOf('<h2>Quick facts</h2><h2>Quotes</h2><p>“We keep our word.”</p>')).toEqual([
      ['quotes', 'Quotes\n“We keep our word.”'],
    ]);
  });
});
