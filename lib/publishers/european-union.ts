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
    remove: ['.ep-a_contacts', '.ep-a_share', '.ep-m_header'],
  },
  publisher: 'European Parliament',
  testUrls: ['https://www.europarl.europa.eu/news/en/press-room/'],
  verified: true,
};
