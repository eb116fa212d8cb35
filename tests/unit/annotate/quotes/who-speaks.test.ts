import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../../lib/annotate/quotes/find-quotes.ts';
import { readQuotes, releaseOf } from './read-quotes.ts';

type Row = readonly [lines: readonly string[], expected: readonly (readonly (string | null)[])[]];

/** Words in marks, speaker, role and organisation; an empty list where nothing is said. */
const ROWS: Readonly<Record<string, readonly Row[]>> = {
  en: [
    // The title goes on behind a preposition before its comma closes.
    [
      [
        '“The pier is open to everyone,” Ida Quill, MEC for Ports in the province, said on Tuesday.',
      ],
      [['“The pier is open to everyone,”', 'Ida Quill', 'MEC for Ports', null]],
    ],
    [
      ['“The pier is open to everyone,” Ji-ho Park, CEO, Merrow Robotics, said.'],
      [['“The pier is open to everyone,”', 'Ji-ho Park', 'CEO', 'Merrow Robotics']],
    ],
    [
      [
        'Minister of State with responsibility for Ports and Piers, Seán Ó Quill, said: “The pier is open.”',
      ],
      [
        [
          '“The pier is open.”',
          'Seán Ó Quill',
          'Minister of State with responsibility for Ports and Piers',
          null,
        ],
      ],
    ],
    [
      [
        '# Mayor wins at Ilo Supreme Court on pier case',
        'Supreme Court upholds district court and court of appeals decisions to remove the mayor, stating he “placed his own pier before all others”.',
      ],
      [['“placed his own pier before all others”', 'Ilo Supreme Court', null, null]],
    ],
    // A sentence of its own behind the words.
    [
      [
        'Mayor Ida Quill said the pier was “closed for the rest of the year.” Inspector Otto Roe agreed.',
      ],
      [['“closed for the rest of the year.”', 'Ida Quill', 'Mayor', null]],
    ],
    [
      [
        'Mayor Ida Quill wrote: “Our island cannot wait.” The group, which has forty members, warned of delays.',
      ],
      [['“Our island cannot wait.”', 'Ida Quill', 'Mayor', null]],
    ],
    [
      [
        'Governor Otto Roe and Lt. Governor Ida Quill opened the pier.',
        '“The pier is open to everyone,” said Lieutenant Governor Quill.',
      ],
      [['“The pier is open to everyone,”', 'Ida Quill', 'Lieutenant Governor', null]],
    ],
    [
      [
        'Ms. Ida Rao, IAS, Secretary (Ports & Piers), said “every pier must become a place of learning”.',
      ],
      [
        [
          '“every pier must become a place of learning”',
          'Ida Rao',
          'Secretary (Ports & Piers)',
          null,
        ],
      ],
    ],
    // The letters of a post.
    [
      [
        'Cabinet Secretary for Ports Ida Quill opened the pier.',
        '“No boat will be turned away,” the CS said.',
      ],
      [['“No boat will be turned away,”', 'Ida Quill', 'Cabinet Secretary for Ports', null]],
    ],
    [
      [
        'Minister for Ports Ida Quill opened the pier.',
        '“No boat will be turned away,” the CS said.',
      ],
      [['“No boat will be turned away,”', null, null, null]],
    ],
    // An office and whoever holds it.
    [
      [
        'The Ombudsman found the reply was “slow and lacking in empathy”.',
        'Ombudsman Otto Roe wrote that “simple steps were not taken”.',
      ],
      [
        ['“slow and lacking in empathy”', 'Otto Roe', 'Ombudsman', null],
        ['“simple steps were not taken”', 'Otto Roe', 'Ombudsman', null],
      ],
    ],
    [
      ['The Secretary of State said: “The pier is open to everyone.”'],
      [['“The pier is open to everyone.”', null, null, null]],
    ],
    // What stands between commas and says nothing of who speaks.
    [
      ['Mayor Ida Quill, for her part, said in a statement, “The pier is open to everyone.”'],
      [['“The pier is open to everyone.”', 'Ida Quill', 'Mayor', null]],
    ],
    [
      ['“The pier is open to everyone,” said on X the Mayor of Merrow, Ida Quill.'],
      [['“The pier is open to everyone,”', 'Ida Quill', 'Mayor of Merrow', null]],
    ],
    [
      ['“The pier is safe,” said state pier engineer Otto Roe, P.E. “We inspect it twice a year.”'],
      [
        [
          '“The pier is safe,” | “We inspect it twice a year.”',
          'Otto Roe',
          'state pier engineer',
          null,
        ],
      ],
    ],
    [
      ['Mayor Ida Quill welcomed what she called “an important step toward a lasting peace.”'],
      [['“an important step toward a lasting peace.”', 'Ida Quill', 'Mayor', null]],
    ],
    [['The theme of the year, “Leave No Boat Behind”, reflects the work of the port.'], []],
    [['The minister opened what is called “the pier of all islands” today.'], []],
    [
      ['“I joined because I had time,” said Mdm Lim Siew Hoon. “I like boats.”'],
      [['“I joined because I had time,” | “I like boats.”', 'Lim Siew Hoon', null, null]],
    ],
    [
      [
        'Executive Mayor Cllr Jan van der Roe thanked the port for “bringing the boats to the people”.',
      ],
      [['“bringing the boats to the people”', 'Jan van der Roe', 'Executive Mayor', null]],
    ],
    [
      ['The sailor’s family said: “He was the light of our lives.”'],
      [['“He was the light of our lives.”', 'sailor’s family', null, null]],
    ],
  ],
  fr: [
    [
      [
        '« Le quai est ouvert », a souligné le conseiller fédéral Otto Roy devant les médias. Selon lui, « le port ne peut pas attendre ».',
      ],
      [
        ['« Le quai est ouvert »', 'Otto Roy', 'conseiller fédéral', null],
        ['« le port ne peut pas attendre »', 'Otto Roy', 'conseiller fédéral', null],
      ],
    ],
    [
      ['« Le quai est ouvert », fait valoir la mairesse Anne Duprat, en charge du port.'],
      [['« Le quai est ouvert »', 'Anne Duprat', 'mairesse', null]],
    ],
    [
      [
        '« Le quai est ouvert », a réagi sur X la maire de Port-Ilo, Anne Duprat. « Tout le port est en fête », a quant à lui déclaré le premier adjoint Marc Roy.',
      ],
      [
        ['« Le quai est ouvert »', 'Anne Duprat', 'maire de Port-Ilo', null],
        ['« Tout le port est en fête »', 'Marc Roy', 'premier adjoint', null],
      ],
    ],
    [
      ['« Le port restera ouvert tout l’hiver » : la mairesse Anne Duprat a rassuré les pêcheurs.'],
      [['« Le port restera ouvert tout l’hiver »', 'Anne Duprat', 'mairesse', null]],
    ],
    [
      ['Dans son rapport, la Cour des comptes relève « une gestion défaillante des quais ».'],
      [['« une gestion défaillante des quais »', 'Cour des comptes', null, null]],
    ],
    [
      [
        '« Le quai est ouvert », a dit Mme Awa Diop, directrice générale de l’Agence pour la promotion des ports et des grands travaux.',
      ],
      [
        [
          '« Le quai est ouvert »',
          'Awa Diop',
          'directrice générale de l’Agence pour la promotion des ports et des grands travaux',
          null,
        ],
      ],
    ],
    // The sentence behind the marks introduces the next words.
    [
      [
        '« C’est une catastrophe pour les pêcheurs, déplore Marc Roy, président de la chambre des ports. On ne tiendra pas deux ans. » La préfecture assure que « les indemnités seront versées avant la fin du mois ».',
      ],
      [
        [
          '« C’est une catastrophe pour les pêcheurs, déplore Marc Roy, président de la chambre des ports. On ne tiendra pas deux ans. »',
          'Marc Roy',
          'président de la chambre des ports',
          null,
        ],
        ['« les indemnités seront versées avant la fin du mois »', 'préfecture', null, null],
      ],
    ],
    [
      [
        'La ministre déléguée auprès du ministre de l’Intérieur, chargée des Ports, Anne Duprat, a rappelé que « le port est à tous ».',
      ],
      [
        [
          '« le port est à tous »',
          'Anne Duprat',
          'ministre déléguée auprès du ministre de l’Intérieur, chargée des Ports',
          null,
        ],
      ],
    ],
    [
      [
        'Le ministre de l’Éducation, du Préscolaire et des Sports, Marc Roy, a précisé que « le port est à tous ».',
      ],
      [
        [
          '« le port est à tous »',
          'Marc Roy',
          'ministre de l’Éducation, du Préscolaire et des Sports',
          null,
        ],
      ],
    ],
    [
      ['« Le quai est ouvert », a dit le Dr Marc Roy, directeur national de santé publique.'],
      [['« Le quai est ouvert »', 'Marc Roy', 'directeur national de santé publique', null]],
    ],
    [
      [
        '« Le quai est ouvert », dit Marc Roy, ministre des Ports et de la Souveraineté industrielle et numérique.',
      ],
      [
        [
          '« Le quai est ouvert »',
          'Marc Roy',
          'ministre des Ports et de la Souveraineté industrielle et numérique',
          null,
        ],
      ],
    ],
    // Somebody with one name only.
    [
      [
        '« On attendait ce quai depuis quarante ans », confie Lucette, une habitante.',
        '« On a enfin été entendus », se réjouit-elle.',
      ],
      [
        ['« On attendait ce quai depuis quarante ans »', 'Lucette', 'habitante', null],
        ['« On a enfin été entendus »', 'Lucette', 'habitante', null],
      ],
    ],
    [
      [
        '« Nous disposons de tous les outils », a poursuivi le gouverneur Marc Roy, avant de conclure : « Le port sera prêt au printemps. »',
      ],
      [
        ['« Nous disposons de tous les outils »', 'Marc Roy', 'gouverneur', null],
        ['« Le port sera prêt au printemps. »', 'Marc Roy', 'gouverneur', null],
      ],
    ],
  ],
  es: [
    [
      [
        'La delegada presidencial regional, Jimena Soto, ha puesto en valor “el compromiso de los vecinos con el puerto”.',
      ],
      [
        [
          '“el compromiso de los vecinos con el puerto”',
          'Jimena Soto',
          'delegada presidencial regional',
          null,
        ],
      ],
    ],
    [
      [
        'La secretaria de Puertos, Jimena Soto, informó que “el apoyo llegará a todas las islas”. “Nadie se quedará fuera”, enfatizó la funcionaria federal.',
      ],
      [
        ['“el apoyo llegará a todas las islas”', 'Jimena Soto', 'secretaria de Puertos', null],
        ['“Nadie se quedará fuera”', 'Jimena Soto', 'secretaria de Puertos', null],
      ],
    ],
    // The page shows that somebody else is meant.
    [
      [
        'El secretario de Puertos, Tomás Quiroga, informó que “el apoyo llegará a todas las islas”. “Nadie se quedará fuera”, enfatizó la funcionaria federal.',
      ],
      [
        ['“el apoyo llegará a todas las islas”', 'Tomás Quiroga', 'secretario de Puertos', null],
        ['“Nadie se quedará fuera”', null, null, null],
      ],
    ],
    [
      ['“El puerto crecerá este año”, según ha explicado la ministra de Puertos, Jimena Soto.'],
      [['“El puerto crecerá este año”', 'Jimena Soto', 'ministra de Puertos', null]],
    ],
    [
      [
        '«No hay excusas para no actuar», ha dicho el presidente del Gobierno.',
        'El presidente del Gobierno, Tomás Quiroga, irá al puerto.',
      ],
      [['«No hay excusas para no actuar»', 'Tomás Quiroga', 'presidente del Gobierno', null]],
    ],
    [
      ['El gobernador, Lic. Tomás Quiroga i Puig, dijo: “Es un acto de justicia”.'],
      [['“Es un acto de justicia”', 'Tomás Quiroga i Puig', 'gobernador', null]],
    ],
    [
      ['Previamente, el portavoz Tomás Quiroga había subrayado que “no hay tiempo que perder”.'],
      [['“no hay tiempo que perder”', 'Tomás Quiroga', 'portavoz', null]],
    ],
  ],
  de: [
    [
      [
        '„Der Hafen bleibt offen“, so Außenminister Otto Brandt. „Wir werden vermitteln“, betonte der Minister.',
      ],
      [
        ['„Der Hafen bleibt offen“', 'Otto Brandt', 'Außenminister', null],
        ['„Wir werden vermitteln“', 'Otto Brandt', 'Außenminister', null],
      ],
    ],
    [
      [
        'Finanzministerin Ida Brandt war am Hafen.',
        '„Wir werden vermitteln“, betonte der Finanzminister.',
      ],
      [['„Wir werden vermitteln“', null, null, null]],
    ],
    [
      ['Zitat des Präsidenten der Hochschule, Prof. Otto Brandt: „Wir sind stolz auf den Hafen.“'],
      [['„Wir sind stolz auf den Hafen.“', 'Otto Brandt', 'Präsidenten der Hochschule', null]],
    ],
    [
      ['„Wir müssen handeln“, warnte Prof. Dr. med. Dr. h. c. Ida Brandt, Direktorin der Klinik.'],
      [['„Wir müssen handeln“', 'Ida Brandt', 'Direktorin der Klinik', null]],
    ],
    [
      ['Laut Städtischem Hafenamt „hat sich die Lage deutlich entspannt“.'],
      [['„hat sich die Lage deutlich entspannt“', 'Städtischem Hafenamt', null, null]],
    ],
    [
      ['«Der Hafen bleibt das ganze Jahr offen», begrüsste Stadtpräsidentin Ida Brandt die Gäste.'],
      [['«Der Hafen bleibt das ganze Jahr offen»', 'Ida Brandt', 'Stadtpräsidentin', null]],
    ],
    [
      ['Der Bundesgerichtshof entschied, die Klausel sei „nach Treu und Glauben unangemessen“.'],
      [['„nach Treu und Glauben unangemessen“', 'Bundesgerichtshof', null, null]],
    ],
    [
      ['Hafendezernentin Ida Brandt: „Der Hafen bleibt offen.“'],
      [['„Der Hafen bleibt offen.“', 'Ida Brandt', 'Hafendezernentin', null]],
    ],
  ],
};

describe.each(Object.entries(ROWS))('%s', (language, rows) => {
  it.each(rows)('%j', (lines, expected) => {
    const found = readQuotes(language, ...lines);
    expect(
      found.map(({ words, name, role, organization }) => [words, name, role, organization]),
    ).toEqual(expected);
    // The place that the name was read from says the name.
    for (const { name, via } of found) expect(via).toBe(name);
  });
});

describe('where the name is shown', () => {
  /** The text from the place that each speaker's name was read from. */
  const shownAt = (...lines: readonly string[]): string[] => {
    const release = releaseOf(lines);
    const context = { language: 'en', country: null, publisher: null };
    return findQuotes(release, context).map(({ speaker }) =>
      release.text.slice(speaker?.via.start).slice(0, SHOWN),
    );
  };
  const SHOWN = 27;

  it('is the line under the words where it has the whole name', () => {
    expect(
      shownAt(
        'Today Ida Quill, Mayor of Port Ilo, opened the new ferry terminal.',
        '“The ferry will run again before winter.”',
        '– Ida Quill, Mayor of the port',
      ),
    ).toEqual(['Ida Quill, Mayor of the port'.slice(0, SHOWN)]);
  });

  it('is the place of the whole name where the words have the surname alone', () => {
    expect(
      shownAt(
        'Today Ida Quill, Mayor of Port Ilo, opened the new ferry terminal.',
        '“The ferry will run again before winter,” said Mayor Quill.',
      ),
    ).toEqual(['Ida Quill, Mayor of Port Ilo, opened'.slice(0, SHOWN)]);
  });
});
