import type { PublisherProfile } from './publisher-profile.ts';

/** Departments of the Government of Canada on the common platform, in both languages. */
export const CANADA_CA: PublisherProfile = {
  id: 'canada-ca',
  name: 'Canada.ca',
  country: 'CA',
  hosts: ['canada.ca', 'gc.ca'],
  markers: ['#news-release-container', 'h1[property~="headline"]', '.gc-byline'],
  selectors: {
    headline: ['h1[property~="headline"]', 'h1#wb-cont'],
    publisher: ['.gc-byline a', '.gc-byline'],
    datePublished: ['meta[name="dcterms.issued"]'],
    body: ['#news-release-container'],
    remove: ['.gc-byline', '.teaser', '.pagedetails'],
  },
  testUrls: [
    'https://www.canada.ca/en/public-safety-canada/news/2018/02/minister-goodale-and-secretary-of-homeland-security-kirstjen-nielsen-discuss-cooperation-and-security.html',
  ],
  verified: true,
};
