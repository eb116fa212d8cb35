import { type ReleaseId, releaseId, type SnapshotId, snapshotId } from '../model/ids.ts';

/** 128 bits: two of a million releases share an id with a chance of one in 10^26. */
const ID_DIGITS = 32;

/**
 * The id of the release at an address: the same on every machine.
 *
 * @param url - Canonical address.
 */
export async function releaseIdOf(url: string): Promise<ReleaseId> {
  return releaseId((await sha256(url)).slice(0, ID_DIGITS));
}

/** The id of a text at an address: saving it twice is saving it once. */
export async function snapshotIdOf(release: ReleaseId, contentHash: string): Promise<SnapshotId> {
  return snapshotId((await sha256(`${release}\n${contentHash}`)).slice(0, ID_DIGITS));
}

/** SHA-256 of a text's UTF-8, in hex. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
