import { useState } from 'preact/hooks';
import type { Failure } from '../lib/model/failure.ts';
import type { ReaderRules, SiteRule } from '../lib/model/reader-rules.ts';
import type { HighlightCategory } from '../lib/model/reader-work.ts';
import { CategoryNamesForm } from './CategoryNamesForm.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import { formatDate } from './format-date.ts';
import type { CategoryNames } from './names.ts';
import { Switch } from './Switch.tsx';
import { Toast } from './Toast.tsx';
import { useTranslation } from './translation.tsx';

/** What the settings show, and what a person can do in them. */
export interface OptionsViewProps {
  /** Null until known. */
  rules: ReaderRules | null;
  /** Why the last thing asked for did not work; null where it did. */
  failure: Failure | null;
  /** Puts the failure away. */
  onDismiss: () => void;
  highlightsVisible: boolean;
  onHighlights: (visible: boolean) => void;
  categoryNames: CategoryNames;
  /** An empty name gives the category its first one back. */
  onCategoryName: (category: HighlightCategory, name: string) => void;
  /** Null forgets the rule; putting one back undoes that. */
  onSiteRule: (host: string, rule: SiteRule | null) => void;
  /** Null forgets it; the instant of the decision puts it back. */
  onNoRelease: (url: string, since: string | null) => void;
  onOpenShortcuts: () => void;
}

/** What was forgotten last, and how it comes back. */
interface Forgotten {
  name: string;
  undo: () => void;
}

/** The settings: what is marked, and every decision of the reader's with a way to take it back. */
export function OptionsView(props: OptionsViewProps) {
  const { t, language } = useTranslation();
  const [forgotten, setForgotten] = useState<Forgotten | null>(null);
  const sites = Object.entries(props.rules?.sites ?? {}).sort(([a], [b]) => a.localeCompare(b));
  const pages = Object.entries(props.rules?.notReleases ?? {}).reverse();
  return (
    <main class="options">
      <h1>{t('options_title')}</h1>
      {props.failure !== null && (
        <FailureNotice failure={props.failure} onDismiss={props.onDismiss} />
      )}
      <section aria-labelledby="reading">
        <h2 id="reading">{t('options_reading')}</h2>
        <div class="options-row">
          <p>{t('options_highlights_explained')}</p>
          <Switch
            label={t('highlights')}
            on={props.highlightsVisible}
            onChange={props.onHighlights}
          />
        </div>
        <div class="options-row">
          <p>{t('options_shortcuts')}</p>
          <button type="button" class="button" onClick={props.onOpenShortcuts}>
            {t('options_shortcuts_open')}
          </button>
        </div>
      </section>
      <section aria-labelledby="categories">
        <h2 id="categories">{t('options_categories')}</h2>
        <CategoryNamesForm names={props.categoryNames} onName={props.onCategoryName} />
      </section>
      {props.rules !== null && (
        <>
          <section aria-labelledby="sites">
            <h2 id="sites">{t('options_sites')}</h2>
            {sites.length === 0 && <p class="none">{t('options_sites_none')}</p>}
            <ul class="options-list">
              {sites.map(([host, rule]) => (
                <Decision
                  key={host}
                  name={host}
                  detail={t(rule === 'always' ? 'options_site_always' : 'options_site_never')}
                  onForget={() => {
                    props.onSiteRule(host, null);
                    setForgotten({ name: host, undo: () => props.onSiteRule(host, rule) });
                  }}
                />
              ))}
            </ul>
          </section>
          <section aria-labelledby="pages">
            <h2 id="pages">{t('options_pages')}</h2>
            {pages.length === 0 && <p class="none">{t('options_pages_none')}</p>}
            <ul class="options-list">
              {pages.map(([url, since]) => (
                <Decision
                  key={url}
                  name={url}
                  detail={t('options_decided_on', [formatDate(since.slice(0, 10), language)])}
                  onForget={() => {
                    props.onNoRelease(url, null);
                    setForgotten({ name: url, undo: () => props.onNoRelease(url, since) });
                  }}
                />
              ))}
            </ul>
          </section>
        </>
      )}
      <p class="options-private">{t('options_private')}</p>
      {forgotten !== null && (
        <Toast
          message={t('options_removed', [forgotten.name])}
          onUndo={() => {
            forgotten.undo();
            setForgotten(null);
          }}
          onDismiss={() => setForgotten(null)}
        />
      )}
    </main>
  );
}

function Decision(props: { name: string; detail: string; onForget: () => void }) {
  const { t } = useTranslation();
  return (
    <li>
      <span class="options-name">{props.name}</span>
      <span class="options-detail">{props.detail}</span>
      <button
        type="button"
        class="button button-quiet"
        aria-label={t('options_remove_named', [props.name])}
        onClick={props.onForget}
      >
        {t('options_remove')}
      </button>
    </li>
  );
}
