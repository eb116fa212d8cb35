import type { Reading } from '../lib/model/reading.ts';
import { readRelease } from '../lib/read-release.ts';

/** Runs in the browser: the reading of one saved page with all that led to it. */
function explain(html: string, url: string, withProfiles: boolean, now: string): Reading {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const page = withProfiles ? { url } : { url, profiles: [] };
  return readRelease(document, { ...page, now });
}

Object.assign(globalThis, { pressmarkExplain: explain });
