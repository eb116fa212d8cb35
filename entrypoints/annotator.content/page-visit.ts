import { type Anchoring, anchorAnnotations } from '../../lib/anchor/anchor-annotations.ts';
import { flatten } from '../../lib/dom/flatten.ts';
import { createPainter } from '../../lib/highlight/painter.ts';
import type {
  Handlers,
  PageCalls,
  PageDescription,
  PageSaveState,
} from '../../lib/messages/protocol.ts';
import type { Reading } from '../../lib/model/reading.ts';
import type { AnnotatedRelease } from '../../lib/model/release.ts';
import { fail, ok } from '../../lib/model/result.ts';
import { paintedRanges } from './painted-ranges.ts';
import { saveStateOf } from './save-state.ts';
import { scrollToRange } from './scroll-to-range.ts';
import { standsAsFound } from './stands-as-found.ts';
import type { VisitContext, VisitServices } from './visit-context.ts';
import { watchPage } from './watch-page.ts';

/** How long an annotation stays apart from the others after it was shown. */
const FLASH_MS = 2_000;

const NOTHING_ANCHORED: Anchoring = { found: [], orphans: [], partial: [] };

/**
 * One visit of one page: reads it, paints what was found, and answers for it until the script is invalidated. The page's
 * own document is never changed.
 *
 * @returns The answers to the popup's calls.
 */
export function startVisit(ctx: VisitContext, services: VisitServices): Handlers<PageCalls> {
  const { view, callBackground } = services;
  const { document } = view;
  const painter = createPainter(view);
  let reading: Reading = readNow();
  let anchoring = NOTHING_ANCHORED;
  let saveState: PageSaveState = 'unsaved';
  let visible = true;
  let isDecided = false;
  let flash = 0;

  function readNow(): Reading {
    return services.readRelease(document, {
      url: view.location.href,
      now: services.now(),
      isVouched: services.rules.isVouched(),
    });
  }

  function anchor(): void {
    anchoring = reading.result.ok
      ? anchorAnnotations(reading.result.value.annotations, flatten(document.body))
      : NOTHING_ANCHORED;
    painter.paint(paintedRanges(anchoring));
  }

  /** Where the page shows something else without a load, only what looks like a release is marked unasked. */
  function readAgain(): void {
    const { detection, trace, result } = readNow();
    const refused = detection.verdict === 'other';
    reading = {
      detection,
      trace,
      result: refused ? fail({ code: 'not-a-release', reasons: detection.signals }) : result,
    };
    anchor();
    void learnSaveState();
  }

  async function learnSaveState(): Promise<void> {
    const known = reading;
    if (!known.result.ok) return setSaveState('unsaved');
    const { release } = known.result.value;
    const found = await callBackground('release/find', { url: release.url });
    // While the library was asked the page may have been read again: that reading asks for itself.
    if (found.ok && known === reading) setSaveState(saveStateOf(found.value, release.body.text));
  }

  function setSaveState(state: PageSaveState): void {
    saveState = state;
    if (ctx.isValid) void callBackground('page/state', { state });
  }

  function setVisible(wanted: boolean): void {
    isDecided = true;
    visible = wanted;
    showOrHide();
  }

  /** A page that the reader wants nothing of stays unmarked, whatever the wish for all pages is. */
  function showOrHide(): void {
    painter.setVisible(visible && !services.rules.isQuiet());
  }

  showOrHide();
  anchor();
  void learnSaveState();
  void services.highlights.read().then((wanted) => {
    // What the reader pressed meanwhile is newer than what was kept.
    if (!isDecided) setVisible(wanted);
  });
  ctx.onInvalidated(services.highlights.watch(setVisible));
  let isVouched = services.rules.isVouched();
  ctx.onInvalidated(
    services.rules.watch(() => {
      showOrHide();
      if (services.rules.isVouched() === isVouched) return;
      isVouched = !isVouched;
      reading = readNow();
      anchor();
    }),
  );
  watchPage(ctx, view, {
    addressChanged: readAgain,
    contentChanged() {
      if (!reading.result.ok) {
        // What is too large does not get smaller, and reading it costs the most.
        if (reading.result.failure.code !== 'page-too-large') readAgain();
        return;
      }
      const total = anchoring.found.length + anchoring.orphans.length;
      if (anchoring.orphans.length === 0 && standsAsFound(anchoring)) return;
      anchor();
      // More gone than there: another release stands here now.
      if (anchoring.orphans.length > total / 2) readAgain();
    },
    shownAgain() {
      anchor();
      void learnSaveState();
    },
  });
  ctx.onInvalidated(() => painter.clear());

  return {
    async 'page/describe'() {
      await learnSaveState();
      return ok(describe());
    },
    'page/read': () =>
      reading.result.ok ? ok({ annotated: reading.result.value, work: [] }) : reading.result,
    async 'page/save'() {
      const { result } = reading;
      if (!result.ok) return result;
      const saved = await callBackground('release/save', { annotated: result.value });
      if (saved.ok) setSaveState('saved');
      return saved;
    },
    'page/act': () => fail({ code: 'page-unreachable' }),
    'page/seek-place': () => fail({ code: 'page-unreachable' }),
    'page/show'({ item: key }) {
      if (!standsAsFound(anchoring)) anchor();
      const target = anchoring.found.find(({ annotation }) => annotation.key === key);
      if (target === undefined) return fail({ code: 'orphaned', annotation: key });
      scrollToRange(view, target.range);
      painter.focus(target.annotation.key);
      flash += 1;
      const turn = flash;
      ctx.setTimeout(() => {
        if (turn === flash) painter.focus(null);
      }, FLASH_MS);
      return ok(null);
    },
    'page/set-visible'(args) {
      setVisible(args.visible);
      void services.highlights.keep(args.visible);
      return ok(null);
    },
  };

  function describe(): PageDescription {
    const { detection, result } = reading;
    return {
      url: result.ok ? result.value.release.url : view.location.href,
      detection,
      reading: result.ok ? ok(withoutBody(result.value)) : result,
      found: result.ok
        ? result.value.annotations.map((found) => ({ annotation: found, found, judgement: null }))
        : [],
      marks: [],
      orphans: anchoring.orphans,
      changed: [],
      since: null,
      saveState,
      visible,
      canHighlight: painter.canHighlight,
    };
  }
}

function withoutBody({ release }: AnnotatedRelease): Omit<AnnotatedRelease['release'], 'body'> {
  const { body: _, ...summary } = release;
  return summary;
}
