import { describe, expect, test } from 'vitest';
import { detectOnGovernmentSite } from '../../../lib/detect/detect-on-government-site.ts';
import { detectRelease } from '../../../lib/detect/detect-release.ts';
import type { SignalName } from '../../../lib/detect/weights.ts';
import { growthOf } from '../../support/growth.ts';

const URL_OF_PAGE = 'https://www.harbours.gov/a/b';
const TEXT =
  'The programme will give small harbours along the coast new moorings and a common timetable for three years to come, from spring on.';

interface Page {
  url?: string;
  head?: string;
  body?: string;
}

function parse({ head = '', body = '' }: Page): Document {
  return new DOMParser().parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html');
}

function names(page: Page): string[] {
  return detectRelease(parse(page), { url: page.url ?? URL_OF_PAGE }).signals.map(
    ({ name }) => name,
  );
}

const h1 = (rest: string) => ({ body: `<h1>Minister opens harbour</h1>${rest}` });
const at = (path: string) => ({
  url: `https://www.harbours.gov${path}`,
  body: '<h1>Minister opens harbour</h1>',
});
const links = (count: number) =>
  Array.from(
    { length: count },
    (_, n) => `<h3><a href="/${n}">Minister opens harbour number ${n}</a></h3>`,
  ).join('');

/** Each signal with a page that has it and a near one that has not. */
const CASES: readonly [SignalName, Page, Page][] = [
  ['address-release', at('/media-releases/x'), at('/express-releases-ltd/x')],
  ['address-release', at('/serviciosdeprensa/notasprensa/x'), at('/servicios/x')],
  [
    'address-release',
    at('/view.do?menu=press-releases&id=12345'),
    at('/view.do?menu=harbours&id=12345'),
  ],
  ['address-news', at('/aktuelles/hafen'), at('/aktuellen-hafen/hafen')],
  ['address-other', at('/blog/x'), at('/blogger-award/x')],
  [
    'address-other',
    { url: 'https://harbours.blog.gov.uk/2031/03/03/x/', body: '<h1>Minister opens harbour</h1>' },
    { url: 'https://harbours.log.gov.uk/2031/03/03/x/', body: '<h1>Minister opens harbour</h1>' },
  ],
  ['address-list', at('/news/press-releases/'), at('/news/press-releases/minister-opens')],
  ['address-list', at('/newsroom?page=2'), at('/newsroom?id=2')],
  ['address-list', at('/nyheder/2031/pt-br'), at('/nyheder/2031/ny-mole')],
  ['address-list', at('/press/2031/03'), at('/press/2031/0304.html')],
  ['address-date', at('/2031/03/03/x'), at('/2031/99/x')],
  ['address-headline', at('/x/minister-opens-new-harbour'), at('/x/minister')],
  [
    'metadata-release',
    { head: '<meta name="govuk:format" content="press_release">' },
    { head: '<meta name="govuk:format" content="guide">' },
  ],
  [
    'metadata-release',
    { body: '<article class="node--type-press-release"><h1>Minister opens harbour</h1></article>' },
    { body: '<article class="view-press-releases"><h1>Minister opens harbour</h1></article>' },
  ],
  [
    'metadata-keyword',
    { head: '<meta name="keywords" content="Harbours, Press Release">' },
    { head: '<meta name="keywords" content="Harbours, Press">' },
  ],
  [
    'metadata-news',
    { head: '<script type="application/ld+json">{"@type":"NewsArticle"}</script>' },
    { head: '<script>{"@type":"NewsArticle"}</script>' },
  ],
  [
    'metadata-article',
    { head: '<meta property="og:type" content="article">' },
    { head: '<meta property="og:type" content="website">' },
  ],
  [
    'metadata-other',
    { head: '<script type="application/ld+json">{"@type":["FAQPage"]}</script>' },
    { head: '<script type="application/ld+json">{"@type":"WebPage"}</script>' },
  ],
  [
    'metadata-date',
    { head: '<meta property="article:published_time" content="2031-03-03">' },
    { head: '<meta property="article:modified_time" content="2031-03-03">' },
  ],
  [
    'title-list',
    { body: '<h1>Latest news and press releases</h1>' },
    { body: '<h1>Minister releases latest news on harbours</h1>' },
  ],
  [
    'title-list',
    { body: '<h1>Page not found</h1>' },
    { body: '<h1>Missing page of harbour log found</h1>' },
  ],
  [
    'title-release',
    { head: '<title>Minister opens harbour | Press releases | Harbours</title>' },
    { head: '<title>Minister opens harbour | Harbours</title>' },
  ],
  [
    'trail-release',
    h1('<ol class="breadcrumb"><li>Newsroom</li></ol>'),
    h1('<ol class="breadcrumb"><li>Harbours</li></ol>'),
  ],
  [
    'wording-label',
    h1('<p>Pressemitteilung Nr. 3</p>'),
    h1('<p><a href="/p">Alle Pressemitteilungen des Hafens hier</a></p>'),
  ],
  ['wording-label', h1('<p>보도자료</p>'), h1('<p>자료</p>')],
  [
    'wording-spreading',
    h1('<p>FOR IMMEDIATE RELEASE</p>'),
    h1('<p>For immediate help call us</p>'),
  ],
  ['wording-end', h1('<p># # #</p>'), h1('<p>#harbour</p>')],
  ['wording-end', h1('<p>-ends-</p>'), h1('<p>Season ends in May</p>')],
  ['wording-contact', h1('<p>Media contact: Tess Orme</p>'), h1('<p>Contact us</p>')],
  ['wording-part', h1('<h2>Notes to editors</h2>'), h1('<h2>Notes</h2>')],
  ['wording-number', h1('<p>Release Number: HQ-31-001</p>'), h1('<p>Berth number: 31</p>')],
  [
    'wording-statement',
    { body: '<h1>Statement by the Minister for Harbours</h1>' },
    { body: '<h1>Bank statements of harbours</h1>' },
  ],
  [
    'wording-announcing',
    h1(`<p>The minister today announced it. ${TEXT}</p>`),
    h1(`<p>${TEXT}</p>`),
  ],
  [
    'wording-opinion',
    h1('<p>This article was published in the Northquay Tribune.</p>'),
    h1('<p>Published in Northquay</p>'),
  ],
  [
    'wording-legal',
    h1(`<p>Section 1. Purpose. ${TEXT}</p><p>Sec. 2. Council. ${TEXT}</p>`),
    h1(`<p>Section 1 of the quay. ${TEXT}</p><p>Sector 2. ${TEXT}</p>`),
  ],
  [
    'wording-legal',
    h1(`<p>§ 4. (1) ${TEXT}</p><p>§ 5. ${TEXT}</p>`),
    h1(`<p>§ 4. (1) ${TEXT}</p><p>${TEXT}</p>`),
  ],
  [
    'structure-article',
    h1(`<p>${TEXT}</p>`.repeat(3)),
    h1(`<p><a href="/">${TEXT}</a></p>`.repeat(3)),
  ],
  [
    'structure-teasers',
    { body: `<h1>Harbours</h1>${links(6)}` },
    { body: `<h1>Minister opens harbour</h1><p>${TEXT}</p>${links(6)}` },
  ],
  ['structure-many-dates', h1('<p>3 March 2031</p>'.repeat(5)), h1('<p>3 March 2031</p>')],
  ['structure-no-prose', h1('<p>Short.</p>'), h1(`<p>${TEXT}</p>`)],
  ['structure-date', h1('<p>Publié le 3 mars 2031</p>'), h1('<p>In 2031</p>')],
  ['structure-date', h1('<p>中華民國120年3月3日</p>'), h1('<p>120年計畫</p>')],
  ['structure-date', h1('<p>發布日期：120-03-03</p>'), h1('<p>電話：120-03-0312</p>')],
  ['structure-date', h1('<p>令和13年3月3日</p>'), h1('<p>令和13年度</p>')],
  ['structure-date', h1('<p>٣ مارس ٢٠٣١</p>'), h1('<p>٣ مارس</p>')],
  ['structure-date', h1('<p>3 มีนาคม 2574</p>'), h1('<p>3 มีนาคม</p>')],
  ['structure-date', h1('<p>2031. március 3.</p>'), h1('<p>2031 volt</p>')],
  ['structure-date', h1('<p>2031 m. kovo 3 d.</p>'), h1('<p>2031 m.</p>')],
  [
    'structure-updated',
    h1('<p>Last updated 3 March 2031</p>'),
    h1('<p>Published 3 March 2031</p>'),
  ],
  [
    'structure-dateline',
    h1(`<p>NORTHQUAY, Me. – ${TEXT}</p>`),
    h1(`<p>During three separate – ${TEXT}</p>`),
  ],
  [
    'structure-quotation',
    h1('<p>“Harbours matter to us all,” said Ada Quill.</p>'),
    h1('<p>The “Harbours matter” prize goes to Ada Quill.</p>'),
  ],
  [
    'structure-quotation',
    h1(
      '<blockquote><p>“Harbours are where our summers begin.”</p><p>Ada Quill, Minister of Harbours</p></blockquote>',
    ),
    h1('<p>“Harbours are where our summers begin.”</p><p>A poem, a song. And a prize.</p>'),
  ],
  [
    'structure-quotation',
    h1('<p>The minister said:</p><p>“Harbours matter to all of us.”</p>'),
    h1('<p>The minister opened:</p><p>“Harbours matter to all of us.”</p>'),
  ],
  [
    'structure-quotation',
    h1('<p>Wethouder Jan Visser: “Dit is een mooie dag voor de haven.”</p>'),
    h1('<p>Het werk heet sinds lang: “Een mooie dag voor de haven”</p>'),
  ],
  [
    'structure-quotation',
    h1('<p>وقال الوزير: «هذا يوم مهم للساحل كله»</p>'),
    h1('<p>«هذا يوم مهم للساحل كله للجميع»</p>'),
  ],
  [
    'wording-announcing',
    { body: '<h1>港務部宣布小型港口擴建計畫啟動</h1>' },
    { body: '<h1>港務部小型港口擴建計畫</h1>' },
  ],
  ['structure-byline', h1('<p>By Tess Orme</p>'), h1('<p>By the sea</p>')],
  ['structure-comments', h1('<div id="comments"></div>'), h1('<div id="comment-policy"></div>')],
  ['structure-paging', h1('<ul class="pagination"></ul>'), h1('<ul class="pages"></ul>')],
  [
    'structure-questions',
    h1('<h2>Who may moor?</h2><h2>Where do I pay?</h2>'),
    h1('<h2>Who may moor?</h2>'),
  ],
  [
    'structure-addressing',
    h1(`<p>You need a licence. ${TEXT}</p><p>You pay at once. ${TEXT}</p>`),
    h1(`<p>${TEXT}</p><p>${TEXT}</p>`),
  ],
  [
    'structure-no-prose',
    h1('<p>افتتحت وزارة الموانئ اليوم الرصيف الجديد</p>'),
    h1('<p>افتتحت وزارة الموانئ اليوم الرصيف الجديد بكلفة بلغت 12 مليون دولار، بحضور كبير</p>'),
  ],
  [
    'address-list',
    { url: 'https://www.harbours.gov/News.aspx?s=harbour' },
    { url: 'https://www.harbours.gov/News.aspx?n=1234&s=56789' },
  ],
  ['issuer-host', {}, { url: 'https://harbours.example/a' }],
  [
    'issuer-named',
    {
      url: 'https://www.havne.example/a/b',
      head: '<meta property="og:site_name" content="Havneministeriet">',
    },
    {
      url: 'https://www.havne.example/a/b',
      head: '<meta property="og:site_name" content="Havnemagasinet">',
    },
  ],
  [
    'issuer-named',
    {
      url: 'https://www.tallowriver.example/a',
      head: '<title>Nation signs accord — Tallow River First Nation</title>',
    },
    {
      url: 'https://www.tallowriver.example/a',
      head: '<title>Nation signs accord — Tallow River Festival</title>',
    },
  ],
  [
    'issuer-named',
    {
      url: 'https://harbours.example/a',
      head: '<meta property="og:site_name" content="Ministry of Harbours">',
    },
    { url: 'https://harbours.example/a' },
  ],
  [
    'issuer-named',
    { url: 'https://news.gov.norwold.nw/a' },
    { url: 'https://news.gov.norwold.example/a' },
  ],
  [
    'issuer-named',
    {
      url: 'https://harbours.example/a',
      head: '<meta property="og:site_name" content="Central Bank of Norwold">',
    },
    {
      url: 'https://harbours.example/a',
      head: '<meta property="og:site_name" content="Quill Bank">',
    },
  ],
  [
    'issuer-named',
    {
      url: 'https://harbours.example/a',
      head: '<title>Government of Norwold - News release</title>',
    },
    { url: 'https://harbours.example/a', head: '<title>Small harbours - News release</title>' },
  ],
  [
    'issuer-named',
    {
      url: 'https://www.hamnstad.se/a',
      head: '<meta property="og:site_name" content="Hamnstads kommun">',
    },
    { url: 'https://www.hamnstad.se/a' },
  ],
  [
    'issuer-named',
    {
      url: 'https://harbours.example/a',
      head: '<meta property="og:site_name" content="Landtag Nordhafen">',
    },
    { url: 'https://harbours.example/a' },
  ],
  [
    'issuer-named',
    { url: 'https://www.polizei-nordhafen.de/a' },
    { url: 'https://www.nordhafen.de/a' },
  ],
  [
    'issuer-other',
    {
      url: 'https://quill.example/a',
      head: '<meta property="og:site_name" content="Quill Moorings Inc.">',
    },
    { url: 'https://quill.example/a' },
  ],
  [
    'issuer-named',
    {
      url: 'https://www.marine.example/a',
      head: '<meta property="og:site_name" content="Harbour Protection Agency">',
    },
    {
      url: 'https://www.marine.example/a',
      head: '<meta property="og:site_name" content="Harbour News Agency">',
    },
  ],
  [
    'issuer-named',
    { url: 'https://www.sadamaministeerium.example/a' },
    { url: 'https://www.sadamamuuseum.example/a' },
  ],
  ['issuer-unknown', { url: 'https://quill.example/a' }, {}],
];

describe('every signal, both ways', () => {
  test.each(CASES)('%s', (name, has, hasNot) => {
    expect(names(has)).toContain(name);
    expect(names(hasNot)).not.toContain(name);
  });
});

test('the score is what the weights add up to, and evidence is short', () => {
  const { score, signals } = detectRelease(
    parse(h1(`<p>FOR IMMEDIATE RELEASE</p><p>${TEXT.repeat(5)}</p>`)),
    {
      url: `https://harbours.example/press-releases/${'long-'.repeat(100)}`,
    },
  );
  expect(score).toBeGreaterThan(0);
  expect(score).toBeLessThan(0.5);
  expect(signals.every(({ evidence }) => evidence.length <= 120)).toBe(true);
});

test('a government site is judged the same without the tables of hosts', () => {
  const page = h1(`<p>Press release</p><p>${TEXT}</p>`);
  expect(detectOnGovernmentSite(parse(page), { url: URL_OF_PAGE }).detection).toEqual(
    detectRelease(parse(page), { url: URL_OF_PAGE }),
  );
});

test.each(['', 'not an address', 'https://', 'https://www.harbours.gov/%E0%A4%A', 'about:blank'])(
  'any address is read: %j',
  (url) => {
    expect(detectRelease(parse({}), { url }).verdict).toBe('other');
  },
);

test('the page is left as it was', () => {
  const document = parse(h1(`<p>${TEXT}</p>`));
  const before = document.documentElement.outerHTML;
  detectRelease(document, { url: URL_OF_PAGE });
  expect(document.documentElement.outerHTML).toBe(before);
});

describe('hostile pages cost no more than a bounded look', () => {
  const HOSTILE: readonly [string, (size: number) => string][] = [
    ['one enormous text', (size) => `<h1>A</h1><p>${'WASHINGTON (A) '.repeat(200_000 * size)}</p>`],
    [
      'capitals without end',
      (size) => `<h1>A</h1>${`<p>${'A '.repeat(300)}–</p>`.repeat(500 * size)}`,
    ],
    [
      'digits and dots without end',
      (size) => `<h1>A</h1>${`<p>${'1. 1/'.repeat(14)}</p>`.repeat(2_000 * size)}`,
    ],
    ['elements without end', (size) => `<h1>A</h1>${'<p>x</p>'.repeat(50_000 * size)}`],
    ['deep nesting', (size) => `<h1>A</h1>${'<div>'.repeat(500 * size)}x`],
    ['metadata without end', (size) => `<meta name="a" content="${'x'.repeat(1_000_000 * size)}">`],
    [
      'linked data that never ends',
      (size) =>
        `<script type="application/ld+json">${'"publisher":{'.repeat(50_000 * size)}</script>`,
    ],
    ['headings without end', (size) => '<h1>Minister opens harbour</h1>'.repeat(20_000 * size)],
    [
      'class names without end',
      (size) => `<h1 class="${'node-type-'.repeat(50_000 * size)}">A</h1>`,
    ],
  ];
  test.each(HOSTILE)('%s', (_name, html) => {
    const url = `https://www.harbours.gov/${'-2031'.repeat(400)}?${'a'.repeat(4_000)}`;
    const growth = growthOf((size) => {
      const document = new DOMParser().parseFromString(html(size), 'text/html');
      return () => detectRelease(document, { url });
    }, 1);
    expect(growth).toBeLessThan(10);
  });
});
