import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes.ts';

/** Lines of a release, and each quotation as "words / name / role / organisation" ("–" where there is none). */
type Row = readonly [lines: readonly string[], expected: readonly string[]];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  fr: [
    [
      ['« Le quai reste ouvert à tous », lance d’entrée de jeu le maire de Port-Ilo, Otto Rolle.'],
      ['« Le quai reste ouvert à tous » / Otto Rolle / maire de Port-Ilo / –'],
    ],
    [
      [
        '« Le quai reste ouvert à tous », a souligné le président de la Fédération îlienne des pêcheurs (FIP), Otto Rolle.',
      ],
      [
        '« Le quai reste ouvert à tous » / Otto Rolle / président de la Fédération îlienne des pêcheurs (FIP) / –',
      ],
    ],
    // Named in full where nothing shows that it is a person; two first names tell nobody.
    [
      [
        'Le ministre de la Région et de la Communauté Otto Rolle et les représentants du quai étaient là.',
        '« Le quai est ouvert à tous », a dit M. Rolle.',
      ],
      ['« Le quai est ouvert à tous » / Otto Rolle / – / –'],
    ],
    [
      [
        'Le ministre de la Région et de la Communauté Otto Rolle et les représentants du quai étaient là.',
        'Le ministre de la Région et de la Communauté Ida Rolle et les représentants du quai étaient là.',
        '« Le quai est ouvert à tous », a dit M. Rolle.',
      ],
      ['« Le quai est ouvert à tous » / Rolle / – / –'],
    ],
    // The sign of inches behind a number closes the words, but none that a surer mark closes.
    [
      [
        '« Le quai ouvre à tous les habitants en 2027″, a déclaré le ministre Otto Rolle à Port-Ilo.',
      ],
      ['« Le quai ouvre à tous les habitants en 2027″ / Otto Rolle / ministre / –'],
    ],
    [
      ['« Le quai a une barre de 12″ pour tous », a déclaré le ministre Otto Rolle à Port-Ilo.'],
      ['« Le quai a une barre de 12″ pour tous » / Otto Rolle / ministre / –'],
    ],
    // A verb with its pronoun behind the comma says the words, whatever the verb.
    [
      [
        'La ministre Ida Quille a ouvert le quai. « En hiver, il faudra fermer le quai », tempère-t-elle.',
      ],
      ['« En hiver, il faudra fermer le quai » / Ida Quille / ministre / –'],
    ],
    [
      [
        '« Le quai reste ouvert à tous », a fermement précisé Otto Amadou Rolle le ministre des Ports et porte-parole du gouvernement.',
      ],
      [
        '« Le quai reste ouvert à tous » / Otto Amadou Rolle / ministre des Ports et porte-parole du gouvernement / –',
      ],
    ],
    // A theme is no speech.
    [['La fête a pour thème : « Le quai reste ouvert à tous les habitants ». Elle dure.'], []],
    [
      ['La ministre Ida Quille a dit : « Le quai reste ouvert à tous les habitants ».'],
      ['« Le quai reste ouvert à tous les habitants » / Ida Quille / ministre / –'],
    ],
    // A surname that is a title's word.
    [
      [
        'Le préfet Otto Rolle était là.',
        'Jean Le Maire, le ministre des Ports, a annoncé un plan. « Le quai reste ouvert à tous », a-t-il promis.',
      ],
      ['« Le quai reste ouvert à tous » / Jean Le Maire / ministre des Ports / –'],
    ],
  ],
  da: [
    // A hyphen with space behind it opens speech as a dash does, also over two lines.
    [
      [
        '- Derfor åbner vi broen for alle til sommer, siger havneminister Karen Lund.',
        '- Vi vil også bygge en ny bro ved den gamle havn.',
        'Sagen drejer sig om, at kommunen har en plan for havnen.',
      ],
      [
        '- Derfor åbner vi broen for alle til sommer / Karen Lund / havneminister / –',
        '- Vi vil også bygge en ny bro ved den gamle havn. / Karen Lund / havneminister / –',
      ],
    ],
    // The name before the colon tells whom the clause behind it means.
    [
      [
        '“Broen er god,” siger direktør Otto Roe.',
        'Havneminister Karen Lund: “Broen er vigtig for hele landet,” siger ministeren.',
      ],
      [
        '“Broen er god,” / Otto Roe / direktør / –',
        '“Broen er vigtig for hele landet,” / Karen Lund / Havneminister / –',
      ],
    ],
    // A list is no speech.
    [['- Broen åbner til sommer for alle.', '- Havnen lukker til vinter for alle.'], []],
  ],
  pl: [
    [
      ['- Most jest bardzo ważny dla całego kraju - powiedział minister infrastruktury Jan Kowal.'],
      ['- Most jest bardzo ważny dla całego kraju / Jan Kowal / minister infrastruktury / –'],
    ],
  ],
  sv: [
    [
      ['– Vi ser fram emot den nya bron i hamnen! säger Karin Lund, ordförande för Bron.'],
      ['– Vi ser fram emot den nya bron i hamnen! / Karin Lund / ordförande för Bron / –'],
    ],
  ],
  it: [
    // A sentence of its own behind the words stands for them.
    [
      ['“Il molo resta aperto a tutti”. Lo ha detto il sindaco di Porto Ilo, Otto Rovi.'],
      ['“Il molo resta aperto a tutti” / Otto Rovi / sindaco di Porto Ilo / –'],
    ],
    [
      [
        '“Il molo resta aperto a tutti”.',
        'È quanto dichiara, in una nota, l’assessora ai Porti Ida Quilli.',
      ],
      ['“Il molo resta aperto a tutti” / Ida Quilli / assessora ai Porti / –'],
    ],
    [
      [
        'La Regione "torna ad aprire il molo di Porto Ilo". Lo afferma il ministro per gli Affari portuali e le Isole, Otto Rovi.',
      ],
      [
        '"torna ad aprire il molo di Porto Ilo" / Otto Rovi / ministro per gli Affari portuali e le Isole / –',
      ],
    ],
    [
      [
        '“Il molo resta aperto a tutti”. Così in una nota il ministro dei Porti, della Sovranità marittima e delle Isole, Otto Rovi, commenta il voto.',
      ],
      [
        '“Il molo resta aperto a tutti” / Otto Rovi / ministro dei Porti, della Sovranità marittima e delle Isole / –',
      ],
    ],
    // It names nobody who speaks.
    [
      ['“Il molo resta aperto a tutti”. Così il molo di Porto Ilo resta aperto fino a maggio.'],
      ['“Il molo resta aperto a tutti” / – / – / –'],
    ],
    [
      [
        '“Il molo – ha specificato l’assessore regionale al Turismo, Marketing territoriale e Mobilità, Otto Rovi – resta aperto a tutti”.',
      ],
      [
        '“Il molo – ha specificato l’assessore regionale al Turismo, Marketing territoriale e Mobilità, Otto Rovi – resta aperto a tutti” / Otto Rovi / assessore regionale al Turismo, Marketing territoriale e Mobilità / –',
      ],
    ],
    // A clause between hyphens behind a later sentence of the words.
    [
      [
        '"Il molo resta aperto a tutti. È un molo nuovo. - ha dichiarato l’assessore ai Porti Luca Di Rovi - Ringrazio tutti."',
      ],
      [
        '"Il molo resta aperto a tutti. È un molo nuovo. - ha dichiarato l’assessore ai Porti Luca Di Rovi - Ringrazio tutti." / Luca Di Rovi / assessore ai Porti / –',
      ],
    ],
    [
      [
        '“Il molo resta aperto a tutti”. Lo ha detto il presidente della Commissione Porti Luca Di Rovi.',
      ],
      ['“Il molo resta aperto a tutti” / Luca Di Rovi / presidente della Commissione Porti / –'],
    ],
    // The end of a place's name is nobody's.
    [
      ['Il sindaco di Villa San Rocco, Ida Quilli, ha detto che «il molo resta aperto a tutti».'],
      ['«il molo resta aperto a tutti» / Ida Quilli / sindaco di Villa San Rocco / –'],
    ],
  ],
  pt: [
    // Of two people each has the own title.
    [
      [
        'O governador Otto Rolo e a secretária de Portos, Ida Quelha, abriram o cais.',
        '“O cais fica aberto a todos”, observou Ida Quelha.',
      ],
      ['“O cais fica aberto a todos” / Ida Quelha / secretária de Portos / –'],
    ],
    // By the first name, the only one of that name.
    [
      ['A governadora Cida Quelha abriu o cais. “O cais fica aberto a todos”, disse Cida.'],
      ['“O cais fica aberto a todos” / Cida Quelha / governadora / –'],
    ],
    [
      [
        'Nesta segunda-feira (14), no Palácio Merro, em Curila, a governadora Ida Quelha abriu o cais.',
        '“O cais fica aberto a todos”, afirmou a governadora.',
      ],
      ['“O cais fica aberto a todos” / Ida Quelha / governadora / –'],
    ],
    // Whoever spoke last between two quotations.
    [
      [
        '“O cais é nosso”, disse a ministra Ida Quelha.',
        'Otto Rolo Campos frisou que o cais abre em maio.',
        '“Desta vez o cais fica aberto a todos”, afirmou.',
      ],
      [
        '“O cais é nosso” / Ida Quelha / ministra / –',
        '“Desta vez o cais fica aberto a todos” / Otto Rolo Campos / – / –',
      ],
    ],
  ],
  es: [
    [
      ['La Presidenta Municipal Ida Quill Roca dijo que “los muelles son de la gente”.'],
      ['“los muelles son de la gente” / Ida Quill Roca / Presidenta Municipal / –'],
    ],
    [
      [
        'Queremos que los muelles sean de todos, afirmó la alcaldesa, Ida Quill.',
        '“El muelle es de ustedes y tienen que cuidarlo”, indicó durante la visita.',
      ],
      ['“El muelle es de ustedes y tienen que cuidarlo” / Ida Quill / alcaldesa / –'],
    ],
    // What opens a sentence before a preposition is no name.
    [
      [
        'La ministra Ida Quill abrió el muelle.',
        'Respecto a los muelles del norte, señaló: “es difícil abrir los muelles en invierno”.',
      ],
      ['“es difícil abrir los muelles en invierno” / Ida Quill / ministra / –'],
    ],
    [['Es “un muelle absolutamente nuevo y abierto” para los vecinos de Porto Ilo y Merrow.'], []],
    [
      [
        'El Gobierno de Ilo asegura que “tiene cubiertos todos los muelles”.',
        'La consejera de Presidencia y Puertos del Gobierno de Ilo, Ida Quill, abrió el acto.',
      ],
      ['“tiene cubiertos todos los muelles” / Gobierno de Ilo / – / –'],
    ],
    [
      [
        'El muelle abre en mayo. “Es una obra muy importante para la isla”. Así lo ha señalado la alcaldesa, Ida Quill.',
      ],
      ['“Es una obra muy importante para la isla” / Ida Quill / alcaldesa / –'],
    ],
    [
      [
        'El vicepresidente y consejero de Medio Ambiente, Infraestructuras, Puertos y de la Recuperación, Otto Roe, ha afirmado que el muelle “abrirá a todos en el mes de mayo”.',
      ],
      [
        '“abrirá a todos en el mes de mayo” / Otto Roe / vicepresidente y consejero de Medio Ambiente, Infraestructuras, Puertos y de la Recuperación / –',
      ],
    ],
  ],
  nl: [
    [
      [
        'De nieuwe haven is “een duidelijk signaal van de eilanders”. Dat heeft minister-president Otto Roe gezegd.',
      ],
      ['“een duidelijk signaal van de eilanders” / Otto Roe / minister-president / –'],
    ],
    [['De haven is “een duidelijk signaal van de eilanders”. Dat is goed voor Otto Roe.'], []],
  ],
};

describe.each(Object.entries(ROWS))('%s', (language, rows) => {
  it.each(rows)('%#', (lines, expected) => {
    const read = readQuotes(language, ...lines).map((quote) =>
      [quote.words, quote.name ?? '–', quote.role ?? '–', quote.organization ?? '–'].join(' / '),
    );
    expect(read).toEqual(expected);
  });
});
