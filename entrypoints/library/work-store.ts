import type { WorkStore } from '../../components/hooks/use-copy-work.ts';
import { workId } from '../../lib/model/reader-work.ts';
import { newId } from '../../lib/platform/new-id.ts';
import { listWork, putWork, removeWork } from '../../lib/store/work.ts';

/** The library's own work, through the same door as what is done on a page. */
export const workStore: WorkStore = {
  list: listWork,
  put: putWork,
  remove: removeWork,
  making: () => ({ id: workId(newId()), now: new Date().toISOString() }),
};
