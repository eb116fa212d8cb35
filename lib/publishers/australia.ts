import type { PublisherProfile } from './publisher-profile.ts';

/** Queensland Health: metadata on every page, the date of the release in a heading under the title. */
export const QUEENSLAND_HEALTH: PublisherProfile = {
  id: 'queensland-health',
  name: 'Queensland Health',
  country: 'AU',
  hosts: ['health.qld.gov.au'],
  markers: ['meta[name="release.date"]'],
  selectors: {
    headline: ['#content h1'],
    datePublished: ['meta[name="release.date"]'],
    body: ['#content'],
    remove: ['#last-updated'],
  },
  publisher: 'Queensland Health',
  testUrls: [
    'https://www.health.qld.gov.au/news-events/doh-media-releases/releases/queensland-novel-coronavirus-covid-19-update36',
  ],
  verified: true,
};

/** The Department of Health and Human Services of Victoria, 2020. */
export const VICTORIA_HEALTH: PublisherProfile = {
  id: 'victoria-health',
  name: 'Department of Health and Human Services Victoria',
  country: 'AU',
  hosts: ['dhhs.vic.gov.au'],
  markers: ['.field--name-field-general-first-line'],
  selectors: {
    headline: ['.page-banner h1'],
    datePublished: ['.field--name-field-general-first-line'],
    body: ['.field--name-field-general-paragraphs'],
  },
  publisher: 'Department of Health and Human Services',
  testUrls: ['https://www.dhhs.vic.gov.au/coronavirus-update-victoria-9-june-2020'],
  verified: true,
};
