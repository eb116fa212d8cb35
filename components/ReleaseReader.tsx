import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnnotationKey } from '../lib/model/ids.ts';
import type { SavedCopy } from '../lib/model/snapshot.ts';
import { type MountedCopy, mountCopy, READER_DOCUMENT } from './reader-frame.ts';
import { useTranslation } from './translation.tsx';

/** The saved copy in a frame without scripts, its highlights painted. */
export function ReleaseReader(props: {
  copy: SavedCopy;
  /** Scrolled to and marked; null for none. */
  selected: AnnotationKey | null;
  /** Whether highlights are shown. */
  visible: boolean;
  onSelect: (key: AnnotationKey) => void;
  /** A link of the copy was followed. */
  onLink: (url: string) => void;
  /** The copy stands, and this is what became of its annotations. */
  onMounted: (mounted: Pick<MountedCopy, 'orphans' | 'canHighlight'>) => void;
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
      onSelect: (key) => events.current.onSelect(key),
      onLink: (url) => events.current.onLink(url),
    });
    setMounted(copy);
    if (copy !== null) events.current.onMounted(copy);
  }, [props.copy, loads]);

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
