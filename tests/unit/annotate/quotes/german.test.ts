import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes.ts';

/** What is said by whom, and by which rule. */
function read(...lines: string[]): (string | null)[][] {
  return readQuotes('de', ...lines).map(({ words, name, rule }) => [words, name, rule]);
}

describe('German', () => {
  it.each([
    ['Hafenministerin Ida Brandt sagte: „Die Brücke öffnet im Mai.“', 'Ida Brandt', 'clause-left'],
    [
      'Dazu sagte Hafenministerin Ida Brandt: „Die Brücke öffnet im Mai.“',
      'Ida Brandt',
      'clause-left',
    ],
    ['Der Hafenzeitung sagte Ida Brandt: „Die Brücke öffnet im Mai.“', 'Ida Brandt', 'clause-left'],
    [
      'Ida Brandt hat zur Eröffnung erklärt: „Die Brücke öffnet im Mai.“',
      'Ida Brandt',
      'clause-left',
    ],
    [
      'Ähnlich äußerte sich Bürgermeister Jens Okke: „Die Brücke öffnet im Mai.“',
      'Jens Okke',
      'clause-left',
    ],
    ['„Die Brücke öffnet im Mai“, entgegnete Ida Brandt.', 'Ida Brandt', 'clause-right'],
    [
      '„Die Brücke öffnet im Mai“, so Hafenmeisterin Ida Brandt zu den Plänen.',
      'Ida Brandt',
      'clause-right',
    ],
    [
      '„Die Brücke öffnet im Mai“, hatte Hafenchef Jens Okke in einem Gespräch erklärt.',
      'Jens Okke',
      'clause-right',
    ],
    ['„Die Brücke öffnet im Mai“, beschreibt Jens Okke den Plan.', 'Jens Okke', 'clause-right'],
    ['„Die Brücke öffnet im Mai“, meint eine 56-jährige Anwohnerin.', null, 'clause-right'],
    [
      'Laut Hafenmeister Jens Okke ist die Brücke „so gut wie fertig gebaut“.',
      'Jens Okke',
      'according-to',
    ],
    [
      'Die Hafenzeitung zitiert Jens Okke mit den Worten: „Die Brücke öffnet im Mai.“',
      'Jens Okke',
      'clause-left',
    ],
    ['Von der Hagen betonte: „Die Brücke öffnet im Mai.“', 'Von der Hagen', 'clause-left'],
    ['Bei einem Besuch verkündete er: „Die Brücke öffnet im Mai.“', 'er', 'clause-left'],
    ['Die Veranstalter verkündeten die „größte Hafenschau am ganzen Fluss“.', null, 'clause-left'],
  ])('%s', (line, name, rule) => {
    const [words = ''] = /„[^“]+“/.exec(line) ?? [];
    expect(read(line)).toEqual([[words, name, rule]]);
  });

  it('goes on in reported speech that only the verb shows', () => {
    expect(
      read(
        'Hafenministerin Ida Brandt betonte, die Brücke sei „nach vier Jahren endlich fertig“. Die Fähren seien „so gut wie jede andere Lösung“ gewesen.',
      ),
    ).toEqual([
      ['„nach vier Jahren endlich fertig“', 'Ida Brandt', 'reported'],
      ['„so gut wie jede andere Lösung“', 'Ida Brandt', 'continuation'],
    ]);
  });

  it('leaves reported speech alone where nobody has spoken', () => {
    expect(read('Die Fähren seien „so gut wie jede andere Lösung“ gewesen.')).toEqual([]);
  });

  it('takes a sentence between sentences for its speaker’s', () => {
    expect(
      read(
        'Hafenministerin Ida Brandt kündigte den Bau an. „Wir werden die alte Brücke noch im Mai ersetzen.“ Er fuhr nie wieder dorthin: so endete es.',
      ),
    ).toEqual([
      ['„Wir werden die alte Brücke noch im Mai ersetzen.“', 'Ida Brandt', 'sentence-before'],
    ]);
  });

  it('gives the clause before a colon to the words behind it', () => {
    expect(
      read(
        'Jens Okke sagte, der Bau sei kein Versehen gewesen. „Das war von Anfang an unsere feste Absicht.“ Er fuhr fort: „Wir bauen weiter.“',
        'Ida Brandt lächelte.',
      ).map(([words, name]) => [words, name]),
    ).toEqual([
      ['„Das war von Anfang an unsere feste Absicht.“', 'Jens Okke'],
      ['„Wir bauen weiter.“', 'Jens Okke'],
    ]);
  });

  it('gives the clause behind the second words in marks to the first of the same sentence', () => {
    expect(
      read(
        'Die „unter Druck stehenden Fährleute“ hätten „eine schwere Zeit gehabt“, so Jens Okke.',
      ),
    ).toEqual([
      ['„unter Druck stehenden Fährleute“', 'Jens Okke', 'clause-right'],
      ['„eine schwere Zeit gehabt“', 'Jens Okke', 'clause-right'],
    ]);
  });

  it('reads a title that runs on to the comma before the name', () => {
    const [quote] = readQuotes(
      'de',
      '„Die Brücke öffnet im Mai“, sagte der Vorstand Brücken der Hafenagentur, Jens Okke.',
    );
    expect(quote).toMatchObject({ name: 'Jens Okke', role: 'Vorstand Brücken der Hafenagentur' });
  });

  it.each([
    'Jens Okke liest in der Zeitung „Neues Ufer“, die Brücke erinnere an früher.',
    'Die sogenannte „Brücke der Freundschaft“ wurde von der Hafenbehörde gelobt.',
    'Bei einem Besuch stellte die Ministerin das Programm „Brücken für alle Inseln“ vor.',
    'Der Film „Die Brücke am langen Fluss“ läuft im Hafenkino.',
    'Die Ministerin nannte den Plan „gut“.',
  ])('finds no quotation: %s', (line) => {
    expect(read(line)).toEqual([]);
  });
});
