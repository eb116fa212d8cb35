import type { PublisherProfile } from './publisher-profile.ts';

// Selectors of these are known from programmes that read the sites; nobody has seen them match.

/** The Federal Trade Commission. */
export const FTC: PublisherProfile = {
  id: 'ftc-gov',
  name: 'Federal Trade Commission',
  country: 'US',
  hosts: ['ftc.gov'],
  markers: ['article.node--type-press-release'],
  selectors: {
    subheadline: ['.field--name-field-subtitle'],
    remove: ['.field--name-field-tags-view'],
  },
  publisher: 'Federal Trade Commission',
  testUrls: [
    'https://www.ftc.gov/news-events/news/press-releases/2024/08/federal-trade-commission-announces-final-rule-banning-fake-reviews-testimonials',
  ],
  verified: false,
};

/** The Securities and Exchange Commission, to 2024. */
export const SEC: PublisherProfile = {
  id: 'sec-gov',
  name: 'Securities and Exchange Commission',
  country: 'US',
  hosts: ['sec.gov'],
  markers: ['h1.article-title'],
  selectors: {
    headline: ['h1.article-title'],
    datePublished: ['p.article-location-publishdate'],
    body: ['div.article-body'],
  },
  publisher: 'Securities and Exchange Commission',
  testUrls: ['https://www.sec.gov/news/press-release/2021-3'],
  verified: false,
};

/** The Department of State, 2017 to 2024. */
export const STATE: PublisherProfile = {
  id: 'state-gov',
  name: 'Department of State',
  country: 'US',
  hosts: ['state.gov'],
  markers: ['h1.featured-content__headline'],
  selectors: {
    headline: ['h1.featured-content__headline'],
    datePublished: ['p.article-meta__publish-date'],
  },
  publisher: 'U.S. Department of State',
  testUrls: ['https://www.state.gov/secretary-rubios-meeting-with-russian-foreign-minister-lavrov'],
  verified: false,
};

/** The Food and Drug Administration. */
export const FDA: PublisherProfile = {
  id: 'fda-gov',
  name: 'Food and Drug Administration',
  country: 'US',
  hosts: ['fda.gov'],
  markers: ['dl.lcds-description-list--grid'],
  selectors: { datePublished: ['dl.lcds-description-list--grid time'] },
  publisher: 'Food and Drug Administration',
  testUrls: [
    'https://www.fda.gov/news-events/press-announcements/fda-approves-first-therapy-rare-inherited-form-rickets-x-linked-hypophosphatemia',
  ],
  verified: false,
};
