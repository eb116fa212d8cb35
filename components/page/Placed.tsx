import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Box, mostHeight, placeAsSheet, placeBeside } from './placement.ts';

/** Windows narrower than this show cards as sheets over their whole width. */
const NARROW = 480;

/** Where something stands, and what it would like to have. */
export interface Standing {
  box: Box;
  /** Its height with all of its content in sight. */
  wanted: number;
  /** The part of the window that it may use. */
  view: Box;
  /** False where it lies over its text, or is cut for want of room. */
  isAtEase: boolean;
  /** Over the whole width, at the lower edge. */
  isAtFoot: boolean;
}

/** Puts its content beside lines of text, never over them where there is any other room. */
export function Placed(props: {
  lines: readonly Box[];
  view: Box;
  prefer: 'above' | 'below';
  /** Whether it is shown as a sheet at an edge: never, in a narrow window, or in every window. */
  asSheet: 'never' | 'narrow' | 'always';
  /** Told where it stands. */
  onPlaced?: (standing: Standing) => void;
  children: ComponentChildren;
}) {
  const { lines, view, prefer, asSheet } = props;
  const element = useRef<HTMLDivElement>(null);
  const [, setGrown] = useState(0);
  const isSheet = asSheet === 'always' || (asSheet === 'narrow' && view.width < NARROW);

  useLayoutEffect(() => {
    const placed = element.current;
    if (placed === null) return;
    placed.style.width = isSheet ? `${view.width}px` : '';
    placed.style.maxHeight = `${mostHeight(lines, view, isSheet)}px`;
    const { offsetWidth: width, offsetHeight: height } = placed;
    const place = isSheet
      ? placeAsSheet(lines, height, view)
      : placeBeside(lines, { width, height }, view, prefer);
    placed.style.visibility = place === null ? 'hidden' : 'visible';
    const hidden = hiddenHeight(placed);
    if (place !== null) {
      placed.style.left = `${place.x}px`;
      placed.style.top = `${place.y}px`;
    }
    props.onPlaced?.({
      box: { left: place?.x ?? 0, top: place?.y ?? 0, width, height: place === null ? 0 : height },
      wanted: height + hidden,
      view,
      isAtEase: place?.covers === false && hidden === 0,
      isAtFoot: isSheet && place !== null && place.y > view.top,
    });
  });

  useLayoutEffect(() => {
    if (element.current === null) return;
    let frame = 0;
    // In the next frame: a size that is changed while sizes are told is an error, which the page would hear.
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setGrown((turn) => turn + 1));
    });
    observer.observe(element.current);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, []);

  return (
    <div ref={element} class="placed" data-sheet={isSheet ? '' : undefined}>
      {props.children}
    </div>
  );
}

/** How much of the content has to be scrolled to. */
function hiddenHeight({ firstElementChild: content }: Element): number {
  return content === null ? 0 : Math.max(0, content.scrollHeight - content.clientHeight);
}
