import type { PublisherProfile } from './publisher-profile.ts';

/** The Press Information Bureau of India; known from programmes that read the site. */
export const INDIA_PIB: PublisherProfile = {
  id: 'india-pib',
  name: 'Press Information Bureau',
  country: 'IN',
  hosts: ['pib.gov.in'],
  markers: ['.ReleaseDateSubHeaddateTime'],
  selectors: {
    headline: ['.innner-page-main-about-us-content-right-part h2'],
    publisher: ['.MinistryNameSubhead'],
    datePublished: ['.ReleaseDateSubHeaddateTime'],
    body: ['.innner-page-main-about-us-content-right-part'],
  },
  testUrls: ['https://pib.gov.in/PressReleasePage.aspx?PRID=2005969'],
  verified: false,
};
