import type { PublisherProfile } from './publisher-profile.ts';

/** The attorney general of California. */
export const CALIFORNIA_AG: PublisherProfile = {
  id: 'california-ag',
  name: 'California Department of Justice',
  country: 'US',
  hosts: ['oag.ca.gov'],
  markers: ['.node-press-release'],
  selectors: {
    headline: ['h1.page-header'],
    datePublished: ['.field-name-field-release-date [property="dc:date"]'],
  },
  testUrls: ['https://oag.ca.gov/news/press-releases/'],
  verified: true,
};
