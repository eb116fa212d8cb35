import type { Block, BlockRole, ReleaseText } from '../../lib/model/release.ts';

/** An invented release in one language, as blocks. */
type Sample = readonly (readonly [BlockRole, string])[];

const ENGLISH: Sample = [
  ['headline', 'Novaterra doubles support for island harbours'],
  [
    'paragraph',
    'PORT ALMERY, March 9, 2026 – The Department of Island Transport today announced $48.5 million over five years to rebuild 31 harbours, almost twice the $25 million set aside in 2021. More than 120,000 people depend on the ferries, which carry up to 2,400 passengers and 380 tonnes of freight daily.',
  ],
  [
    'paragraph',
    '“No island should wait a week for its mail,” said Ilse Okafor, Minister of Island Transport. “With this fund, three in four harbours will be open in any weather by the end of 2028.”',
  ],
  [
    'paragraph',
    'The department expects the number of cancelled crossings to fall by 35 per cent, from 1,140 in 2024 to fewer than 750. According to the Harbour Masters’ Association, each cancelled crossing costs a household about $62.',
  ],
  [
    'paragraph',
    'Commissioner Tomas Reyes-Lind, who chairs the Islands Council, welcomed the plan. “We have asked for this since 1998,” he said, adding that the “safe harbour” label would apply to one in five piers in the first year.',
  ],
  ['heading', 'Quick facts'],
  [
    'list-item',
    'Novaterra has 212 inhabited islands; the 10 largest hold two-thirds of the population.',
  ],
  ['list-item', 'The fund pays for half of each project, to a limit of $3.2 million per harbour.'],
  [
    'list-item',
    'Ferry traffic grew 4.1 percentage points faster than road traffic in the 2024-25 fiscal year.',
  ],
  ['heading', 'Quotes'],
  [
    'blockquote',
    '“The fourth largest fishing port in the country has worked from a wooden pier since 1952. That ends this summer.”',
  ],
  ['blockquote', '– The Honourable Ada Vermeer, Member of Parliament for Skerry Sound'],
];

const FRENCH: Sample = [
  ['headline', 'La Novaterre double son aide aux ports insulaires'],
  [
    'paragraph',
    'PORT-ALMERY, le 9 mars 2026 – Le ministère des Transports insulaires a annoncé aujourd’hui 48,5 millions de dollars sur cinq ans pour reconstruire 31 ports, soit près du double des 25 M$ prévus en 2021. Plus de 120 000 personnes dépendent des traversiers.',
  ],
  [
    'paragraph',
    '« Aucune île ne devrait attendre son courrier une semaine, a déclaré la ministre Ilse Okafor. D’ici la fin de 2028, trois ports sur quatre seront ouverts par tous les temps. »',
  ],
  [
    'paragraph',
    'Selon l’Association des capitaines de port, le nombre de traversées annulées devrait reculer de 35 %, passant de 1 140 en 2024 à moins de 750.',
  ],
  ['heading', 'Citations'],
  [
    'blockquote',
    '« Le quatrième port de pêche du pays travaille sur un quai de bois depuis 1952. »',
  ],
  ['blockquote', '– L’honorable Ada Vermeer, députée de Skerry Sound'],
];

const GERMAN: Sample = [
  ['headline', 'Novaterra verdoppelt die Hilfe für Inselhäfen'],
  [
    'paragraph',
    'Almeryhafen, 9. März 2026 – Das Ministerium für Inselverkehr stellt in den nächsten fünf Jahren 48,5 Mio. Euro für 31 Häfen bereit, fast doppelt so viel wie die 25 Millionen Euro aus dem Jahr 2021. Mehr als 120.000 Menschen sind auf die Fähren angewiesen.',
  ],
  [
    'paragraph',
    'Dazu sagte Ministerin Ilse Okafor: „Keine Insel soll eine Woche auf ihre Post warten. Bis Ende 2028 werden drei von vier Häfen bei jedem Wetter offen sein.“',
  ],
  [
    'paragraph',
    'Nach Angaben des Hafenverbands soll die Zahl der ausgefallenen Fahrten um 35 Prozent sinken, von 1.140 im Jahr 2024 auf unter 750. Das Siegel „Sicherer Hafen“ erhält zunächst jeder fünfte Anleger.',
  ],
];

const SPANISH: Sample = [
  ['headline', 'Novaterra duplica la ayuda a los puertos insulares'],
  [
    'paragraph',
    'PUERTO ALMERY, 9 de marzo de 2026 – El Ministerio de Transporte Insular anunció hoy 48,5 millones de euros en cinco años para reconstruir 31 puertos, casi el doble de los 25 millones de 2021. Más de 120.000 personas dependen de los transbordadores.',
  ],
  [
    'paragraph',
    '«Ninguna isla debería esperar una semana su correo», afirmó la ministra Ilse Okafor. «A finales de 2028, tres de cada cuatro puertos estarán abiertos con cualquier tiempo», añadió.',
  ],
  [
    'paragraph',
    'Según la Asociación de Capitanes de Puerto, el número de travesías canceladas bajará un 35 %, de 1.140 en 2024 a menos de 750.',
  ],
];

/** The samples by language (BCP 47). */
export const SAMPLES: Readonly<Record<string, Sample>> = {
  en: ENGLISH,
  fr: FRENCH,
  de: GERMAN,
  es: SPANISH,
};

/**
 * A sample repeated until it has a number of words, as a flattened copy.
 *
 * @param words - The least number of words.
 */
export function sampleText(sample: Sample, words: number): ReleaseText {
  const blocks: Block[] = [];
  let text = '';
  for (let count = 0; count < words; ) {
    for (const [role, part] of sample) {
      if (blocks.length > 0) text += '\n';
      blocks.push({
        role: role === 'headline' && blocks.length > 0 ? 'heading' : role,
        start: text.length,
        end: text.length + part.length,
        quotation: role === 'blockquote' ? 0 : null,
        cell: null,
      });
      text += part;
      count += part.split(' ').length;
    }
  }
  return { text, blocks, inlines: [] };
}

/** How many words a text has, for milliseconds per thousand of them. */
export function wordCount(text: string): number {
  return text.split(/\s+/).length;
}
