import { describe, expect, test } from 'vitest';
import { bodyLines, extractPage, PARAGRAPHS, PROSE } from './extract-page.ts';

const page = (text: string, title = 'Norwold gives small harbours new moorings'): string =>
  `<html lang="en"><head><title>${title}</title></head><body><nav><a href="/">Home</a></nav><main><article><h1>Norwold gives small harbours new moorings</h1>${text}</article></main></body></html>`;

describe('a head that shares a paragraph with line breaks', () => {
  const HEAD =
    '<p><strong>FOR IMMEDIATE RELEASE</strong><br>Monday, March 3, 2031<br><strong>Media Contact:</strong> Ada Quill, 555-010-2030</p>';

  test('is no part of the body', () => {
    const release = extractPage(page(`${HEAD}<p>NORHAVEN – ${PROSE[0]}</p>${PARAGRAPHS}`));
    expect(bodyLines(release)[0]).toBe(`NORHAVEN – ${PROSE[0]}`);
    expect(release.place?.value).toBe('NORHAVEN');
  });

  test('names a contact in one of its lines', () => {
    expect(extractPage(page(`${HEAD}${PARAGRAPHS}`)).contacts).toMatchObject([
      { name: 'Ada Quill', phones: ['555-010-2030'] },
    ]);
  });

  test('ends where the text begins', () => {
    const release = extractPage(
      page(`<p>FOR IMMEDIATE RELEASE<br>${PROSE[0]}<br>${PROSE[1]}</p>${PARAGRAPHS}`),
    );
    expect(bodyLines(release)[0]).toBe(`${PROSE[0]} ${PROSE[1]}`);
  });

  test('gives the place beside the date', () => {
    const release = extractPage(page(`<p>Paris, le 3 mars 2031<br>N° 214</p>${PARAGRAPHS}`));
    expect(release.place?.value).toBe('Paris');
    expect(bodyLines(release)[0]).toBe(PROSE[0]);
  });
});

test('a label of a date on a line of its own is no part of the body, whatever its words', () => {
  const release = extractPage(
    page(
      `<dl><dt>First published:</dt><dd>3 March 2031</dd><dt>Last updated:</dt><dd>4 March 2031</dd></dl>${PARAGRAPHS}`,
    ),
  );
  expect(bodyLines(release)[0]).toBe(PROSE[0]);
  expect(release.datePublished?.value).toBe('2031-03-03');
  expect(release.dateModified?.value).toBe('2031-03-04');
});

describe('the end of a release', () => {
  test.each(['Ends/Monday, March 3, 2031', '—000—', '-o0o-', '---oo(0)oo---', 'NNNN'])(
    'is told by %s',
    (mark) => {
      const release = extractPage(page(`${PARAGRAPHS}<p>${mark}</p><p>Issued at NWT 16:30</p>`));
      expect(bodyLines(release).at(-1)).toBe(PROSE[3]);
    },
  );

  test('comes before the name of who published it', () => {
    const release = extractPage(
      page(`${PARAGRAPHS}<h3>Herausgeber</h3><p>Der Bundesrat</p><p>Bundesamt für Häfen</p>`),
    );
    expect(bodyLines(release).at(-1)).toBe(PROSE[3]);
  });
});

describe('a headline', () => {
  test('stands in the middle of a title', () => {
    const title =
      'District of Norwold | Norwold gives small harbours new moorings | Norwold Department of Harbours';
    const html = `<html lang="en"><head><title>${title}</title></head><body><header>Norwold Department of Harbours</header><main><h1>Norwold gives small harbours new moorings</h1>${PARAGRAPHS}</main></body></html>`;
    expect(extractPage(html).headline.value).toBe('Norwold gives small harbours new moorings');
  });

  test('is the heading, where the title ends with the name of the site that stands above it', () => {
    const html = `<html lang="en"><head><title>Press corner | Norwold Harbour Commission</title></head><body><div>Norwold Harbour Commission</div><main><h1>Small harbours get new moorings</h1>${PARAGRAPHS}</main></body></html>`;
    expect(extractPage(html).headline.value).toBe('Small harbours get new moorings');
  });

  test('is a bold line above the text, where the page has no heading', () => {
    const html = `<html lang="en"><head><title>Newsroom</title></head><body><table><tr><td><b>NEWS RELEASE</b></td></tr><tr><td>March 3, 2031</td></tr></table><p><b>First mooring of the year opens in Norhaven</b></p>${PARAGRAPHS}</body></html>`;
    const release = extractPage(html);
    expect(release.headline.value).toBe('First mooring of the year opens in Norhaven');
    expect(release.datePublished?.value).toBe('2031-03-03');
  });

  test('is the line that the address writes out, not the name of the site', () => {
    const html = `<html lang="en"><head><title>Norwold Harbour Office</title></head><body><div><h1>Norwold Harbour Office</h1></div><div><div>Norwold gives small harbours 48 new moorings</div><div>March 3, 2031</div>${PARAGRAPHS}</div></body></html>`;
    const url = 'https://www.norwold.gov/pressroom/norwold-gives-small-harbours-new-moorings';
    expect(extractPage(html, url).headline.value).toBe(
      'Norwold gives small harbours 48 new moorings',
    );
  });
});

test('a place stands before the name of a wire on a line of its own', () => {
  const release = extractPage(page(`<p>Kalmstadt (ots)</p>${PARAGRAPHS}`));
  expect(release.place?.value).toBe('Kalmstadt');
  expect(bodyLines(release)[0]).toBe(PROSE[0]);
});

test('a date is read where style sheets alone part it from what stands beside it', () => {
  const line =
    '<div><span>Press release</span><span>3 March 2031</span><span>Norhaven</span></div>';
  expect(extractPage(page(`${line}${PARAGRAPHS}`)).datePublished?.value).toBe('2031-03-03');
});

test('an office and its number are no part of the body, in bold as well', () => {
  const release = extractPage(
    page(`${PARAGRAPHS}<p><strong>Minister’s office – 6555 0170</strong></p>`),
  );
  expect(bodyLines(release).at(-1)).toBe(PROSE[3]);
  expect(release.contacts).toMatchObject([{ phones: ['6555 0170'] }]);
});

test('a label in capitals without accents is no place', () => {
  const release = extractPage(
    page(`<p>COMMUNIQUE DE PRESSE</p><p>Dakar, le 3 mars 2031 - ${PROSE[0]}</p>${PARAGRAPHS}`),
  );
  expect(release.place?.value).toBe('Dakar');
});

test('an officer of a desk is a person with a role', () => {
  const release = extractPage(
    page(
      `${PARAGRAPHS}<h2>Contact</h2><p>Mary Holt<br>Public Affairs Officer<br>press@norwold.gov</p>`,
    ),
  );
  expect(release.contacts).toMatchObject([{ name: 'Mary Holt', role: 'Public Affairs Officer' }]);
});

describe('below the contacts', () => {
  const lastOf = (below: string): string | undefined =>
    bodyLines(
      extractPage(
        page(`${PARAGRAPHS}<h2>Presskontakt</h2><p>Ada Quill, telefon 555-010-2030</p>${below}`),
      ),
    ).at(-1);

  test('a heading over links alone opens no section of the release', () => {
    const links = '<h2>Genvägar</h2><ul><li><a href="/p">Proposition om hamnar</a></li></ul>';
    expect(lastOf(`${links}<div>Dela <a href="#">Facebook</a></div>`)).toBe(PROSE[3]);
  });

  test('a heading over text does', () => {
    expect(lastOf(`<h2>Så fördelas stödet</h2><p>${PROSE[0]}</p>`)).toBe(PROSE[0]);
  });
});

test('the role of a contact is known in other languages', () => {
  const release = extractPage(
    page(
      `${PARAGRAPHS}<p><strong>Kontakt pro média:</strong><br>Petr Novotný, tiskový mluvčí, +420 555 013 400</p>`,
    ),
  );
  expect(release.contacts).toMatchObject([{ name: 'Petr Novotný', role: 'tiskový mluvčí' }]);
});

test.each(['Share this: Facebook X LinkedIn', 'Partager Facebook', 'Facebook Twitter WhatsApp'])(
  '%s is no part of the body',
  (bar) => {
    expect(bodyLines(extractPage(page(`${PARAGRAPHS}<p>${bar}</p>`))).at(-1)).toBe(PROSE[3]);
  },
);

test('a list that speaks of a network stays', () => {
  const release = extractPage(page(`${PARAGRAPHS}<ul><li>Answers on Facebook</li></ul>`));
  expect(bodyLines(release).at(-1)).toBe('Answers on Facebook');
});

test('the sender under a release in French is a contact', () => {
  const release = extractPage(
    page(
      `${PARAGRAPHS}<p>– 30 –</p><p>Source :</p><p>Luc Hamel<br>Attaché de presse<br>Cabinet de la ministre des Ports<br>Tél. : 418 555-0142</p>`,
    ),
  );
  expect(release.contacts).toMatchObject([
    { name: 'Luc Hamel', role: 'Attaché de presse', phones: ['418 555-0142'] },
  ]);
});

describe('the issuer', () => {
  const issuerOf = (title: string, text = ''): string | undefined =>
    extractPage(page(`${text}${PARAGRAPHS}`, title)).publisher?.value;

  test('is the body among what a title adds, not the product that serves the page', () => {
    const headline = 'Norwold gives small harbours new moorings';
    expect(issuerOf(`${headline} • City of Merrow • CivicEngage`)).toBe('City of Merrow');
    expect(issuerOf(`${headline} - Ministerstwo Portów - Portal Gov.pl`)).toBe(
      'Ministerstwo Portów',
    );
    expect(issuerOf(`${headline}|Harbour Office`)).toBe('Harbour Office');
  });

  test('is not the person who holds its office', () => {
    const above =
      '<p>Office of Harbours</p><p>Attorney General Ada Quill</p><p>Ada Quill, Department Spokesperson</p>';
    expect(issuerOf('Norwold gives small harbours new moorings', above)).toBe('Office of Harbours');
  });

  test('is the body in the head of the page where nothing else names one', () => {
    const html = `<html lang="en"><head><title>Norwold gives small harbours new moorings</title></head><body><header><ul><li><a href="/s">City Services</a></li></ul><a href="/">Norwold Central Bank</a></header><main><article><h1>Norwold gives small harbours new moorings</h1>${PARAGRAPHS}</article></main></body></html>`;
    expect(extractPage(html, 'https://www.ncb.example/moorings').publisher?.value).toBe(
      'Norwold Central Bank',
    );
  });

  test('may begin the headline as well', () => {
    expect(issuerOf('Norwold gives small harbours new moorings | Norwold')).toBe('Norwold');
  });

  test.each([
    'Kikötőügyi Minisztérium',
    '港湾省',
    '항만부',
    'وزارة الموانئ',
    'Міністерство портів',
    'Υπουργείο Λιμένων',
    'Uostų ministerija',
  ])('stands under the headline in any language: %s', (name) => {
    expect(issuerOf('Norwold gives small harbours new moorings | Portal', `<p>${name}</p>`)).toBe(
      name,
    );
  });

  test('is not the line that tells whom to call', () => {
    const contact = '<p>Contact: Ada Quill, Department of Harbours, 555-010-2030</p>';
    expect(issuerOf('Norwold gives small harbours new moorings | Harbour Office', contact)).toBe(
      'Harbour Office',
    );
  });
});

test.each([
  'Tiedote',
  'Komunikat prasowy',
  'Tisková zpráva',
  'Sajtóközlemény',
  'Comunicat de presă',
  'Δελτίο Τύπου',
  'Пресс-релиз',
  'Basın Açıklaması',
  '보도자료',
  '新聞稿',
  'بيان صحفي',
  'Siaran Pers',
  'Pressiteade',
])('the label %s under the headline is no part of the text', (label) => {
  const release = extractPage(
    `<html><body><main><article><h1>Small harbours get new moorings</h1><p>${label}</p>${PARAGRAPHS}</article></main></body></html>`,
  );
  expect(bodyLines(release)).toEqual([...PROSE]);
  expect(release.subheadline).toBeNull();
});

test('a line with a ministry, its date and a label is no part of the text', () => {
  const release = extractPage(
    `<html><body><main><article><h1>Small harbours get new moorings</h1><div><span>Satamaministeriö</span> <span>Julkaisuajankohta 15.5.2031 10.30</span> <span>Tyyppi: Tiedote</span></div>${PARAGRAPHS}</article></main></body></html>`,
  );
  expect(bodyLines(release)).toEqual([...PROSE]);
  expect(release.datePublished?.value).toBe('2031-05-15');
});

test('a deck is read past the name of the body that stands over it', () => {
  const release = extractPage(
    `<html><body><main><article><h1>Small harbours get new moorings</h1><div>Havnedepartementet</div><p class="article-ingress">The first moorings are ready before the storms of autumn.</p>${PARAGRAPHS}</article></main></body></html>`,
  );
  expect(release.subheadline?.value).toBe(
    'The first moorings are ready before the storms of autumn.',
  );
});

describe('the lines of a head that has no profile', () => {
  test.each([
    '<p>For release at 11:00 a.m. EDT</p>',
    '<p>Fra: Havnedepartementet</p>',
    '<p>Lesedauer: 2 MIN</p>',
    '<ul><li>資料來源：航運司</li><li>建檔日期：120-05-12</li><li>更新時間：120-05-13</li></ul>',
    '<div>Image</div><div>Body</div>',
    '<p><strong>Themenfelder:</strong> Häfen<br><strong>Format:</strong> Sitzungen<br><strong>Stichworte:</strong> Boje</p>',
    '<div class="txt-size"><span>Tamaño de texto</span><a href="#">A+</a><a href="#">A-</a></div>',
    '<p>Text size A A A</p>',
    '<p>NOTA DE PRENSA N.° 041–2031/OII/MDLA</p>',
    '<p>Saturday, 1 March 2031 - 5:48 am.</p>',
  ])('are no part of the body: %s', (head) => {
    const release = extractPage(page(`${head}${PARAGRAPHS}`));
    expect(bodyLines(release)[0]).toBe(PROSE[0]);
    expect(release.subheadline).toBeNull();
  });

  test.each([
    'From 1 July 2031, mooring fees fall by half for small boats.',
    'Data on harbour traffic show a rise of four per cent in May.',
  ])('do not take a sentence that begins like a label with them: %s', (lead) => {
    expect(bodyLines(extractPage(page(`<p>${lead}</p>${PARAGRAPHS}`)))[0]).toBe(lead);
  });

  test('end before the first paragraph, though the release is signed with its date', () => {
    const release = extractPage(
      page(`<p>1. ${PROSE[0]}</p><p>2. ${PROSE[1]}</p><p>MINISTRY OF HARBOURS<br>3 MARCH 2031</p>`),
    );
    expect(bodyLines(release)[0]).toBe(`1. ${PROSE[0]}`);
    expect(release.subheadline).toBeNull();
  });

  test.each([
    ['<p>Northaven, NW</p><p>March 3, 2031</p>', 'Northaven, NW'],
    ['<ul><li>Datum: 03.03.2031</li><li>Ort: Nordhafen</li></ul>', 'Nordhafen'],
  ])('give the place of the release: %s', (head, place) => {
    expect(extractPage(page(`${head}${PARAGRAPHS}`)).place?.value).toBe(place);
  });

  test('give the place before a dash above the headline', () => {
    const html = `<html lang="de"><body><main><p>Pressemitteilung 03.03.2031 | Nordhafen – </p><h1>Kleine Häfen bekommen neue Bojen</h1>${PARAGRAPHS}</main></body></html>`;
    expect(extractPage(html).place?.value).toBe('Nordhafen');
  });

  test('are read from a day and an hour with a full stop', () => {
    const html = `<html lang="en"><head><meta property="article:published_time" content="2031-02-28T18:48:00+00:00"></head><body><main><h1>Norwold gives small harbours new moorings</h1><p>Saturday, 1 March 2031 - 5:48 am.</p>${PARAGRAPHS}</main></body></html>`;
    expect(extractPage(html).datePublished?.value).toBe('2031-03-01');
  });
});

describe('what follows the text', () => {
  test.each([
    '<p>(Fin/aqr)</p>',
    '<h3>Zdjęcia (4)</h3><p>Nabrzeże</p>',
    '<h3>Informacje o publikacji dokumentu</h3><dl><dt>Pierwsza publikacja:</dt><dd>03.03.2031 12:02 Jan Kowal</dd></dl>',
    '<section><h2>Ansprechpartner für die Medien</h2><p>Presse- und Informationsstab<br>Telefon: 030 5550 8240</p></section>',
    '<p>【問い合わせ先】<br>港湾局 計画課 担当：佐藤<br>電話：03-5555-8111</p>',
  ])('is no part of the body: %s', (end) => {
    expect(bodyLines(extractPage(page(`${PARAGRAPHS}${end}`))).at(-1)).toBe(PROSE[3]);
  });
});

test('a deck stands above the box of the text, however long the tools between them are', () => {
  const tools = Array.from({ length: 14 }, (_, n) => `<li>Tool ${n}</li>`).join('');
  const html = `<html lang="it"><body><main><div><h1>Riaprono i piccoli porti del Norvaldo</h1><p>Dopo undici mesi di lavori i porti riaprono il 3 marzo.</p><div><small>Data:</small><p>3 marzo 2031</p></div></div><div><ul>${tools}</ul></div><div><section><div>${PARAGRAPHS}</div></section></div></main></body></html>`;
  const release = extractPage(html);
  expect(release.subheadline?.value).toBe(
    'Dopo undici mesi di lavori i porti riaprono il 3 marzo.',
  );
});

test('labels over links and dates are no part of the body', () => {
  const release = extractPage(
    page(
      `<dl><dt>Part of:</dt><dd><a href="/t">Ports and harbours</a></dd><dt>First published:</dt><dd>3 March 2031</dd></dl>${PARAGRAPHS}`,
    ),
  );
  expect(bodyLines(release)[0]).toBe(PROSE[0]);
});

test('a number of a release in further languages is no part of the body', () => {
  const release = extractPage(page(`<p>Nomor: 45/SP/KPL/V/2031</p>${PARAGRAPHS}`));
  expect(bodyLines(release)[0]).toBe(PROSE[0]);
});

test('the note of a foot behind the end mark is no part of the body', () => {
  const note = 'Republic of Norwold. All content is in the public domain unless otherwise stated.';
  const release = extractPage(page(`${PARAGRAPHS}<p>-30-</p><p>${note}</p>`));
  expect(bodyLines(release).at(-1)).toBe(PROSE[3]);
});

test('a title that no line shows loses the body that it names', () => {
  const text = PROSE.join('<br><br>');
  const html = `<html lang="en"><head><title>Town of Norhaven - Small harbours get new moorings</title></head><body><table><tr><td><font size="1">3 March 2031 / Press release 12</font><br><font size="4">Small harbours get new moorings</font><br><br><font size="2">${text}</font></td></tr></table></body></html>`;
  const release = extractPage(html);
  expect(release.headline.value).toBe('Small harbours get new moorings');
  expect(bodyLines(release)[0]).not.toContain('Small harbours get new moorings');
});
