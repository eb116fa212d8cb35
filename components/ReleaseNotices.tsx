import type { Notice, NoticeKind } from '../lib/model/release.ts';
import { formatDate } from './format-date.ts';
import { Icon } from './Icon.tsx';
import { NOTICE_NAMES } from './names.ts';
import { type MessageKey, useTranslation } from './translation.tsx';

/** How each notice is said where the page gives its day. */
const DATED_NAMES: Record<NoticeKind, MessageKey> = {
  embargo: 'notice_embargo_until',
  correction: 'notice_corrected_on',
  archived: 'notice_archived_on',
  withdrawn: 'notice_withdrawn_on',
};

/** What the page says of the release as a whole, before anybody relies on it: in the reader's words, then in the page's. */
export function ReleaseNotices(props: {
  notices: readonly Notice[];
  /** BCP 47, of the release. */
  inLanguage: string;
}) {
  const { t, language } = useTranslation();
  return (
    <>
      {props.notices.map(({ kind, text, date }) => {
        const said =
          date === null
            ? t(NOTICE_NAMES[kind])
            : t(DATED_NAMES[kind], [formatDate(date, language)]);
        return (
          <div key={`${kind} ${text}`} class="notice" data-notice={kind} role="note">
            <Icon name="warning" />
            <p>
              <strong>{said}</strong>
              {!isSame(said, text) && (
                <span class="notice-text" lang={props.inLanguage}>
                  {text}
                </span>
              )}
            </p>
          </div>
        );
      })}
    </>
  );
}

/** "Archived content" is not said twice. */
function isSame(said: string, text: string): boolean {
  return said.toLowerCase() === text.trim().replace(/[.:]$/, '').toLowerCase();
}
