import { IDBObjectStore } from 'fake-indexeddb';

/** Rows of every object store, as the browser keeps them. */
export type RawRows = Record<string, unknown[]>;

/** One object store as it was created. */
export interface RawStore {
  name: string;
  keyPath: string | string[] | null;
  indexes: { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[];
  rows: unknown[];
}

/** A database as the browser keeps it: nothing of Dexie's or ours in between. */
export interface RawDatabase {
  name: string;
  /** The browser's own number. */
  version: number;
  stores: RawStore[];
}

/** A request as a promise. */
export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Deletes a database; open connections of ours close by themselves. */
export async function deleteDatabase(name: string): Promise<void> {
  await settled(indexedDB.deleteDatabase(name));
}

/** Opens a database past our own code. */
export function openRaw(
  name: string,
  version: number,
  upgrade: (database: IDBDatabase) => void = () => undefined,
): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => upgrade(request.result);
  return settled(request);
}

/** Reads everything that is in a database. */
export async function readRaw(name: string): Promise<RawDatabase> {
  const database = await settled(indexedDB.open(name));
  const stores: RawStore[] = [];
  for (const storeName of database.objectStoreNames) {
    const store = database.transaction(storeName).objectStore(storeName);
    const indexes = Array.from(store.indexNames, (indexName) => store.index(indexName)).map(
      ({ name: indexName, keyPath, unique, multiEntry }) => ({
        name: indexName,
        keyPath,
        unique,
        multiEntry,
      }),
    );
    stores.push({
      name: storeName,
      keyPath: store.keyPath,
      indexes,
      rows: await settled(store.getAll()),
    });
  }
  const { version } = database;
  database.close();
  return { name, version, stores };
}

/** Rows alone, by store. */
export async function readRows(name: string): Promise<RawRows> {
  const { stores } = await readRaw(name);
  return Object.fromEntries(stores.map((store) => [store.name, store.rows]));
}

/** Makes a database as it was dumped. */
export async function writeRaw({ name, version, stores }: RawDatabase): Promise<void> {
  const database = await openRaw(name, version, (fresh) => {
    for (const { name: storeName, keyPath, indexes, rows } of stores) {
      const store = fresh.createObjectStore(storeName, { keyPath });
      for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
      for (const row of rows) store.put(row);
    }
  });
  database.close();
}

/**
 * Makes writes fail from the `nth` on, as a full disk does.
 *
 * @returns Ends it.
 */
export function fillDiskAfter(writes: number): () => void {
  const { put, add } = IDBObjectStore.prototype;
  let made = 0;
  const failing = (original: typeof put) =>
    function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
      made += 1;
      if (made > writes) throw new DOMException('The quota is used up.', 'QuotaExceededError');
      return original.apply(this, args);
    };
  IDBObjectStore.prototype.put = failing(put);
  IDBObjectStore.prototype.add = failing(add);
  return () => {
    Object.assign(IDBObjectStore.prototype, { put, add });
  };
}
