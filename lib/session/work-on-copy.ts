import type { FlatText } from '../dom/flatten.ts';
import type { Mark, WorkedAnnotation, WorkItem } from '../model/reader-work.ts';
import { ok } from '../model/result.ts';
import type { SavedCopy } from '../model/snapshot.ts';
import { applyWork } from '../work/apply-work.ts';
import type { Making } from '../work/change-work.ts';
import { arrangeItems, type PlacedItems, type PlacedStretch } from './arrange-items.ts';
import { createSession } from './create-session.ts';
import { keepWork, type WorkLibrary } from './keep-work.ts';
import { placeInCopy } from './place-in-copy.ts';
import type { PageWork, WorkSession } from './work-session.ts';

/** What work on a copy needs of the world. */
export interface CopyServices extends WorkLibrary {
  /** What the reader did on the release, as far as is known already. */
  work: readonly WorkItem[];
  knownTags: () => PageWork['knownTags'];
  categoryNames: () => PageWork['categoryNames'];
  /** A new id and the time. */
  making: () => Making;
}

/** The reader's work on a saved copy. */
export interface CopyWork {
  session: WorkSession;
  /** What was found in the copy, as the reader sees it. */
  worked: () => readonly WorkedAnnotation[];
  marks: () => readonly Mark[];
  /** Where it stands; nothing stands anywhere before the copy is shown. */
  placed: () => PlacedItems<PlacedStretch>;
  /** The copy is on the screen now, or was put there anew; null where it is not any more. */
  shown: (flat: FlatText | null) => void;
  /** Tags or names of categories are others now. */
  tell: () => void;
  /** Asks the library what was done elsewhere. */
  load: () => void;
}

/** Opens a copy to be worked on. */
export function workOnCopy(copy: SavedCopy, services: CopyServices): CopyWork {
  const { text } = copy.snapshot.release.body;
  const reading = ok({ release: copy.snapshot.release, annotations: copy.annotations });
  let flat = NOT_SHOWN;
  let worked: readonly WorkedAnnotation[] = [];
  let marks: readonly Mark[] = [];
  let placed: PlacedItems<PlacedStretch> = arrangeItems([], [], []);

  const place = (): void => {
    const work = keeper.now();
    worked = applyWork(copy.annotations, work);
    marks = work.flatMap((item) => (item.type === 'Mark' ? [item] : []));
    placed =
      flat === NOT_SHOWN
        ? arrangeItems<PlacedStretch>(worked, marks, [])
        : placeInCopy(worked, marks, flat, text);
  };
  const keeper = keepWork(
    services,
    () => {
      place();
      tell();
    },
    services.work,
  );
  const { session, tell } = createSession(
    {
      reading: () => reading,
      live: () => flat,
      worked: () => worked,
      items: () => placed.items,
      knownTags: services.knownTags,
      categoryNames: services.categoryNames,
      making: services.making,
    },
    keeper,
  );
  place();

  return {
    session,
    worked: () => worked,
    marks: () => marks,
    placed: () => placed,
    shown(now) {
      flat = now ?? NOT_SHOWN;
      place();
      tell();
    },
    tell,
    load: () => void keeper.load(),
  };
}

const NOT_SHOWN: FlatText = { text: '', blocks: [], inlines: [], runs: [] };
