import { describe, expect, test } from 'vitest';
import type { Contact } from '../../../lib/model/release.ts';
import { extractPage, PARAGRAPHS } from './extract-page.ts';

function contactsOf(markup: string): readonly Contact[] {
  return extractPage(
    `<html lang="en"><body><main><article><h1>Norwold gives small harbours new moorings</h1>${PARAGRAPHS}${markup}</article></main></body></html>`,
  ).contacts;
}

const contact = (parts: Partial<Contact>): Contact => ({
  ...{ name: null, role: null, organization: null, phones: [], emails: [] },
  ...parts,
});

describe('a contact', () => {
  test('on lines of its own', () => {
    expect(
      contactsOf(
        '<h2>Contacts</h2><p>Ada Quill<br>Press Secretary<br>Office of the Minister of Harbours<br>555-010-2030<br><a href="mailto:ada.quill@norwold.gov">ada.quill@norwold.gov</a></p><p>Media Relations<br>Ministry of Harbours<br>555-010-4050</p>',
      ),
    ).toEqual([
      contact({
        name: 'Ada Quill',
        role: 'Press Secretary',
        organization: 'Office of the Minister of Harbours',
        phones: ['555-010-2030'],
        emails: ['ada.quill@norwold.gov'],
      }),
      contact({
        name: 'Media Relations',
        organization: 'Ministry of Harbours',
        phones: ['555-010-4050'],
      }),
    ]);
  });

  test('keeps its name where a role and an organisation of capitalised words follow', () => {
    expect(
      contactsOf(
        '<h2>Media contact</h2><p>Ada Quill<br>Executive Director, Northern Mooring Alliance<br>555-010-2030</p><p>Tess Orme<br>President, Chamber of Harbours<br>555-010-4050</p>',
      ),
    ).toEqual([
      contact({
        name: 'Ada Quill',
        role: 'Executive Director',
        organization: 'Northern Mooring Alliance',
        phones: ['555-010-2030'],
      }),
      contact({
        name: 'Tess Orme',
        role: 'President',
        organization: 'Chamber of Harbours',
        phones: ['555-010-4050'],
      }),
    ]);
  });

  test('in one line, and with the office in brackets', () => {
    expect(
      contactsOf(
        '<p>Media contact: Ada Quill (Minister’s office) - 0400 010 203</p><p>Media contact: Tess Orme, Senior Media Adviser, tel: 0400 010 405</p>',
      ),
    ).toEqual([
      contact({ name: 'Ada Quill', organization: 'Minister’s office', phones: ['0400 010 203'] }),
      contact({ name: 'Tess Orme', role: 'Senior Media Adviser', phones: ['0400 010 405'] }),
    ]);
  });

  test('of an office, after a dash', () => {
    const line = '<p>Minister’s office - 6555 0170</p>';
    const office = contact({ organization: 'Minister’s office', phones: ['6555 0170'] });
    expect(contactsOf(`<p><strong>Media contact:</strong></p>${line}`)).toEqual([office]);
    expect(contactsOf('<p>Media contact: Minister’s office - 6555 0170</p>')).toEqual([office]);
    expect(contactsOf(`<h3>Media contacts</h3>${line}`)).toEqual([office]);
    expect(contactsOf(line)).toEqual([office]);
  });

  test.each(['Inquiries', 'Media Inquiries', 'Enquiries'])('under "%s"', (heading) => {
    const list =
      '<dl><dt>Media:</dt><dd><a href="mailto:ada.quill@norwold.gov">Ada Quill</a></dd><dd>301-555-0117</dd></dl>';
    const box = `<aside class="inquiries"><h2>${heading}</h2>${list}<dl><dt>Consumer:</dt><dd>888-555-0144</dd></dl></aside>`;
    expect(contactsOf(box).map(({ name, phones }) => [name, ...phones])).toEqual([
      ['Ada Quill', '301-555-0117'],
      [null, '888-555-0144'],
    ]);
    expect(contactsOf(`<h2>${heading}</h2>${list}`)).toEqual([
      contact({
        name: 'Ada Quill',
        phones: ['301-555-0117'],
        emails: ['ada.quill@norwold.gov'],
      }),
    ]);
  });

  test('whose name leads to an address has that address', () => {
    const line =
      '<p><a href="mailto:ada.quill@norwold.gov?subject=Moorings">Ada Quill</a>, Press Secretary</p>';
    expect(contactsOf(`<h2>Media contact</h2>${line}`)).toEqual([
      contact({ name: 'Ada Quill', role: 'Press Secretary', emails: ['ada.quill@norwold.gov'] }),
    ]);
  });

  test('whose heading is parted from it by a line break alone', () => {
    const line = '<p>Assessoria de Comunicação<br>Ministério dos Portos<br>(61) 5550-0170</p>';
    expect(contactsOf(line)).toEqual([
      contact({
        name: 'Assessoria de Comunicação',
        organization: 'Ministério dos Portos',
        phones: ['(61) 5550-0170'],
      }),
    ]);
    const sentence = '<p>Media contact the harbour on 555-010-2030 before they sail.</p>';
    expect(contactsOf(sentence)).toEqual([]);
  });

  test('whose role stands before the name', () => {
    expect(
      contactsOf('<h2>Kontakt</h2><p>Presserådgiver Vilmer Tange, tlf. 33 55 01 70</p>'),
    ).toEqual([contact({ name: 'Vilmer Tange', role: 'Presserådgiver', phones: ['33 55 01 70'] })]);
  });

  test('is not its own organisation', () => {
    const line =
      '<p>Press office – 01632 960170, <a href="mailto:press@norwold.gov">email the press office</a></p>';
    expect(contactsOf(`<h2>Media enquiries</h2>${line}`)).toEqual([
      contact({ name: 'Press office', phones: ['01632 960170'], emails: ['press@norwold.gov'] }),
    ]);
  });

  test('whose number stands in brackets with a name leaves the bracket', () => {
    expect(contactsOf('<h2>Contact</h2><p>Ada Quill (02-5550-1177)</p>')).toMatchObject([
      { name: 'Ada Quill', phones: ['02-5550-1177'] },
    ]);
  });

  test('of a desk joins the body whose desk it is', () => {
    expect(
      contactsOf(
        '<h2>Kontakt</h2><p>Polizei Norhaven<br>Pressestelle<br>Telefon: 02551 152200<br>Fax: 02551 152201</p>',
      ),
    ).toEqual([
      contact({
        name: 'Pressestelle',
        organization: 'Polizei Norhaven',
        phones: ['02551 152200'],
      }),
    ]);
  });

  test('of somebody named above a list', () => {
    expect(
      contactsOf('<p>5. Contact Harbour Watch:</p><ul><li>Call 0800 010203</li></ul>').map(
        ({ phones }) => phones,
      ),
    ).toEqual([['0800 010203']]);
  });

  test.each(['[email protected]', 'ada.quill (at) norwold.gov', 'ada.quill[at]norwold[dot]gov'])(
    'whose address is disguised (%s) is not given one',
    (address) => {
      const [found] = contactsOf(`<h2>Contact</h2><p>Ada Quill<br>555-010-2030<br>${address}</p>`);
      expect(found).toEqual(contact({ name: 'Ada Quill', phones: ['555-010-2030'] }));
    },
  );
});

describe('no contact', () => {
  test.each([
    ['a span of years', '<p>© The State of Norwold 1997–2022 (Ministry of Harbours)</p>'],
    [
      'the times of other news',
      '<p>Most read</p><p>10.12.2030 – 13:17</p><p>09.12.2030 – 17:01</p>',
    ],
    ['a room', '<p>16th Floor, Harbour Square</p>'],
  ])('is made of %s below one', (_what, markup) => {
    expect(contactsOf(`<h2>Contact</h2><p>Ada Quill</p><p>555-010-2030</p>${markup}`)).toEqual([
      contact({ name: 'Ada Quill', phones: ['555-010-2030'] }),
    ]);
  });

  test('takes its name from a menu that also says "Media"', () => {
    const release = extractPage(
      `<html lang="en"><body><nav><ul><li><a href="/m">Media</a></li><li><a href="/j">Harbour Statistics</a></li></ul></nav><main><article><h1>Norwold gives small harbours new moorings</h1><p>Contact: (555) 010-6000, press@norwold.gov</p>${PARAGRAPHS}</article></main></body></html>`,
    );
    expect(release.contacts).toEqual([
      contact({ phones: ['(555) 010-6000'], emails: ['press@norwold.gov'] }),
    ]);
  });

  test('takes the headline below it for a role', () => {
    const release = extractPage(
      `<html lang="en"><body><main><article><p>CONTACT: Harbour Press Office: 555-010-2030</p><p><b>The minister as director of the harbours</b></p><h1>The minister as director of the harbours</h1>${PARAGRAPHS}</article></main></body></html>`,
    );
    expect(release.contacts).toEqual([
      contact({ name: 'Harbour Press Office', phones: ['555-010-2030'] }),
    ]);
  });
});

describe('a sentence that tells whom to ask', () => {
  test.each([
    [
      'For more information, contact Ada Quill at 555-010-2030 or <a href="mailto:ada.quill@norwold.gov">ada.quill@norwold.gov</a>.',
      { name: 'Ada Quill', phones: ['555-010-2030'], emails: ['ada.quill@norwold.gov'] },
    ],
    [
      'The works begin on Monday. Reporters with questions should contact communications director Tess Orme by phone at 555-010-2030.',
      { name: 'Tess Orme', role: 'communications director', phones: ['555-010-2030'] },
    ],
    [
      'Media enquiries should be directed to the Harbour Press Office at press@norwold.gov.',
      { name: 'Harbour Press Office', emails: ['press@norwold.gov'] },
    ],
    [
      'Pour plus d’information, veuillez communiquer avec Luc Hamel au 418 555-0142.',
      { name: 'Luc Hamel', phones: ['418 555-0142'] },
    ],
    [
      'Für Rückfragen steht Ihnen Uwe Hahn unter 0555 123-4567 gern zur Verfügung.',
      { name: 'Uwe Hahn', phones: ['0555 123-4567'] },
    ],
    [
      'Para más información, puede contactar con Marta Oliva en prensa@norwold.gov.',
      { name: 'Marta Oliva', emails: ['prensa@norwold.gov'] },
    ],
  ])('%s', (sentence, parts) => {
    expect(contactsOf(`<p>${sentence}</p>`)).toEqual([contact(parts)]);
  });

  test.each([
    ['everybody is sent to an office', 'the harbour licence counter at 555-010-2030'],
    ['a service is named', 'your nearest harbour office on 555-010-2030'],
  ])('names no contact where %s', (_what, whom) => {
    expect(contactsOf(`<p>For more information, contact ${whom}.</p>`)).toEqual([]);
  });
});

test('contacts stand in a box beside the text where a press office is named under "Contact"', () => {
  const box = (desk: string): string =>
    `<div class="related-box"><h3>Contact</h3><p>Ada Quill<br>${desk}<br>555-010-2030</p></div>`;
  expect(contactsOf(box('Press office'))).toEqual([
    contact({ name: 'Ada Quill', organization: 'Press office', phones: ['555-010-2030'] }),
  ]);
  expect(contactsOf(box('Licence counter'))).toEqual([]);
});

test('lines are parted at their breaks where other text stands in the same box', () => {
  expect(
    contactsOf(
      `<div><font>For immediate release<br>March 3, 2031<br><br>Contact: Sgt. Ada Quill<br>(555) 010-2030<br><center><b>Two held</b></center>${PARAGRAPHS}</font></div>`,
    ),
  ).toEqual([contact({ name: 'Sgt. Ada Quill', phones: ['(555) 010-2030'] })]);
});

test.each([
  ['Director of Communications', '555-010-2030'],
  ['Deputy Head of Press', '555-010-2030'],
  ['Directrice des communications', '555-010-2030'],
])('%s is what a person does', (role, phone) => {
  expect(contactsOf(`<h2>Media contact</h2><p>Ada Quill<br>${role}<br>${phone}</p>`)).toEqual([
    contact({ name: 'Ada Quill', role, phones: [phone] }),
  ]);
});

test('a table of contacts is read past the names of its columns', () => {
  const row = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  expect(
    contactsOf(
      `<h3>Media contacts</h3><table>${row(['Name', 'Role', 'Phone', 'Email'], 'th')}${row(['Ada Quill', 'Press Officer', '555-010-2030', 'ada@norwold.gov'], 'td')}${row(['Tess Orme', 'Deputy Director', '555-010-4050', 'tess@norwold.gov'], 'td')}</table>`,
    ),
  ).toEqual([
    contact({
      name: 'Ada Quill',
      role: 'Press Officer',
      phones: ['555-010-2030'],
      emails: ['ada@norwold.gov'],
    }),
    contact({
      name: 'Tess Orme',
      role: 'Deputy Director',
      phones: ['555-010-4050'],
      emails: ['tess@norwold.gov'],
    }),
  ]);
});

test('a press desk under the text that nothing heads is a contact, and no part of the text', () => {
  const release = extractPage(
    `<html lang="pt"><body><main><article><h1>Governo abre portos pequenos</h1>${PARAGRAPHS}<p>Assessoria Especial de Comunicação Social<br>Ministério de Portos<br>imprensa@norwold.gov<br>(61) 5555-0142</p></article></main></body></html>`,
  );
  expect(release.contacts).toEqual([
    contact({
      name: 'Assessoria Especial de Comunicação Social',
      organization: 'Ministério de Portos',
      phones: ['(61) 5555-0142'],
      emails: ['imprensa@norwold.gov'],
    }),
  ]);
  expect(release.body.text).not.toContain('Assessoria');
});

test.each([
  [
    'Petra Malá, tisková mluvčí, tel.: +420 555 010 112, petra.mala@norwold.gov',
    {
      name: 'Petra Malá',
      role: 'tisková mluvčí',
      phones: ['+420 555 010 112'],
      emails: ['petra.mala@norwold.gov'],
    },
  ],
  [
    'Пресс-служба Министерства портов<br>+7 (495) 555-01-12',
    { name: 'Пресс-служба Министерства портов', phones: ['+7 (495) 555-01-12'] },
  ],
  [
    'Biuro Prasowe<br>Ministerstwo Portów<br>tel. 22 555 01 12',
    { name: 'Biuro Prasowe', organization: 'Ministerstwo Portów', phones: ['22 555 01 12'] },
  ],
  ['新聞聯絡人：陳大明<br>聯絡電話：02-5555-0112', { name: '陳大明', phones: ['02-5555-0112'] }],
  [
    'Lisätietoja:<br>neuvotteleva virkamies Liisa Salo, p. 0295 555 113',
    { name: 'Liisa Salo', role: 'neuvotteleva virkamies', phones: ['0295 555 113'] },
  ],
])('%s is a contact, under whatever language', (line, parts) => {
  expect(contactsOf(`<p>${line}</p>`)).toEqual([contact(parts)]);
});

test('a sign of a telephone is no part of a name', () => {
  expect(contactsOf('<p>Press contact: Ada Quill ✆ (+352) 5555 0112</p>')).toEqual([
    contact({ name: 'Ada Quill', phones: ['(+352) 5555 0112'] }),
  ]);
});

describe('a contact of a government that has no profile', () => {
  test.each([
    [
      '<p><strong>Media enquiries:</strong> Mr Sipho Ndaba, spokesperson to the Minister, on 082 555 0142</p>',
      { name: 'Mr Sipho Ndaba', role: 'spokesperson to the Minister', phones: ['082 555 0142'] },
    ],
    [
      '<p><strong>Media contact:</strong> Harbours Media Unit on (07) 5550 0138</p>',
      { name: 'Harbours Media Unit', phones: ['(07) 5550 0138'] },
    ],
    [
      '<p><strong>For media queries, please contact:</strong></p><p>Mr Joel Lim<br>Senior Manager<br>Tel: 6555 0123</p>',
      { name: 'Mr Joel Lim', role: 'Senior Manager', phones: ['6555 0123'] },
    ],
    [
      '<h2>Presskontakt</h2><p><strong>Ida Norling</strong><br>Pressekreterare hos Lars Ekvall<br>Mobil 076-555 11 02<br><a href="mailto:ida.norling@norwold.gov">e-post till Ida Norling</a></p>',
      {
        name: 'Ida Norling',
        role: 'Pressekreterare hos Lars Ekvall',
        phones: ['076-555 11 02'],
        emails: ['ida.norling@norwold.gov'],
      },
    ],
    [
      '<p><strong>ENDS</strong></p><p>Press and Information Office<br>Department of Harbours<br>Tel: 01 555 0133</p>',
      {
        name: 'Press and Information Office',
        organization: 'Department of Harbours',
        phones: ['01 555 0133'],
      },
    ],
    [
      '<h2>Ansprechpartner für die Medien</h2><p>Presse- und Informationsstab<br>Telefon: 030 5550 8240</p>',
      { name: 'Presse- und Informationsstab', phones: ['030 5550 8240'] },
    ],
    [
      '<p>Media Contact: Special Agent Dee Cross<br>(505) 555-0161</p>',
      { name: 'Special Agent Dee Cross', phones: ['(505) 555-0161'] },
    ],
    [
      '<p>For more information, please contact:</p><p>Joan Reid, Clerk</p><p>613-555-0110 | clerk@norwold.gov</p>',
      { name: 'Joan Reid', role: 'Clerk', phones: ['613-555-0110'], emails: ['clerk@norwold.gov'] },
    ],
    [
      '<section><h2>Neem contact met ons op</h2><div><strong>Tom Claes</strong><p>Woordvoerder</p><a href="tel:+32475550112">+32 475 55 01 12</a></div></section>',
      { name: 'Tom Claes', role: 'Woordvoerder', phones: ['+32 475 55 01 12'] },
    ],
  ])('is read whole: %s', (markup, expected) => {
    expect(contactsOf(markup)).toEqual([contact(expected)]);
  });

  test('is another one where the next desk is named', () => {
    expect(
      contactsOf(
        '<h3>Kontakt pro média</h3><p>Jakub Tomeš, Oddělení komunikace, 776 555 505</p><p>Odbor komunikace Úřadu vlády<br>telefon: 22455 2058</p>',
      ).map(({ phones }) => phones),
    ).toEqual([['776 555 505'], ['22455 2058']]);
  });
});
