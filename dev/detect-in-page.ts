import { detectRelease } from '../lib/detect/detect-release.ts';
import type { Detection } from '../lib/model/detection.ts';

/** Runs in the browser: what the detector says of one saved page. */
function detect(html: string, url: string): Detection {
  return detectRelease(new DOMParser().parseFromString(html, 'text/html'), { url });
}

Object.assign(globalThis, { pressmarkDetect: detect });
