import { useEffect, useRef, useState } from 'preact/hooks';
import type { ItemId } from '../lib/model/reader-work.ts';
import type { SavedCopy } from '../lib/model/snapshot.ts';
import { type MountedCopy, mountCopy, READER_DOCUMENT, type ReaderItem } from './reader-frame.ts';
import { useTranslation } from './translation.tsx';

/** The saved copy in a frame without scripts, its highlights painted. */
export function ReleaseReader(props: {
  copy: SavedCopy;
  /** What is painted. The same list again where nothing changed. */
  items: readonly ReaderItem[];
  /** Scrolled to and marked; null for none. */
  selected: ItemId | null;
  /** Whether highlights are shown. */
  visible: boolean;
  onSelect: (id: ItemId) => void;
  /** A link of the copy was followed. */
  onLink: (url: string) => void;
  /** Everything was painted, but for those whose text is not in the copy. */
  onPainted: (painted: { orphans: readonly ItemId[]; canHighlight: boolean }) => void;
}) {
  const { t } = useTranslation();
  const frame = useRef<HTMLIFrameElement>(null);
  const [loads, setLoads] = useState(0);
  const [mounted, setMounted] = useState<MountedCopy | null>(null);
  // The newest callbacks, without mounting the copy again for them.
  const events = useRef(props);
  events.current = props;

  useEffect(() => {
    if (frame.current === null || loads === 0) return;
    const copy = mountCopy(frame.current, props.copy, {
      onSelect: (id) => events.current.onSelect(id),
      onLink: (url) => events.current.onLink(url),
    });
    setMounted(copy);
  }, [props.copy, loads]);

  useEffect(() => {
    if (mounted === null) return;
    const orphans = mounted.paint(props.items);
    events.current.onPainted({ orphans, canHighlight: mounted.canHighlight });
  }, [mounted, props.items]);

  useEffect(() => mounted?.setVisible(props.visible), [mounted, props.visible]);

  useEffect(() => {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    mounted?.select(props.selected, still ? 'auto' : 'smooth');
  }, [mounted, props.selected]);

  return (
    <iframe
      ref={frame}
      class="reader"
      title={t('reader_title', [props.copy.snapshot.release.headline.value])}
      sandbox="allow-same-origin"
      srcdoc={READER_DOCUMENT}
      onLoad={() => setLoads((count) => count + 1)}
    />
  );
}
