import { liveQuery } from 'dexie';
import { fail, ok, type Result } from '../model/result.ts';
import {
  onVersionChange,
  openDatabase,
  refuseNewer,
  TABLE_NAMES,
  type Tables,
  tablesOf,
} from './database.ts';
import { failureOf } from './failures.ts';

/** Something that tells its listener of every change until it is unsubscribed. */
export interface Observable<T> {
  /** Calls `next` with the present value soon, and again after every change that concerns it. */
  subscribe(next: (value: T) => void): Subscription;
}

/** A running subscription. */
export interface Subscription {
  /** Ends it; `next` is not called again. */
  unsubscribe(): void;
}

/**
 * Reads in one transaction: a release and its copies are of one moment. Writing in it is refused by the database.
 *
 * @param query - Reads. It may await nothing but the tables.
 */
export async function read<T>(query: (tables: Tables) => Promise<T>): Promise<Result<T>> {
  const opened = await openDatabase();
  if (!opened.ok) {
    return opened;
  }
  const database = opened.value;
  try {
    return ok(
      await database.transaction('r', TABLE_NAMES, (transaction) => query(tablesOf(transaction))),
    );
  } catch (error) {
    return fail(failureOf(error));
  }
}

/**
 * Reads now and after every change of what was read, from whichever context the change comes.
 *
 * @param query - Reads. It may await nothing but the tables.
 * @returns Emits a failure where the database cannot be read, and when a newer Pressmark takes it over.
 */
export function observe<T>(query: (tables: Tables) => Promise<T>): Observable<Result<T>> {
  return {
    subscribe(next) {
      let ended = false;
      const endings: (() => void)[] = [];
      const emit = (result: Result<T>) => {
        if (!ended) {
          next(result);
        }
      };
      const start = async () => {
        const opened = await openDatabase();
        if (!opened.ok || ended) {
          if (!opened.ok) {
            emit(opened);
          }
          return;
        }
        const database = opened.value;
        const live = liveQuery(() =>
          database.transaction('r', TABLE_NAMES, (transaction) => query(tablesOf(transaction))),
        ).subscribe({
          next: (value) => emit(ok(value)),
          error: (error) => emit(fail(failureOf(error))),
        });
        endings.push(
          () => live.unsubscribe(),
          // The connection closes now, and no change would be heard of any more.
          onVersionChange(({ newVersion }) => {
            const newer = refuseNewer(newVersion ?? 0);
            emit(
              newer.ok
                ? fail({ code: 'storage-failed', detail: 'The database was closed.' })
                : newer,
            );
          }),
        );
      };
      void start();
      return {
        unsubscribe() {
          ended = true;
          for (const end of endings) {
            end();
          }
        },
      };
    },
  };
}
