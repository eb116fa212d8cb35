import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Box, placeBeside, roomBeside, sheetEdge } from './placement.ts';

/** Windows narrower than this show cards as sheets over their whole width. */
const NARROW = 480;

/** A card lower than this can hardly be used: it had rather cover what it is about. */
const LOWEST = 160;

/** Puts its content beside lines of text, never over them where there is any other room. */
export function Placed(props: {
  lines: readonly Box[];
  view: Box;
  prefer: 'above' | 'below';
  /** Whether a narrow window shows it as a sheet at an edge. */
  asSheet: boolean;
  /** Told what room it takes. */
  onPlaced?: (box: Box) => void;
  children: ComponentChildren;
}) {
  const { lines, view, prefer, asSheet } = props;
  const element = useRef<HTMLDivElement>(null);
  const [, setGrown] = useState(0);
  const isSheet = asSheet && view.width < NARROW;

  useLayoutEffect(() => {
    const placed = element.current;
    if (placed === null) return;
    const room = roomBeside(lines, view);
    const highest = room < LOWEST || isSheet ? Math.max(LOWEST, view.height - 16) : room;
    placed.style.maxHeight = `${Math.min(highest, isSheet ? view.height * 0.6 : highest)}px`;
    const { offsetWidth: width, offsetHeight: height } = placed;
    const place = isSheet
      ? placeAsSheet(lines, height, view)
      : placeBeside(lines, { width, height }, view, prefer);
    placed.style.visibility = place === null ? 'hidden' : 'visible';
    if (place === null) return;
    placed.style.left = `${place.x}px`;
    placed.style.top = `${place.y}px`;
    placed.style.width = isSheet ? `${view.width}px` : '';
    props.onPlaced?.({ left: place.x, top: place.y, width, height });
  });

  useLayoutEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(() => setGrown((turn) => turn + 1));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);

  return (
    <div ref={element} class="placed" data-sheet={isSheet ? '' : undefined}>
      {props.children}
    </div>
  );
}

function placeAsSheet(lines: readonly Box[], height: number, view: Box) {
  const y =
    sheetEdge(lines, height, view) === 'bottom' ? view.top + view.height - height : view.top;
  return { x: view.left, y };
}
