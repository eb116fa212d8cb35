import { useEffect, useRef, useState } from 'preact/hooks';
import type { ItemId } from '../lib/model/reader-work.ts';
import type { SavedCopy } from '../lib/model/snapshot.ts';
import { itemIdOf } from '../lib/session/arrange-items.ts';
import { sourceOf } from '../lib/session/release-source.ts';
import type { CopyWork } from '../lib/session/work-on-copy.ts';
import { draftOf, writingOf } from './half-written.ts';
import type { NoteDrafts } from './hooks/use-note-drafts.ts';
import type { ViewUi } from './page-ui/page-services.ts';
import { startPageUi } from './page-ui/start-page-ui.tsx';
import { type MountedCopy, mountCopy, READER_DOCUMENT } from './reader-frame.ts';
import { useTranslation } from './translation.tsx';

/** What was asked for last: in the list, from where the text is to be found, or in the text itself. */
export interface Selected {
  id: ItemId;
  in: 'list' | 'text';
}

/** A copy that is on the screen. */
export interface OpenedCopy {
  /** The toolbar, the cards and the review over it. */
  ui: ViewUi;
  /** False where the browser cannot paint highlights. */
  canHighlight: boolean;
}

/** The saved copy in a frame without scripts, its highlights painted, with toolbar and cards as on the page itself. */
export function ReleaseReader(props: {
  copy: SavedCopy;
  desk: CopyWork;
  /** Marked, and scrolled to where the list has asked for it; null for none. */
  selected: Selected | null;
  /** Where a note that is half written is kept when the copy is left. The same one at every call. */
  drafts: NoteDrafts;
  /** Whether highlights are shown. */
  visible: boolean;
  /** Something in the text was pressed. */
  onSelect: (id: ItemId) => void;
  /** A link of the copy was followed. */
  onLink: (url: string) => void;
  /** It is there, and everything painted; null when it is taken away. */
  onOpened: (opened: OpenedCopy | null) => void;
}) {
  const translation = useTranslation();
  const { copy, desk, selected, drafts } = props;
  const frame = useRef<HTMLIFrameElement>(null);
  const [loads, setLoads] = useState(0);
  const [mounted, setMounted] = useState<MountedCopy | null>(null);
  // The newest, without mounting the copy again for them.
  const newest = useRef(props);
  newest.current = props;

  useEffect(() => {
    if (frame.current === null || loads === 0) return;
    setMounted(mountCopy(frame.current, copy, (url) => newest.current.onLink(url)));
  }, [copy, loads]);

  useEffect(() => {
    if (mounted === null) return;
    const { painter, flat } = mounted;
    const ended = new AbortController();
    const paint = () => painter.paint(desk.placed().painted);
    const unsubscribe = desk.session.subscribe(paint);
    desk.shown(flat);
    const ui = startPageUi({
      view: window,
      stands: 'in-own-frame',
      session: desk.session,
      source: () => sourceOf(copy.snapshot),
      flat: () => flat,
      address: () => copy.snapshot.release.url,
      areShown: () => newest.current.visible,
      focus(id) {
        painter.focus(id ?? newest.current.selected?.id ?? null);
        if (id !== null) newest.current.onSelect(id);
      },
      translation,
      wrote(writing) {
        drafts.onCard = writing && draftOf(writing, copy, flat);
      },
      signal: ended.signal,
    });
    const halfWritten = drafts.onCard && writingOf(drafts.onCard, copy, flat);
    if (halfWritten !== null) ui.resume(halfWritten);
    newest.current.onOpened({ ui, canHighlight: painter.canHighlight });
    return () => {
      newest.current.onOpened(null);
      unsubscribe();
      ended.abort();
      desk.shown(null);
    };
  }, [mounted, desk, copy, translation, drafts]);

  useEffect(() => mounted?.painter.setVisible(props.visible), [mounted, props.visible]);

  useEffect(() => {
    if (mounted === null) return;
    mounted.painter.focus(selected?.id ?? null);
    if (selected?.in !== 'list') return;
    const item = desk.session.now().items.find((each) => itemIdOf(each) === selected.id);
    const range = item?.ranges[0];
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (range !== undefined) mounted.scrollTo(range, still ? 'auto' : 'smooth');
  }, [mounted, selected, desk]);

  return (
    <iframe
      ref={frame}
      class="reader"
      title={translation.t('reader_title', [copy.snapshot.release.headline.value])}
      sandbox="allow-same-origin"
      srcdoc={READER_DOCUMENT}
      onLoad={() => setLoads((count) => count + 1)}
    />
  );
}
