import type { PublisherProfile } from './publisher-profile.ts';

/** Federal bodies of Germany on the Government Site Builder, whose first heading is for screen readers only. */
export const GERMAN_FEDERATION: PublisherProfile = {
  id: 'german-federation',
  name: 'Government Site Builder',
  country: 'DE',
  hosts: [
    'bund.de',
    'bmfsfj.de',
    'bmas.de',
    'bmwk.de',
    'bmi.bund.de',
    'bmuv.de',
    'bmel.de',
    'bmg.de',
  ],
  markers: ['body.gsb', 'meta[name="generator"][content*="Government Site Builder"]'],
  selectors: {
    headline: ['h1.c-intro__headline'],
    datePublished: ['time.c-topline__time'],
  },
  testUrls: ['https://www.bmfsfj.de/'],
  verified: true,
};
