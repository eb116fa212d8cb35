import type { PublisherProfile } from './publisher-profile.ts';

/** The White House of 2009 to 2017, the same pages in its archive too: the title stands under a head of the press office. */
export const WHITE_HOUSE_2017: PublisherProfile = {
  id: 'white-house-2017',
  name: 'The White House, to 2017',
  country: 'US',
  hosts: ['whitehouse.gov', 'obamawhitehouse.archives.gov'],
  markers: ['.press-article-heading'],
  selectors: {
    headline: ['.pane-node-title h1'],
    datePublished: ['.press-article-date'],
    body: ['.field-name-field-forall-body'],
  },
  publisher: 'The White House',
  testUrls: [
    'https://www.whitehouse.gov/the-press-office/2017/10/06/readout-president-donald-j-trumps-call-president-emmanuel-macron-france',
  ],
  verified: true,
};

/** The White House of 2021 to 2025. */
export const WHITE_HOUSE_2023: PublisherProfile = {
  id: 'white-house-2023',
  name: 'The White House, from 2021',
  country: 'US',
  hosts: ['whitehouse.gov'],
  markers: ['h1.topper__title'],
  selectors: {
    headline: ['h1.topper__title'],
    datePublished: ['.topper__date time'],
    body: ['section.body-content'],
  },
  publisher: 'The White House',
  testUrls: [
    'https://www.whitehouse.gov/briefing-room/presidential-actions/2023/10/30/executive-order-on-the-safe-secure-and-trustworthy-development-and-use-of-artificial-intelligence/',
  ],
  verified: true,
};

/** Releases and fact sheets of the emergency agency; blogs and pages of the same site have neither table nor field. */
export const FEMA: PublisherProfile = {
  id: 'fema',
  name: 'FEMA',
  country: 'US',
  hosts: ['fema.gov'],
  markers: [],
  selectors: {
    headline: ['h1.uswds-page-title', 'h1.page-title'],
    datePublished: ['.field--name-field-release-date time', '.field--name-field-release-date'],
  },
  publisher: 'FEMA',
  testUrls: [
    'https://www.fema.gov/press-release/20241114/federal-disaster-assistance-connecticut-tops-9-million',
  ],
  verified: true,
};

/** The Department of Justice and its offices, whose first heading is the section's name. */
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
  testUrls: ['https://www.justice.gov/opa/pr/president-obama-grants-commutations-9'],
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
  testUrls: [
    'https://www.energy.gov/technologytransitions/articles/us-department-energy-launches-40-million-effort-improve-materials',
  ],
  verified: true,
};

/** The Consumer Financial Protection Bureau, in English and Spanish. */
export const CFPB: PublisherProfile = {
  id: 'consumerfinance-gov',
  name: 'Consumer Financial Protection Bureau',
  country: 'US',
  hosts: ['consumerfinance.gov'],
  markers: [],
  selectors: {
    headline: ['.o-item-introduction h1'],
    subheadline: ['.lead-paragraph'],
    datePublished: ['.meta time'],
  },
  publisher: 'Consumer Financial Protection Bureau',
  testUrls: [
    'https://www.consumerfinance.gov/about-us/newsroom/cfpb-actua-contra-bank-of-america-por-violar-la-ley/',
  ],
  verified: true,
};

/** The newsroom of the Centers for Disease Control and Prevention of 2016. */
export const CDC: PublisherProfile = {
  id: 'cdc',
  name: 'Centers for Disease Control and Prevention',
  country: 'US',
  hosts: ['cdc.gov'],
  markers: ['.module-typeF'],
  selectors: {
    headline: ['.pagetitle h1'],
    subheadline: ['p.subtitle'],
    datePublished: ['.module-typeF'],
    body: ['#contentArea'],
    remove: ['.module-typeF', '.module-typeN'],
  },
  publisher: 'Centers for Disease Control and Prevention',
  testUrls: ['https://www.cdc.gov/media/releases/2016/p0609-yrbs.html'],
  verified: true,
};

/** The Department of Education of 2017; noted from one page. */
export const EDUCATION: PublisherProfile = {
  id: 'education',
  name: 'Department of Education',
  country: 'US',
  hosts: ['ed.gov'],
  markers: ['.pr-date'],
  selectors: {
    subheadline: ['.pr-subtitle'],
    datePublished: ['.pr-date [property="dc:date"]'],
    body: ['[property="content:encoded"]'],
  },
  publisher: 'U.S. Department of Education',
  testUrls: [
    'https://www.ed.gov/news/press-releases/us-department-education-awards-49-million-grant-university-california-davis-develop-free-open-textbooks-program',
  ],
  verified: false,
};
