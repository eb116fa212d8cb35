import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes.ts';

/** Who is read from the attribution of one sentence in marks: name, role, organisation. */
function speakerOf(written: string): (string | null)[] {
  const [quote] = readQuotes('en', `“The ferry will run again before winter,” said ${written}.`);
  return [quote?.name ?? null, quote?.role ?? null, quote?.organization ?? null];
}

describe('marks of notes', () => {
  it.each(['¹', '¹²', '[1]', '[²]'])(
    'a quotation with the mark %s behind it has its speaker',
    (mark) => {
      const text = `“The ferry will run again before winter,”${mark} said Ida Quill${mark}, Mayor of Port Ilo.`;
      expect(readQuotes('en', text)).toMatchObject([
        { name: 'Ida Quill', role: 'Mayor of Port Ilo' },
      ]);
    },
  );

  it('leaves words in brackets in a quotation', () => {
    const text = 'Mayor Ida Quill said: "[We] sail again before the winter comes."';
    expect(readQuotes('en', text)).toMatchObject([{ name: 'Ida Quill' }]);
  });
});

describe('who speaks', () => {
  it.each([
    ['Mayor Ida Quill', ['Ida Quill', 'Mayor', null]],
    ['Ida Quill, Mayor of Port Ilo', ['Ida Quill', 'Mayor of Port Ilo', null]],
    ['Ida Quill, Chief Engineer at Ilo Ferries', ['Ida Quill', 'Chief Engineer', 'Ilo Ferries']],
    [
      'Ida Quill, President and CEO, Ilo Ferry Society',
      ['Ida Quill', 'President and CEO', 'Ilo Ferry Society'],
    ],
    ['Senator Ida Quill (A-Ilo)', ['Ida Quill', 'Senator', null]],
    ['the Honourable Ida Quill, P.C., Minister of Ports', ['Ida Quill', 'Minister of Ports', null]],
    [
      'Minister of Energy, Mines and Resources Ida Quill',
      ['Ida Quill', 'Minister of Energy, Mines and Resources', null],
    ],
    [
      'Business, Consumer Services and Housing Agency Secretary Ida Castro Quill',
      ['Ida Castro Quill', 'Business, Consumer Services and Housing Agency Secretary', null],
    ],
    ['Secretary of Defense Quill', ['Quill', 'Secretary of Defense', null]],
    ['Special Agent-in-Charge Ida Quill', ['Ida Quill', 'Special Agent-in-Charge', null]],
    ['Chief Health Officer Professor Ida Quill', ['Ida Quill', 'Chief Health Officer', null]],
    ['Congressman Bill Quill', ['Bill Quill', 'Congressman', null]],
    [
      'Ida Quill, vice president of investigations at Ilo Bank',
      ['Ida Quill', 'vice president of investigations', 'Ilo Bank'],
    ],
    ['Harbour Minister Ida Quill and Mayor Otto Brandt', ['Ida Quill', 'Harbour Minister', null]],
    ['Attorney General Quill on June 1', ['Quill', 'Attorney General', null]],
    ['Ilo District Court', ['Ilo District Court', null, null]],
  ])('said %s', (written, expected) => {
    expect(speakerOf(written)).toEqual(expected);
  });

  it('takes a surname for whom a list of people names in full', () => {
    const quotes = readQuotes(
      'en',
      'Harbour Minister Ida Quill, Ilo County Sheriff Mika Hale, Port Police Chief Otto Brandt and Senators Ann Poe (A-Ilo) and Jo Reed (B-Ilo) met on the pier.',
      '“The pier is safe for everybody now,” said Sheriff Hale.',
      '“The ferry will run again before winter,” said Senator Reed.',
    );
    expect(quotes.map(({ name }) => name)).toEqual(['Mika Hale', 'Jo Reed']);
  });

  it('takes a title and surname for the one of that name who holds it', () => {
    const quotes = readQuotes(
      'en',
      'Mayor Ida Quill met her brother, the poet Otto Quill, on the pier. Otto Quill read a poem.',
      '“The ferry will run again before winter,” Mayor Quill said.',
    );
    expect(quotes.map(({ name }) => name)).toEqual(['Ida Quill']);
  });

  it('keeps particles of a surname behind a form of address', () => {
    const quotes = readQuotes(
      'en',
      'Energy Minister Mick de Brenn opened the plant.',
      '“The plant will run again before winter,” Mr de Brenn said.',
    );
    expect(quotes.map(({ name, role }) => [name, role])).toEqual([
      ['Mick de Brenn', 'Energy Minister'],
    ]);
  });

  it.each([
    ['the Minister', 'Ida Quill'],
    ['she', 'Ida Quill'],
    ['Quill', 'Ida Quill'],
    ['one of the fishers', null],
    ['a 40-year-old fisher', null],
  ])('resolves “%s”', (written, name) => {
    const [quote] = readQuotes(
      'en',
      'Harbour Minister Ida Quill opened the pier.',
      `“The ferry will run again before winter,” ${written === 'she' ? 'she said' : `said ${written}`}.`,
    );
    expect(quote?.name).toBe(name);
  });
});
