import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes.ts';

/** Lines of a release, and the speaker of each quotation as "name / role / organisation" ("–" where there is none). */
type Row = readonly [lines: readonly string[], speakers: readonly string[]];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  en: [
    [
      ['“We thank everyone for their work,” said Otto Poe Jr. Executive Director of Ilo Piers.'],
      ['Otto Poe Jr. / Executive Director of Ilo Piers / –'],
    ],
    [
      [
        'As Attorney General Quill noted, one cause is “greed and nothing else than greed,” he added.',
      ],
      ['Quill / Attorney General / –'],
    ],
    [
      [
        'Secretary Ida Quill was written to. On March 3, you said that the pier would have “no rules and no closing time.”',
      ],
      ['nobody'],
    ],
    [
      ['With the Pier Day just completed, we will be reminded of all it means: a pier for all.'],
      [],
    ],
    [
      [
        'Attorney General Quill spoke first.',
        'Representative Otto Poe of Ilo, who fishes himself, said, “That is quite frankly maddening.” He spoke of “countless” letters.',
      ],
      ['Otto Poe / Representative / –'],
    ],
    [['Mayor Ida Quill was told that “nobody at all would close the pier before May”.'], []],
  ],
  'en-GB': [
    [
      ['A Department of Ports spokesperson said: “The pier will remain closed until May.”'],
      ['nobody'],
    ],
    [
      ['“We stand ready,” Secretary Quill and Minister Poe said in a joint statement.'],
      ['Quill / Secretary / –'],
    ],
    [
      [
        '“A win for every family,” said Sen. Ida Quill, D-Ilo, chair of the Senate Ports Committee.',
      ],
      ['Ida Quill / chair of the Senate Ports Committee / –'],
    ],
    [
      [
        'Premier Ida Quill met the mayors on Monday. The Premier noted that “the island is ready to act on piers right now.”',
      ],
      ['Ida Quill / Premier / –'],
    ],
    [['He posted: “Huge thanks to everyone who came out today.”'], ['He / – / –']],
    [
      ['“Thanks to everyone,” Mayor Ida Quill, the town’s first woman in the post, said.'],
      ['Ida Quill / Mayor / –'],
    ],
    [
      ['Ida Quill from the Ilo Health Agency said: “Vaccines save lives every year.”'],
      ['Ida Quill / – / Ilo Health Agency'],
    ],
    [
      [
        'Special Agent in Charge Otto Poe of the agency’s Ilo Field Office said, “Fraud harms us all.”',
      ],
      ['Otto Poe / Special Agent in Charge / –'],
    ],
    [
      [
        '“Fraud harms us all,” said Otto Poe, Special Agent in Charge, Office of Inspector General.',
      ],
      ['Otto Poe / Special Agent in Charge / Office of Inspector General'],
    ],
    [
      [
        'Ida Quill, the Under Secretary for Piers, joined Deputy Secretary Otto Poe in Ilo. “I am proud,” Poe said.',
      ],
      ['Otto Poe / Deputy Secretary / –'],
    ],
    [
      ['The retired Colonel Otto Poe met Elected Mayor Ida Quill. “I am proud,” Quill said.'],
      ['Ida Quill / Elected Mayor / –'],
    ],
    [
      ['“The pier is our heart,” said Ida Quill, MP for Ilo North.'],
      ['Ida Quill / MP for Ilo North / –'],
    ],
    [
      [
        'Associate Minister of Housing (Social Housing) Otto Poe says it is overdue. “Families cannot wait,” Mr Poe says.',
      ],
      ['Otto Poe / Associate Minister of Housing (Social Housing) / –'],
    ],
    [['“A victory for all,” said Quill’s office in a statement.'], ['Quill’s office / – / –']],
    [
      ['Ida Quill, Mayor of Ilo – “The storm has taken much from us, but not our spirit.”'],
      ['Ida Quill / Mayor of Ilo / –'],
    ],
    [['The pier opens in May – “a great day for every child of Ilo”.'], []],
    [
      ['“We will build this pier together,” quoth Minister Ida Quill.'],
      ['Ida Quill / Minister / –'],
    ],
    [
      ['Minister Ida Quill spoke. “We will build this pier together,” she gushed.'],
      ['Ida Quill / Minister / –'],
    ],
    [['“Leave Nobody Behind”, the theme of the day, is also the name of the fund.'], []],
    [['“Better Piers for the Whole Island”, chaired by Minister Ida Quill.'], []],
    [['“The Piers of Ilo and how to build them”, starring Ida Quill.'], ['nobody']],
    [
      [
        'Senator Otto Poe had left when Mayors Ida Quill and Ann Roe contend “a pier is open on every day of the year.”',
      ],
      ['Ida Quill / Mayors / –'],
    ],
  ],
  fr: [
    [['« Nous construirons ce quai ensemble », voyant Otto Poe.'], []],
    [
      ['« Nous construirons ce pont ensemble », tonne la ministre Ida Quill.'],
      ['Ida Quill / ministre / –'],
    ],
    [
      [
        '« Ce pont changera tout », souligne Otto Poe, directeur général par intérim de l’Agence du littoral.',
      ],
      ['Otto Poe / directeur général par intérim de l’Agence du littoral / –'],
    ],
    [
      [
        '« Ce pont changera tout », dit Otto Poe, vice-président du conseil départemental en charge des ports.',
      ],
      ['Otto Poe / vice-président du conseil départemental en charge des ports / –'],
    ],
    [
      [
        '« Ce pont changera tout. »',
        '- L’honorable Ida Quill, ministre de l’Emploi, du Développement de la main-d’œuvre et des Langues officielles',
      ],
      [
        'Ida Quill / ministre de l’Emploi, du Développement de la main-d’œuvre et des Langues officielles / –',
      ],
    ],
    [
      [
        'La conseillère d’État en charge de la santé, Ida Quill, a déclaré que « la situation reste sous contrôle ».',
      ],
      ['Ida Quill / conseillère d’État en charge de la santé / –'],
    ],
  ],
  es: [
    [
      [
        'La ministra de Puertos, Ida Quill, abrió el puente. La titular de Puertos ha señalado que «este puente cambiará la vida».',
      ],
      ['Ida Quill / ministra de Puertos / –'],
    ],
    [
      [
        'La ministra de Puertos, Ida Quill, abrió el puente con la consejera de Salud, Ana Poe. «El puente cambiará la vida», ha dicho la titular de Salud.',
      ],
      ['Ana Poe / consejera de Salud / –'],
    ],
    [
      [
        'El Mtro. Otto Poe Luna, Titular de la Unidad de Puertos, comentó: “Las obras acabarán en junio”.',
      ],
      ['Otto Poe Luna / Titular de la Unidad de Puertos / –'],
    ],
  ],
  de: [
    [
      [
        'Bundesministerin Ida Quill lud zum Gespräch. „Wir werden mehr Geld in die Häfen geben“, so die Familien- und Hafenministerin.',
      ],
      ['Ida Quill / Bundesministerin / –'],
    ],
    [
      [
        'Bundesministerin Ida Quill und Landesministerin Ana Poe luden ein. „Wir werden mehr Geld in die Häfen geben“, so die Hafenministerin.',
      ],
      ['nobody'],
    ],
    [
      ['„Wir bauen diese Brücke alle gemeinsam“, frohlockt Ministerin Ida Quill.'],
      ['Ida Quill / Ministerin / –'],
    ],
    [
      [
        'Der Parlamentarische Staatssekretär beim Bundesminister für Häfen, Otto Poe, betonte: „Wir fangen morgen an.“',
      ],
      ['Otto Poe / Parlamentarische Staatssekretär beim Bundesminister für Häfen / –'],
    ],
    [
      ['„Wir fangen morgen an“, sagte Otto Poe, Staatssekretär beim Bundesminister für Häfen.'],
      ['Otto Poe / Staatssekretär beim Bundesminister für Häfen / –'],
    ],
    [
      [
        'Nach Angaben von Ida Quill, Leiterin des Amtes für Häfen, sind die Zahlen „so hoch wie seit Jahren nicht“.',
      ],
      ['Ida Quill / Leiterin des Amtes für Häfen / –'],
    ],
    [
      ['„Der Fahrer konnte nicht mehr bremsen“, teilte die Polizei am Montag mit.'],
      ['Polizei / – / –'],
    ],
    [
      ['„Der Fahrer konnte nicht mehr bremsen“, hieß es in einer Mitteilung der Polizei.'],
      ['Mitteilung der Polizei / – / –'],
    ],
    [['„Der Fahrer konnte nicht mehr bremsen“, hieß es.'], ['nobody']],
    [
      ['Wie Innensenatorin Ida Quill mitteilte, habe man „alle Kräfte vor Ort zusammengezogen“.'],
      ['Ida Quill / Innensenatorin / –'],
    ],
    [
      ['Der Imker Otto Poe sagte: „Alle haben Großes geleistet und geholfen.“'],
      ['Otto Poe / Imker / –'],
    ],
    [
      [
        'Die Schriftstellerin Ida Quill erhielt den Preis. Sie sagte: „Ich freue mich sehr darüber.“',
      ],
      ['Ida Quill / Schriftstellerin / –'],
    ],
    [
      ['Die Autoren der Studie werfen den Behörden vor: „Eine Prüfung findet fast nicht statt.“'],
      ['Autoren der Studie / – / –'],
    ],
  ],
  // A language without words: by the marks, and by the lines and dashes that name somebody.
  xx: [
    [['„Musíme postavit nový most pro všechny,“ řekl ministr Otto Poe.'], ['nobody']],
    [
      ['„Musíme postavit nový most pro všechny“, řekl ministr Otto Poe. „Bude stát miliardu.“'],
      ['nobody'],
    ],
    [['Ministr Otto Poe řekl: „Musíme postavit nový most pro všechny.“'], ['nobody']],
    [['Otto Poe: „Musíme postavit nový most pro všechny.“'], ['Otto Poe / – / –']],
    [
      ['„Musíme postavit nový most pro všechny.“', '– Otto Poe, ministr dopravy'],
      ['Otto Poe / ministr dopravy / –'],
    ],
    [
      ['„Musíme postavit nový most pro všechny.“ – Otto Poe, Ministr dopravy, Úřad přístavů'],
      ['Otto Poe / Ministr dopravy / Úřad přístavů'],
    ],
    [['Program „Nový most“ a takzvaná „mostní daň“ začnou v květnu.'], []],
  ],
  pt: [[['“Vamos construir este cais juntos”, pedindo Otto Poe.'], []]],
};

describe.each(Object.entries(ROWS))('%s', (language, rows) => {
  it.each(rows)('%s', (lines, speakers) => {
    expect(
      readQuotes(language, ...lines).map(({ name, role, organization }) =>
        name === null ? 'nobody' : [name, role ?? '–', organization ?? '–'].join(' / '),
      ),
    ).toEqual(speakers);
  });
});
