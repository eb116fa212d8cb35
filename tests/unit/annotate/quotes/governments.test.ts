import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes.ts';

type Row = readonly [lines: readonly string[], expected: readonly (readonly (string | null)[])[]];

/** Words in marks, speaker, role and organisation, as governments of many countries write them. */
const ROWS: Readonly<Record<string, readonly Row[]>> = {
  en: [
    [
      [
        'Union Minister of State (Independent Charge) for Science & Technology Dr. Arun Mehta today said “India will launch twelve new coastal stations this year”.',
      ],
      [
        [
          '“India will launch twelve new coastal stations this year”',
          'Arun Mehta',
          'Union Minister of State (Independent Charge) for Science & Technology',
          null,
        ],
      ],
    ],
    [
      [
        'Addressing the gathering, Shri Arun Mehta, Minister of Ports, Shipping and Waterways, said, “The new terminal will serve eleven villages.”',
        'He further added that “no village will be left behind in this mission”.',
      ],
      [
        [
          '“The new terminal will serve eleven villages.”',
          'Arun Mehta',
          'Minister of Ports, Shipping and Waterways',
          null,
        ],
        [
          '“no village will be left behind in this mission”',
          'Arun Mehta',
          'Minister of Ports, Shipping and Waterways',
          null,
        ],
      ],
    ],
    [
      [
        'Prime Minister Shri Arun Mehta tweeted:',
        '“Congratulations to the coastal guard on forty years of service to the nation.”',
      ],
      [
        [
          '“Congratulations to the coastal guard on forty years of service to the nation.”',
          'Arun Mehta',
          'Prime Minister',
          null,
        ],
      ],
    ],
    [
      [
        'Speaking today, Minister Aoife Brennan said:',
        '“This funding will allow every island community to plan for the next decade.',
        '“I want to thank the local groups for their work.”',
      ],
      [
        [
          '“This funding will allow every island community to plan for the next decade. | “I want to thank the local groups for their work.”',
          'Aoife Brennan',
          'Minister',
          null,
        ],
      ],
    ],
    [
      [
        'Minister for Housing, Local Government and Heritage, Aoife Brennan TD, said: “This funding will allow every island community to plan.”',
      ],
      [
        [
          '“This funding will allow every island community to plan.”',
          'Aoife Brennan',
          'Minister for Housing, Local Government and Heritage',
          null,
        ],
      ],
    ],
    [
      [
        'Taoiseach Aoife Brennan commented: “This funding will allow every island community to plan.”',
      ],
      [
        [
          '“This funding will allow every island community to plan.”',
          'Aoife Brennan',
          'Taoiseach',
          null,
        ],
      ],
    ],
    [
      [
        '“It’s great news for the region,” Regional Development Minister Tama Hughes says.',
        '“The bridge will open in May,” Tama Hughes says.',
        '“Nobody will pay a toll,” Mr Hughes says.',
      ],
      [
        ['“It’s great news for the region,”', 'Tama Hughes', 'Regional Development Minister', null],
        ['“The bridge will open in May,”', 'Tama Hughes', 'Regional Development Minister', null],
        ['“Nobody will pay a toll,”', 'Tama Hughes', 'Regional Development Minister', null],
      ],
    ],
    [
      [
        'Hon Tama Hughes',
        'Minister of Transport',
        '“The bridge will open in May and nobody will pay,” says Transport Minister Tama Hughes.',
      ],
      [
        [
          '“The bridge will open in May and nobody will pay,”',
          'Tama Hughes',
          'Transport Minister',
          null,
        ],
      ],
    ],
    [
      [
        'Minister Thandi Nkosi says: “We must ensure that no learner is left behind in this province.”',
      ],
      [
        [
          '“We must ensure that no learner is left behind in this province.”',
          'Thandi Nkosi',
          'Minister',
          null,
        ],
      ],
    ],
    [
      [
        '“We must ensure that no learner is left behind,” said the MEC for Education, Thandi Nkosi.',
      ],
      [
        [
          '“We must ensure that no learner is left behind,”',
          'Thandi Nkosi',
          'MEC for Education',
          null,
        ],
      ],
    ],
    [
      [
        'The Department of Basic Education’s spokesperson, Sipho Dube, said “schools will reopen on Monday as planned”.',
      ],
      [
        [
          '“schools will reopen on Monday as planned”',
          'Sipho Dube',
          'Department of Basic Education’s spokesperson',
          null,
        ],
      ],
    ],
    [
      [
        'Attributable to Ida Quill, Director General of Ports:',
        '“The pier is safe for everybody now.”',
      ],
      [['“The pier is safe for everybody now.”', 'Ida Quill', 'Director General of Ports', null]],
    ],
    [
      [
        'Local Government Secretary Ida Quill said:',
        '> The pier is safe for everybody now and it will stay so.',
        '> We thank the crews.',
        'Notes to editors',
      ],
      [
        [
          'The pier is safe for everybody now and it will stay so. | We thank the crews.',
          'Ida Quill',
          'Local Government Secretary',
          null,
        ],
      ],
    ],
    [
      [
        'Chief Secretary to the Treasury, Ida Quill, said:',
        '> The pier is safe for everybody now and it will stay so.',
      ],
      [
        [
          'The pier is safe for everybody now and it will stay so.',
          'Ida Quill',
          'Chief Secretary to the Treasury',
          null,
        ],
      ],
    ],
    [
      [
        '“The pier is safe,” said Otto Brandt, acting director of the Office of Ports at the Ilo Department of Commerce.',
      ],
      [
        [
          '“The pier is safe,”',
          'Otto Brandt',
          'acting director of the Office of Ports',
          'Ilo Department of Commerce',
        ],
      ],
    ],
    [
      [
        '“The pier is safe for everyone,” stated U.S. Attorney Ida M. Quill for the Northern District of Ilo.',
      ],
      [
        [
          '“The pier is safe for everyone,”',
          'Ida M. Quill',
          'U.S. Attorney',
          'Northern District of Ilo',
        ],
      ],
    ],
    [
      [
        '“The pier is safe for everyone,” explained lead author Ida Quill, PhD, of the Ilo Marine Institute.',
      ],
      [['“The pier is safe for everyone,”', 'Ida Quill', 'lead author', null]],
    ],
    [
      ['“The pier is safe for everyone,” the minister’s office said in a statement.'],
      [['“The pier is safe for everyone,”', 'minister’s office', null, null]],
    ],
    [
      ['The Prime Minister’s spokesperson said: “The pier is safe for everyone now.”'],
      [['“The pier is safe for everyone now.”', null, null, null]],
    ],
    [
      ['“The pier is safe for everyone,” added Quill, who has led the Board since 2019.'],
      [['“The pier is safe for everyone,”', 'Quill', null, null]],
    ],
    [
      ['Ida Quill MP, Minister for Ports, said “the pier is safe for everyone now”.'],
      [['“the pier is safe for everyone now”', 'Ida Quill', 'Minister for Ports', null]],
    ],
  ],
  es: [
    [
      [
        'El secretario de Economía, Tomás Quiroga, destacó que “la inversión crecerá en todas las regiones del país”.',
      ],
      [
        [
          '“la inversión crecerá en todas las regiones del país”',
          'Tomás Quiroga',
          'secretario de Economía',
          null,
        ],
      ],
    ],
    [
      [
        '“La obra beneficiará a tres mil familias”, puntualizó el titular de la Secretaría de Bienestar, Tomás Quiroga Leal.',
      ],
      [
        [
          '“La obra beneficiará a tres mil familias”',
          'Tomás Quiroga Leal',
          'titular de la Secretaría de Bienestar',
          null,
        ],
      ],
    ],
    [
      [
        'La ministra de Obras Públicas, Jimena Soto, señaló que “este puente es una deuda histórica con la comuna”.',
        'La autoridad agregó que “nadie quedará aislado en invierno”.',
      ],
      [
        [
          '“este puente es una deuda histórica con la comuna”',
          'Jimena Soto',
          'ministra de Obras Públicas',
          null,
        ],
        ['“nadie quedará aislado en invierno”', 'Jimena Soto', 'ministra de Obras Públicas', null],
      ],
    ],
    [
      ['El seremi de Salud, Tomás Quiroga, sostuvo: “La campaña llegará a todas las islas.”'],
      [['“La campaña llegará a todas las islas.”', 'Tomás Quiroga', 'seremi de Salud', null]],
    ],
    [
      [
        'El vicepresidente primero y ministro de Transportes, Tomás Quiroga, ha asegurado que se trata de “una inversión sin precedentes en la red”. Además, ha subrayado que “los trenes llegarán a todas las provincias”.',
      ],
      [
        [
          '“una inversión sin precedentes en la red”',
          'Tomás Quiroga',
          'vicepresidente primero y ministro de Transportes',
          null,
        ],
        [
          '“los trenes llegarán a todas las provincias”',
          'Tomás Quiroga',
          'vicepresidente primero y ministro de Transportes',
          null,
        ],
      ],
    ],
    [
      ['En palabras del alcalde, Tomás Quiroga, “el puente une a dos pueblos hermanos desde hoy”.'],
      [['“el puente une a dos pueblos hermanos desde hoy”', 'Tomás Quiroga', 'alcalde', null]],
    ],
  ],
  de: [
    [
      [
        '„Die Reform ist ein wichtiger Schritt“, so Bundesminister Jonas Adler. „Sie entlastet alle Gemeinden.“',
      ],
      [
        [
          '„Die Reform ist ein wichtiger Schritt“ | „Sie entlastet alle Gemeinden.“',
          'Jonas Adler',
          'Bundesminister',
          null,
        ],
      ],
    ],
    [
      [
        'Landeshauptmann Jonas Adler betont: „Die Reform ist ein wichtiger Schritt für unser Land.“',
      ],
      [
        [
          '„Die Reform ist ein wichtiger Schritt für unser Land.“',
          'Jonas Adler',
          'Landeshauptmann',
          null,
        ],
      ],
    ],
    [
      ['„Wir investieren in die Zukunft der Inseln“, sagt Landesrätin Mag.a Eva Adler.'],
      [['„Wir investieren in die Zukunft der Inseln“', 'Eva Adler', 'Landesrätin', null]],
    ],
    [
      ['Dazu Staatsministerin Eva Adler: „Wir investieren in die Zukunft der Inseln.“'],
      [['„Wir investieren in die Zukunft der Inseln.“', 'Eva Adler', 'Staatsministerin', null]],
    ],
    [
      ['Bundesministerin Eva Adler: „Wir investieren in die Zukunft der Inseln.“'],
      [['„Wir investieren in die Zukunft der Inseln.“', 'Eva Adler', 'Bundesministerin', null]],
    ],
    [
      ['Bundesrat Jonas Adler hielt fest, dass „die Brücke allen Kantonen dient“.'],
      [['„die Brücke allen Kantonen dient“', 'Jonas Adler', 'Bundesrat', null]],
    ],
  ],
  fr: [
    [
      [
        '« Ce pont change la vie des gens », s’est félicité le bourgmestre de Port-Ilo, Luc Marchal.',
      ],
      [['« Ce pont change la vie des gens »', 'Luc Marchal', 'bourgmestre de Port-Ilo', null]],
    ],
    [
      ['Luc Marchal, ministre wallon des Ports : « Ce pont change la vie des gens de la région. »'],
      [
        [
          '« Ce pont change la vie des gens de la région. »',
          'Luc Marchal',
          'ministre wallon des Ports',
          null,
        ],
      ],
    ],
    [
      [
        '« Ce pont change la vie des gens », souligne Luc Marchal, ministre délégué aux Transports et responsable de la région de Port-Ilo.',
      ],
      [
        [
          '« Ce pont change la vie des gens »',
          'Luc Marchal',
          'ministre délégué aux Transports et responsable de la région de Port-Ilo',
          null,
        ],
      ],
    ],
    [
      [
        '## Citations',
        '« Ce pont change la vie des gens de la région. »',
        'Luc Marchal, ministre responsable des Infrastructures et député de Port-Ilo',
      ],
      [
        [
          '« Ce pont change la vie des gens de la région. »',
          'Luc Marchal',
          'ministre responsable des Infrastructures et député de Port-Ilo',
          null,
        ],
      ],
    ],
    [
      [
        'Le premier ministre, Luc Marchal, annonce un pont. « Ce pont change la vie des gens », a affirmé M. Marchal. « Il ouvrira en mai. »',
      ],
      [
        [
          '« Ce pont change la vie des gens » | « Il ouvrira en mai. »',
          'Luc Marchal',
          'premier ministre',
          null,
        ],
      ],
    ],
    [
      ['Pour le ministre Luc Marchal, « ce pont change la vie de toute une région ».'],
      [['« ce pont change la vie de toute une région »', 'Luc Marchal', 'ministre', null]],
    ],
    [
      ['Luc Marchal a tenu à rappeler que « ce pont change la vie de toute une région ».'],
      [['« ce pont change la vie de toute une région »', 'Luc Marchal', null, null]],
    ],
  ],
};

describe.each(Object.entries(ROWS))('%s', (language, rows) => {
  it.each(rows)('%j', (lines, expected) => {
    const found = readQuotes(language, ...lines);
    expect(
      found.map(({ words, name, role, organization }) => [words, name, role, organization]),
    ).toEqual(expected);
  });
});
