import { describe, expect, test } from 'vitest';
import { bodyLines, extractPage, PARAGRAPHS, PROSE } from './extract-page.ts';

const linesWith = (markup: string): readonly string[] =>
  bodyLines(
    extractPage(
      `<html lang="en"><body><main><article><h1>Norwold gives small harbours new moorings</h1>${PARAGRAPHS}${markup}</article></main></body></html>`,
    ),
  );

const LONG =
  'A box beside the text says at some length what the programme means for the towns on the coast.';

describe('left out of the text', () => {
  test.each([
    ['a menu', `<nav><p>${LONG}</p></nav>`],
    ['a share bar', `<div class="share-bar"><p>${LONG}</p></div>`],
    ['a camel-cased one', `<div id="socialLinks"><p>${LONG}</p></div>`],
    [
      'related links',
      '<h2>Related links</h2><ul><li><a href="/a">Harbours of Norwold</a></li></ul>',
    ],
    ['a cookie notice', `<div class="cookie-banner"><p>${LONG}</p></div>`],
    [
      'a box beside the text that is about something else',
      `<aside><h3>Report a wreck</h3><p>${LONG}</p></aside>`,
    ],
    [
      'a box of related news',
      `<aside class="related"><blockquote><p>${LONG}</p></blockquote></aside>`,
    ],
    ['what is never shown', `<div style="display:none"><p>${LONG}</p></div>`],
    ['what only screen readers say', `<p class="sr-only">${LONG}</p>`],
    ['tags', '<h3>Tags</h3><p>Harbours</p>'],
    ['when the page was last changed', '<p>Last updated: 4 March 2032</p>'],
    ['a link to the document', '<p><a href="/x.pdf">Download the press release</a></p>'],
    ['the number of the release', '<p>Press Release Number: 18-123</p>'],
    [
      'a picture with its caption',
      `<figure><img src="/x.jpg" alt=""><figcaption>${LONG}</figcaption></figure>`,
    ],
    ['file formats', '<p>MP4MP3</p>'],
  ])('%s', (_what, markup) => {
    expect(linesWith(markup)).toEqual(PROSE);
  });
});

describe('kept in the text', () => {
  test('a quotation in a box beside it', () => {
    const lines = linesWith(`<aside><blockquote><p>${LONG}</p></blockquote></aside>`);
    expect(lines).toEqual([...PROSE, LONG]);
  });

  test.each(['Quick facts', 'Notes to editors', 'En bref', 'Hintergrund', 'Antecedentes'])(
    'a box headed "%s"',
    (heading) => {
      expect(linesWith(`<aside><h3>${heading}</h3><p>${LONG}</p></aside>`)).toEqual([
        ...PROSE,
        heading,
        LONG,
      ]);
    },
  );

  test('a section that opens when its heading is pressed', () => {
    const markup = `<h2><button aria-controls="more">More about the harbours</button></h2><div id="more" style="display: none"><p>${LONG}</p></div>`;
    expect(linesWith(markup)).toContain(LONG);
  });

  test('what the browser reveals when it is searched for, and closed details', () => {
    expect(linesWith(`<div hidden="until-found"><p>${LONG}</p></div>`)).toContain(LONG);
    expect(linesWith(`<details><summary>More</summary><p>${LONG}</p></details>`)).toContain(LONG);
  });

  test('lists and tables', () => {
    const lines = linesWith(
      '<ul><li>Norhaven</li><li>Eastness</li></ul><table><tr><th>Harbour</th><th>Moorings</th></tr><tr><td>Norhaven</td><td>12</td></tr></table>',
    );
    expect(lines).toEqual(
      expect.arrayContaining(['Norhaven', 'Eastness', 'Harbour', 'Moorings', '12']),
    );
  });

  test('the whole page, whatever its class names say', () => {
    const release = extractPage(
      `<html lang="en"><body><div class="no-sidebar related"><main><article><h1>Norwold gives small harbours new moorings</h1>${PARAGRAPHS}</article></main></div></body></html>`,
    );
    expect(bodyLines(release)).toEqual(PROSE);
  });
});
