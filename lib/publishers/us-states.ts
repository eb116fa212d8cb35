import type { PublisherProfile } from './publisher-profile.ts';

/** The attorney general of California. */
export const CALIFORNIA_AG: PublisherProfile = {
  id: 'california-ag',
  name: 'Attorney General of California',
  country: 'US',
  hosts: ['oag.ca.gov'],
  markers: ['.node-press-release'],
  selectors: {
    headline: ['h1.page-header'],
    datePublished: ['.field-name-field-release-date [property="dc:date"]'],
  },
  testUrls: [
    'https://oag.ca.gov/news/press-releases/attorney-general-becerra-sues-opioid-manufacturer-purdue-pharma-its-illegal',
  ],
  verified: true,
};

/** The Department of Cannabis Control of California. */
export const CALIFORNIA_DCC: PublisherProfile = {
  id: 'california-dcc',
  name: 'California Department of Cannabis Control',
  country: 'US',
  hosts: ['cannabis.ca.gov'],
  markers: ['article'],
  selectors: { headline: ['article h1'], datePublished: ['article time'] },
  publisher: 'Department of Cannabis Control',
  testUrls: [
    'https://cannabis.ca.gov/2022/04/california-state-senate-confirms-nicole-elliott-as-director-of-the-department-of-cannabis-control/',
  ],
  verified: true,
};

/** The attorney general of Minnesota, whose `<title>` is a date. */
export const MINNESOTA_AG: PublisherProfile = {
  id: 'minnesota-ag',
  name: 'Attorney General of Minnesota',
  country: 'US',
  hosts: ['ag.state.mn.us'],
  markers: ['#content h1'],
  selectors: { headline: ['#content h1'], subheadline: ['#content .lede'], body: ['#content'] },
  testUrls: [
    'https://www.ag.state.mn.us/Office/Communications/2019/05/30_HIPAADataBreachSettlement.asp',
  ],
  verified: true,
};

/** The attorney general of Texas, whose headlines are full of soft hyphens. */
export const TEXAS_AG: PublisherProfile = {
  id: 'texas-ag',
  name: 'Attorney General of Texas',
  country: 'US',
  hosts: ['texasattorneygeneral.gov'],
  markers: ['body.news'],
  selectors: {
    headline: ['#main h1'],
    datePublished: ['#main .meta'],
    body: ['.main-content-wysiwyg-container'],
  },
  testUrls: [
    'https://www.texasattorneygeneral.gov/news/releases/attorney-general-paxton-sues-snapchat-deceiving-parents-endangering-texas-kids-exposing-them',
  ],
  verified: true,
};

/** The attorney general of Pennsylvania. */
export const PENNSYLVANIA_AG: PublisherProfile = {
  id: 'pennsylvania-ag',
  name: 'Attorney General of Pennsylvania',
  country: 'US',
  hosts: ['attorneygeneral.gov'],
  markers: ['.news-heading-wrapper'],
  selectors: {
    headline: ['.news-heading-wrapper h1'],
    datePublished: ['.news-heading-wrapper .meta span'],
    body: ['#content'],
  },
  testUrls: [
    'https://www.attorneygeneral.gov/taking-action/verdict-two-philadelphia-men-found-guilty-in-multiple-gang-related-murders-and-shootings/',
  ],
  verified: true,
};
