/** Random numbers that are the same in every run. */
export interface Random {
  /** From 0 to below 1. */
  share: () => number;
  /** A whole number from 0 to below `limit`. */
  below: (limit: number) => number;
  /** True so often. */
  chance: (share: number) => boolean;
  /** One of them. */
  pick: <T>(values: readonly [T, ...T[]]) => T;
}

/** Starts a row of random numbers from a name (mulberry32 over a hash of it). */
export function randomFrom(name: string): Random {
  let state = 2166136261;
  for (let at = 0; at < name.length; at += 1) {
    state = Math.imul(state ^ name.charCodeAt(at), 16777619);
  }
  const share = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(share() * limit);
  return {
    share,
    below,
    chance: (odds) => share() < odds,
    pick: (values) => values[below(values.length)] ?? values[0],
  };
}
