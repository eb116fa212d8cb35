import type { PublisherProfile } from './publisher-profile.ts';

/** Departments of the United Kingdom's government on GOV.UK. */
export const GOV_UK: PublisherProfile = {
  id: 'gov-uk',
  name: 'GOV.UK',
  country: 'GB',
  hosts: ['gov.uk'],
  markers: ['.govspeak', 'meta[name="govuk:format"]'],
  selectors: {
    headline: ['h1.gem-c-title__text', 'h1.gem-c-heading', '.gem-c-heading h1'],
    subheadline: ['.gem-c-lead-paragraph'],
    publisher: ['.gem-c-metadata a[href^="/government/organisations/"]'],
    body: ['.govspeak'],
  },
  testUrls: ['https://www.gov.uk/government/news/'],
  verified: true,
};
