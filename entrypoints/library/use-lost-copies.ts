import { useEffect, useState } from 'preact/hooks';
import type { LostCopies } from '../../lib/model/library-marker.ts';
import { forgetLoss, noticeLoss } from '../../lib/platform/library-marker.ts';
import { countCopies } from '../../lib/store/queries.ts';

/**
 * Looks once, when the library opens, whether the browser lost it.
 *
 * @returns What was lost, null where nothing; and what puts the word on it away.
 */
export function useLostCopies(): [lost: LostCopies | null, forget: () => void] {
  const [lost, setLost] = useState<LostCopies | null>(null);
  useEffect(() => {
    void noticeLoss(countCopies).then(setLost);
  }, []);
  return [
    lost,
    () => {
      setLost(null);
      void forgetLoss();
    },
  ];
}
