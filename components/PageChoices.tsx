import type { PageRules, SiteRule } from '../lib/model/reader-rules.ts';
import { Icon } from './Icon.tsx';
import { type MessageKey, useTranslation } from './translation.tsx';

/** What the reader has decided about the page and its site, and may decide. */
export interface PageChoice extends PageRules {
  /** The site's host name. */
  host: string;
  /** The extension runs on the site by itself, without the reader's word. */
  isBuiltIn: boolean;
}

/** What follows from a decision. */
export interface PageChoiceActions {
  /** Null takes the rule back. */
  onSiteRule: (rule: SiteRule | null) => void;
  onNoRelease: (isNoRelease: boolean) => void;
  /** Opens the list of all decisions. */
  onOpenOptions: () => void;
}

/** The verdict is not the last word: buttons for what the reader knows better. */
export function PageChoices(
  props: PageChoiceActions & { choice: PageChoice; canBeRelease: boolean },
) {
  const { t } = useTranslation();
  const { host, site, isNoRelease, isBuiltIn } = props.choice;
  return (
    <div class="choices">
      {props.canBeRelease && !isNoRelease && (
        <button type="button" class="button button-quiet" onClick={() => props.onNoRelease(true)}>
          {t('choice_no_release')}
        </button>
      )}
      {!isBuiltIn && site !== 'always' && (
        <button
          type="button"
          class="button button-quiet"
          onClick={() => props.onSiteRule('always')}
        >
          {t('choice_always', [host])}
        </button>
      )}
      {site !== 'never' && (
        <button type="button" class="button button-quiet" onClick={() => props.onSiteRule('never')}>
          {t('choice_never', [host])}
        </button>
      )}
      <button type="button" class="button button-quiet" onClick={props.onOpenOptions}>
        {t('choice_all')}
      </button>
    </div>
  );
}

/** What was decided, in a line each, with the way back. */
export function Decisions(props: PageChoiceActions & { choice: PageChoice }) {
  const { site, isNoRelease, host } = props.choice;
  return (
    <>
      {isNoRelease && (
        <Decision words="decided_no_release" onUndo={() => props.onNoRelease(false)} />
      )}
      {site !== null && (
        <Decision
          words={site === 'never' ? 'decided_never' : 'decided_always'}
          host={host}
          onUndo={() => props.onSiteRule(null)}
        />
      )}
    </>
  );
}

function Decision(props: { words: MessageKey; host?: string; onUndo: () => void }) {
  const { t } = useTranslation();
  return (
    <p class="hint" data-hint="decision">
      <Icon name="check" />
      <span>{t(props.words, props.host === undefined ? [] : [props.host])}</span>
      <button type="button" class="button button-quiet" onClick={props.onUndo}>
        {t('undo')}
      </button>
    </p>
  );
}
