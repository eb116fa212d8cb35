import type { PageItem } from '../../lib/session/work-session.ts';
import { quotationOf } from '../page/card-item.ts';
import type { PageInterfaceProps } from '../page/PageInterface.tsx';
import { aboutItem } from './about-item.ts';
import { cardActions } from './card-actions.ts';
import type { Desk } from './desk.ts';
import { nameSentence } from './name-sentence.ts';
import { seenBoxesOf, seenPart } from './range-boxes.ts';
import type { ReviewWalk } from './review-walk.ts';
import type { OnSelection } from './selection-actions.ts';

/** A label needs no more of the text that lost its place. */
const WAITING_LENGTH = 80;

/** What is drawn of the present state. */
export function pageProps(
  desk: Desk,
  walk: ReviewWalk,
  onSelection: OnSelection,
): Omit<PageInterfaceProps, 'onCardPlaced'> {
  const { services, now, set } = desk;
  const { selection, card, notice, announcement } = now();
  const work = services.session.now();
  const item = card === null ? null : desk.itemOf(card.id);
  const progress = walk.progress();
  return {
    toolbar: selection && {
      ...onSelection,
      lines: seenBoxesOf(selection.ranges, services.view),
      isTouch: selection.by === 'touch',
      categoryNames: work.categoryNames,
      waiting: work.waiting && wordsOf(work.waiting),
    },
    card:
      card === null || item === null
        ? null
        : {
            ...cardActions(desk, card.id),
            key: card.id,
            lines: seenBoxesOf(item.ranges, services.view),
            item,
            mode: card.mode,
            written: card.written ?? null,
            sentence: sentenceOf(item, desk),
            about: aboutItem(item, desk),
            changed: item.changed,
            people: work.people,
            knownTags: work.knownTags,
            categoryNames: work.categoryNames,
          },
    review: progress && {
      ...progress,
      canUndo: work.canUndo,
      onStep: (step) => walk.step(step),
    },
    notice: notice && {
      message: notice.message,
      isFailure: notice.isFailure,
      action: wayOut(desk, notice.way),
      onDismiss: () => set({ notice: null }),
    },
    announcement,
    view: seenPart(services.view),
    direction: 'ltr',
  };
}

function wayOut(desk: Desk, way: 'undo' | 'redo' | null) {
  return way && { kind: way, onPress: () => void takeBack(desk, way) };
}

/** Undoes the last thing done, or does it again; nothing where there is no such thing. */
export async function takeBack(desk: Desk, way: 'undo' | 'redo'): Promise<void> {
  const { session, translation } = desk.services;
  const { canUndo, canRedo } = session.now();
  if (way === 'undo' && canUndo) {
    desk.report(await session.undo(), translation.t('page_undone'), 'redo');
  } else if (way === 'redo' && canRedo) {
    desk.report(await session.redo(), translation.t('page_redone'), 'undo');
  }
}

/** Where the name was read; the reader's own word for the speaker was read nowhere. */
function sentenceOf(item: PageItem, { services }: Desk) {
  const source = services.source();
  if (item.kind === 'mark' || item.judgement?.correction?.speaker !== undefined) return null;
  const via = quotationOf(item)?.speaker?.via;
  return source === null || via === undefined ? null : nameSentence(source.body.text, via);
}

function wordsOf(item: PageItem): string {
  const target = item.kind === 'mark' ? item.mark.target : item.annotation.target;
  const words = target.map(({ selector }) => selector[0].exact).join(' ');
  return words.length > WAITING_LENGTH ? `${words.slice(0, WAITING_LENGTH)} …` : words;
}
