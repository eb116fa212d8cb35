import { flattenPage } from '../../lib/dom/flatten.ts';
import { createPainter } from '../../lib/highlight/painter.ts';
import type { Handlers, PageCalls, PageSaveState } from '../../lib/messages/protocol.ts';
import { type ItemId, type WorkedAnnotation, workId } from '../../lib/model/reader-work.ts';
import type { Reading } from '../../lib/model/reading.ts';
import { fail, ok, type Result } from '../../lib/model/result.ts';
import type { SaveOutcome } from '../../lib/model/snapshot.ts';
import { itemIdOf, NOTHING_PLACED, type PlacedItems } from '../../lib/session/arrange-items.ts';
import { createSession } from '../../lib/session/create-session.ts';
import { placeItems } from '../../lib/session/place-items.ts';
import { sourceOf } from '../../lib/session/release-source.ts';
import { applyWork } from '../../lib/work/apply-work.ts';
import { describePage } from './describe-page.ts';
import { saveStateOf } from './save-state.ts';
import { scrollToRange } from './scroll-to-range.ts';
import { type Comparison, sinceSaved } from './since-saved.ts';
import { standsAsFound } from './stands-as-found.ts';
import type { CategoryNames, VisitContext, VisitServices } from './visit-context.ts';
import { watchPage } from './watch-page.ts';
import { createWorkKeeper } from './work-keeper.ts';

/** How long an item stays apart from the others after it was shown. */
const FLASH_MS = 2_000;

/** A page with so many times the characters that it had when it was read is read anew. */
const GROWN = 1.5;

/**
 * One visit of one page: reads it, paints what was found and what the reader did, and answers for it until the script is
 * invalidated. The page's own document is never changed.
 *
 * @returns The answers to the popup's and the background's calls; null where the script was invalidated before the page was read.
 */
export async function startVisit(
  ctx: VisitContext,
  services: VisitServices,
): Promise<Handlers<PageCalls> | null> {
  const { view, callBackground } = services;
  const { document } = view;
  const painter = createPainter(view);
  let charactersRead = 0;
  /** Which reading was begun last: an earlier one that comes in after it is of a page that is gone. */
  let turn = 0;
  /** The reading that is under way, and what is done with it. */
  let underway: Promise<void> = Promise.resolve();
  const first = await readNow();
  if (first === null) return null;
  let reading: Reading = first;
  let worked: readonly WorkedAnnotation[] = [];
  let placed: PlacedItems = NOTHING_PLACED;
  let saveState: PageSaveState = 'unsaved';
  /** How the page differs from its saved copy; null where it does not, or is not saved. */
  let comparison: Comparison | null = null;
  /** The text of the saved copy, which the reader's work was most likely made against; null until known. */
  let savedText: string | null = null;
  let knownTags: readonly string[] = [];
  let categoryNames: CategoryNames = UNNAMED;
  let visible = true;
  let isDecided = false;
  let flash = 0;

  const keeper = createWorkKeeper({
    callBackground,
    reading: () => reading.result,
    isSaved: () => saveState === 'saved',
    saved: () => {
      if (saveState !== 'saved') setSaveState('saved');
    },
    changed: place,
  });
  const { session, tell } = createSession(
    {
      reading: () => reading.result,
      live: () => flattenPage(document),
      worked: () => worked,
      items: () => placed.items,
      knownTags: () => knownTags,
      categoryNames: () => categoryNames,
      making: () => ({ id: workId(services.newId()), now: services.now() }),
    },
    keeper,
  );

  /** @returns Null where the reading came too late: another was begun since, or the script was invalidated. */
  async function readNow(): Promise<Reading | null> {
    turn += 1;
    const mine = turn;
    charactersRead = charactersOf(document);
    const read = await services.readRelease(document, {
      url: view.location.href,
      now: services.now(),
      isVouched: services.rules.isVouched(),
    });
    return mine === turn && ctx.isValid ? read : null;
  }

  /** Reads the page anew and goes on with what was read. */
  function readAnew(goOn: (read: Reading) => void): void {
    underway = readNow().then((read) => {
      if (read !== null) goOn(read);
    });
  }

  /** Until no reading is under way: whoever asks gets the page as it is, and after a mistake of ours as it was read before. */
  async function settled(): Promise<void> {
    let seen: Promise<void>;
    do {
      seen = underway;
      await seen.catch(() => undefined);
    } while (seen !== underway);
  }

  /** Finds everything on the page as it stands, and paints it. */
  function place(): void {
    if (!ctx.isValid) return;
    const work = keeper.now();
    const { result } = reading;
    worked = result.ok ? applyWork(result.value.annotations, work) : [];
    const marks = work.flatMap((item) => (item.type === 'Mark' ? [item] : []));
    if (result.ok) {
      const { text } = result.value.release.body;
      const copies = { read: text, saved: savedText ?? text };
      placed = placeItems(worked, marks, flattenPage(document), copies, comparison?.changed);
    } else placed = NOTHING_PLACED;
    painter.paint(placed.painted);
    tell();
  }

  /** Where the page shows something else without a load, only what looks like a release is marked unasked. */
  function readAgain(): void {
    readAnew(goOnWith);
  }

  function goOnWith({ detection, trace, result }: Reading): void {
    const refused = detection.verdict === 'other';
    const before = reading.result;
    reading = {
      detection,
      trace,
      result: refused ? fail({ code: 'not-a-release', reasons: detection.signals }) : result,
    };
    const isSame =
      before.ok &&
      reading.result.ok &&
      before.value.release.url === reading.result.value.release.url;
    if (!isSame) keeper.forget();
    place();
    void learnFromLibrary();
  }

  /** How the page stands to the library, and what the reader did on it, here or elsewhere. */
  async function learnFromLibrary(): Promise<void> {
    const known = reading.result;
    if (!known.ok) return setSaveState('unsaved');
    const { url, body } = known.value.release;
    const found = await callBackground('release/find', { url });
    // While the library was asked the page may have been read again: that reading asks for itself.
    const isLate = () => !ctx.isValid || known !== reading.result;
    if (!found.ok || isLate()) return;
    savedText = found.value?.text ?? null;
    setSaveState(saveStateOf(found.value, body.text));
    await keeper.load();
    if (isLate()) return;
    const tags = await callBackground('tags/list', null);
    if (isLate()) return;
    if (tags.ok) knownTags = tags.value;
    const annotations =
      saveState === 'changed' ? await callBackground('release/annotations', { url }) : null;
    if (isLate()) return;
    if (annotations?.ok !== true || savedText === null) return tell();
    comparison = sinceSaved({ text: savedText, annotations: annotations.value }, keeper.now(), {
      text: body.text,
      annotations: known.value.annotations,
    });
    place();
  }

  function setSaveState(state: PageSaveState): void {
    saveState = state;
    if (state !== 'changed') comparison = null;
    if (ctx.isValid) void callBackground('page/state', { state });
  }

  function setVisible(wanted: boolean): void {
    isDecided = true;
    visible = wanted;
    showOrHide();
    tell();
  }

  /** A page that the reader wants nothing of stays unmarked, whatever the wish for all pages is. */
  function showOrHide(): void {
    painter.setVisible(areShown());
  }

  function areShown(): boolean {
    return visible && !services.rules.isQuiet();
  }

  function show(id: ItemId): boolean {
    if (!standsAsFound(placed.found)) place();
    const range = placed.items.find((item) => itemIdOf(item) === id)?.ranges[0];
    if (range === undefined) return false;
    scrollToRange(view, range);
    painter.focus(id);
    flash += 1;
    const turn = flash;
    ctx.setTimeout(() => {
      if (turn === flash) painter.focus(null);
    }, FLASH_MS);
    return true;
  }

  showOrHide();
  place();
  void learnFromLibrary();
  void services.highlights.read().then((wanted) => {
    // What the reader pressed meanwhile is newer than what was kept.
    if (!isDecided) setVisible(wanted);
  });
  ctx.onInvalidated(services.highlights.watch(setVisible));
  let isVouched = services.rules.isVouched();
  ctx.onInvalidated(
    services.rules.watch(() => {
      showOrHide();
      tell();
      if (services.rules.isVouched() === isVouched) return;
      isVouched = !isVouched;
      readAnew((read) => {
        reading = read;
        place();
      });
    }),
  );
  const setNames = (names: CategoryNames): void => {
    categoryNames = names;
    tell();
  };
  void services.categories.read().then(setNames);
  ctx.onInvalidated(services.categories.watch(setNames));
  watchPage(ctx, view, {
    addressChanged: readAgain,
    contentChanged() {
      if (!reading.result.ok) {
        // What is too large does not get smaller, and reading it costs the most.
        if (reading.result.failure.code !== 'page-too-large') readAgain();
        return;
      }
      if (hasGrown()) return readAgain();
      if (placed.orphans.length === 0 && standsAsFound(placed.found)) return;
      const before = lost();
      place();
      // More gone than there: another release stands here now.
      if (lost() > before && lost() > worked.length / 2) readAgain();
    },
    shownAgain() {
      place();
      void learnFromLibrary();
    },
    returned: () => void learnFromLibrary(),
  });
  // While the first reading was under way nobody watched.
  if (hasGrown()) readAgain();
  const ui = services.startUi({
    session,
    source: () => (reading.result.ok ? sourceOf(reading.result.value) : null),
    areShown,
    focus(id) {
      // What was to end a flash must not end this.
      flash += 1;
      painter.focus(id);
    },
  });
  ctx.onInvalidated(() => {
    ui.leave();
    painter.clear();
  });

  async function save(): Promise<Result<SaveOutcome>> {
    await settled();
    const { result } = reading;
    if (!result.ok) return result;
    const saved = await callBackground('release/save', { annotated: result.value });
    if (saved.ok) setSaveState('saved');
    return saved;
  }

  /** What was read was the frame, and the text has come after it. */
  function hasGrown(): boolean {
    return charactersOf(document) > charactersRead * GROWN;
  }

  /** Found annotations that are not on the page. */
  function lost(): number {
    const orphans = new Set(placed.orphans);
    return worked.filter(({ annotation, found }) => found !== null && orphans.has(annotation.key))
      .length;
  }

  return {
    async 'page/describe'() {
      await settled();
      await learnFromLibrary();
      return ok(
        describePage({
          address: view.location.href,
          reading,
          worked,
          placed,
          since: comparison?.since ?? null,
          saveState,
          visible,
          canHighlight: painter.canHighlight,
        }),
      );
    },
    async 'page/read'() {
      await settled();
      return reading.result.ok
        ? ok({ annotated: reading.result.value, work: keeper.now() })
        : reading.result;
    },
    'page/save': save,
    'page/show': ({ item }) =>
      show(item) ? ok(null) : fail({ code: 'orphaned', annotation: item }),
    'page/set-visible'(args) {
      setVisible(args.visible);
      void services.highlights.keep(args.visible);
      return ok(null);
    },
    async 'page/act'({ action }) {
      await settled();
      if (!reading.result.ok) {
        ui.refused(reading.result.failure);
        return reading.result;
      }
      if (action === 'save') {
        const saved = await save();
        ui.saved(saved);
        return saved.ok ? ok(null) : saved;
      }
      ui.act(action);
      return ok(null);
    },
    'page/seek-place'({ item }) {
      session.seekPlace(item);
      return ok(null);
    },
  };
}

/** Until the reader's names are known. */
const UNNAMED: CategoryNames = {
  'category-1': '1',
  'category-2': '2',
  'category-3': '3',
  'category-4': '4',
};

/** Of what can be read: a page's scripts hold much text that is never shown. */
function charactersOf(document: Document): number {
  return flattenPage(document).text.length;
}
