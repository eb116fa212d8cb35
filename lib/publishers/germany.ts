import type { PublisherProfile } from './publisher-profile.ts';

/** Federal bodies of Germany on the Government Site Builder, whose first heading is for screen readers only. */
export const GERMAN_FEDERATION: PublisherProfile = {
  id: 'german-federation',
  name: 'Government Site Builder',
  country: 'DE',
  hosts: ['bund.de', 'bmas.de', 'bmel.de', 'bmjv.de', 'bmuv.de', 'bmg.de', 'bka.de'],
  markers: ['body.gsb', 'meta[name="generator"][content*="Government Site Builder"]'],
  selectors: {
    headline: ['h1.c-intro__headline'],
    datePublished: ['time.c-topline__time'],
  },
  testUrls: [
    'https://www.bmas.de/DE/Service/Presse/Meldungen/2022/aenderung-der-anforderungen-an-impf-und-genesenennachweisen.html',
  ],
  verified: true,
};

/** The federal ministry for families. */
export const GERMAN_FAMILIES: PublisherProfile = {
  id: 'bmfsfj',
  name: 'Bundesministerium für Familie',
  country: 'DE',
  hosts: ['bmfsfj.de'],
  markers: ['.article-intro'],
  selectors: {
    headline: ['.article-intro h1'],
    subheadline: ['.article-teaser'],
    datePublished: ['.article-intro time'],
    body: ['.article-content'],
  },
  publisher: 'Bundesministerium für Familie, Senioren, Frauen und Jugend',
  testUrls: [
    'https://www.bmfsfj.de/bmfsfj/aktuelles/alle-meldungen/bundeskabinett-legt-schwerpunkte-der-praesidentschaft-fest-192440',
  ],
  verified: true,
};

/** The federal ministry of the economy, under the names that it has had. */
export const GERMAN_ECONOMY: PublisherProfile = {
  id: 'bmwk',
  name: 'Bundesministerium für Wirtschaft',
  country: 'DE',
  hosts: ['bmwi.de', 'bmwk.de'],
  markers: ['.headline-main'],
  selectors: {
    headline: ['.headline-main h1'],
    datePublished: ['.headline-main .date'],
    body: ['.main-content .rich-text'],
  },
  testUrls: [
    'https://www.bmwi.de/Redaktion/DE/Meldung/2022/20220124-foerderung-fur-energieeffiziente-gebaude-durch-kfw.html',
  ],
  verified: true,
};

/** The federal environment agency: the heading that titles the text is an `<h2>`, the `<h1>` is out of sight. */
export const GERMAN_ENVIRONMENT: PublisherProfile = {
  id: 'umweltbundesamt',
  name: 'Umweltbundesamt',
  country: 'DE',
  hosts: ['umweltbundesamt.de'],
  markers: ['h2.aka-h1'],
  selectors: { headline: ['h2.aka-h1'], datePublished: ['.article-meta time'] },
  publisher: 'Umweltbundesamt',
  testUrls: [
    'https://www.umweltbundesamt.de/themen/eu-taxonomie-atomkraft-erdgas-sind-nicht-nachhaltig',
  ],
  verified: true,
};

/** The federal employment agency. */
export const GERMAN_EMPLOYMENT: PublisherProfile = {
  id: 'arbeitsagentur',
  name: 'Bundesagentur für Arbeit',
  country: 'DE',
  hosts: ['arbeitsagentur.de'],
  markers: ['.ba-content-header'],
  selectors: { headline: ['.ba-content-header h1'] },
  publisher: 'Bundesagentur für Arbeit',
  testUrls: ['https://www.arbeitsagentur.de/news/arbeitsmarkt-2022'],
  verified: true,
};

/** The fire brigade of Berlin. */
export const BERLIN_FIRE_BRIGADE: PublisherProfile = {
  id: 'berliner-feuerwehr',
  name: 'Berliner Feuerwehr',
  country: 'DE',
  hosts: ['berliner-feuerwehr.de'],
  markers: ['.news-single'],
  selectors: {
    headline: ['.news-single h1'],
    datePublished: ['.news-list-date time'],
    body: ['.news-text-wrap'],
  },
  publisher: 'Berliner Feuerwehr',
  testUrls: [
    'https://www.berliner-feuerwehr.de/aktuelles/nachrichten/feuerwehr-und-katastrophenschutz-ehrenzeichen-verliehen-3896/',
  ],
  verified: true,
};

/** The federal agency for nature: noted from one page, whose `<h1>` is out of sight. */
export const GERMAN_NATURE: PublisherProfile = {
  id: 'bfn',
  name: 'Bundesamt für Naturschutz',
  country: 'DE',
  hosts: ['bfn.de'],
  markers: ['body.page-node-type-page-press'],
  selectors: { headline: ['h1'] },
  publisher: 'Bundesamt für Naturschutz',
  testUrls: ['https://www.bfn.de/pressemitteilungen/'],
  verified: false,
};
