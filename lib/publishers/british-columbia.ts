import type { PublisherProfile } from './publisher-profile.ts';

/** The Government of British Columbia; known from the site's own source code. */
export const BRITISH_COLUMBIA: PublisherProfile = {
  id: 'british-columbia',
  name: 'Government of British Columbia',
  country: 'CA',
  hosts: ['news.gov.bc.ca'],
  markers: ['.story-body'],
  selectors: {
    headline: ['h2.story-lang'],
    subheadline: ['h3.subheadline'],
    datePublished: ['meta[name="DC.date.issued"]'],
  },
  testUrls: ['https://news.gov.bc.ca/releases/2026HLTH0070-000945'],
  verified: false,
};
