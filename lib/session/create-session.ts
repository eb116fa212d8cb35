import type { FlatText } from '../dom/flatten.ts';
import type { Target } from '../model/annotation.ts';
import type { HighlightCategory, ItemId, Mark, WorkedAnnotation } from '../model/reader-work.ts';
import type { AnnotatedRelease } from '../model/release.ts';
import { fail, ok, type Result } from '../model/result.ts';
import {
  changedJudgement,
  changedMark,
  type JudgementChange,
  joinedCorrection,
  type Making,
  newMark,
} from '../work/change-work.ts';
import { itemIdOf } from './arrange-items.ts';
import type { PlannedChange, WorkKeeper } from './keep-work.ts';
import { peopleOnPage } from './people-on-page.ts';
import { targetsOf } from './targets-of.ts';
import type { PageItem, PageWork, WorkSession } from './work-session.ts';

/** What the session needs of the visit. */
export interface SessionPage {
  reading: () => Result<Pick<AnnotatedRelease, 'release' | 'annotations'>>;
  /** The live page, flattened now. */
  live: () => FlatText;
  worked: () => readonly WorkedAnnotation[];
  items: () => readonly PageItem[];
  knownTags: () => readonly string[];
  categoryNames: () => Readonly<Record<HighlightCategory, string>>;
  /** A new id and the time. */
  making: () => Making;
}

/** A session, and what the visit tells it. */
export interface RunningSession {
  session: WorkSession;
  /** Something that the session shows is another now. */
  tell: () => void;
}

/** The reader's work on one page, as the interface on the page asks for it. */
export function createSession(page: SessionPage, keeper: WorkKeeper): RunningSession {
  const listeners = new Set<() => void>();
  let waiting: ItemId | null = null;
  let shown: PageWork | null = null;

  const tell = (): void => {
    shown = null;
    for (const listener of [...listeners]) listener();
  };

  function describeNow(): PageWork {
    const reading = page.reading();
    const items = page.items();
    const tags = keeper.now().flatMap((item) => item.tags);
    return {
      items,
      people: reading.ok ? peopleOnPage(reading.value) : [],
      knownTags: [...new Set([...page.knownTags(), ...tags])],
      categoryNames: page.categoryNames(),
      waiting: items.find((item) => itemIdOf(item) === waiting) ?? null,
      canUndo: keeper.canUndo(),
      canRedo: keeper.canRedo(),
    };
  }

  function describe(ranges: readonly Range[]): Result<readonly Target[]> {
    const reading = page.reading();
    return reading.ok ? targetsOf(ranges, page.live(), reading.value.release) : reading;
  }

  function markOf(id: ItemId): Mark | null {
    return (
      keeper.now().flatMap((item) => (item.type === 'Mark' && item.id === id ? [item] : []))[0] ??
      null
    );
  }

  function plannedMark(
    id: ItemId,
    change: Parameters<typeof changedMark>[1],
  ): Result<PlannedChange> {
    const mark = markOf(id);
    if (mark === null) return fail({ code: 'not-found' });
    return ok({ id: mark.id, after: changedMark(mark, change, page.making().now) });
  }

  function plannedJudgement(
    id: ItemId,
    changeOf: (worked: WorkedAnnotation) => JudgementChange,
  ): Result<PlannedChange | null> {
    const worked = page.worked().find(({ annotation }) => annotation.key === id);
    if (worked === undefined) return fail({ code: 'not-found' });
    const making = page.making();
    const after = changedJudgement(worked, changeOf(worked), making);
    const known = worked.judgement?.id ?? after?.id;
    return ok(known === undefined ? null : { id: known, after });
  }

  async function made(change: () => Result<PlannedChange | null>): Promise<Result<null>> {
    const kept = await keeper.change(change);
    return kept.ok ? ok(null) : kept;
  }

  const remark = (id: ItemId, change: { note: string | null } | { tags: readonly string[] }) =>
    made(() =>
      markOf(id) === null ? plannedJudgement(id, () => change) : plannedMark(id, change),
    );

  const session: WorkSession = {
    now: () => {
      shown ??= describeNow();
      return shown;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async mark(ranges, category) {
      const targets = describe(ranges);
      if (!targets.ok) return targets;
      const mark = newMark(targets.value, category, page.making());
      const kept = await keeper.change(() => ok({ id: mark.id, after: mark }));
      return kept.ok ? ok(mark.id) : kept;
    },
    setCategory: (id, category) => made(() => plannedMark(id, { category })),
    unmark: (id) => made(() => ok({ id, after: null })),
    setNote: (id, note) => remark(id, { note }),
    setTags: (id, tags) => remark(id, { tags }),
    judge: (key, verdict) => made(() => plannedJudgement(key, () => ({ verdict }))),
    correct: (key, correction) =>
      made(() =>
        plannedJudgement(key, ({ judgement }) => ({
          correction: joinedCorrection(judgement?.correction ?? null, correction),
        })),
      ),
    async attach(id, ranges) {
      const targets = describe(ranges);
      if (!targets.ok) return targets;
      const target = targets.value;
      const kept = await made(() =>
        markOf(id) === null
          ? plannedJudgement(id, ({ judgement }) => ({
              correction: joinedCorrection(judgement?.correction ?? null, { target }),
            }))
          : plannedMark(id, { target }),
      );
      if (kept.ok && waiting === id) session.seekPlace(null);
      return kept;
    },
    seekPlace(id) {
      if (waiting === id) return;
      waiting = id;
      tell();
    },
    undo: keeper.undo,
    redo: keeper.redo,
  };
  return { session, tell };
}
