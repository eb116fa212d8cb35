import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportFormat } from '../lib/export/export-file.ts';
import type { AnnotationKey, SnapshotId } from '../lib/model/ids.ts';
import type { SavedCopy, Snapshot } from '../lib/model/snapshot.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { type FoundTab, FoundTabs, tabOf } from './FoundTabs.tsx';
import { formatDate, formatInstant } from './format-date.ts';
import { Icon } from './Icon.tsx';
import { TYPE_NAMES } from './names.ts';
import { OutsideLink } from './OutsideLink.tsx';
import { ReleaseDetails } from './ReleaseDetails.tsx';
import { ReleaseReader } from './ReleaseReader.tsx';
import { Switch } from './Switch.tsx';
import { useTranslation } from './translation.tsx';

/** One saved release: its copy, what was found in it beside the text, and where it comes from. */
export function ReleasePane(props: {
  copy: SavedCopy;
  /** All copies of the release, the current one first. */
  copies: readonly Pick<Snapshot, 'id' | 'takenAt'>[];
  /** Address of the library without an open release. */
  backHref: string;
  onChooseCopy: (id: SnapshotId) => void;
  onExport: (format: ExportFormat) => void;
  onDelete: () => void;
  /** A link of the copy was followed. */
  onLink: (url: string) => void;
}) {
  const { t, language } = useTranslation();
  const { copy } = props;
  const { release } = copy.snapshot;
  const [selected, setSelected] = useState<AnnotationKey | null>(null);
  const [tab, setTab] = useState<FoundTab>('quotations');
  const [visible, setVisible] = useState(true);
  const [orphans, setOrphans] = useState<readonly AnnotationKey[]>([]);
  const [canHighlight, setCanHighlight] = useState(true);
  const panel = useRef<HTMLElement>(null);

  const selectInText = (key: AnnotationKey) => {
    const annotation = copy.annotations.find((each) => each.key === key);
    if (annotation !== undefined) setTab(tabOf(annotation));
    setSelected(key);
  };

  useEffect(() => {
    panel.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [selected, tab]);

  const facts = [
    t(TYPE_NAMES[release.type]),
    release.publisher?.value,
    release.datePublished === null ? null : formatDate(release.datePublished.value, language),
  ].filter((fact) => fact !== null && fact !== undefined);

  return (
    <article class="pane">
      <header class="pane-head">
        <a class="button button-quiet pane-back" href={props.backHref}>
          <Icon name="back" />
          {t('library_back')}
        </a>
        <h2 class="headline" lang={release.inLanguage}>
          {release.headline.value}
        </h2>
        <p class="facts">
          {facts.join(' · ')} · <OutsideLink href={release.url}>{t('open_original')}</OutsideLink>
        </p>
        <div class="pane-tools">
          {props.copies.length > 1 ? (
            <CopyChooser
              copies={props.copies}
              value={copy.snapshot.id}
              onChange={props.onChooseCopy}
            />
          ) : (
            <span class="pane-saved">
              {t('saved_on', [formatInstant(copy.snapshot.takenAt, language)])}
            </span>
          )}
          {canHighlight && <Switch label={t('highlights')} on={visible} onChange={setVisible} />}
          <ExportMenu opens="down" onExport={props.onExport} />
          <button type="button" class="button button-danger" onClick={props.onDelete}>
            <Icon name="delete" />
            {t('delete')}
          </button>
        </div>
      </header>
      <ReleaseReader
        copy={copy}
        selected={selected}
        visible={visible}
        onSelect={selectInText}
        onLink={props.onLink}
        onMounted={(mounted) => {
          setOrphans(mounted.orphans);
          setCanHighlight(mounted.canHighlight);
        }}
      />
      <aside class="pane-panel" aria-label={t('reader_panel')} ref={panel}>
        {!canHighlight && (
          <p class="hint">
            <Icon name="nothing" />
            {t('highlights_impossible')}
          </p>
        )}
        <FoundTabs
          annotations={copy.annotations}
          orphans={orphans}
          orphansExplained={t('orphans_explained_copy')}
          text={copy.snapshot.release.body.text}
          selected={selected}
          onShow={setSelected}
          tab={tab}
          onTab={setTab}
          more={{
            label: t('tab_details'),
            content: <ReleaseDetails snapshot={copy.snapshot} />,
          }}
        />
      </aside>
    </article>
  );
}

function CopyChooser(props: {
  copies: readonly Pick<Snapshot, 'id' | 'takenAt'>[];
  value: SnapshotId;
  onChange: (id: SnapshotId) => void;
}) {
  const { t, language } = useTranslation();
  return (
    <label class="copies">
      {t('copy_choose')}
      <select
        value={props.value}
        onChange={(event) => {
          const chosen = props.copies.find(({ id }) => id === event.currentTarget.value);
          if (chosen !== undefined) props.onChange(chosen.id);
        }}
      >
        {props.copies.map(({ id, takenAt }, index) => {
          const taken = formatInstant(takenAt, language);
          return (
            <option key={id} value={id}>
              {index === 0 ? t('copy_taken_newest', [taken]) : taken}
            </option>
          );
        })}
      </select>
    </label>
  );
}
