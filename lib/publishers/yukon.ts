import type { PublisherProfile } from './publisher-profile.ts';

/** The Government of Yukon, in English and French. */
export const YUKON: PublisherProfile = {
  id: 'yukon',
  name: 'Government of Yukon',
  country: 'CA',
  hosts: ['yukon.ca'],
  markers: ['article.node--type-news'],
  selectors: {
    headline: ['h1.page-title'],
    datePublished: ['.node__submitted'],
  },
  testUrls: [
    'https://yukon.ca/en/news/government-yukon-announces-plan-early-learning-and-child-care-funding',
    'https://yukon.ca/fr/news/nombre-record-de-touristes-au-yukon',
  ],
  verified: true,
};
