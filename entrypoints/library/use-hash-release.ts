import { useEffect, useState } from 'preact/hooks';
import { type ReleaseId, releaseId } from '../../lib/model/ids.ts';

/** The library's own addresses: `#release=<id>`, or nothing. */
const HASH = /^#release=([0-9a-f]{1,64})$/;

/** The address of a release in the library; of the list alone for null. */
export function hashOf(id: ReleaseId | null): string {
  return id === null ? '#' : `#release=${id}`;
}

/** The release that the address names, followed as it changes: links, the back button, a shared address. */
export function useHashRelease(): ReleaseId | null {
  const [current, setCurrent] = useState(readHash);
  useEffect(() => {
    const follow = () => setCurrent(readHash());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return current;
}

function readHash(): ReleaseId | null {
  const id = HASH.exec(location.hash)?.[1];
  return id === undefined ? null : releaseId(id);
}
