/** One page of the demo newsroom. Everybody and everything on it is invented. */
export interface DemoPage {
  /** Names the page in tests, and its files: `pages/<id>.html`, `pages/<id>.expected.json` for a release. */
  id: string;
  /** Its address under an invented host below a government's suffix, so that the extension's true match patterns apply. */
  url: string;
  title: string;
  /** What there is to see, in a sentence for the index. */
  shows: string;
  /** Whether Pressmark should take it for a release. */
  isRelease: boolean;
  /** Its scripts change it: what is served is not what is shown. */
  isAlive?: boolean;
}

/** A later version of a page, under the same canonical address: what a government does that edits a release quietly. */
export interface Edition {
  page: DemoPage['id'];
  /** Asked for with `?version=…`. */
  version: string;
  /** Each `was` stands on the page exactly once, or the newsroom does not start. */
  edits: readonly { was: string; is: string }[];
}

/** Every page, in the index's order. */
export const DEMO_PAGES: readonly DemoPage[] = [
  {
    id: 'canada-en',
    url: 'http://www.demo-harbours.gc.ca/en/harbours-tides-canada/news/2026/03/minister-varga-and-premier-okpara-open-the-port-lachance-tidal-lock.html',
    title: 'Minister Varga and Premier Okpara open the Port Lachance tidal lock',
    shows:
      'Canada.ca markup: a Quotes section with attribution lines, and quick facts full of figures.',
    isRelease: true,
  },
  {
    id: 'canada-fr',
    url: 'http://www.demo-harbours.gc.ca/fr/ports-marees-canada/nouvelles/2026/03/la-ministre-varga-et-le-premier-ministre-okpara-inaugurent-lecluse-de-port-lachance.html',
    title: 'La ministre Varga et le premier ministre Okpara inaugurent l’écluse de Port-Lachance',
    shows: 'The same release in French: guillemets, decimal commas, « milliard ».',
    isRelease: true,
  },
  {
    id: 'united-states',
    url: 'http://www.demo-harbor.gov/news/press-releases/bureau-orders-repairs-312-rural-crossings',
    title: 'Bridge Safety Bureau Orders Repairs to 312 Rural Crossings',
    shows:
      'A Drupal press office: the first heading is not the title, and speakers stand before, between and after their words.',
    isRelease: true,
  },
  {
    id: 'united-kingdom',
    url: 'http://www.demo-waterways.gov.uk/government/news/48-million-to-reopen-130-miles-of-disused-canal',
    title: '£48 million to reopen 130 miles of disused canal',
    shows: 'GOV.UK: quotations set as blocks without marks, and notes to editors.',
    isRelease: true,
  },
  {
    id: 'germany',
    url: 'http://www.demo-kuestenwege.bund.de/SharedDocs/Pressemitteilungen/DE/2026/012_Deiche_und_Radwege.html',
    title: '2,4 Milliarden Euro für Deiche und Radwege an der Küste',
    shows: 'The German federal page builder: „…“, Mio. and Mrd., and figures such as 1.234,5.',
    isRelease: true,
  },
  {
    id: 'spain',
    url: 'http://www.demo-faros.gob.es/gabinete-de-prensa/notas-de-prensa/2026/06/faros-y-puertos.html',
    title: 'El Gobierno destina 215 millones de euros a 48 faros y puertos pequeños',
    shows: 'A Spanish ministry: «…», speakers named once and then left out of the sentence.',
    isRelease: true,
  },
  {
    id: 'hostile',
    url: 'http://www.demo-harbor.gov/news/press-releases/bureau-warns-counterfeit-notices',
    title: 'Bureau Warns of Counterfeit Closure Notices',
    shows:
      'A release with scripts, traps and trackers in its text: the saved copy must hold none of them.',
    isRelease: true,
    isAlive: true,
  },
  {
    id: 'press-corner',
    url: 'http://www.demo-coast.europa.eu/commission/presscorner/detail/en/ip_26_301',
    title: 'Commission sets aside €48 million for harbour lights',
    shows:
      'One page that shows several releases: an empty shell first, and no load from one to the next.',
    isRelease: true,
    isAlive: true,
  },
  {
    id: 'components',
    url: 'http://www.demo-harbor.gov/news/press-releases/bureau-lights-sixty-crossings',
    title: 'Bureau Lights Sixty Crossings',
    shows:
      'A release that stands in a component’s open shadow root, late, in a form whose fields are named like what scripts ask for.',
    isRelease: true,
    isAlive: true,
  },
  {
    id: 'framed',
    url: 'http://www.demo-harbor.gov/news/press-releases/bureau-reopens-tallow-street-bridge',
    title: 'Bureau Reopens the Tallow Street Bridge',
    shows: 'A release that stands in a frame of the same site, which comes late.',
    isRelease: true,
    isAlive: true,
  },
  {
    id: 'trap',
    url: 'http://www.demo-harbor.gov/news/press-releases/bureau-opens-register-bridge-inspectors',
    title: 'Bureau Opens Register of Bridge Inspectors',
    shows:
      'A release whose scripts try to press Pressmark’s buttons, to read what it shows and to hide it.',
    isRelease: true,
    isAlive: true,
  },
  {
    id: 'annex',
    url: 'http://www.demo-harbor.gov/news/press-releases/bureau-publishes-loads-limits-detours',
    title: 'Bureau Publishes Loads, Limits & Detours for Pike County',
    shows: 'A release of which one part stands in a frame, and one in a component of the page.',
    isRelease: true,
    isAlive: true,
  },
  {
    id: 'listing',
    url: 'http://www.demo-harbor.gov/news/press-releases',
    title: 'Press Releases',
    shows: 'The newsroom’s list of releases: not a release.',
    isRelease: false,
  },
  {
    id: 'guidance',
    url: 'http://www.demo-waterways.gov.uk/guidance/moor-a-boat',
    title: 'Moor a boat on a restored canal',
    shows: 'A page of guidance on a government site: not a release.',
    isRelease: false,
  },
  {
    id: 'newspaper',
    url: 'http://www.alder-gazette.example/2026/03/18/one-bridge-in-thirteen',
    title: 'One bridge in thirteen is in poor shape, inspectors find',
    shows:
      'A newspaper’s article with quotations and figures: not a release, and no government site.',
    isRelease: false,
  },
];

/** What changes on later versions. */
export const EDITIONS: readonly Edition[] = [
  {
    page: 'united-states',
    version: '2',
    edits: [
      {
        was: 'We looked under every deck, and we are publishing what we found.”',
        is: 'We looked under every deck, and we are publishing all of it, deck by deck.”',
      },
      { was: 'set aside $76.4 million to pay', is: 'set aside $67.4 million to pay' },
      {
        was: '<p>Governor Henrietta Falk said: “This is ordinary work, done in daylight, with the receipts attached.”</p>\n',
        is: '',
      },
      { was: 'Updated March 17, 2026', is: 'Updated March 19, 2026' },
    ],
  },
  {
    page: 'united-states',
    version: '3',
    edits: [
      // A paragraph that goes from the end to the beginning …
      {
        was: '<p>Since 2020, the Bureau has cut the time for which a closed bridge stays closed by more than 35 percent, largely by keeping spare bearings in six regional yards.</p>\n',
        is: '',
      },
      {
        was: '<div class="field-item even" property="content:encoded">\n',
        is: '<div class="field-item even" property="content:encoded">\n<p>Since 2020, the Bureau has cut the time for which a closed bridge stays closed by more than 35 percent, largely by keeping spare bearings in six regional yards.</p>\n',
      },
      // … one that is taken out, and a figure that is another.
      {
        was: '<p>Each bridge was given a so-called “sufficiency score” by two inspectors working apart. Where they disagreed, the lower score was kept. The scores, the photographs and the names of the inspectors are in the public register, together with the date on which each crossing will be seen again.</p>\n',
        is: '',
      },
      { was: 'set aside $76.4 million to pay', is: 'set aside $67.4 million to pay' },
    ],
  },
  {
    // Says one amount in two ways, contradicts it, and has a table.
    page: 'united-states',
    version: '4',
    edits: [
      {
        was: 'largely by keeping spare bearings in six regional yards.</p>\n',
        is: [
          'largely by keeping spare bearings in six regional yards.</p>',
          '<table><tr><th>County</th><th>Cost of repairs</th></tr>',
          '<tr><th>Larkfield</th><td>$9.3 million</td></tr><tr><th>Upper Wend</th><td>$21.5 million</td></tr></table>',
          '<p>The 76,400,000 dollars come from the road fund.</p>',
          '<p>The Bureau set aside $67.4 million to pay for work on rural crossings after inspecting every bridge in the river counties.</p>\n',
        ].join('\n'),
      },
    ],
  },
];

/** The invented hosts of the newsroom, each once. */
export const DEMO_HOSTS: readonly string[] = [
  ...new Set(DEMO_PAGES.map(({ url }) => new URL(url).hostname)),
];

/**
 * @param id - A page's name.
 * @returns The page.
 * @throws Where there is no such page: a slip in a test or script.
 */
export function demoPage(id: string): DemoPage {
  const page = DEMO_PAGES.find((candidate) => candidate.id === id);
  if (page === undefined) throw new Error(`The demo newsroom has no page ${id}`);
  return page;
}
