import type { ComponentChildren } from 'preact';
import type { Detection } from '../lib/model/detection.ts';
import { DetectionReasons } from './DetectionReasons.tsx';
import { formatDate } from './format-date.ts';
import { Icon, type IconName } from './Icon.tsx';
import { TYPE_NAMES } from './names.ts';
import type { PageView } from './page-view.ts';
import { ReleaseNotices } from './ReleaseNotices.tsx';
import { type MessageKey, useTranslation } from './translation.tsx';

/** How each verdict is said and drawn. */
const VERDICTS: Record<Detection['verdict'], { words: MessageKey; icon: IconName }> = {
  release: { words: 'verdict_release', icon: 'check' },
  unsure: { words: 'verdict_unsure', icon: 'question' },
  other: { words: 'verdict_other', icon: 'nothing' },
};

/** What this page is, who issued it and when, and why we think so. */
export function PageHead({ page, children }: { page: PageView; children?: ComponentChildren }) {
  const { t, language } = useTranslation();
  if (!page.reading.ok) return null;
  const release = page.reading.value;
  const facts = [
    t(TYPE_NAMES[release.type]),
    release.publisher?.value,
    release.datePublished === null ? null : formatDate(release.datePublished.value, language),
    release.place?.value,
  ].filter((fact) => fact !== null && fact !== undefined);
  return (
    <section class="page-head">
      <h2 class="headline" lang={release.inLanguage}>
        {release.headline.value}
      </h2>
      <p class="facts">{facts.join(' · ')}</p>
      <ReleaseNotices notices={release.notices} inLanguage={release.inLanguage} />
      <Verdict detection={page.detection}>{children}</Verdict>
    </section>
  );
}

/** The verdict in plain words; it opens to its reasons, and to what may be done about it. */
export function Verdict(props: { detection: Detection; children?: ComponentChildren }) {
  const { detection } = props;
  const { t } = useTranslation();
  const { words, icon } = VERDICTS[detection.verdict];
  return (
    <details class="why">
      <summary>
        <span class="verdict" data-verdict={detection.verdict}>
          <Icon name={icon} />
          {t(words)}
        </span>
        <span class="why-link">{t('why')}</span>
      </summary>
      <DetectionReasons detection={detection} />
      {props.children}
    </details>
  );
}
