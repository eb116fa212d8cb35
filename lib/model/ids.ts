/** A string that only its own constructor makes: a release id cannot be passed for a snapshot id by mistake. */
type Branded<Name extends string> = string & { readonly brand: Name };

/** SHA-256 (hex, first 32 digits) of the canonical address: the same release has the same id on every machine. */
export type ReleaseId = Branded<'ReleaseId'>;

/** SHA-256 (hex, first 32 digits) of release id and content hash: the same text at the same address is the same snapshot. */
export type SnapshotId = Branded<'SnapshotId'>;

/** `${kind}:${start}-${end}` in the saved copy's text: deterministic, so finding twice is finding once. */
export type AnnotationKey = Branded<'AnnotationKey'>;

/** Brands a string that came from our own hashing or our own store. */
export function releaseId(value: string): ReleaseId {
  return value as ReleaseId;
}

/** Brands a string that came from our own hashing or our own store. */
export function snapshotId(value: string): SnapshotId {
  return value as SnapshotId;
}

/** Brands a string that `annotationKeyOf` made, or that came back from the store or a message. */
export function annotationKey(value: string): AnnotationKey {
  return value as AnnotationKey;
}
