import { useEffect, useState } from 'preact/hooks';
import type { Target } from '../../lib/model/annotation.ts';
import type { ReleaseId } from '../../lib/model/ids.ts';
import type { HighlightCategory, ItemId } from '../../lib/model/reader-work.ts';

/** A note that is half written on a card beside the text. */
export interface CardDraft {
  text: string;
  /** What it is about: something there is, or words that get their highlight with the note. */
  of: { id: ItemId } | { target: readonly Target[]; category: HighlightCategory };
}

/** Notes on one release that are half written. They are written to as the reader types, and outlive the copy's being left. */
export interface NoteDrafts {
  /** In the list beside the copy, by item. */
  inList: Map<ItemId, string>;
  onCard: CardDraft | null;
}

/**
 * Holds what is half written for as long as the library is open. Closing or reloading it meanwhile makes the browser ask.
 *
 * @returns The drafts of a release: the same ones at every call.
 */
export function useNoteDrafts(): (release: ReleaseId) => NoteDrafts {
  const [all] = useState(() => new Map<ReleaseId, NoteDrafts>());
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      const isWriting = [...all.values()].some(
        ({ inList, onCard }) => inList.size > 0 || onCard !== null,
      );
      if (isWriting) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [all]);
  return (release) => {
    const drafts = all.get(release) ?? { inList: new Map(), onCard: null };
    all.set(release, drafts);
    return drafts;
  };
}
