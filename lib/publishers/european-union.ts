import type { PublisherProfile } from './publisher-profile.ts';

/** The European Parliament's press room. */
export const EUROPEAN_PARLIAMENT: PublisherProfile = {
  id: 'european-parliament',
  name: 'European Parliament',
  country: 'EU',
  hosts: ['europarl.europa.eu'],
  markers: ['.ep-a_text'],
  selectors: {
    headline: ['h1.ep_title'],
    datePublished: ['time[itemprop="datePublished"]'],
    body: ['#website-body'],
    remove: ['.ep-a_contacts', '.ep-a_share', '.ep-m_header', '.ep-a_media'],
  },
  publisher: 'European Parliament',
  testUrls: ['https://www.europarl.europa.eu/news/en/press-room/20241212IPR25960'],
  verified: true,
};

/** The Commission's press corner: its pages are built by a script, and only the issuer is known. */
export const EUROPEAN_COMMISSION: PublisherProfile = {
  id: 'european-commission',
  name: 'European Commission, press corner',
  country: 'EU',
  hosts: ['ec.europa.eu'],
  markers: [],
  selectors: {},
  publisher: 'European Commission',
  testUrls: ['https://ec.europa.eu/commission/presscorner/detail/en/ip_26_301'],
  verified: false,
};
