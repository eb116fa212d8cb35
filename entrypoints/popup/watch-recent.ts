import type { Observable } from '../../components/hooks/use-observable.ts';
import type { Result } from '../../lib/model/result.ts';
import type { SavedRelease } from '../../lib/model/snapshot.ts';

/**
 * The last saved releases, as `lib/store` watches them. The database's code is loaded beside the first drawing and not
 * before it: it is twice as large as all the rest of the popup.
 */
export function watchRecent(limit: number): Observable<Result<readonly SavedRelease[]>> {
  return {
    subscribe(next) {
      const subscription = import('../../lib/store/queries.ts').then((queries) =>
        queries.watchRecent(limit).subscribe(next),
      );
      return {
        unsubscribe: () => void subscription.then((running) => running.unsubscribe()),
      };
    },
  };
}
