/** A page of an invented publisher, in the manner of real platforms. */
export interface InventedPage {
  name: string;
  url: string;
  expected: 'release' | 'not-release';
  html: string;
}

const WORDS: Readonly<Record<string, string>> = {
  en: 'The programme will give small harbours along the northern coast new moorings and a common timetable for the coming three years, and work begins in the spring of next year.',
  fr: 'Le programme donnera aux petits ports de la côte nord de nouveaux quais et un horaire commun pour les trois prochaines années, et les travaux commenceront au printemps.',
  es: 'El programa dará a los pequeños puertos de la costa norte nuevos amarres y un horario común para los próximos tres años, y las obras comenzarán en la primavera.',
  de: 'Das Programm gibt den kleinen Häfen an der Nordküste neue Anleger und einen gemeinsamen Fahrplan für die kommenden drei Jahre, die Arbeiten beginnen im Frühjahr.',
  it: 'Il programma darà ai piccoli porti della costa settentrionale nuovi ormeggi e un orario comune per i prossimi tre anni, e i lavori cominceranno in primavera.',
  pt: 'O programa dará aos pequenos portos da costa norte novos ancoradouros e um horário comum para os próximos três anos, e as obras começam na primavera.',
  nl: 'Het programma geeft de kleine havens langs de noordkust nieuwe steigers en een gezamenlijke dienstregeling voor de komende drie jaar, het werk begint in het voorjaar.',
  sv: 'Programmet ger de små hamnarna längs nordkusten nya bryggor och en gemensam tidtabell för de kommande tre åren, och arbetet börjar till våren nästa år enligt planen.',
  pl: 'Program zapewni małym portom na północnym wybrzeżu nowe nabrzeża i wspólny rozkład na najbliższe trzy lata, a prace rozpoczną się wiosną przyszłego roku zgodnie z planem.',
  ja: '北部沿岸の小規模な港湾に新しい係留施設と共通の時刻表を三年間にわたり整備する計画で、工事は来年の春に始まる予定です。関係自治体と連携して進めます。',
  ko: '북부 연안의 작은 항구에 새로운 계류 시설과 공동 시간표를 앞으로 삼 년 동안 마련하는 계획으로 공사는 내년 봄에 시작될 예정이라고 해양부가 밝혔다.',
};

/** Three paragraphs of prose. */
function prose(language: string, lead = ''): string {
  const text = WORDS[language] ?? '';
  return `<p>${lead}${text}</p><p>${text} ${text}</p><p>${text}</p>`;
}

function page(head: string, body: string, language = 'en', bodyClass = ''): string {
  return `<!doctype html><html lang="${language}"><head>${head}</head><body class="${bodyClass}">${body}</body></html>`;
}

const MENU = '<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>';

function teasers(count: number, title: string): string {
  return Array.from(
    { length: count },
    (_, index) =>
      `<div class="teaser"><h3><a href="/x/${index}">${title} number ${index + 1} in the northern harbours</a></h3><span>${index + 1} March 2031</span><p>Short words about it.</p></div>`,
  ).join('');
}

/** Pages that no weight was fitted on. */
export const INVENTED_PAGES: readonly InventedPage[] = [
  {
    name: 'a British department on GOV.UK',
    url: 'https://www.gov.uk/government/news/new-moorings-for-small-harbours',
    expected: 'release',
    html: page(
      '<title>New moorings for small harbours - GOV.UK</title><meta name="govuk:format" content="press_release"><meta property="og:site_name" content="GOV.UK">',
      `${MENU}<main><span>Press release</span><h1>New moorings for small harbours</h1><dl><dt>From:</dt><dd><a href="/d">Department for Harbours</a></dd><dt>Published</dt><dd>3 March 2031</dd></dl><div class="govspeak">${prose('en')}</div></main>`,
    ),
  },
  {
    name: 'an Australian premier, headline straight under the host',
    url: 'https://www.premier.vic.gov.au/new-moorings-small-harbours',
    expected: 'release',
    html: page(
      '<title>New Moorings For Small Harbours | Premier</title>',
      `${MENU}<main><h1>New Moorings For Small Harbours</h1><p>3 March 2031</p>${prose('en')}<p>“This is what the coast has asked for,” Minister for Harbours Ada Quill said.</p><h2>Media contact</h2><p>Tess Orme 0400 000 000</p></main>`,
    ),
  },
  {
    name: 'a New Zealand minister',
    url: 'https://www.beehive.govt.nz/release/new-moorings-small-harbours',
    expected: 'release',
    html: page(
      '<title>New moorings for small harbours | Beehive.govt.nz</title>',
      `${MENU}<article><h1>New moorings for small harbours</h1><div>Hon Ada Quill</div><time>3 March 2031</time>${prose('en')}<p>“Harbours matter,” Ada Quill says.</p></article>`,
    ),
  },
  {
    name: 'an Irish department',
    url: 'https://www.gov.ie/en/department-of-harbours/press-releases/minister-opens-new-mooring/',
    expected: 'release',
    html: page(
      '<title>Minister opens new mooring</title>',
      `${MENU}<main><h1>Minister opens new mooring</h1><p>From: Department of Harbours</p><p>Published on: 3 March 2031</p>${prose('en')}<p>ENDS</p><p>Notes to the Editor</p></main>`,
    ),
  },
  {
    name: 'a United States armed force',
    url: 'https://www.defense.gov/News/Releases/Release/Article/3912345/new-moorings-for-small-harbors/',
    expected: 'release',
    html: page(
      '<title>New Moorings for Small Harbors &gt; Department &gt; Release</title><meta property="og:type" content="article">',
      `${MENU}<div><span>Release</span><span>Immediate Release</span><h1>New Moorings for Small Harbors</h1><time>March 3, 2031</time>${prose('en')}</div>`,
    ),
  },
  {
    name: 'a state attorney general with a table layout and no heading element',
    url: 'https://www.ag.state.zz.us/pr/2031/mooring.htm',
    expected: 'release',
    html: page(
      '<title>Attorney General sues over mooring fees</title>',
      `<table><tr><td><b>FOR IMMEDIATE RELEASE</b></td></tr><tr><td>March 3, 2031</td></tr><tr><td><b>Attorney General sues over mooring fees</b></td></tr><tr><td>${prose('en', 'SPRINGFIELD -- ')}<p>###</p></td></tr></table>`,
    ),
  },
  {
    name: 'a senator',
    url: 'https://www.quill.senate.gov/newsroom/press-releases/quill-welcomes-harbor-funds',
    expected: 'release',
    html: page(
      '<title>Quill Welcomes Harbor Funds | U.S. Senator Ada Quill</title>',
      `${MENU}<main><h1>Quill Welcomes Harbor Funds</h1><div>03.03.2031</div>${prose('en', '<b>WASHINGTON, D.C.</b> – ')}<p>“Harbors work,” said Senator Quill.</p><p>###</p></main>`,
    ),
  },
  {
    name: 'a city without a section in the address',
    url: 'https://www.springvale.gov/2031/03/03/mayor-opens-new-harbor-promenade/',
    expected: 'release',
    html: page(
      '<title>Mayor opens new harbor promenade - City of Springvale</title><meta property="og:type" content="article"><meta property="article:published_time" content="2031-03-03T10:00:00Z">',
      `${MENU}<article><h1>Mayor opens new harbor promenade</h1><p>March 3, 2031</p>${prose('en')}<p>“Come and walk,” said Mayor Ada Quill.</p><p>Media Contact: Tess Orme, press@springvale.gov</p></article>`,
    ),
  },
  {
    name: 'the federal government of Canada in French',
    url: 'https://www.canada.ca/fr/ports/nouvelles/2031/03/nouveaux-quais-pour-les-petits-ports.html',
    expected: 'release',
    html: page(
      '<title>Nouveaux quais pour les petits ports - Canada.ca</title><meta name="dcterms.type" content="communiqués de presse">',
      `${MENU}<main><h1>Nouveaux quais pour les petits ports</h1><p>De : Ports Canada</p><h2>Communiqué de presse</h2>${prose('fr', '3 mars 2031 – Ottawa – ')}<h2>Faits en bref</h2><h2>Personnes-ressources</h2></main>`,
      'fr',
    ),
  },
  {
    name: 'a French ministry',
    url: 'https://www.ports.gouv.fr/actualites/communiques-de-presse/de-nouveaux-quais',
    expected: 'release',
    html: page(
      '<title>De nouveaux quais | ports.gouv.fr</title>',
      `${MENU}<main><h1>De nouveaux quais</h1><p>Publié le 3 mars 2031</p>${prose('fr')}<p>« Les ports comptent », a déclaré la ministre.</p><p>Contact presse : 01 00 00 00 00</p></main>`,
      'fr',
    ),
  },
  {
    name: 'a French presidency, dates alone in the address',
    url: 'https://www.elysee.fr/presidence/2031/03/03/visite-des-ports-de-la-cote-nord',
    expected: 'release',
    html: page(
      '<title>Visite des ports de la côte nord. | elysee.fr</title>',
      `${MENU}<main><p>3 mars 2031 - Communiqué</p><h1>Visite des ports de la côte nord.</h1>${prose('fr')}</main>`,
      'fr',
    ),
  },
  {
    name: 'the Spanish government, section names run together',
    url: 'https://www.lamoncloa.gob.es/serviciosdeprensa/notasprensa/puertos/Paginas/2031/030331-amarres.aspx',
    expected: 'release',
    html: page(
      '<title>La Moncloa. 03/03/2031. Nuevos amarres para los pequeños puertos [Prensa/Notas de prensa]</title>',
      `${MENU}<form><h2>Nuevos amarres para los pequeños puertos</h2><p>Madrid, 3 de marzo de 2031</p>${prose('es')}<p>"Los puertos importan", ha señalado la ministra.</p></form>`,
      'es',
    ),
  },
  {
    name: 'the Mexican government',
    url: 'https://www.gob.mx/puertos/prensa/nuevos-amarres-para-puertos-359123?idiom=es',
    expected: 'release',
    html: page(
      '<title>Nuevos amarres para puertos | Secretaría de Puertos | Gobierno | gob.mx</title>',
      `${MENU}<main><h1>Nuevos amarres para puertos</h1><p>Secretaría de Puertos | 03 de marzo de 2031 | Comunicado</p>${prose('es')}</main>`,
      'es',
    ),
  },
  {
    name: 'the Argentine government',
    url: 'https://www.argentina.gob.ar/noticias/nuevos-amarres-para-los-puertos-del-norte',
    expected: 'release',
    html: page(
      '<title>Nuevos amarres para los puertos del norte | Argentina.gob.ar</title><meta property="og:type" content="article">',
      `${MENU}<article><h1>Nuevos amarres para los puertos del norte</h1><time>martes 03 de marzo de 2031</time>${prose('es')}<p>“Es un avance”, afirmó la ministra Ada Quill.</p></article>`,
      'es',
    ),
  },
  {
    name: 'a Brazilian ministry',
    url: 'https://www.gov.br/portos/pt-br/assuntos/noticias/2031/novos-ancoradouros-para-os-portos',
    expected: 'release',
    html: page(
      '<title>Novos ancoradouros para os portos — Ministério dos Portos</title>',
      `${MENU}<main><h1>Novos ancoradouros para os portos</h1><span>Publicado em 03/03/2031 10h00</span>${prose('pt')}<p>“Os portos importam”, afirmou a ministra.</p></main>`,
      'pt',
    ),
  },
  {
    name: 'a Portuguese cabinet, the slug in the query',
    url: 'https://www.portugal.gov.pt/pt/gc30/comunicacao/comunicado?i=novos-ancoradouros-para-os-portos',
    expected: 'release',
    html: page(
      '<title>Novos ancoradouros para os portos - Governo de Portugal</title>',
      `${MENU}<main><div>2031-03-03 às 10h00</div><h1>Novos ancoradouros para os portos</h1>${prose('pt')}</main>`,
      'pt',
    ),
  },
  {
    name: 'a German federal ministry on the Government Site Builder',
    url: 'https://www.bmi.bund.de/SharedDocs/pressemitteilungen/DE/2031/03/anleger.html',
    expected: 'release',
    html: page(
      '<title>Neue Anleger für kleine Häfen - Presse - BMI</title>',
      `<h1 class="aural">Navigation und Service</h1>${MENU}<main><h1 class="c-intro__headline">Neue Anleger für kleine Häfen</h1><span>Pressemitteilung · 03.03.2031</span>${prose('de')}</main>`,
      'de',
      'gsb',
    ),
  },
  {
    name: 'a German state',
    url: 'https://www.land.nrw/pressemitteilung/neue-anleger-fuer-kleine-haefen',
    expected: 'release',
    html: page(
      '<title>Neue Anleger für kleine Häfen | Land</title>',
      `${MENU}<main><h1>Neue Anleger für kleine Häfen</h1><p>3. März 2031</p>${prose('de')}<p>Ministerin Ada Quill: „Häfen sind wichtig“, so die Ministerin.</p><p>Pressekontakt: Pressestelle</p></main>`,
      'de',
    ),
  },
  {
    name: 'a German town on a host of its own',
    url: 'https://www.quillstadt.de/rathaus/presse/pressemitteilungen/neue-anleger-am-hafen.html',
    expected: 'release',
    html: page(
      '<title>Neue Anleger am Hafen | Stadt Quillstadt</title>',
      `${MENU}<main><p>Pressemitteilung vom 3. März 2031</p><h1>Neue Anleger am Hafen</h1>${prose('de')}<p>Pressekontakt: Tess Orme</p></main>`,
      'de',
    ),
  },
  {
    name: 'a Swiss canton',
    url: 'https://www.zh.ch/de/news-uebersicht/medienmitteilungen/2031/03/neue-anleger.html',
    expected: 'release',
    html: page(
      '<title>Neue Anleger für kleine Häfen | Kanton</title>',
      `${MENU}<main><h1>Neue Anleger für kleine Häfen</h1><p>Medienmitteilung 03.03.2031</p>${prose('de')}</main>`,
      'de',
    ),
  },
  {
    name: 'an Italian ministry',
    url: 'https://www.interno.gov.it/it/notizie/nuovi-ormeggi-piccoli-porti',
    expected: 'release',
    html: page(
      '<title>Nuovi ormeggi per i piccoli porti | Ministero dei Porti</title>',
      `${MENU}<main><h1>Nuovi ormeggi per i piccoli porti</h1><p>3 Marzo 2031</p>${prose('it')}<p>«I porti contano», ha dichiarato la ministra.</p></main>`,
      'it',
    ),
  },
  {
    name: 'the Dutch government',
    url: 'https://www.rijksoverheid.nl/actueel/nieuws/2031/03/03/nieuwe-steigers-voor-kleine-havens',
    expected: 'release',
    html: page(
      '<title>Nieuwe steigers voor kleine havens | Nieuwsbericht | Rijksoverheid.nl</title>',
      `${MENU}<main><h1>Nieuwe steigers voor kleine havens</h1><p>Nieuwsbericht | 03-03-2031 | 10:00</p>${prose('nl')}</main>`,
      'nl',
    ),
  },
  {
    name: 'the Swedish government',
    url: 'https://www.regeringen.se/pressmeddelanden/2031/03/nya-bryggor-for-sma-hamnar/',
    expected: 'release',
    html: page(
      '<title>Nya bryggor för små hamnar - Regeringen.se</title>',
      `${MENU}<main><h1>Nya bryggor för små hamnar</h1><p>Pressmeddelande från Hamndepartementet</p><p>Publicerad 03 mars 2031</p>${prose('sv')}<p>– Hamnarna betyder mycket, säger Ada Quill.</p><h2>Presskontakt</h2></main>`,
      'sv',
    ),
  },
  {
    name: 'a Polish ministry, nothing in the address',
    url: 'https://www.gov.pl/web/porty/nowe-nabrzeza-dla-malych-portow',
    expected: 'release',
    html: page(
      '<title>Nowe nabrzeża dla małych portów - Ministerstwo Portów - Portal Gov.pl</title>',
      `${MENU}<main><ul class="breadcrumbs"><li>Strona główna</li><li>Co robimy</li><li>Aktualności</li></ul><article><h2>Nowe nabrzeża dla małych portów</h2><p>03.03.2031</p>${prose('pl')}<p>– To ważny krok – powiedziała minister Ada Quill.</p></article></main>`,
      'pl',
    ),
  },
  {
    name: 'a Japanese ministry',
    url: 'https://www.mlit.go.jp/report/press/port01_hh_000123.html',
    expected: 'release',
    html: page(
      '<title>報道発表資料：小規模港湾の係留施設について - 港湾省</title>',
      `${MENU}<div><h1>報道・広報</h1><h2>小規模港湾の係留施設について</h2><p>令和13年3月3日</p>${prose('ja')}<p>お問い合わせ先</p></div>`,
      'ja',
    ),
  },
  {
    name: 'a Korean ministry',
    url: 'https://www.korea.kr/briefing/pressReleaseView.do?newsId=156123456',
    expected: 'release',
    html: page(
      '<title>작은 항구를 위한 새로운 계류 시설 - 브리핑룸</title>',
      `${MENU}<div><h1>작은 항구를 위한 새로운 계류 시설</h1><span>2031.03.03 해양부</span>${prose('ko')}<p>담당부서</p></div>`,
      'ko',
    ),
  },
  {
    name: 'the press office of India',
    url: 'https://www.pib.gov.in/PressReleasePage.aspx?PRID=2012345',
    expected: 'release',
    html: page(
      '<title>Press Release:Press Information Bureau</title>',
      `<form><div>Ministry of Ports</div><h2>New moorings for small harbours</h2><div>Posted On: 03 MAR 2031 10:00AM by PIB Delhi</div>${prose('en')}<p>***</p></form>`,
    ),
  },
  {
    name: 'a Commission press corner after its text has come',
    url: 'https://ec.europa.eu/commission/presscorner/detail/en/ip_31_301',
    expected: 'release',
    html: page(
      '<title>New moorings for small harbours</title>',
      `${MENU}<main><div>Press release</div><div>3 March 2031</div><h1>New moorings for small harbours</h1><p>Brussels</p>${prose('en')}<p>IP/31/301</p><h4>Press contacts:</h4></main>`,
    ),
  },
  {
    name: 'Hong Kong, no heading and the date at the end',
    url: 'https://www.info.gov.hk/gia/general/203103/03/P2031030300123.htm',
    expected: 'release',
    html: page(
      '<title>New moorings for small harbours</title>',
      `<div><span class="headline" id="PRHeadlineSpan">New moorings for small harbours</span><div id="pressrelease">${prose('en')}<p>Ends/Monday, March 3, 2031</p><p>Issued at HKT 12:00</p></div></div>`,
    ),
  },
  {
    name: 'a newsroom list of a state',
    url: 'https://www.springvale.gov/newsroom/press-releases',
    expected: 'not-release',
    html: page(
      '<title>Press Releases | State of Springvale</title>',
      `${MENU}<main><h1>Press Releases</h1>${teasers(12, 'Governor announces a plan')}<ul class="pager"><li>1</li></ul></main>`,
    ),
  },
  {
    name: 'a newsroom front page whose address is a phrase',
    url: 'https://www.harbours.gov.au/about-us/our-latest-news/',
    expected: 'not-release',
    html: page(
      '<title>Our latest news - Harbours</title>',
      `${MENU}<main><h1>Our latest news</h1><p>Stay informed about our work with media releases and stories.</p>${teasers(8, 'Minister opens harbour')}</main>`,
    ),
  },
  {
    name: 'a list of a German ministry',
    url: 'https://www.bmi.bund.de/DE/presse/pressemitteilungen/pressemitteilungen-node.html',
    expected: 'not-release',
    html: page(
      '<title>Pressemitteilungen - BMI</title>',
      `${MENU}<main><h1>Pressemitteilungen</h1>${teasers(10, 'Neue Anleger')}</main>`,
      'de',
    ),
  },
  {
    name: 'a list of a Spanish ministry by year',
    url: 'https://www.puertos.gob.es/es/prensa/notas-de-prensa/2031',
    expected: 'not-release',
    html: page(
      '<title>Notas de prensa 2031 | Ministerio de Puertos</title>',
      `${MENU}<main><h1>Notas de prensa 2031</h1>${teasers(10, 'Nuevos amarres')}</main>`,
      'es',
    ),
  },
  {
    name: 'a service page',
    url: 'https://www.gov.uk/apply-for-a-mooring-licence',
    expected: 'not-release',
    html: page(
      '<title>Apply for a mooring licence - GOV.UK</title><meta name="govuk:format" content="transaction">',
      `${MENU}<main><h1>Apply for a mooring licence</h1><p>You need a licence if you keep your boat in a public harbour for more than two nights in a row during the season.</p><p>You must pay the fee when you apply, and you will hear from your harbour within ten working days after that.</p><p>You can apply by post if you cannot use the online service, and your form must be signed by you and a witness.</p></main>`,
    ),
  },
  {
    name: 'guidance kept up to date',
    url: 'https://www.gov.uk/guidance/mooring-in-small-harbours',
    expected: 'not-release',
    html: page(
      '<title>Mooring in small harbours - GOV.UK</title><meta name="govuk:format" content="detailed_guide">',
      `${MENU}<main><h1>Mooring in small harbours</h1><p>Published 3 March 2030</p><p>Last updated 3 March 2031</p>${prose('en')}</main>`,
    ),
  },
  {
    name: 'a blog of a department',
    url: 'https://www.harbours.gov/blog/2031/03/03/five-things-we-love-about-moorings',
    expected: 'not-release',
    html: page(
      '<title>Five things we love about moorings | Harbours Blog</title>',
      `${MENU}<article><h1>Five things we love about moorings</h1><p>By Tess Orme, March 3, 2031</p>${prose('en')}<section id="comments"><h2>Leave a comment</h2></section></article>`,
      'en',
      'node-type-blog-post',
    ),
  },
  {
    name: 'an event',
    url: 'https://www.harbours.gov/events/harbour-open-day-2031',
    expected: 'not-release',
    html: page(
      '<title>Harbour open day 2031 | Harbours</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"Event","name":"Harbour open day"}</script>',
      `${MENU}<main><h1>Harbour open day 2031</h1><p>3 March 2031, 10:00</p>${prose('en')}</main>`,
    ),
  },
  {
    name: 'a biography',
    url: 'https://www.harbours.gov/about/leadership/ada-quill',
    expected: 'not-release',
    html: page(
      '<title>Ada Quill | Harbours</title>',
      `${MENU}<main><h1>Ada Quill</h1><p>Minister for Harbours</p>${prose('en')}</main>`,
    ),
  },
  {
    name: 'questions and answers',
    url: 'https://www.harbours.gov/moorings/faq',
    expected: 'not-release',
    html: page(
      '<title>Moorings: questions and answers | Harbours</title>',
      `${MENU}<main><h1>Moorings: questions and answers</h1><h2>Who may moor?</h2><p>${WORDS['en']}</p><h2>What does it cost?</h2><p>${WORDS['en']}</p><h2>Where do I pay?</h2><p>${WORDS['en']}</p></main>`,
    ),
  },
  {
    name: 'figures of an office',
    url: 'https://www.harbours.gov/statistics/mooring-figures',
    expected: 'not-release',
    html: page(
      '<title>Mooring figures | Harbours</title>',
      `${MENU}<main><h1>Mooring figures</h1><p>Data current as of March 3, 2031</p><table><tr><th>Harbour</th><th>Boats</th></tr><tr><td>Northquay</td><td>120</td></tr></table>${prose('en')}</main>`,
    ),
  },
  {
    name: 'a front page',
    url: 'https://www.harbours.gov/',
    expected: 'not-release',
    html: page(
      '<title>Department of Harbours</title>',
      `${MENU}<main><h1>Department of Harbours</h1><h2>Press releases</h2>${teasers(4, 'Minister opens harbour')}${prose('en')}</main>`,
    ),
  },
  {
    name: 'a release of a party, in every form of one',
    url: 'https://www.harbourparty.org/media-releases/2031/03/03/government-fails-small-harbours',
    expected: 'not-release',
    html: page(
      '<title>Government fails small harbours | Media releases | Harbour Party</title><meta property="og:site_name" content="Harbour Party"><meta property="og:type" content="article">',
      `${MENU}<article class="press-release"><p>Media release</p><p>FOR IMMEDIATE RELEASE</p><h1>Government fails small harbours</h1><p>3 March 2031</p>${prose('en', 'NORTHQUAY – ')}<p>“They do not care,” said the party’s leader.</p><p>-ends-</p><p>Media contact: Tess Orme</p></article>`,
    ),
  },
  {
    name: 'a release of a parliamentary group, whose host names the parliament',
    url: 'https://www.gruene-bundestag.de/presse/pressemitteilungen/neue-anleger-fuer-kleine-haefen',
    expected: 'not-release',
    html: page(
      '<title>Neue Anleger für kleine Häfen | Fraktion im Parlament</title>',
      `${MENU}<main><p>Pressemitteilung vom 3. März 2031</p><h1>Neue Anleger für kleine Häfen</h1>${prose('de')}<p>Pressekontakt: Tess Orme</p></main>`,
      'de',
    ),
  },
  {
    name: 'a release of a company',
    url: 'https://www.quillmoorings.com/press/press-releases/new-moorings-2031',
    expected: 'not-release',
    html: page(
      '<title>Quill Moorings Inc. announces new moorings</title><meta property="og:site_name" content="Quill Moorings Inc.">',
      `${MENU}<main><p>Press release</p><h1>Quill Moorings Inc. announces new moorings</h1><p>March 3, 2031</p>${prose('en', 'BOSTON, March 3, 2031 – ')}<p>About Quill Moorings</p><p>Investor Relations</p><p>###</p></main>`,
    ),
  },
  {
    name: 'a newspaper on a minister',
    url: 'https://www.northquaytribune.com/news/2031/03/03/minister-opens-mooring',
    expected: 'not-release',
    html: page(
      '<title>Minister opens mooring | Northquay Tribune</title><meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle","publisher":{"@type":"NewsMediaOrganization","name":"Northquay Tribune"}}</script>',
      `${MENU}<article><h1>Minister opens mooring</h1><p>By Tess Orme</p><p>March 3, 2031</p>${prose('en', 'NORTHQUAY — ')}<p>“Harbours matter,” said Minister Ada Quill.</p></article>`,
    ),
  },
  {
    name: 'an opinion piece in a government newsroom',
    url: 'https://www.harbours.gov/newsroom/2031/why-small-harbours-matter-op-ed',
    expected: 'not-release',
    html: page(
      '<title>Op-Ed: Why small harbours matter | Harbours</title>',
      `${MENU}<main><h1>Op-Ed: Why small harbours matter</h1><p>By Ada Quill</p><p>March 3, 2031</p>${prose('en')}<p>This article was published in the Northquay Tribune.</p></main>`,
    ),
  },
  {
    name: 'a page that was not found',
    url: 'https://www.harbours.gov/news/press-releases/gone-with-the-tide-2031',
    expected: 'not-release',
    html: page(
      '<title>Page not found | Harbours</title>',
      `${MENU}<main><h1>Page not found</h1><p>Try the search.</p></main>`,
    ),
  },
];
