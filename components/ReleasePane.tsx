import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportFormat } from '../lib/export/export-file.ts';
import type { SnapshotId } from '../lib/model/ids.ts';
import type { WorkItem } from '../lib/model/reader-work.ts';
import type { Result } from '../lib/model/result.ts';
import type { SavedCopy, Snapshot } from '../lib/model/snapshot.ts';
import { itemIdOf } from '../lib/session/arrange-items.ts';
import type { CopyWork } from '../lib/session/work-on-copy.ts';
import { CardTools, type CardWork } from './CardTools.tsx';
import { FoundTabs } from './FoundTabs.tsx';
import { formatDate } from './format-date.ts';
import { useCopyWork, type WorkStore } from './hooks/use-copy-work.ts';
import type { NoteDrafts } from './hooks/use-note-drafts.ts';
import { Icon } from './Icon.tsx';
import { type FoundTab, isYours, type ListedItem, listedItems, tabOf } from './listed-item.ts';
import { type CategoryNames, TYPE_NAMES } from './names.ts';
import { OutsideLink } from './OutsideLink.tsx';
import { PaneTools } from './PaneTools.tsx';
import type { UiAct, ViewUi } from './page-ui/page-services.ts';
import { ReleaseDetails } from './ReleaseDetails.tsx';
import { ReleaseNotices } from './ReleaseNotices.tsx';
import { type OpenedCopy, ReleaseReader, type Selected } from './ReleaseReader.tsx';
import { ReviewButton } from './ReviewButton.tsx';
import { type MessageKey, useTranslation } from './translation.tsx';

/** One saved release: its copy, what was found in it beside the text, and where it comes from. */
export function ReleasePane(props: {
  copy: SavedCopy;
  /** What the reader did on the release, as the store has it. */
  work: readonly WorkItem[];
  store: WorkStore;
  categoryNames: CategoryNames;
  /** Tags used anywhere, the most used first. */
  knownTags: readonly string[];
  /** Notes on the release that are half written. The same ones at every call. */
  drafts: NoteDrafts;
  /** All copies of the release, the current one first. */
  copies: readonly Pick<Snapshot, 'id' | 'takenAt'>[];
  /** Address of the library without an open release. */
  backHref: string;
  /** Tells what is asked for by the browser's own shortcuts; gives what stops it. */
  watchActs: (listener: (act: UiAct) => void) => () => void;
  onChooseCopy: (id: SnapshotId) => void;
  onExport: (format: ExportFormat) => void;
  onDelete: () => void;
  /** A link of the copy was followed. */
  onLink: (url: string) => void;
}) {
  const { t, language } = useTranslation();
  const [copy] = useState(props.copy);
  const { snapshot } = copy;
  const { release } = snapshot;
  const desk = useCopyWork(copy, props);
  const [selected, setSelected] = useState<Selected | null>(null);
  const [tab, setTab] = useState<FoundTab>(() => tabOfDraft(props.drafts, desk));
  const [visible, setVisible] = useState(true);
  const [opened, setOpened] = useState<OpenedCopy | null>(null);
  const panel = useRef<HTMLElement>(null);
  const canHighlight = opened?.canHighlight ?? true;
  const ui = opened?.ui ?? null;

  const items = listedOf(desk);
  const orphans = opened === null ? [] : desk.placed().orphans;
  const { canUndo, canRedo } = desk.session.now();

  useEffect(() => {
    panel.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [selected, tab]);

  const { watchActs } = props;
  useEffect(() => (ui === null ? undefined : watchActs((act) => ui.act(act))), [ui, watchActs]);

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
        <h2 class="headline" lang={release.inLanguage} tabIndex={-1}>
          {release.headline.value}
        </h2>
        <p class="facts">
          {facts.join(' · ')} · <OutsideLink href={release.url}>{t('open_original')}</OutsideLink>
        </p>
        <ReleaseNotices notices={release.notices} inLanguage={release.inLanguage} />
        <PaneTools
          snapshot={snapshot}
          copies={props.copies}
          onChooseCopy={props.onChooseCopy}
          visible={canHighlight ? visible : null}
          onVisible={setVisible}
          canUndo={canUndo}
          canRedo={canRedo}
          onTakeBack={(way) => ui?.act(way)}
          onExport={props.onExport}
          onDelete={props.onDelete}
        />
      </header>
      <ReleaseReader
        copy={copy}
        desk={desk}
        selected={selected}
        drafts={props.drafts}
        visible={visible}
        onSelect={(id) => {
          const listed = items.find((each) => each.id === id);
          // A tab that lists it already stays open: what was pressed in it keeps the keyboard.
          if (listed !== undefined && !(tab === 'yours' && isYours(listed))) setTab(tabOf(listed));
          setSelected({ id, in: 'text' });
        }}
        onLink={props.onLink}
        onOpened={setOpened}
      />
      <aside class="pane-panel" aria-label={t('reader_panel')} ref={panel}>
        {!canHighlight && (
          <p class="hint">
            <Icon name="nothing" />
            {t('highlights_impossible')}
          </p>
        )}
        <ReviewButton page={{ found: desk.worked(), orphans }} onReview={() => ui?.act('review')} />
        <FoundTabs
          items={items}
          categoryNames={props.categoryNames}
          tools={(listed, isOrphan) =>
            ui !== null && (
              <CardTools
                {...cardWork(desk, ui, t)}
                listed={listed}
                drafts={props.drafts.inList}
                isOrphan={isOrphan}
                knownTags={desk.session.now().knownTags}
              />
            )
          }
          orphans={orphans}
          orphansExplained={t('orphans_explained_copy')}
          text={release.body}
          selected={selected?.id ?? null}
          onShow={(id) => setSelected({ id, in: 'list' })}
          tab={tab}
          onTab={setTab}
          more={{ label: t('tab_details'), content: <ReleaseDetails snapshot={snapshot} /> }}
        />
      </aside>
    </article>
  );
}

/** Where a note is half written in the list, the tab that it stands in; else the first. */
function tabOfDraft({ inList }: NoteDrafts, desk: CopyWork): FoundTab {
  const listed = listedOf(desk).find(({ id }) => inList.has(id));
  return listed === undefined ? 'quotations' : tabOf(listed);
}

/** What is listed beside the copy. */
function listedOf(desk: CopyWork): readonly ListedItem[] {
  const { items } = desk.placed();
  const there = new Set(items.map(itemIdOf));
  return listedItems(
    desk.worked().filter(({ annotation }) => there.has(annotation.key)),
    desk.marks(),
    items.flatMap((item) =>
      item.changed === null ? [] : [{ item: itemIdOf(item), ...item.changed }],
    ),
  );
}

/** What the tools under a card of the list do. */
function cardWork({ session }: CopyWork, ui: ViewUi, t: (key: MessageKey) => string): CardWork {
  const keep = async (change: Promise<Result<null>>, said: MessageKey) =>
    ui.changed(await change, t(said));
  return {
    onJudge({ item }, verdict) {
      if (item.kind !== 'found') return;
      const said = verdict === null ? 'page_undone' : (`page_${verdict}` as const);
      void keep(session.judge(item.annotation.key, verdict), said);
    },
    onNote: ({ id }, note) => void keep(session.setNote(id, note), 'page_note_saved'),
    onTags: ({ id }, tags) => void keep(session.setTags(id, tags), 'page_tags_saved'),
    onMore: ({ id }) => ui.open(id),
    onAttach: ({ id }) => session.seekPlace(id),
    onUnmark({ item }) {
      if (item.kind === 'mark') void keep(session.unmark(item.mark.id), 'page_removed');
    },
  };
}
