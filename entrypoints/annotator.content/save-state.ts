import type { PageSaveState } from '../../lib/messages/protocol.ts';
import type { FoundRelease } from '../../lib/model/snapshot.ts';

/**
 * How a page stands to the library. Any difference counts, as it does when saving: a new snapshot would be made.
 *
 * @param text - The flattened text of the page's copy.
 */
export function saveStateOf(found: FoundRelease | null, text: string): PageSaveState {
  if (found === null) return 'unsaved';
  return found.text === text ? 'saved' : 'changed';
}
