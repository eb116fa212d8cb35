import type { PublisherProfile } from './publisher-profile.ts';

/** Agencies of the United States whose pages carry the type of a release in the classes of their body. */
export const FEMA: PublisherProfile = {
  id: 'fema',
  name: 'FEMA',
  country: 'US',
  hosts: ['fema.gov'],
  markers: [],
  selectors: {
    headline: ['h1.uswds-page-title', 'h1.page-title'],
    datePublished: ['.field--name-field-release-date time'],
  },
  publisher: 'FEMA',
  testUrls: ['https://www.fema.gov/press-release/'],
  verified: true,
};

/** The Department of Justice and its offices. */
export const JUSTICE: PublisherProfile = {
  id: 'justice-gov',
  name: 'Department of Justice',
  country: 'US',
  hosts: ['justice.gov'],
  markers: [],
  selectors: {
    headline: ['h1#node-title'],
    datePublished: ['.field--name-field-pr-date [property="dc:date"]'],
    body: ['.field--name-field-pr-body'],
  },
  publisher: 'Department of Justice',
  testUrls: ['https://www.justice.gov/opa/pr/'],
  verified: true,
};

/** The Department of Energy, whose first heading is the site's name. */
export const ENERGY: PublisherProfile = {
  id: 'energy-gov',
  name: 'Department of Energy',
  country: 'US',
  hosts: ['energy.gov'],
  markers: ['.field-name-body'],
  selectors: {
    headline: ['h2.page-title', 'h1.page-title'],
    datePublished: ['.publish-date'],
    body: ['.field-name-body'],
  },
  publisher: 'Department of Energy',
  testUrls: ['https://www.energy.gov/articles/'],
  verified: true,
};

/** The Consumer Financial Protection Bureau. */
export const CFPB: PublisherProfile = {
  id: 'consumerfinance-gov',
  name: 'Consumer Financial Protection Bureau',
  country: 'US',
  hosts: ['consumerfinance.gov'],
  markers: [],
  selectors: { headline: ['.o-item-introduction h1'] },
  publisher: 'Consumer Financial Protection Bureau',
  testUrls: ['https://www.consumerfinance.gov/about-us/newsroom/'],
  verified: true,
};

/** The Federal Trade Commission; its selectors are known from code alone. */
export const FTC: PublisherProfile = {
  id: 'ftc-gov',
  name: 'Federal Trade Commission',
  country: 'US',
  hosts: ['ftc.gov'],
  markers: ['article.node--type-press-release'],
  selectors: {
    subheadline: ['.field--name-field-subtitle'],
    body: ['article.node--type-press-release .field--name-body'],
  },
  publisher: 'Federal Trade Commission',
  testUrls: ['https://www.ftc.gov/news-events/news/press-releases/'],
  verified: false,
};
