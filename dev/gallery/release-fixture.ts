import { FLATTEN_VERSION, flatten } from '../../lib/dom/flatten.ts';
import { parseHtml } from '../../lib/dom/parse-html.ts';
import { sanitize } from '../../lib/dom/sanitize.ts';
import type { Annotation, TextPositionSelector } from '../../lib/model/annotation.ts';
import type { FigureBody, QuotationBody, Speaker } from '../../lib/model/bodies.ts';
import type { Detection } from '../../lib/model/detection.ts';
import { annotationKey, releaseId, snapshotId } from '../../lib/model/ids.ts';
import type { Release, Section } from '../../lib/model/release.ts';
import type { SavedCopy, SavedRelease } from '../../lib/model/snapshot.ts';
import { describeSpan } from '../../lib/text/describe-span.ts';

/** An invented release: its people, places and numbers exist nowhere else. */
const HTML = `<h1>Northern harbours to receive $48.6 million for storm-proof breakwaters</h1>
<p data-role="subheadline">Eleven communities will see work begin before the next ice season</p>
<p>PORT ARDENNE, March 4, 2026 – The Minister of Harbours, Maren Oduya-Lind, today announced more than $48.6 million over
five years to rebuild breakwaters in eleven northern communities, where storms have cut working days by 12.5% since 2019.</p>
<p>“A harbour that closes for a third of the winter is not a harbour, it is a parking lot for boats,” said Minister
Oduya-Lind. “We are putting that right, <a href="https://harbours.example/programme">community by community</a>.”</p>
<h2>Quick facts</h2>
<ul><li>About 3,400 people work on vessels that call at the eleven harbours.</li>
<li>The first breakwater, at Sill Point, will be 640 metres long.</li>
<li>Harbour closures rose by 1.5 percentage points a year between 2019 and 2025.</li>
<li>Port Ardenne is the 3rd busiest landing place in the region; 2 in 5 landings pass through it.</li></ul>
<blockquote><p>“My crew lost nineteen days last winter. Nineteen days is a mortgage payment.”</p>
<p>– Tobias Ferreira-Nkemelu, skipper, Sill Point Fishers’ Association</p></blockquote>
<p>“The estimates were checked twice,” a summary of the engineering report notes.</p>
<p>At Sill Point the first breakwater will be 460 metres long. It will cost 9,200,000 dollars.</p>
<table><tr><th>Harbour</th><th>Year</th><th>Cost</th></tr><tr><td>Sill Point</td><td>2026</td><td>$9.2 million</td></tr>
<tr><td>Port Ardenne</td><td>2027</td><td>$14 million</td></tr></table>
<p><a href="https://harbours.example/backgrounder">Backgrounder: Breakwaters programme</a></p>`;

const URL = 'https://news.harbours.example/2026/03/northern-breakwaters';

/** Why the invented release counts as one. */
export const DETECTION: Detection = {
  verdict: 'release',
  score: 0.97,
  signals: [
    { name: 'issuer-host', weight: 2.1, evidence: 'news.harbours.example' },
    { name: 'address-date', weight: 1.4, evidence: '/2026/03/' },
    { name: 'structure-dateline', weight: 1.2, evidence: 'PORT ARDENNE, March 4, 2026 –' },
    { name: 'metadata-article', weight: -0.3, evidence: 'og:type article' },
  ],
};

const article = sanitize(parseHtml(HTML), URL);
const flat = flatten(article);

const release: Release = {
  url: URL,
  type: 'news-release',
  headline: {
    value: 'Northern harbours to receive $48.6 million for storm-proof breakwaters',
    from: 'json-ld',
  },
  subheadline: {
    value: 'Eleven communities will see work begin before the next ice season',
    from: 'visible-text',
  },
  publisher: { value: 'Department of Harbours and Fairways', from: 'dcterms' },
  datePublished: { value: '2026-03-04', from: 'json-ld' },
  dateModified: { value: '2026-03-06', from: 'meta' },
  place: { value: 'Port Ardenne', from: 'visible-text' },
  inLanguage: 'en-CA',
  country: 'CA',
  alternates: [
    { inLanguage: 'fr-CA', url: 'https://news.harbours.example/fr/2026/03/brise-lames' },
  ],
  contacts: [
    {
      name: 'Ilse Abernathy-Roy',
      role: 'Press Secretary',
      organization: 'Office of the Minister of Harbours',
      phones: ['555-0134'],
      emails: ['press@harbours.example'],
    },
    {
      name: null,
      role: null,
      organization: 'Media Relations, Department of Harbours and Fairways',
      phones: ['555-0170'],
      emails: [],
    },
  ],
  links: [
    {
      text: 'Backgrounder: Breakwaters programme',
      url: 'https://harbours.example/backgrounder',
    },
    { text: 'community by community', url: 'https://harbours.example/programme' },
  ],
  notices: [],
  sections: [sectionOf('facts', 'Quick facts', 'pass through it.')],
  body: { text: flat.text, blocks: flat.blocks, inlines: flat.inlines },
};

function sectionOf(kind: Section['kind'], first: string, last: string): Section {
  return { kind, start: flat.text.indexOf(first), end: flat.text.indexOf(last) + last.length };
}

function annotationOf(
  kind: 'quotation' | 'figure',
  exact: readonly string[],
  body: QuotationBody | FigureBody,
): Annotation {
  let from = 0;
  const spans = exact.map((part) => {
    const start = flat.text.indexOf(part, from);
    if (start < 0) throw new Error(`The invented release does not say: ${part}`);
    from = start + part.length;
    return { start, end: from };
  });
  return {
    key: annotationKey(`${kind}:${spans[0]?.start}-${from}`),
    type: 'Annotation',
    motivation: kind === 'quotation' ? 'identifying' : 'classifying',
    body: [body],
    target: spans.map((span) => ({
      type: 'SpecificResource',
      source: URL,
      selector: describeSpan(flat.text, span),
    })),
    generator: { name: 'pressmark', rule: kind, version: 1 },
    created: '2026-03-05T09:12:00.000Z',
  };
}

function quotation(segments: readonly string[], speaker: Speaker | null): Annotation {
  return annotationOf('quotation', segments, {
    type: 'Quotation',
    purpose: 'identifying',
    text: segments.join(' '),
    speaker,
    cue: speaker === null ? null : 'said',
  });
}

function figure(
  text: string,
  of: Pick<FigureBody, 'kind' | 'quantity'> & Partial<FigureBody>,
): Annotation {
  return annotationOf('figure', [text], {
    type: 'Figure',
    purpose: 'classifying',
    text,
    unit: null,
    unitInferred: false,
    modifier: null,
    rate: null,
    noun: null,
    ...of,
  });
}

/** Where the invented release has somebody's whole name. */
function placeOf(name: string): TextPositionSelector {
  const start = flat.text.indexOf(name);
  return { type: 'TextPositionSelector', start, end: start + name.length };
}

/** What was found in the invented release, in reading order of each kind. */
export const ANNOTATIONS: readonly Annotation[] = [
  quotation(
    [
      '“A harbour that closes for a third of the winter is not a harbour, it is a parking lot for boats,”',
      '“We are putting that right, community by community.”',
    ],
    {
      name: 'Maren Oduya-Lind',
      role: 'Minister of Harbours',
      organization: null,
      via: placeOf('Maren Oduya-Lind'),
    },
  ),
  quotation(['“My crew lost nineteen days last winter. Nineteen days is a mortgage payment.”'], {
    name: 'Tobias Ferreira-Nkemelu',
    role: 'skipper',
    organization: 'Sill Point Fishers’ Association',
    via: placeOf('Tobias Ferreira-Nkemelu'),
  }),
  quotation(['“The estimates were checked twice,”'], null),
  figure('$48.6 million', {
    kind: 'money',
    quantity: { value: '48600000' },
    unit: 'CAD',
    unitInferred: true,
    modifier: 'more-than',
  }),
  figure('five years', { kind: 'duration', quantity: { value: '5' }, unit: 'years' }),
  figure('12.5%', { kind: 'percent', quantity: { value: '12.5' } }),
  figure('3,400', {
    kind: 'count',
    quantity: { value: '3400' },
    unit: 'people',
    modifier: 'approx',
    noun: 'people',
  }),
  figure('640 metres', { kind: 'measure', quantity: { value: '640' }, unit: 'metres' }),
  figure('1.5 percentage points', {
    kind: 'percentage-point',
    quantity: { value: '1.5' },
    rate: 'a year',
  }),
  figure('2019 and 2025', { kind: 'date', quantity: { from: '2019', to: '2025' } }),
  figure('3rd', { kind: 'rank', quantity: { value: '3' }, noun: 'landing place' }),
  figure('2 in 5', {
    kind: 'ratio',
    quantity: { numerator: '2', denominator: '5' },
    noun: 'landings',
  }),
  figure('460 metres', { kind: 'measure', quantity: { value: '460' }, unit: 'metres' }),
  figure('9,200,000 dollars', {
    kind: 'money',
    quantity: { value: '9200000' },
    unit: 'CAD',
    unitInferred: true,
  }),
  figure('$9.2 million', {
    kind: 'money',
    quantity: { value: '9200000' },
    unit: 'CAD',
    unitInferred: true,
  }),
  figure('$14 million', {
    kind: 'money',
    quantity: { value: '14000000' },
    unit: 'CAD',
    unitInferred: true,
  }),
];

/** The saved copy of the invented release. */
export const COPY: SavedCopy = {
  snapshot: {
    id: snapshotId('5a0c'),
    releaseId: releaseId('a1b2'),
    takenAt: '2026-03-05T09:12:00.000Z',
    contentHash: '9f2c4e0b7d1a63588e0f4b6c2d9a7e13f05b8c6d4e2a1907c3b5d7f9e1a2b4c6',
    flattenVersion: FLATTEN_VERSION,
    release,
    detection: DETECTION,
  },
  html: article.innerHTML,
  annotations: ANNOTATIONS,
};

const saved = (
  id: string,
  of: Partial<SavedRelease> & Pick<SavedRelease, 'headline'>,
): SavedRelease => ({
  id: releaseId(id),
  url: `https://news.harbours.example/${id}`,
  publisher: 'Department of Harbours and Fairways',
  datePublished: '2026-03-04',
  type: 'news-release',
  inLanguage: 'en-CA',
  savedAt: '2026-03-05T09:12:00.000Z',
  latest: snapshotId('5a0c'),
  snapshotCount: 1,
  quotationCount: 3,
  figureCount: 10,
  ...of,
});

/** The library with the invented release and four others. */
export const RELEASES: readonly SavedRelease[] = [
  saved('a1b2', {
    headline: release.headline.value,
    url: URL,
    snapshotCount: 2,
  }),
  saved('b2c3', {
    headline: 'Déclaration de la ministre sur la fermeture du pont de l’Écluse',
    publisher: 'Ministère des Ouvrages d’eau',
    type: 'statement',
    inLanguage: 'fr-CA',
    datePublished: '2026-02-27',
    quotationCount: 1,
    figureCount: 0,
  }),
  saved('c3d4', {
    headline: 'Media advisory: Minister to visit the Sill Point lighthouse',
    publisher: 'Office of the Minister of Harbours',
    type: 'media-advisory',
    datePublished: '2026-02-20',
    quotationCount: 0,
    figureCount: 4,
  }),
  saved('d4e5', {
    headline: 'Backgrounder: How breakwaters are chosen',
    type: 'backgrounder',
    datePublished: null,
    publisher: null,
    quotationCount: 0,
    figureCount: 37,
  }),
  saved('e5f6', {
    headline:
      'Readout of the Minister’s call with the Council of Island Communities on ferry timetables, fuel prices and the long-delayed replacement of the Kestrel Sound terminal',
    type: 'readout',
    datePublished: '2026-01-11',
    quotationCount: 2,
    figureCount: 6,
  }),
];
