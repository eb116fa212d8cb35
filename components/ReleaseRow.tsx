import type { SavedRelease, WorkSummary } from '../lib/model/snapshot.ts';
import { formatDate, formatInstant } from './format-date.ts';
import type { RovingFocus } from './hooks/use-roving-focus.ts';
import { TYPE_NAMES } from './names.ts';
import { useTranslation } from './translation.tsx';

/** One saved release in a list: a link to its copy. */
export function ReleaseRow(props: {
  release: SavedRelease;
  /** What the reader did on it; null where nothing, and where it is not told. */
  summary?: WorkSummary | null;
  /** True for the one that is open. */
  current: boolean;
  /** Address of the release in the library. */
  href: string;
  /** Takes the place of following the link; left out, the link is followed. */
  onOpen?: (() => void) | undefined;
  /** Its place in the list's keyboard order. */
  place?: ReturnType<RovingFocus['item']>;
}) {
  const { t, tn, language } = useTranslation();
  const { release, summary } = props;
  const facts = [
    release.publisher,
    release.datePublished === null ? null : formatDate(release.datePublished, language),
  ].filter((fact) => fact !== null);
  return (
    <a
      class="row"
      href={props.href}
      {...props.place}
      aria-current={props.current ? 'page' : undefined}
      onClick={(event) => {
        if (props.onOpen === undefined) return;
        event.preventDefault();
        props.onOpen();
      }}
    >
      <span class="row-type">{t(TYPE_NAMES[release.type])}</span>
      <span class="row-headline" lang={release.inLanguage}>
        {release.headline}
      </span>
      {facts.length > 0 && <span class="row-facts">{facts.join(' · ')}</span>}
      <span class="row-counts">
        <span data-kind="quotations">{tn('quotation_count', release.quotationCount)}</span>
        <span data-kind="figures">{tn('figure_count', release.figureCount)}</span>
        {summary != null && summary.marks > 0 && (
          <span data-kind="yours">{tn('mark_count', summary.marks)}</span>
        )}
        {summary != null && summary.notes > 0 && (
          <span data-kind="yours">{tn('note_count', summary.notes)}</span>
        )}
        {release.snapshotCount > 1 && <span>{tn('copy_count', release.snapshotCount)}</span>}
        <span>{t('saved_on', [formatInstant(release.savedAt, language, 'day')])}</span>
      </span>
      {summary != null && summary.tags.length > 0 && (
        <span class="card-tags">
          {summary.tags.map((tag) => (
            <span key={tag} class="card-tag" dir="auto">
              {tag}
            </span>
          ))}
        </span>
      )}
    </a>
  );
}
