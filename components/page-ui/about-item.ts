import type { Annotation } from '../../lib/model/annotation.ts';
import type { PageItem } from '../../lib/session/work-session.ts';
import { type AboutFigure, aboutFigures, NOTHING_ABOUT } from '../about-figures.ts';
import { figureOf } from '../page/card-item.ts';
import type { Desk } from './desk.ts';
import { idOf } from './page-state.ts';

/** What was told of the figures of one state of the page: a card is drawn anew at every step of scrolling. */
const told = new WeakMap<readonly PageItem[], ReturnType<typeof aboutFigures>>();

/** What the release says of a figure besides itself; only what stands on the page can be gone to. */
export function aboutItem(item: PageItem, { services }: Desk): AboutFigure {
  const source = services.source();
  if (source === null || figureOf(item) === null) return NOTHING_ABOUT;
  const { items } = services.session.now();
  const about = told.get(items) ?? aboutFigures(items.flatMap(standing), source.body);
  told.set(items, about);
  return about.get(idOf(item)) ?? NOTHING_ABOUT;
}

function standing(item: PageItem): readonly Annotation[] {
  const isThere = item.kind === 'found' && item.ranges.length > 0;
  return isThere && item.judgement?.verdict !== 'dismissed' ? [item.annotation] : [];
}
