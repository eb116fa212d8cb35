/** Where rows of tokens stand that stand once, by their hash. */
export interface RowTable {
  /** Notes that a row with this hash begins at a token. */
  add: (hash: number, start: number) => void;
  /** Where the only row with this hash begins; -1 where there is none, or more than one. */
  placeOf: (hash: number) => number;
}

const EMPTY = -2;
const TWICE = -1;

/**
 * Makes an empty table. A text has as many rows as words: a `Map` of them takes most of the time of comparing two texts.
 *
 * @param most - So many rows will be added at most.
 */
export function createRowTable(most: number): RowTable {
  const size = 2 ** Math.ceil(Math.log2(2 * most + 2));
  const hashes = new Int32Array(size);
  const places = new Int32Array(size).fill(EMPTY);

  const slotOf = (hash: number): number => {
    let slot = (Math.imul(hash, 0x9e3779b1) >>> 0) & (size - 1);
    while (places[slot] !== EMPTY && hashes[slot] !== hash) slot = (slot + 1) & (size - 1);
    return slot;
  };
  return {
    add(hash, start) {
      const slot = slotOf(hash);
      places[slot] = places[slot] === EMPTY ? start : TWICE;
      hashes[slot] = hash;
    },
    placeOf: (hash) => Math.max(-1, places[slotOf(hash)] ?? -1),
  };
}
