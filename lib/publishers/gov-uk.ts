import type { PublisherProfile } from './publisher-profile.ts';

/** Departments of the United Kingdom's government on GOV.UK; "Published" stands before "Last updated" in one line. */
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
  testUrls: [
    'https://www.gov.uk/government/news/new-frank-adverts-mark-tenth-anniversary--2',
    'https://www.gov.uk/government/speeches/queens-speech-2016',
  ],
  verified: true,
};
