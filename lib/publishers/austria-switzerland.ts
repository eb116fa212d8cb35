import type { PublisherProfile } from './publisher-profile.ts';

/** The chancellery of Austria: date and title share one heading. */
export const AUSTRIAN_CHANCELLERY: PublisherProfile = {
  id: 'austrian-chancellery',
  name: 'Bundeskanzleramt',
  country: 'AT',
  hosts: ['bundeskanzleramt.gv.at'],
  markers: ['main h1 .title'],
  selectors: {
    headline: ['main h1 .title'],
    subheadline: ['p.abstract'],
    datePublished: ['main h1 time'],
    body: ['main#content'],
  },
  publisher: 'Bundeskanzleramt',
  testUrls: [
    'https://www.bundeskanzleramt.gv.at/bundeskanzleramt/nachrichten-der-bundesregierung/2022/02/bundesministerin-raab-mit-Laendern-und-unternehmen-frauen-und-familienfreundliche-rahmenbedingungen-gestalten.html',
  ],
  verified: true,
};

/** The canton of Bern: noted from one page. */
export const CANTON_OF_BERN: PublisherProfile = {
  id: 'canton-of-bern',
  name: 'Kanton Bern',
  country: 'CH',
  hosts: ['be.ch'],
  markers: ['meta[name="contentTypeTags"][content*="medienmitteilung"]'],
  selectors: { datePublished: ['meta[name="publication_date"]'] },
  publisher: 'Kanton Bern',
  testUrls: [
    'https://www.be.ch/de/start/dienstleistungen/medien/medienmitteilungen.html?newsID=874525ac-5194-4560-8f4a-40964be2018b',
  ],
  verified: false,
};
