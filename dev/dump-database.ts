import 'fake-indexeddb/auto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { type WorkItem, workId } from '../lib/model/reader-work.ts';
import { aFigure, aQuotation, aRelease, aText } from '../tests/support/a-library-entry.ts';
import { aJudgement, aMark, aTarget } from '../tests/support/a-work-item.ts';
import { anAnnotatedRelease, aShortRelease } from '../tests/support/an-annotated-release.ts';
import { readRaw } from '../tests/support/raw-database.ts';

/**
 * Writes `tests/store/dumps/vN.json` and `vN.expected.json`: a database as today's code leaves it, and what today's code
 * reads from it. Run it once for a version, when it is about to be released; a dump that was written is kept for ever.
 *
 *     node dev/dump-database.ts
 */

// After the stand-in for IndexedDB: Dexie looks for it when it is loaded.
const { DATABASE_NAME } = await import('../lib/store/database.ts');
const { loadEntries } = await import('../lib/store/queries.ts');
const { saveRelease } = await import('../lib/store/releases.ts');
const { saveWithWork } = await import('../lib/store/work.ts');

const folder = new URL('../tests/store/dumps/', import.meta.url);

async function fill(): Promise<readonly unknown[]> {
  const french = aRelease({
    url: 'https://www.nouvelleterre.gouv/communiques/2026/quais',
    type: 'statement',
    inLanguage: 'fr',
    country: 'FR',
    headline: { value: 'Des quais ouverts à l’année', from: 'json-ld' },
    publisher: null,
    datePublished: null,
    place: null,
    alternates: [{ inLanguage: 'en', url: 'https://www.nouvelleterre.gouv/en/news/2026/quays' }],
    contacts: [
      {
        name: 'Aziliz Kerbrat',
        role: 'Attachée de presse',
        organization: null,
        phones: ['02 00 00 00 00'],
        emails: ['presse@nouvelleterre.gouv'],
      },
    ],
    links: [{ text: 'Le dossier', url: 'https://www.nouvelleterre.gouv/dossiers/quais' }],
    notices: [
      { kind: 'archived', text: 'Contenu archivé', date: null },
      { kind: 'correction', text: 'Rectificatif du 9 mars 2026 : huit quais', date: '2026-03-09' },
    ],
    sections: [{ kind: 'facts', start: 28, end: 144 }],
    body: {
      ...aText(
        ['headline', 'Des quais ouverts à l’année'],
        ['paragraph', 'Le budget passe à 12,5 millions d’euros, soit 8 % de plus.'],
        ['blockquote', '« Personne ne restera à quai 🚢 », promet Nolwenn Tanguy.'],
      ),
      inlines: [{ kind: 'strong', start: 28, end: 37 }],
    },
  });
  const saves = [
    saveRelease(anAnnotatedRelease(), '2026-03-09T08:00:00.000Z'),
    saveRelease(
      anAnnotatedRelease(french, [
        aFigure(french, '12,5 millions d’euros', {
          quantity: { value: '12500000' },
          unit: 'EUR',
          unitInferred: false,
        }),
        aFigure(french, '8 %', { kind: 'percent', quantity: { value: '8' }, unit: '%' }),
        aQuotation(french, '« Personne ne restera à quai 🚢 »', { speaker: null, cue: 'promet' }),
      ]),
      '2026-03-09T09:00:00.000Z',
    ),
    saveRelease(
      aShortRelease('https://www.novaterra.gov/news/2026/03/dock', 'Seven ferries sail.'),
      '2026-03-09T10:00:00.000Z',
    ),
  ];
  const results = await Promise.all(saves);
  results.push(...(await work()));
  results.push(
    await saveRelease(
      aShortRelease('https://www.novaterra.gov/news/2026/03/dock', 'Eight ferries sail.'),
      '2026-03-10T10:00:00.000Z',
    ),
  );
  const ids = results.flatMap((result) => (result.ok ? [result.value.release] : []));
  const entries = await loadEntries([...new Set(ids)]);
  if (!entries.ok || entries.value.length !== 3) {
    throw new Error(`The database could not be filled: ${JSON.stringify(entries)}`);
  }
  return entries.value;
}

/** One of each thing that a reader can do, all with every field that there is. */
async function work() {
  const annotated = anAnnotatedRelease();
  const { release } = annotated;
  const figure = aFigure(release, '$4.2 million');
  const quotation = aQuotation(release, '“No island should wait a week for its mail,”');
  const items: readonly WorkItem[] = [
    aMark(release, 'about 30 harbours', {
      id: workId('6f1f3a52-4a38-4a2e-8f0e-0c1f6f0b7a01'),
      category: 'category-2',
      note: 'Which ones?',
      tags: ['harbours', 'to check'],
      target: [aTarget(release, 'about 30 harbours'), aTarget(release, 'Minister Ilse Okafor')],
    }),
    aJudgement(figure, {
      id: workId('6f1f3a52-4a38-4a2e-8f0e-0c1f6f0b7a02'),
      verdict: null,
      correction: {
        figure: { kind: 'money', quantity: { value: '4200000' }, unit: 'CAD', modifier: 'approx' },
        target: [aTarget(release, 'gives $4.2 million')],
      },
      created: '2026-03-10T09:01:00.000Z',
    }),
    aJudgement(quotation, {
      id: workId('6f1f3a52-4a38-4a2e-8f0e-0c1f6f0b7a03'),
      verdict: 'accepted',
      correction: { speaker: { name: 'Ilse Okafor', role: 'Minister', organization: null } },
      tags: ['harbours'],
      created: '2026-03-10T09:02:00.000Z',
    }),
    aJudgement(quotation, {
      id: workId('6f1f3a52-4a38-4a2e-8f0e-0c1f6f0b7a04'),
      verdict: 'dismissed',
      correction: { speaker: null },
      created: '2026-03-10T09:03:00.000Z',
    }),
  ];
  return Promise.all(
    items.map((item) => saveWithWork(annotated, item, '2026-03-10T09:00:00.000Z')),
  );
}

const expected = await fill();
const dump = await readRaw(DATABASE_NAME);
const name = `v${dump.version / 10}`;
const file = new URL(`${name}.json`, folder);
if (existsSync(file)) {
  console.error(
    `tests/store/dumps/${name}.json is there already: a released version's dump is never rewritten.`,
  );
  process.exitCode = 1;
} else {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${JSON.stringify(dump, null, 2)}\n`);
  writeFileSync(new URL(`${name}.expected.json`, folder), `${JSON.stringify(expected, null, 2)}\n`);
  console.log(`Wrote tests/store/dumps/${name}.json and ${name}.expected.json`);
}
// The connection would keep the process alive.
process.exit();
