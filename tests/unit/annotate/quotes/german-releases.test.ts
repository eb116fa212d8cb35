import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes.ts';

type Row = readonly [lines: readonly string[], name: string | null, role: string | null];

const SATZ = '„Wir lassen niemanden allein und bauen den Hafen weiter.“';

/** The last quotation's speaker and role. */
const ROWS: Readonly<Record<string, readonly Row[]>> = {
  'the stop of an ordinal ends no sentence': [
    [[`Ministerin Lena Orth sagte am 30. November in Ilo: ${SATZ}`], 'Lena Orth', 'Ministerin'],
    [
      [`Ministerin Lena Orth hat die Zahlen für das 1. Halbjahr begrüßt: ${SATZ}`],
      'Lena Orth',
      'Ministerin',
    ],
    [
      [`Ministerin Lena Orth wohnt in Haus Nummer 12. Der Hafenmeister Otto Quill sagte: ${SATZ}`],
      'Otto Quill',
      'Hafenmeister',
    ],
    [
      [`Ministerin Lena Orth hat beim Fest des Vereins Ilo e. V. den Hafen gelobt: ${SATZ}`],
      'Lena Orth',
      'Ministerin',
    ],
  ],
  'where the title begins and the name ends': [
    [
      [
        'Der Kreis erhielt aus den Händen von Hafenminister Otto Quill Zuweisungen.',
        `${SATZ.replace('.“', '“')}, sagte der Minister.`,
      ],
      'Otto Quill',
      'Hafenminister',
    ],
    [
      [
        'Auf Einladung von Ilos Hafenminister Otto Quill kamen viele Gäste.',
        `${SATZ.replace('.“', '“')}, sagte Quill.`,
      ],
      'Otto Quill',
      'Ilos Hafenminister',
    ],
    [
      [`Ilos Hafen- und Fischereiminister Otto Quill hat die Kürzung kritisiert: ${SATZ}`],
      'Otto Quill',
      'Ilos Hafen- und Fischereiminister',
    ],
    [
      [
        `Bürgermeister Otto Quill griff begleitet von Hafenmeisterin Lena Orth zum Spaten: ${SATZ.replace('.“', '“')}, so Quill.`,
      ],
      'Otto Quill',
      'Bürgermeister',
    ],
    [
      [`Als Hafendirektor Otto Quill (ABC) Platz nahm, scherzte er: ${SATZ}`],
      'Otto Quill',
      'Hafendirektor',
    ],
    [
      [
        `${SATZ.replace('.“', '“')}, sagte Lena Orth, Präsidentin der Arbeitsgemeinschaft christlicher Häfen.`,
      ],
      'Lena Orth',
      'Präsidentin der Arbeitsgemeinschaft christlicher Häfen',
    ],
  ],
  'the sentence behind the words points back at them': [
    [[`${SATZ} Das hat Ministerin Lena Orth angekündigt.`], 'Lena Orth', 'Ministerin'],
    [[`${SATZ} Das betonte Ministerin Lena Orth in Ilo.`], 'Lena Orth', 'Ministerin'],
    [[`${SATZ} Das Fest hat Ministerin Lena Orth gelobt.`], null, null],
  ],
  'the verb that closes the clause': [
    [
      [
        `Beim Fest für Hafen und Fischerei hat Ministerin Lena Orth die gute Arbeit gelobt: ${SATZ}`,
      ],
      'Lena Orth',
      'Ministerin',
    ],
    [
      [`Ministerin Lena Orth hat in Ilo die Rolle der Fischerei hervorgehoben: ${SATZ}`],
      'Lena Orth',
      'Ministerin',
    ],
  ],
  'a pronoun means whoever was just named beside the words': [
    [
      [
        'Seit heute ist Lena Orth Hafenmeisterin, sie löst Ida Roe ab, die in den Stadtrat wechselt. Landrat Otto Quill und Direktor Theo Poe kamen.',
        `${SATZ.replace('.“', '“')}, sagte Quill. Er dankte Ida Roe und wünschte ihr alles Gute. „Mit ihr war ich oft am Hafen und habe viel gelernt.“`,
      ],
      'Otto Quill',
      'Landrat',
    ],
  ],
};

describe.each(Object.entries(ROWS))('%s', (_, rows) => {
  it.each(rows)('reads %j', (lines, name, role) => {
    const quote = readQuotes('de', ...lines).at(-1);
    expect(quote).toBeDefined();
    expect([quote?.name ?? null, quote?.role ?? null]).toEqual([name, role]);
  });
});

describe('the name of a newspaper', () => {
  it('is nobody’s words', () => {
    const lines = ['Der Politiker sagte der „Neuen Iloer Hafenzeitung“, man sei vorbereitet.'];
    expect(readQuotes('de', ...lines)).toEqual([]);
  });
});
