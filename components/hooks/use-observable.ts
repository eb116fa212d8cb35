import { useEffect, useState } from 'preact/hooks';

/** Anything that can be subscribed to. */
export interface Observable<T> {
  /** Calls back with each value until unsubscribed. */
  subscribe: (next: (value: T) => void) => { unsubscribe: () => void };
}

/**
 * The newest value of an observable, or null before the first.
 *
 * @param create - Makes the observable; called again whenever `dependencies` change.
 */
export function useObservable<T>(
  create: () => Observable<T>,
  dependencies: readonly unknown[],
): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    const subscription = create().subscribe((next) => setValue(() => next));
    return () => subscription.unsubscribe();
  }, [...dependencies]);
  return value;
}
