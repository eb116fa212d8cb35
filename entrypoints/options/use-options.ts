import { useEffect, useState } from 'preact/hooks';
import { useCategoryNames } from '../../components/hooks/use-category-names.ts';
import type { OptionsViewProps } from '../../components/OptionsView.tsx';
import type { ReaderRules } from '../../lib/model/reader-rules.ts';
import { openShortcuts } from '../../lib/platform/open-page.ts';
import {
  keepNoRelease,
  keepSiteRule,
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
import { askForSite, leaveSite, registerSites } from '../../lib/platform/watched-sites.ts';

/** Where the reader's names for categories are kept. */
const categories = { read: readCategoryNames, watch: watchCategoryNames };

/** The settings as they are kept, followed live, with everything a person can do to them. */
export function useOptions(): OptionsViewProps {
  const [rules, setRules] = useState<ReaderRules | null>(null);
  const [highlightsVisible, setHighlightsVisible] = useState(true);
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
    highlightsVisible,
    categoryNames,
    onCategoryName: (category, name) => void keepCategoryName(category, name),
    onHighlights: (visible) => void keepHighlightsVisible(visible),
    async onSiteRule(host, rule) {
      const asked = rule === 'always' ? await askForSite(host) : null;
      if (asked?.ok === false) return;
      if (rule === null && rules?.sites[host] === 'always') await leaveSite(host);
      await keepSiteRule(host, rule);
      await registerSites();
    },
    onNoRelease: (url, since) => void keepNoRelease(url, since),
    onOpenShortcuts: () => void openShortcuts(),
  };
}
