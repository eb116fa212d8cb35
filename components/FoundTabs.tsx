import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { compareMentions } from '../lib/compare/compare-mentions.ts';
import type { Annotation } from '../lib/model/annotation.ts';
import type { AnnotationKey } from '../lib/model/ids.ts';
import type { ItemId } from '../lib/model/reader-work.ts';
import { AnnotationList } from './AnnotationList.tsx';
import { Tabs } from './Tabs.tsx';
import { useTranslation } from './translation.tsx';

/** The two kinds of finding, and what a view adds as third. */
export type FoundTab = 'quotations' | 'figures' | 'more';

/** Quotations and figures behind tabs, with one more tab of the view's own. */
export function FoundTabs(props: {
  annotations: readonly Annotation[];
  orphans: readonly ItemId[];
  orphansExplained: string;
  /** The copy's text; null where it is not at hand. */
  text: string | null;
  selected: AnnotationKey | null;
  onShow: (key: AnnotationKey) => void;
  tab: FoundTab;
  onTab: (tab: FoundTab) => void;
  /** Name and content of the third tab. */
  more: { label: string; content: ComponentChildren };
}) {
  const { t } = useTranslation();
  const { annotations, text } = props;
  const mentions = useMemo(() => compareMentions(annotations, text), [annotations, text]);
  const quotations = annotations.filter((each) => tabOf(each) === 'quotations');
  const figures = annotations.filter((each) => tabOf(each) === 'figures');
  const list = (found: readonly Annotation[], none: string) => (
    <AnnotationList
      annotations={found}
      mentions={mentions}
      orphans={props.orphans}
      orphansExplained={props.orphansExplained}
      selected={props.selected}
      onShow={props.onShow}
      none={none}
    />
  );
  return (
    <Tabs
      label={t('tabs_label')}
      value={props.tab}
      onChange={props.onTab}
      tabs={[
        { id: 'quotations', label: t('tab_quotations'), count: quotations.length },
        { id: 'figures', label: t('tab_figures'), count: figures.length },
        { id: 'more', label: props.more.label, count: null },
      ]}
    >
      {props.tab === 'quotations' && (
        <div key="quotations">{list(quotations, t('quotations_none'))}</div>
      )}
      {props.tab === 'figures' && <div key="figures">{list(figures, t('figures_none'))}</div>}
      {props.tab === 'more' && <div key="more">{props.more.content}</div>}
    </Tabs>
  );
}

/** The tab an annotation stands in. */
export function tabOf(annotation: Annotation): FoundTab {
  return annotation.body.some(({ type }) => type === 'Figure') ? 'figures' : 'quotations';
}
