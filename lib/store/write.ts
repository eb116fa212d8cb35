import { fail, ok, type Result } from '../model/result.ts';
import { openDatabase, TABLE_NAMES, type Tables, tablesOf } from './database.ts';
import { failureOf } from './failures.ts';

/**
 * The one door for writes: every change of the library runs through here, in one transaction over all tables, wholly or
 * not at all. What must accompany every write (a second copy, a counter) has its place here.
 *
 * @param change - Makes the change. It may await nothing but the tables: the transaction ends while it waits for anything else.
 * @returns What `change` returned, once it is on the disk; the failure where nothing was changed.
 */
export async function write<T>(change: (tables: Tables) => Promise<T>): Promise<Result<T>> {
  const opened = await openDatabase();
  if (!opened.ok) {
    return opened;
  }
  const database = opened.value;
  try {
    return ok(
      await database.transaction('rw', TABLE_NAMES, (transaction) => change(tablesOf(transaction))),
    );
  } catch (error) {
    return fail(failureOf(error));
  }
}
