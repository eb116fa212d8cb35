import Dexie, { type Table, type Transaction } from 'dexie';
import { fail, ok, type Result } from '../model/result.ts';
import { failureOf } from './failures.ts';
import {
  type CopyRowV1,
  type ReleaseRowV1,
  STORES_V1,
  VERSION as VERSION_1,
} from './versions/v1.ts';
import {
  type AnnotationRowV2,
  STORES_V2,
  VERSION as VERSION_2,
  type WorkRowV2,
} from './versions/v2.ts';
import { type SnapshotRowV3, STORES_V3, VERSION } from './versions/v3.ts';

// Private to lib/store: reads come in through `read.ts`, writes through `write.ts`.

/** Name of the database in the extension's origin. */
export const DATABASE_NAME = 'pressmark';

/** The browser counts versions in tens of Dexie's, so that Dexie can patch a schema in between. */
const BROWSER_VERSIONS_PER_VERSION = 10;

/** How long an upgrade may wait for other windows to let go before we say so: long enough for a save to end. */
const BLOCKED_GRACE_MS = 1_000;

/** The tables as today's code sees them. */
export interface Tables {
  releases: Table<ReleaseRowV1, string>;
  snapshots: Table<SnapshotRowV3, string>;
  copies: Table<CopyRowV1, string>;
  annotations: Table<AnnotationRowV2, string>;
  work: Table<WorkRowV2, string>;
}

/** Names of all tables: every transaction spans them all. */
export const TABLE_NAMES = Object.keys(STORES_V3);

/**
 * The one connection of this context. Strict durability costs about 7 ms a save and waits for the disk.
 * It never opens by itself: `openDatabase` looks at the version first.
 */
const database = new Dexie(DATABASE_NAME, {
  autoOpen: false,
  cache: 'disabled',
  chromeTransactionDurability: 'strict',
});
database.version(VERSION_1).stores(STORES_V1);
database.version(VERSION_2).stores(STORES_V2);
database.version(VERSION).stores(STORES_V3);

// Another window wants to upgrade or delete: give way at once, or it waits for ever. The next call reopens, and is told
// `database-newer` where that is so. Returning false keeps Dexie from warning on the console.
database.on('versionchange', () => {
  database.close({ disableAutoOpen: true });
  return false;
});

/**
 * The tables, bound to one transaction. Dexie can find the transaction by itself, but loses it where one async function
 * awaits another that awaits a third: what is called then runs outside, in a transaction of its own.
 */
export function tablesOf(transaction: Transaction): Tables {
  return {
    releases: transaction.table('releases'),
    snapshots: transaction.table('snapshots'),
    copies: transaction.table('copies'),
    annotations: transaction.table('annotations'),
    work: transaction.table('work'),
  };
}

/**
 * Opens the database, or says why not. Cheap where it is open already.
 *
 * @returns `database-newer` where a newer Pressmark has written it, `database-blocked` where another window keeps an
 *   older version open, `storage-failed` or `storage-full` where the browser refuses.
 */
export async function openDatabase(): Promise<Result<Dexie>> {
  if (database.isOpen()) {
    return ok(database);
  }
  try {
    // Before Dexie opens: it opens a newer database without an error, and would patch tables into it that it misses.
    const before = refuseNewer(await versionOnDisk());
    if (!before.ok) {
      return before;
    }
    if ((await openUnlessBlocked()) === 'blocked') {
      return fail({ code: 'database-blocked' });
    }
    // And after: another window may have upgraded in between.
    const after = refuseNewer(database.backendDB().version);
    if (!after.ok) {
      database.close({ disableAutoOpen: true });
      return after;
    }
    return ok(database);
  } catch (error) {
    return fail(failureOf(error));
  }
}

/** What a version of the browser's counting is to us. */
export function refuseNewer(browserVersion: number): Result<null> {
  const found = Math.floor(browserVersion / BROWSER_VERSIONS_PER_VERSION);
  return found > VERSION ? fail({ code: 'database-newer', found, supported: VERSION }) : ok(null);
}

/** Calls back whenever another window is about to change or delete the database; returns how to stop that. */
export function onVersionChange(listener: (event: IDBVersionChangeEvent) => void): () => void {
  database.on('versionchange', listener);
  return () => database.on('versionchange').unsubscribe(listener);
}

async function versionOnDisk(): Promise<number> {
  const { indexedDB } = Dexie.dependencies;
  const all = await indexedDB.databases();
  return all.find(({ name }) => name === DATABASE_NAME)?.version ?? 0;
}

/**
 * Dexie's own `open` stays pending while blocked, and goes through by itself once the other window closes. The browser
 * says `blocked` once: a later call must know it from here.
 */
const upgrade = { blocked: false };
database.on('blocked', () => {
  upgrade.blocked = true;
});

function openUnlessBlocked(): Promise<'open' | 'blocked'> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const giveUpSoon = () => {
      timer ??= setTimeout(() => resolve('blocked'), BLOCKED_GRACE_MS);
    };
    const settle = () => {
      clearTimeout(timer);
      database.on('blocked').unsubscribe(giveUpSoon);
    };
    database.on('blocked', giveUpSoon);
    if (upgrade.blocked) {
      giveUpSoon();
    }
    database.open().then(
      () => {
        upgrade.blocked = false;
        settle();
        resolve('open');
      },
      (error: unknown) => {
        upgrade.blocked = false;
        settle();
        reject(error);
      },
    );
  });
}
