import type { ReleaseId } from '../lib/model/ids.ts';
import type { Result } from '../lib/model/result.ts';
import type { SavedRelease } from '../lib/model/snapshot.ts';
import { FailureNotice } from './FailureNotice.tsx';
import { ReleaseRow } from './ReleaseRow.tsx';
import { useTranslation } from './translation.tsx';

/** The last saved releases, each a way into the library. */
export function RecentReleases(props: {
  /** Null until known. */
  recent: Result<readonly SavedRelease[]> | null;
  href: (id: ReleaseId) => string;
  onOpen: (id: ReleaseId) => void;
}) {
  const { t } = useTranslation();
  if (props.recent === null) return null;
  if (!props.recent.ok) return <FailureNotice failure={props.recent.failure} />;
  const releases = props.recent.value;
  if (releases.length === 0) return <p class="none">{t('recent_none')}</p>;
  return (
    <ul class="rows">
      {releases.map((release) => (
        <li key={release.id}>
          <ReleaseRow
            release={release}
            current={false}
            href={props.href(release.id)}
            onOpen={() => props.onOpen(release.id)}
          />
        </li>
      ))}
    </ul>
  );
}
