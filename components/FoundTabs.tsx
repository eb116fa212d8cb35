import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Annotation } from '../lib/model/annotation.ts';
import type { ItemId } from '../lib/model/reader-work.ts';
import type { ReleaseText } from '../lib/model/release.ts';
import { AnnotationList } from './AnnotationList.tsx';
import { aboutFigures } from './about-figures.ts';
import { FigureChoices } from './FigureChoices.tsx';
import { type FigureView, groupFigures, type ListedGroup } from './group-figures.ts';
import { type FoundTab, isDismissed, isYours, type ListedItem, tabOf } from './listed-item.ts';
import type { CategoryNames } from './names.ts';
import { ReleaseTextProvider } from './release-text.ts';
import { Tabs } from './Tabs.tsx';
import { useTranslation } from './translation.tsx';

/** So few figures are side by side as they are. */
const FEW_FIGURES = 3;

/** Quotations, figures and the reader's own behind tabs, with one more tab of the view's own. */
export function FoundTabs(props: {
  items: readonly ListedItem[];
  orphans: readonly ItemId[];
  orphansExplained: string;
  /** The text that annotations point into. The same one until it is another. */
  text: ReleaseText;
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
  const translation = useTranslation();
  const { t } = translation;
  const [view, setView] = useState<FigureView>({ kind: null, order: 'text' });
  const { items: all, text } = props;
  const about = useMemo(() => aboutFigures(all.flatMap(standingAnnotation), text), [all, text]);
  const quotations = props.items.filter((each) => tabOf(each) === 'quotations');
  const figures = props.items.filter((each) => tabOf(each) === 'figures');
  const yours = props.items.filter(isYours);
  const list = (groups: readonly ListedGroup[], none: string) => (
    <AnnotationList
      groups={groups}
      about={about}
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
    <ReleaseTextProvider value={text}>
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
          <div key="quotations">{list(inOne(quotations), t('quotations_none'))}</div>
        )}
        {props.tab === 'figures' && (
          <div key="figures">
            {figures.length > FEW_FIGURES && (
              <FigureChoices items={figures} view={view} onView={setView} />
            )}
            {list(groupFigures(figures, view, translation), t('figures_none'))}
          </div>
        )}
        {props.tab === 'yours' && <div key="yours">{list(inOne(yours), t('yours_none'))}</div>}
        {props.tab === 'more' && <div key="more">{props.more.content}</div>}
      </Tabs>
    </ReleaseTextProvider>
  );
}

function inOne(items: readonly ListedItem[]): readonly ListedGroup[] {
  return [{ title: null, items }];
}

/** What was found and not dismissed; nothing of a highlight. */
function standingAnnotation(listed: ListedItem): readonly Annotation[] {
  return listed.item.kind === 'mark' || isDismissed(listed) ? [] : [listed.item.annotation];
}

/** How many there are that the reader has not dismissed. */
function standing(items: readonly ListedItem[]): number {
  return items.filter((each) => !isDismissed(each)).length;
}
