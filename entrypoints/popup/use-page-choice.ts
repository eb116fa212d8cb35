import { useEffect, useState } from 'preact/hooks';
import type { PageChoice, PageChoiceActions } from '../../components/PageChoices.tsx';
import type { Failure } from '../../lib/model/failure.ts';
import { rulesFor } from '../../lib/model/reader-rules.ts';
import { activeTab } from '../../lib/platform/active-tab.ts';
import { openOptions } from '../../lib/platform/open-page.ts';
import {
  keepNoRelease,
  readReaderRules,
  watchReaderRules,
} from '../../lib/platform/reader-rules.ts';
import { decideSite, isAllowed, isBuiltIn } from '../../lib/platform/watched-sites.ts';

/**
 * What the reader decided about the active tab's page, kept up to date.
 *
 * @param told - Told after every decision: why it could not be carried out, or null.
 */
export function usePageChoice(
  told: (failure: Failure | null) => void,
): PageChoiceActions & { choice: PageChoice | null } {
  const [url, setUrl] = useState<string | null>(null);
  const [choice, setChoice] = useState<PageChoice | null>(null);

  useEffect(() => {
    const learn = async () => {
      const tab = await activeTab();
      setUrl(tab.ok ? tab.value.url : null);
      setChoice(tab.ok ? await choiceFor(tab.value.url) : null);
    };
    void learn();
    return watchReaderRules(() => void learn());
  }, []);

  return {
    choice,
    async onSiteRule(rule) {
      if (choice === null) return;
      const decided = await decideSite(choice.host, rule);
      told(decided.ok ? null : decided.failure);
    },
    async onNoRelease(isNoRelease) {
      if (url === null) return;
      await keepNoRelease(url, isNoRelease ? new Date().toISOString() : null);
      told(null);
    },
    onOpenOptions: () => void openOptions(),
  };
}

async function choiceFor(url: string): Promise<PageChoice> {
  const { site, isNoRelease } = rulesFor(await readReaderRules(), url);
  const host = new URL(url).hostname;
  const isForbidden = site === 'always' && !(await isAllowed(host));
  return { host, site: isForbidden ? null : site, isNoRelease, isBuiltIn: isBuiltIn(url) };
}
