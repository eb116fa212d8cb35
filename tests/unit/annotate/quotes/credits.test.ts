import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../../lib/annotate/quotes/find-quotes.ts';
import { aText } from '../../../support/a-library-entry.ts';

function contextOf(language: string) {
  return { language, country: null, publisher: null };
}

describe('a noun that no list knows says something: the words are found, nobody is named', () => {
  test.each([
    ['en', 'The angler said that “the river has never been so low”.'],
    ['fr', 'Le pêcheur a expliqué que « la rivière n’a jamais été si basse ».'],
    ['es', 'El pescador explicó que “el río nunca estuvo tan bajo”.'],
    ['es', 'Según explicó el pescador, “el río nunca estuvo tan bajo”.'],
    ['de', 'Der Angler sagte, „der Fluss war noch nie so niedrig“.'],
  ])('%s: %s', (language, sentence) => {
    const found = findQuotes(aText(['paragraph', sentence]), contextOf(language));
    expect(found.map(({ speaker }) => speaker)).toEqual([null]);
  });

  test.each([
    ['en', 'The viewer is then asked ‘Has the river ever been so low?’'],
    ['en', 'The plan names “a river that has never been so low”.'],
  ])('%s: %s is nobody’s', (language, sentence) => {
    expect(findQuotes(aText(['paragraph', sentence]), contextOf(language))).toEqual([]);
  });
});

test('a dropped subject that the page never names is nobody, and not its verb', () => {
  const text = aText(['paragraph', '“Es una prioridad del año entero”, ha insistido.']);
  expect(findQuotes(text, contextOf('es'))).toMatchObject([{ speaker: null }]);
});

test.each([
  ['de', 'Aus Sicht von Umweltminister Otto Quill ist es „ein wichtiger Schritt für die Häfen“.'],
  ['de', 'Umweltminister Otto Quill bezeichnete ihn als „wichtigen Schritt für die Häfen“.'],
  ['pt', 'Para o presidente da agência, Otto Quill, “a medida dá segurança aos portos”.'],
  ['it', 'Per il presidente dell’agenzia, Otto Quill, “la misura dà sicurezza ai porti”.'],
  ['es', 'A juicio del ministro Otto Quill, “la medida da seguridad a los puertos”.'],
  ['es', 'Tal y como ha explicado el ministro Otto Quill, “la medida da seguridad a los puertos”.'],
  ['en', 'Mayor Otto Quill welcomed the plan as “a real step forward for our harbours”.'],
  ['fr', 'Le ministre Otto Quill annonça : « Le bac repartira avant la fin de l’année. »'],
])('who is credited, %s: %s', (language, sentence) => {
  const found = findQuotes(aText(['paragraph', sentence]), contextOf(language));
  expect(found.map(({ speaker }) => speaker?.name)).toEqual(['Otto Quill']);
});

test('short paragraphs in marks behind a credit are the same person’s', () => {
  const text = aText(
    ['paragraph', 'Quotes attributable to Minister for Harbours Ida Quill:'],
    ['paragraph', '“Our harbours are getting what they need.”'],
    ['paragraph', '“More ferries means shorter queues.”'],
    ['paragraph', '“Ready.”'],
  );
  const found = findQuotes(text, contextOf('en'));
  expect(found.map(({ speaker }) => speaker?.name)).toEqual(['Ida Quill', 'Ida Quill']);
});

test.each([
  ['Director Louise Park', 'Louise Park', 'Director'],
  ['Commissioner Anna Lake', 'Anna Lake', 'Commissioner'],
])('%s: a word of bodies behind a first name is a surname', (written, name, role) => {
  const text = aText(['paragraph', `“The ferry will run again this year,” said ${written}.`]);
  expect(findQuotes(text, contextOf('en'))).toMatchObject([{ speaker: { name, role } }]);
});

test.each([
  [
    'Assistant Attorney General Ida Quill of the Justice Department’s Ports Division said: “The case is closed for good.”',
    'Assistant Attorney General',
  ],
  [
    'The Rt Hon Ida Quill MP, Secretary of State for Harbours, said: “The case is closed for good.”',
    'Secretary of State for Harbours',
  ],
  [
    '“The case is closed for good,” Detective Chief Inspector Ida Quill, of Ilo Police, said.',
    'Detective Chief Inspector',
  ],
])('%s', (sentence, role) => {
  expect(findQuotes(aText(['paragraph', sentence]), contextOf('en'))).toMatchObject([
    { speaker: { name: 'Ida Quill', role } },
  ]);
});

test('a source that tells what somebody said is not who said it', () => {
  const text = aText([
    'paragraph',
    'According to court documents, Otto Roe told an agent that he would “take care of the boats himself.”',
  ]);
  expect(findQuotes(text, contextOf('en'))).toMatchObject([{ speaker: { name: 'Otto Roe' } }]);
});

test.each([
  ['en', 'A Harbour Office spokesperson said: “The ferry will run again this year.”'],
  ['de', '„Die Fähre fährt noch in diesem Jahr“, sagte die Sprecherin des Ministeriums.'],
])('a post without a name is nobody’s name, %s: %s', (language, sentence) => {
  expect(findQuotes(aText(['paragraph', sentence]), contextOf(language))).toMatchObject([
    { speaker: null },
  ]);
});

test('heißt es in: the document speaks', () => {
  const text = aText([
    'paragraph',
    '„Die Fähre fährt noch in diesem Jahr“, heißt es in dem Bericht der Behörde.',
  ]);
  expect(findQuotes(text, contextOf('de'))).toMatchObject([
    { speaker: { name: 'Bericht der Behörde' } },
  ]);
});

test('a title whose object ends in small letters, a comma, and the name', () => {
  const text = aText([
    'paragraph',
    'Le ministre de l’Europe et des Affaires étrangères, M. Otto Quill, a reçu la délégation. Il a réaffirmé « l’attachement du pays au droit des ports ».',
  ]);
  expect(findQuotes(text, contextOf('fr'))).toMatchObject([
    {
      speaker: {
        name: 'Otto Quill',
        role: 'ministre de l’Europe et des Affaires étrangères',
      },
    },
  ]);
});

test.each([
  ['WASHINGTON — U.S. Senator Ida Quill (D-Ilo) released the following statement:', 'U.S. Senator'],
  ['MERROW, Ilo (March 4, 2031) – Mayor Ida Quill issued this statement:', 'Mayor'],
])('a place before the dash is not who speaks: %s', (lead, role) => {
  const text = aText(
    ['paragraph', lead],
    ['paragraph', '“Today’s decision is a win for every family on this coast. I thank the crews.”'],
  );
  expect(findQuotes(text, contextOf('en'))).toMatchObject([
    { speaker: { name: 'Ida Quill', role } },
  ]);
});

test('a name, and its title on the line below', () => {
  const text = aText(
    ['paragraph', '"The pier is open."'],
    ['paragraph', 'The Honourable Ida Quill'],
    ['paragraph', 'Minister of Harbours'],
    ['paragraph', '"We thank the province."'],
    ['paragraph', 'Otto Roe'],
    ['paragraph', 'Mayor of Merrow'],
    ['paragraph', 'The pier has forty berths.'],
  );
  expect(findQuotes(text, contextOf('en'))).toMatchObject([
    { speaker: { name: 'Ida Quill', role: 'Minister of Harbours' } },
    { speaker: { name: 'Otto Roe', role: 'Mayor of Merrow' } },
  ]);
});

test('a dash without space joins two names of a place', () => {
  const text = aText([
    'paragraph',
    '"The pier is open again," said the Honourable Ida Quill, Member of Parliament for Merrow—Ilo.',
  ]);
  expect(findQuotes(text, contextOf('en'))).toMatchObject([
    { speaker: { role: 'Member of Parliament for Merrow—Ilo' } },
  ]);
});

test.each([
  ['en', '“The pier is open again,” said Mayor Ida Quill on World Oceans Day.'],
  [
    'de',
    '„Die Mole ist wieder offen“, so Bürgermeisterin Ida Quill bei der Übergabe des Bescheids.',
  ],
])('an occasion is no body, %s: %s', (language, sentence) => {
  expect(findQuotes(aText(['paragraph', sentence]), contextOf(language))).toMatchObject([
    { speaker: { name: 'Ida Quill', organization: null } },
  ]);
});

test('s’est dit says, dit names', () => {
  const said = aText([
    'paragraph',
    'Le maire, Otto Quill, s’est dit « très heureux de cette belle nouvelle ».',
  ]);
  const named = aText(['paragraph', 'Le quai dit « des belles nouvelles du soir » rouvre en mai.']);
  expect(findQuotes(said, contextOf('fr'))).toMatchObject([{ speaker: { name: 'Otto Quill' } }]);
  expect(findQuotes(named, contextOf('fr'))).toEqual([]);
});

test.each([
  ['“The pier is open to everyone,” said Supervisor Ida Quill.', 'Supervisor'],
  ['“The pier is open to all,” said Senator Ida Quill, author of the bill.', 'Senator'],
  [
    'Ida Quill is the Mayor of Merrow. “The pier is open to everyone,” Quill said.',
    'Mayor of Merrow',
  ],
])('whose title: %s', (sentence, role) => {
  expect(findQuotes(aText(['paragraph', sentence]), contextOf('en'))).toMatchObject([
    { speaker: { name: 'Ida Quill', role } },
  ]);
});

test('who speaks on behalf of somebody speaks', () => {
  const text = aText([
    'paragraph',
    'On behalf of the Honourable Ann Poe, Minister of Harbours, Otto Quill, Mayor of Merrow, said: “The pier is open.”',
  ]);
  expect(findQuotes(text, contextOf('en'))).toMatchObject([{ speaker: { name: 'Otto Quill' } }]);
});
