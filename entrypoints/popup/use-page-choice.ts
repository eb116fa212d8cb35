import { useEffect, useState } from 'preact/hooks';
import type { PageChoice, PageChoiceActions } from '../../components/PageChoices.tsx';
import type { Failure } from '../../lib/model/failure.ts';
import { rulesFor, type SiteRule } from '../../lib/model/reader-rules.ts';
import { activeTab } from '../../lib/platform/active-tab.ts';
import { openOptions } from '../../lib/platform/open-page.ts';
import {
  keepNoRelease,
  keepSiteRule,
  readReaderRules,
  watchReaderRules,
} from '../../lib/platform/reader-rules.ts';
import {
  askForSite,
  isAllowed,
  isBuiltIn,
  leaveSite,
  registerSites,
} from '../../lib/platform/watched-sites.ts';

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

  const setRule = async (host: string, rule: SiteRule | null) => {
    // Kept before the browser asks: its question may close this window. A rule without permission counts for nothing.
    const kept = keepSiteRule(host, rule);
    const asked = rule === 'always' ? await askForSite(host) : null;
    await kept;
    if (asked?.ok === false) await keepSiteRule(host, null);
    else if (rule !== 'always' && choice?.site === 'always') await leaveSite(host);
    await registerSites();
    told(asked?.ok === false ? asked.failure : null);
  };

  return {
    choice,
    async onSiteRule(rule) {
      if (choice !== null) await setRule(choice.host, rule);
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
