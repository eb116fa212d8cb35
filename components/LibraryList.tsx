import { useId, useState } from 'preact/hooks';
import type { ExportFormat } from '../lib/export/export-file.ts';
import type { ReleaseId } from '../lib/model/ids.ts';
import type { SavedRelease, WorkSummary } from '../lib/model/snapshot.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { useRovingFocus } from './hooks/use-roving-focus.ts';
import { Icon } from './Icon.tsx';
import { TYPE_NAMES } from './names.ts';
import { ReleaseRow } from './ReleaseRow.tsx';
import { type Translation, useTranslation } from './translation.tsx';

/** Saved releases, newest first: filtered, opened one at a time, or chosen several at once. */
export function LibraryList(props: {
  releases: readonly SavedRelease[];
  /** What the reader did on them, in short. */
  summaries: ReadonlyMap<ReleaseId, WorkSummary>;
  /** The one that is open. */
  current: ReleaseId | null;
  checked: ReadonlySet<ReleaseId>;
  onCheck: (ids: readonly ReleaseId[], checked: boolean) => void;
  href: (id: ReleaseId) => string;
  onExport: (format: ExportFormat) => void;
  onDelete: () => void;
}) {
  const translation = useTranslation();
  const { t, tn } = translation;
  const id = useId();
  const [filter, setFilter] = useState('');
  const [tag, setTag] = useState('');
  const tags = [...new Set([...props.summaries.values()].flatMap((each) => each.tags))].sort(
    (a, b) => a.localeCompare(b, translation.language),
  );
  // A tag that is used nowhere any more hides nothing.
  const wanted = tags.includes(tag) ? tag : '';
  const words = filter.toLocaleLowerCase().split(/\s+/);
  const shown = props.releases.filter((release) => {
    const summary = props.summaries.get(release.id);
    if (wanted !== '' && summary?.tags.includes(wanted) !== true) return false;
    const text = wordsOf(release, summary, translation);
    return words.every((word) => text.includes(word));
  });
  const roving = useRovingFocus(
    shown.length,
    'vertical',
    Math.max(
      0,
      shown.findIndex((release) => release.id === props.current),
    ),
  );
  const checkedShown = shown.filter((release) => props.checked.has(release.id)).length;
  return (
    <nav class="list" aria-label={t('library_list')}>
      <div class="list-head">
        <div class="filter">
          <label for={id}>
            <Icon name="search" />
            <span class="unseen">{t('library_filter')}</span>
          </label>
          <input
            id={id}
            type="search"
            placeholder={t('library_filter')}
            value={filter}
            onInput={(event) => setFilter(event.currentTarget.value)}
          />
        </div>
        {tags.length > 0 && (
          <label class="list-tag">
            <Icon name="tag" />
            <span class="unseen">{t('library_tag')}</span>
            <select value={wanted} onChange={(event) => setTag(event.currentTarget.value)}>
              <option value="">{t('library_tag_any')}</option>
              {tags.map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
            </select>
          </label>
        )}
        <div class="list-tools">
          <label class="check">
            <input
              type="checkbox"
              class="list-check"
              checked={shown.length > 0 && checkedShown === shown.length}
              indeterminate={checkedShown > 0 && checkedShown < shown.length}
              onChange={(event) =>
                props.onCheck(
                  shown.map((release) => release.id),
                  event.currentTarget.checked,
                )
              }
            />
            <span aria-live="polite">
              {props.checked.size > 0
                ? tn('selected_count', props.checked.size)
                : tn('library_count', shown.length)}
            </span>
            <span class="unseen">{t('select_all')}</span>
          </label>
          {props.checked.size > 0 && (
            <>
              <ExportMenu opens="down" onExport={props.onExport} />
              <button type="button" class="button button-danger" onClick={props.onDelete}>
                <Icon name="delete" />
                {t('delete')}
              </button>
            </>
          )}
        </div>
      </div>
      {shown.length === 0 && (
        <p class="none">{t('filter_none', [[wanted, filter].filter(Boolean).join(' ')])}</p>
      )}
      <ul class="rows" {...roving.container}>
        {shown.map((release, index) => {
          const { tabIndex, ...item } = roving.item(index);
          return (
            <li key={release.id} class="list-item">
              <input
                type="checkbox"
                class="list-check"
                tabIndex={tabIndex}
                aria-label={t('select_one', [release.headline])}
                checked={props.checked.has(release.id)}
                onChange={(event) => props.onCheck([release.id], event.currentTarget.checked)}
              />
              <ReleaseRow
                release={release}
                summary={props.summaries.get(release.id) ?? null}
                current={release.id === props.current}
                href={props.href(release.id)}
                place={{ tabIndex, ...item }}
              />
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** Everything a reader may look for in a row, in small letters. */
function wordsOf(
  release: SavedRelease,
  summary: WorkSummary | undefined,
  { t }: Translation,
): string {
  const { headline, publisher, datePublished, type, url } = release;
  return [headline, publisher, datePublished, t(TYPE_NAMES[type]), url, ...(summary?.tags ?? [])]
    .join(' ')
    .toLocaleLowerCase();
}
