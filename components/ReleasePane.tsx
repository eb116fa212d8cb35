import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ExportFormat } from '../lib/export/export-file.ts';
import type { SnapshotId } from '../lib/model/ids.ts';
import type { ItemId, WorkItem } from '../lib/model/reader-work.ts';
import type { SavedCopy, Snapshot } from '../lib/model/snapshot.ts';
import { applyWork } from '../lib/work/apply-work.ts';
import { CardTools, type CardWork } from './CardTools.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { FoundTabs } from './FoundTabs.tsx';
import { formatDate, formatInstant } from './format-date.ts';
import { Icon } from './Icon.tsx';
import { type FoundTab, isDismissed, type ListedItem, listedItems, tabOf } from './listed-item.ts';
import { type CategoryNames, TYPE_NAMES } from './names.ts';
import { OutsideLink } from './OutsideLink.tsx';
import { ReleaseDetails } from './ReleaseDetails.tsx';
import { ReleaseNotices } from './ReleaseNotices.tsx';
import { ReleaseReader } from './ReleaseReader.tsx';
import type { ReaderItem } from './reader-frame.ts';
import { Switch } from './Switch.tsx';
import { useTranslation } from './translation.tsx';

/** One saved release: its copy, what was found in it beside the text, and where it comes from. */
export function ReleasePane(
  props: CardWork & {
    copy: SavedCopy;
    /** What the reader did on the release. */
    work: readonly WorkItem[];
    categoryNames: CategoryNames;
    /** Tags used anywhere, the most used first. */
    knownTags: readonly string[];
    /** All copies of the release, the current one first. */
    copies: readonly Pick<Snapshot, 'id' | 'takenAt'>[];
    /** Address of the library without an open release. */
    backHref: string;
    onChooseCopy: (id: SnapshotId) => void;
    onExport: (format: ExportFormat) => void;
    onDelete: () => void;
    /** A link of the copy was followed. */
    onLink: (url: string) => void;
  },
) {
  const { t, language } = useTranslation();
  const { copy, work } = props;
  const { release } = copy.snapshot;
  const [selected, setSelected] = useState<ItemId | null>(null);
  const [tab, setTab] = useState<FoundTab>('quotations');
  const [visible, setVisible] = useState(true);
  const [orphans, setOrphans] = useState<readonly ItemId[]>([]);
  const [canHighlight, setCanHighlight] = useState(true);
  const panel = useRef<HTMLElement>(null);

  const items = useMemo(() => {
    const marks = work.flatMap((item) => (item.type === 'Mark' ? [item] : []));
    return listedItems(applyWork(copy.annotations, work), marks);
  }, [copy, work]);
  const painted = useMemo(
    () => items.filter((each) => !isDismissed(each)).map(asReaderItem),
    [items],
  );

  const selectInText = (id: ItemId) => {
    const listed = items.find((each) => each.id === id);
    if (listed !== undefined) setTab(tabOf(listed));
    setSelected(id);
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
        <ReleaseNotices notices={release.notices} inLanguage={release.inLanguage} />
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
        items={painted}
        selected={selected}
        visible={visible}
        onSelect={selectInText}
        onLink={props.onLink}
        onPainted={(done) => {
          setOrphans(done.orphans);
          setCanHighlight(done.canHighlight);
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
          items={items}
          categoryNames={props.categoryNames}
          tools={(listed) => (
            <CardTools {...workOf(props)} listed={listed} knownTags={props.knownTags} />
          )}
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

function asReaderItem(listed: ListedItem): ReaderItem {
  const { id, item, target } = listed;
  if (item.kind === 'mark') return { id, kind: item.mark.category, target };
  return { id, kind: tabOf(listed) === 'figures' ? 'figure' : 'quotation', target };
}

function workOf({ onJudge, onNote, onTags, onUnmark }: CardWork): CardWork {
  return { onJudge, onNote, onTags, onUnmark };
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
