import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes.ts';

type Row = readonly [lines: readonly string[], name: string | null, role: string | null];

const SAID = '“The pier is open to everyone who wants to fish,”';

/** The last quotation's speaker and role. */
const ROWS: Readonly<Record<string, readonly Row[]>> = {
  'the list in a title': [
    [
      [`${SAID} said the Minister for Ports, Fish and the Shore Ida Quill TD.`],
      'Ida Quill',
      'Minister for Ports, Fish and the Shore',
    ],
    [
      [
        'Union Minister of Piers, Fishing & Waterways and Ports, Shri Otto Quill came to Ilo.',
        `${SAID} Shri Quill said.`,
      ],
      'Otto Quill',
      'Union Minister of Piers, Fishing & Waterways and Ports',
    ],
    [
      [
        'The plan was welcomed by the Minister for Ports, Fish and the Shore, Otto Poe.',
        `${SAID} Minister Poe said.`,
      ],
      'Otto Poe',
      'Minister',
    ],
    // Two people, not two parts of an object.
    [
      ['The Minister for Ports, Quill and Mayor Poe came.', `${SAID} Mayor Poe said.`],
      'Poe',
      'Mayor',
    ],
  ],
  'several people under one title': [
    [
      ['Ministers Ida Quill and Otto Poe opened the pier.', `${SAID} Mr Poe said.`],
      'Otto Poe',
      null,
    ],
    [
      ['While speaking to the students Mr Otto Quill smiled.', `${SAID} Mr Quill said.`],
      'Otto Quill',
      null,
    ],
  ],
  'somebody whom the page only addresses': [
    [
      ['Mr Quill told the Board that the pier needs nobody’s help.', `${SAID} he said.`],
      'Quill',
      null,
    ],
    [['The Board told the press that nobody had come.', `${SAID} he said.`], 'he', null],
  ],
  'a form of address behind a title': [
    [
      [`${SAID} said the Member for Ports and Piers, Councillor Ida Quill.`],
      'Ida Quill',
      'Member for Ports and Piers',
    ],
    [[`${SAID} said Councillor Ida Quill.`], 'Ida Quill', 'Councillor'],
    [[`${SAID} said Det Insp Quill.`], 'Quill', 'Det Insp'],
  ],
  'a verb behind a title or a name': [
    [
      [
        'Harbour Board chairman Otto Quill opened the Old Ilo Dam.',
        'He said: “The pier is open to everyone.”',
      ],
      'Otto Quill',
      'Harbour Board chairman',
    ],
    [
      [
        'Comments from the Ports Secretary featured in The Daily Merrow set out that it “will stay open to everyone who fishes”.',
      ],
      null,
      null,
    ],
    [
      [
        'Jane Roe (A, Ilo), rapporteur for the Harbour Fund (HF) related law, said: “The pier is open.”',
      ],
      'Jane Roe',
      'rapporteur for the Harbour Fund (HF) related law',
    ],
  ],
  'a leader of others is not whoever spoke last': [
    [
      [
        'Mayor Ida Quill said: “The pier is closed to everyone.”',
        'Port Labour’s leader added: “The pier is open to everyone.”',
      ],
      null,
      null,
    ],
    [
      [
        'Mayor Ida Quill said: “The pier is closed to everyone.”',
        'The leader added: “The pier is open to everyone.”',
      ],
      'Ida Quill',
      'Mayor',
    ],
  ],
};

describe.each(Object.entries(ROWS))('%s', (_, rows) => {
  it.each(rows)('reads %j', (lines, name, role) => {
    const quote = readQuotes('en', ...lines).at(-1);
    expect(quote).toBeDefined();
    expect([quote?.name ?? null, quote?.role ?? null]).toEqual([name, role]);
  });
});
