import { render } from 'preact';
import type { ItemId } from '../../lib/model/reader-work.ts';
import { fail } from '../../lib/model/result.ts';
import { PageInterface } from '../page/PageInterface.tsx';
import type { Standing } from '../page/Placed.tsx';
import pageStyles from '../styles/page.css?inline';
import { TranslationProvider } from '../translation.tsx';
import { copyText } from './copy-text.ts';
import { createDesk } from './desk.ts';
import { guardEvents } from './event-gate.ts';
import { keepFocus } from './focus-keeper.ts';
import { createPageHost } from './host.ts';
import { itemsUnder } from './items-under.ts';
import { makeRoom } from './make-room.ts';
import { onKeyDown, watchKeys } from './page-keys.ts';
import { pageProps, takeBack } from './page-props.ts';
import type { PageUiServices, ViewUi, Writing } from './page-services.ts';
import { idOf, NOTHING_SHOWN, type PageState } from './page-state.ts';
import { isNear, seenBoxesOf } from './range-boxes.ts';
import { reviewWalk } from './review-walk.ts';
import { selectionActions } from './selection-actions.ts';
import { watchPointer } from './watch-pointer.ts';
import { watchSelection } from './watch-selection.ts';
import { eachDocument } from './watched-documents.ts';

/** How long our element stays on the page after the last of it was put away: what was said is heard to its end. */
const LINGER_MS = 5_000;

/** The pointer may pass so far beside a mark on its way to the card. */
const CORRIDOR = 12;

const SAVE_WORDS = {
  created: 'save_done_said',
  'new-snapshot': 'save_again_said',
  unchanged: 'save_unchanged_said',
} as const;

/**
 * Starts the interface on a page: the toolbar beside selected text, the card of each mark, the walk through what was found.
 * Nothing is put on the page before there is something to show.
 */
export function startPageUi(given: Omit<PageUiServices, 'copy' | 'clearSelection'>): ViewUi {
  const { view, session, translation } = given;
  const ended = new AbortController();
  const signal = AbortSignal.any([given.signal, ended.signal]);
  const left = new AbortController();
  /** Ends what is watched of the page; what is being written may outlive it. */
  const watching = AbortSignal.any([signal, left.signal]);
  const host = createPageHost(view, pageStyles);
  const focus = keepFocus(view.document, host);
  const services: PageUiServices = {
    ...given,
    signal,
    copy: (text) => copyText(view, host.root, text),
    clearSelection: () => selection.clear(),
  };
  const items = itemsUnder(services);

  let drawn = NOTHING_SHOWN;
  let shownAt = 0;
  let standing: Standing | null = null;
  let lingering = 0;
  /** The card that the reader is led to and that has not got the keyboard yet. */
  let ledTo: ItemId | null = null;

  const desk = createDesk(
    services,
    draw,
    () => host.root.querySelector('.notice:is(:focus-within, :hover)') !== null,
  );
  const walk = reviewWalk(desk);
  const selection = watchSelection(
    view,
    host.element,
    {
      selected(selected) {
        const { card } = desk.now();
        if (services.source() === null || (card !== null && card.mode !== 'view')) return;
        if (desk.now().review === null) desk.closeCard();
        desk.set({ selection: selected });
        if (selected.by === 'keyboard') desk.say(translation.t('page_toolbar_said'));
      },
      cleared() {
        if (desk.now().selection !== null) desk.set({ selection: null });
      },
    },
    watching,
  );
  const onSelection = selectionActions(desk, selection.read);
  const pointer = watchPointer(
    view,
    host.element,
    {
      itemAt: items.at,
      rested(id) {
        const { card, selection: selected, review } = desk.now();
        if (card?.isPinned === true || selected !== null || review !== null) return;
        desk.openCard({ id, mode: 'view', isPinned: false, draft: null });
      },
      isKept: (x, y) => {
        const { card } = desk.now();
        const item = card === null ? null : desk.itemOf(card.id);
        if (item === null) return true;
        return isNear(
          [...seenBoxesOf(item.ranges, view), ...(standing === null ? [] : [standing.box])],
          x,
          y,
          CORRIDOR,
        );
      },
      left() {
        if (desk.now().card?.isPinned === false && !focus.isInside()) desk.closeCard();
      },
      pressed(id) {
        const { card } = desk.now();
        if (card !== null && card.mode !== 'view') return;
        desk.openCard({ id, mode: 'view', isPinned: true, draft: null });
      },
      pressedElsewhere() {
        const { card, review } = desk.now();
        if (card?.mode === 'view' && review === null) desk.closeCard();
      },
    },
    watching,
  );

  guardEvents(view, host, () => shownAt, signal);
  const keys = watchKeys(host, { desk, walk, focus }, signal);
  host.root.addEventListener('keydown', (event) => onKeyDown(event, { desk, walk }), { signal });
  eachDocument(
    view,
    (document) => {
      if (services.stands === 'on-page' || document !== view.document) selection.watch(document);
      pointer(document);
      keys(document);
      document.addEventListener('scroll', follow, { capture: true, passive: true, signal });
    },
    watching,
  );
  view.addEventListener('resize', follow, { passive: true, signal });
  for (const type of ['resize', 'scroll'] as const) {
    view.visualViewport?.addEventListener(type, follow, { passive: true, signal });
  }
  for (const type of ['pointerdown', 'focusin'] as const) {
    host.root.addEventListener(
      type,
      () => {
        const { card } = desk.now();
        // Whoever reaches for a card wants it to stay.
        if (card?.isPinned === false) desk.openCard({ ...card, isPinned: true });
      },
      { signal },
    );
  }
  host.root.addEventListener(
    'mousedown',
    (event) => {
      const isTool = event.target instanceof Element && event.target.closest('.toolbar') !== null;
      // The selection stays as it is while something is done with it.
      if (isTool) event.preventDefault();
    },
    { signal },
  );
  let sought: ItemId | null = null;
  const unsubscribe = session.subscribe(() => {
    items.forget();
    const { waiting } = session.now();
    const before = sought;
    sought = waiting && idOf(waiting);
    if (sought !== null && sought !== before) desk.tell(translation.t('page_attach_how'));
    const { card } = desk.now();
    if (card !== null && desk.itemOf(card.id) === null) desk.closeCard();
    else draw();
  });
  signal.addEventListener('abort', () => {
    unsubscribe();
    render(null, host.root);
    host.hide();
  });

  return {
    act(action) {
      switch (action) {
        case 'highlight':
          return onSelection.onHighlight();
        case 'note':
          return onSelection.onNote();
        case 'copy-quotation':
          return onSelection.onCopyQuotation();
        case 'copy-link':
          return onSelection.onCopyLink();
        case 'review':
          return walk.start();
        case 'undo':
        case 'redo':
          return void takeBack(desk, action);
      }
    },
    saved(result) {
      const said = result.ok ? SAVE_WORDS[result.value.outcome] : 'save_done_said';
      desk.report(result, translation.t(said));
    },
    open(id) {
      desk.set({ selection: null });
      desk.openCard({ id, mode: 'view', isPinned: true, draft: null });
      focus.enter();
    },
    resume({ id, draft, text }) {
      desk.openCard({ id, draft, mode: 'note', isPinned: true, isLedTo: true, written: text });
    },
    changed: (result, said) => void desk.report(result, said, 'undo'),
    refused: (failure) => void desk.report(fail(failure), null),
    leave() {
      left.abort();
      if (isWriting(desk.now())) desk.report(fail({ code: 'extension-updated' }), null);
      else ended.abort();
    },
  };

  function draw(): void {
    const state = desk.now();
    if (left.signal.aborted && !isWriting(state)) {
      ended.abort();
      return;
    }
    const before = drawn;
    drawn = state;
    if (state.card !== before.card) services.wrote?.(writingOf(state));
    if (isEmpty(state) && !host.element.isConnected) return;
    linger(isEmpty(state));
    host.show();
    if (state.selection !== before.selection || state.card?.id !== before.card?.id) {
      shownAt = view.performance.now();
    }
    const wasInside = focus.isInside();
    if (state.card === null) standing = null;
    render(
      <TranslationProvider translation={translation}>
        <PageInterface
          {...pageProps(desk, walk, onSelection)}
          onCardPlaced={(placed) => {
            standing = placed;
          }}
        />
      </TranslationProvider>,
      host.root,
    );
    focus.follow(before, state, wasInside);
    settle(before, state);
    enterWhereLed(before, state);
  }

  /** What the reader opened finds room; what only the pointer's rest has opened moves nothing. */
  function settle(before: PageState, { card, review }: PageState): void {
    if (card === null || !card.isPinned) return;
    const isOther = before.card?.id !== card.id;
    if (!isOther && before.card?.mode === card.mode && before.card.isPinned) return;
    const item = desk.itemOf(card.id);
    if (item === null || standing === null) return;
    const isLedTo = card.isLedTo === true || review?.id === card.id;
    makeRoom(view, item.ranges, standing, isOther && isLedTo);
  }

  /** The keyboard goes with the reader, as soon as the text has come into sight: before that there is nothing to go into. */
  function enterWhereLed(before: PageState, { card }: PageState): void {
    if (card?.id !== before.card?.id) ledTo = card?.isLedTo === true ? card.id : null;
    if (ledTo === null || standing === null || standing.box.height === 0) return;
    if (focus.enter()) ledTo = null;
  }

  function linger(isIdle: boolean): void {
    view.clearTimeout(lingering);
    if (!isIdle) return;
    lingering = view.setTimeout(() => {
      if (!signal.aborted && isEmpty(desk.now())) host.hide();
    }, LINGER_MS);
  }

  /** What is shown follows its text when the page moves; once a frame is enough. */
  function follow(): void {
    if (isEmpty(drawn)) return;
    view.requestAnimationFrame(() => {
      if (!signal.aborted && !isEmpty(drawn)) draw();
    });
  }
}

/** Something is open that holds what the reader has not kept yet. */
function isWriting({ card }: PageState): boolean {
  return card !== null && card.mode !== 'view';
}

/** A note that is lost when everything is put away now. */
function writingOf({ card }: PageState): Writing | null {
  if (card?.mode !== 'note' || card.written == null) return null;
  return { id: card.id, draft: card.draft, text: card.written };
}

function isEmpty({ selection, card, review, notice }: PageState): boolean {
  return selection === null && card === null && review === null && notice === null;
}
