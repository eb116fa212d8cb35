import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { ExportFormat } from '../lib/export/export-file.ts';
import type { ReleaseId } from '../lib/model/ids.ts';
import type { SavedRelease, WorkSummary } from '../lib/model/snapshot.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { useRovingFocus } from './hooks/use-roving-focus.ts';
import { Icon } from './Icon.tsx';
import { TYPE_NAMES } from './names.ts';
import { ReleaseRow } from './ReleaseRow.tsx';
import { type Translation, useTranslation } from './translation.tsx';

/** So many rows are drawn at first, and again with each asking: thousands at once keep the browser busy for seconds. */
const PAGE = 100;

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
  const list = useRef<HTMLUListElement>(null);
  const [filter, setFilter] = useState('');
  const [tag, setTag] = useState('');
  const [most, setMost] = useState(PAGE);
  const [justShown, setJustShown] = useState<number | null>(null);
  const number = (count: number) => count.toLocaleString(translation.language);
  const tags = [...new Set([...props.summaries.values()].flatMap((each) => each.tags))].sort(
    (a, b) => a.localeCompare(b, translation.language),
  );
  // A tag that is used nowhere any more hides nothing.
  const wanted = tags.includes(tag) ? tag : '';
  const { releases, summaries } = props;
  const searched = useMemo(
    () =>
      releases.map((release) => {
        const summary = summaries.get(release.id);
        return { release, summary, text: wordsOf(release, summary, translation) };
      }),
    [releases, summaries, translation],
  );
  const matching = useMemo(() => {
    const words = filter.toLocaleLowerCase().split(/\s+/);
    return searched.filter(
      ({ summary, text }) =>
        (wanted === '' || summary?.tags.includes(wanted) === true) &&
        words.every((word) => text.includes(word)),
    );
  }, [searched, filter, wanted]);
  const shown = matching.slice(0, most);
  const roving = useRovingFocus(
    shown.length,
    'vertical',
    Math.max(
      0,
      shown.findIndex(({ release }) => release.id === props.current),
    ),
  );
  const checkedThere =
    props.checked.size === 0
      ? 0
      : matching.filter(({ release }) => props.checked.has(release.id)).length;

  // Who asked for more reads on where the list ended.
  useEffect(() => {
    if (justShown === null) return;
    setJustShown(null);
    list.current?.querySelectorAll<HTMLElement>('[data-roving]')[justShown]?.focus();
  }, [justShown]);

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
            onInput={(event) => {
              setFilter(event.currentTarget.value);
              setMost(PAGE);
            }}
          />
        </div>
        {tags.length > 0 && (
          <label class="list-tag">
            <Icon name="tag" />
            <span class="unseen">{t('library_tag')}</span>
            <select
              value={wanted}
              onChange={(event) => {
                setTag(event.currentTarget.value);
                setMost(PAGE);
              }}
            >
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
              checked={matching.length > 0 && checkedThere === matching.length}
              indeterminate={checkedThere > 0 && checkedThere < matching.length}
              onChange={(event) =>
                props.onCheck(
                  matching.map(({ release }) => release.id),
                  event.currentTarget.checked,
                )
              }
            />
            <span aria-live="polite">
              {props.checked.size > 0
                ? tn('selected_count', props.checked.size)
                : tn('library_count', matching.length)}
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
      {matching.length === 0 && (
        <p class="none">{t('filter_none', [[wanted, filter].filter(Boolean).join(' ')])}</p>
      )}
      <ul class="rows" ref={list} {...roving.container}>
        {shown.map(({ release, summary = null }, index) => {
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
                summary={summary}
                current={release.id === props.current}
                href={props.href(release.id)}
                place={{ tabIndex, ...item }}
              />
            </li>
          );
        })}
      </ul>
      {shown.length < matching.length && (
        <div class="list-more">
          <span>{t('shown_of', [number(shown.length), number(matching.length)])}</span>
          <button
            type="button"
            class="button"
            onClick={() => {
              setMost(most + PAGE);
              setJustShown(shown.length);
            }}
          >
            {t('list_more')}
          </button>
        </div>
      )}
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
