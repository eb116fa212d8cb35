import { useEffect, useState } from 'preact/hooks';
import { useCategoryNames } from '../../components/hooks/use-category-names.ts';
import type { OptionsViewProps } from '../../components/OptionsView.tsx';
import type { Failure } from '../../lib/model/failure.ts';
import type { ReaderRules } from '../../lib/model/reader-rules.ts';
import { openShortcuts } from '../../lib/platform/open-page.ts';
import {
  keepNoRelease,
  readReaderRules,
  watchReaderRules,
} from '../../lib/platform/reader-rules.ts';
import {
  keepCategoryName,
  keepHighlightsVisible,
  readCategoryNames,
  readHighlightsVisible,
  watchCategoryNames,
  watchHighlightsVisible,
} from '../../lib/platform/settings.ts';
import { decideSite } from '../../lib/platform/watched-sites.ts';

/** Where the reader's names for categories are kept. */
const categories = { read: readCategoryNames, watch: watchCategoryNames };

/** The settings as they are kept, followed live, with everything a person can do to them. */
export function useOptions(): OptionsViewProps {
  const [rules, setRules] = useState<ReaderRules | null>(null);
  const [highlightsVisible, setHighlightsVisible] = useState(true);
  const [failure, setFailure] = useState<Failure | null>(null);
  const categoryNames = useCategoryNames(categories);

  useEffect(() => {
    void readReaderRules().then(setRules);
    void readHighlightsVisible().then(setHighlightsVisible);
    const stops = [watchReaderRules(setRules), watchHighlightsVisible(setHighlightsVisible)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);

  return {
    rules,
    failure,
    onDismiss: () => setFailure(null),
    highlightsVisible,
    categoryNames,
    onCategoryName: (category, name) => void keepCategoryName(category, name),
    onHighlights: (visible) => void keepHighlightsVisible(visible),
    async onSiteRule(host, rule) {
      const decided = await decideSite(host, rule);
      setFailure(decided.ok ? null : decided.failure);
    },
    onNoRelease: (url, since) => void keepNoRelease(url, since),
    onOpenShortcuts: () => void openShortcuts(),
  };
}
