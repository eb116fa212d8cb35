import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { compareMentions, type Mentions } from '../lib/compare/compare-mentions.ts';
import type { Annotation } from '../lib/model/annotation.ts';
import type { ItemId } from '../lib/model/reader-work.ts';
import { AnnotationList } from './AnnotationList.tsx';
import { type FoundTab, isDismissed, isYours, type ListedItem, tabOf } from './listed-item.ts';
import type { CategoryNames } from './names.ts';
import { CopyTextProvider } from './SpeakerEvidence.tsx';
import { Tabs } from './Tabs.tsx';
import { useTranslation } from './translation.tsx';

/** Quotations, figures and the reader's own behind tabs, with one more tab of the view's own. */
export function FoundTabs(props: {
  items: readonly ListedItem[];
  orphans: readonly ItemId[];
  orphansExplained: string;
  /** The copy's text; null where it is not at hand. */
  text: string | null;
  categoryNames: CategoryNames;
  selected: ItemId | null;
  onShow: (id: ItemId) => void;
  /** What stands under a card; nothing where left out. */
  tools?: (item: ListedItem, isOrphan: boolean) => ComponentChildren;
  tab: FoundTab;
  onTab: (tab: FoundTab) => void;
  /** Name and content of the last tab. */
  more: { label: string; content: ComponentChildren };
}) {
  const { t } = useTranslation();
  const { items: all, text } = props;
  const mentions = useMemo<ReadonlyMap<ItemId, Mentions>>(
    () => compareMentions(all.flatMap(standingAnnotation), text),
    [all, text],
  );
  const quotations = props.items.filter((each) => tabOf(each) === 'quotations');
  const figures = props.items.filter((each) => tabOf(each) === 'figures');
  const yours = props.items.filter(isYours);
  const list = (items: readonly ListedItem[], none: string) => (
    <AnnotationList
      items={items}
      mentions={mentions}
      orphans={props.orphans}
      orphansExplained={props.orphansExplained}
      categoryNames={props.categoryNames}
      selected={props.selected}
      onShow={props.onShow}
      tools={props.tools}
      none={none}
    />
  );
  return (
    <CopyTextProvider value={text}>
      <Tabs
        label={t('tabs_label')}
        value={props.tab}
        onChange={props.onTab}
        tabs={[
          { id: 'quotations', label: t('tab_quotations'), count: standing(quotations) },
          { id: 'figures', label: t('tab_figures'), count: standing(figures) },
          { id: 'yours', label: t('tab_yours'), count: yours.length },
          { id: 'more', label: props.more.label, count: null },
        ]}
      >
        {props.tab === 'quotations' && (
          <div key="quotations">{list(quotations, t('quotations_none'))}</div>
        )}
        {props.tab === 'figures' && <div key="figures">{list(figures, t('figures_none'))}</div>}
        {props.tab === 'yours' && <div key="yours">{list(yours, t('yours_none'))}</div>}
        {props.tab === 'more' && <div key="more">{props.more.content}</div>}
      </Tabs>
    </CopyTextProvider>
  );
}

/** What was found and not dismissed; nothing of a highlight. */
function standingAnnotation(listed: ListedItem): readonly Annotation[] {
  return listed.item.kind === 'mark' || isDismissed(listed) ? [] : [listed.item.annotation];
}

/** How many there are that the reader has not dismissed. */
function standing(items: readonly ListedItem[]): number {
  return items.filter((each) => !isDismissed(each)).length;
}
