import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTranslation } from '../translation.tsx';
import { Announcer } from './Announcer.tsx';
import { ItemCard, type ItemCardProps } from './ItemCard.tsx';
import { PageNotice } from './PageNotice.tsx';
import { Placed, type Standing } from './Placed.tsx';
import type { Box } from './placement.ts';
import { ReviewBar } from './ReviewBar.tsx';
import { SelectionToolbar } from './SelectionToolbar.tsx';

type PropsOf<C> = C extends (props: infer P) => unknown ? P : never;

/** Everything of ours that stands on a page at one moment. */
export interface PageInterfaceProps {
  /** Null where no text is selected. */
  toolbar: (PropsOf<typeof SelectionToolbar> & { lines: readonly Box[]; isTouch: boolean }) | null;
  card: (ItemCardProps & { lines: readonly Box[]; key: string }) | null;
  review: PropsOf<typeof ReviewBar> | null;
  notice: PropsOf<typeof PageNotice> | null;
  announcement: PropsOf<typeof Announcer>;
  /** The part of the window that is seen. */
  view: Box;
  direction: 'ltr' | 'rtl';
  onCardPlaced?: (standing: Standing) => void;
}

/** Everything of ours on a page, in one root. */
export function PageInterface(props: PageInterfaceProps) {
  const { language } = useTranslation();
  const { toolbar, card, review, view } = props;
  const bar = useRef<HTMLDivElement>(null);
  const [barHeight, setBarHeight] = useState(0);
  // In a narrow window the bar is higher: cards keep off it.
  useLayoutEffect(() => setBarHeight(bar.current?.offsetHeight ?? 0));
  const free = { ...view, height: view.height - barHeight };
  const [sheetHeight, setSheetHeight] = useState(0);
  const keepOff = ({ isAtFoot, box }: Standing) => setSheetHeight(isAtFoot ? box.height : 0);
  // A word on what was done stands over a sheet, and not on its buttons.
  const isSheet = toolbar !== null || card !== null;
  const noticeEnd = barHeight + (isSheet ? sheetHeight : 0);
  return (
    <div class="ui" data-owner="pressmark" lang={language} dir={props.direction}>
      <Announcer {...props.announcement} />
      {toolbar !== null && (
        <Placed
          lines={toolbar.lines}
          view={free}
          prefer="above"
          // Telephones put a menu of their own beside the selection, and handles at its ends.
          asSheet={toolbar.isTouch ? 'always' : 'never'}
          onPlaced={keepOff}
        >
          <SelectionToolbar {...toolbar} />
        </Placed>
      )}
      {card !== null && (
        <Placed
          key={card.key}
          lines={card.lines}
          view={free}
          prefer="below"
          asSheet="narrow"
          onPlaced={(standing) => {
            keepOff(standing);
            props.onCardPlaced?.(standing);
          }}
        >
          <ItemCard {...card} />
        </Placed>
      )}
      {review !== null && (
        <div class="at-foot" ref={bar}>
          <ReviewBar {...review} />
        </div>
      )}
      {props.notice !== null && (
        <div class="at-foot" style={{ insetBlockEnd: `${noticeEnd}px` }}>
          <PageNotice {...props.notice} />
        </div>
      )}
    </div>
  );
}
