import { describe, expect, test } from 'vitest';
import { bodyLines, extractPage, PARAGRAPHS, PROSE } from './extract-page.ts';

const HEADLINE = '<h1>Norwold gives small harbours new moorings</h1>';
const DECK = 'Forty-eight harbours share 30 million crowns over the coming three years.';
const read = (main: string) =>
  extractPage(`<html lang="en"><body><main>${main}</main></body></html>`);

describe('a deck', () => {
  test.each(['subtitle', 'lead', 'lead-paragraph', 'article-teaser', 'c-intro__abstract', 'chapo'])(
    'is known by the class "%s"',
    (name) => {
      const release = read(
        `<article>${HEADLINE}<p class="${name}">${DECK}</p>${PARAGRAPHS}</article>`,
      );
      expect(release.subheadline?.value).toBe(DECK);
      expect(bodyLines(release)).toEqual(PROSE);
    },
  );

  test('is known by its place between the headline and the box with the text', () => {
    const release = read(
      `<header>${HEADLINE}</header><p>${DECK}</p><p>3 March 2031</p><div class="text">${PARAGRAPHS}</div>`,
    );
    expect(release.subheadline?.value).toBe(DECK);
    expect(release.datePublished?.value).toBe('2031-03-03');
  });

  test('is known by the line with the date below it', () => {
    const release = read(
      `<article>${HEADLINE}<p>${DECK}</p><p>3 March 2031</p>${PARAGRAPHS}</article>`,
    );
    expect(release.subheadline?.value).toBe(DECK);
    expect(bodyLines(release)).toEqual(PROSE);
  });

  test('is known by the dateline below it, even where it is a question', () => {
    const question =
      'What good is a harbour without a mooring that holds a ship through the storms of the autumn and through the winter that follows?';
    const release = read(
      `<article>${HEADLINE}<p>${question}</p><p>NORHAVEN — ${PROSE[0]}</p>${PARAGRAPHS}</article>`,
    );
    expect(release.subheadline?.value).toBe(question);
    expect(release.place?.value).toBe('NORHAVEN');
  });

  test('is known by being a heading', () => {
    const release = read(
      `<article>${HEADLINE}<h2>Forty-eight harbours share the money</h2>${PARAGRAPHS}</article>`,
    );
    expect(release.subheadline?.value).toBe('Forty-eight harbours share the money');
  });
});

describe('no deck', () => {
  test('is made of a first paragraph that nothing sets apart', () => {
    const release = read(
      `<article>${HEADLINE}<p>3 March 2031</p><p>The minister spoke today.</p>${PARAGRAPHS}</article>`,
    );
    expect(release.subheadline).toBeNull();
    expect(bodyLines(release)).toEqual(['The minister spoke today.', ...PROSE]);
  });

  test('is made of a paragraph with a dateline, whatever its class', () => {
    const release = read(
      `<article>${HEADLINE}<p class="lead">NORHAVEN — ${PROSE[0]}</p>${PARAGRAPHS}</article>`,
    );
    expect(release.subheadline).toBeNull();
  });

  test('is made of the minister who speaks, or of where the release comes from', () => {
    const release = read(
      `<article>${HEADLINE}<p>The Honourable Ada Quill</p><p>News release from the Ministry of Harbours, 3 March 2031.</p>${PARAGRAPHS}</article>`,
    );
    expect(release.subheadline).toBeNull();
    expect(bodyLines(release)).toEqual(PROSE);
  });
});

describe('bullets under the headline', () => {
  const BULLETS = [
    'Forty-eight harbours take part from the start',
    'Nine of them lie north of the Sound',
    'Crews are hired from the coast and trained over the winter by the schools of the three provinces, which share the cost of their lodging',
    'Nets stay free',
    'Fees of the harbours are not raised in the three years of the works, and those who paid in advance are given back what they paid before the summer',
    'The council of the harbours reports on the works twice a year, in the spring and in the autumn, to the assembly of the three provinces and to the towns',
  ];
  const list = `<ul>${BULLETS.map((bullet) => `<li>${bullet}</li>`).join('')}</ul>`;
  const wholeText = (main: string): string => read(main).body.text;

  test.each([
    ['inside the article', `<article>${HEADLINE}${list}${PARAGRAPHS}</article>`],
    ['above the date', `<article>${HEADLINE}${list}<p>3 March 2031</p>${PARAGRAPHS}</article>`],
    [
      'above the dateline',
      `<article>${HEADLINE}${list}<p>NORHAVEN, March 3, 2031 – The ministry has news of its moorings.</p>${PARAGRAPHS}</article>`,
    ],
    [
      'between the headline and the box with the text',
      `<header>${HEADLINE}</header>${list}<div class="text">${PARAGRAPHS}</div>`,
    ],
    [
      'in a box of their own',
      `<header>${HEADLINE}</header><div class="summary">${list}</div><div class="text">${PARAGRAPHS}</div>`,
    ],
  ])('are kept, each once: %s', (_where, main) => {
    const text = wholeText(main);
    for (const bullet of BULLETS) expect(text.split(bullet)).toHaveLength(2);
  });
});
