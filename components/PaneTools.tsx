import type { ExportFormat } from '../lib/export/export-file.ts';
import type { SnapshotId } from '../lib/model/ids.ts';
import type { Snapshot } from '../lib/model/snapshot.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { formatInstant } from './format-date.ts';
import { Icon } from './Icon.tsx';
import { Switch } from './Switch.tsx';
import { useTranslation } from './translation.tsx';

/** Everything that can be done with an open release as a whole. */
export function PaneTools(props: {
  /** The copy that is open. */
  snapshot: Snapshot;
  /** All copies of the release, the current one first. */
  copies: readonly Pick<Snapshot, 'id' | 'takenAt'>[];
  onChooseCopy: (id: SnapshotId) => void;
  /** Whether highlights are shown; null where the browser cannot paint any. */
  visible: boolean | null;
  onVisible: (visible: boolean) => void;
  canUndo: boolean;
  canRedo: boolean;
  onTakeBack: (way: 'undo' | 'redo') => void;
  onExport: (format: ExportFormat) => void;
  onDelete: () => void;
}) {
  const { t, language } = useTranslation();
  const { snapshot, visible } = props;
  return (
    <div class="pane-tools">
      {props.copies.length > 1 ? (
        <CopyChooser copies={props.copies} value={snapshot.id} onChange={props.onChooseCopy} />
      ) : (
        <span class="pane-saved">{t('saved_on', [formatInstant(snapshot.takenAt, language)])}</span>
      )}
      {visible !== null && (
        <Switch label={t('highlights')} on={visible} onChange={props.onVisible} />
      )}
      <span class="pane-history">
        {(['undo', 'redo'] as const).map((way) => (
          <button
            key={way}
            type="button"
            class="button button-quiet button-icon"
            title={t(way)}
            aria-label={t(way)}
            // One that is really disabled would lose the keyboard with the last step.
            aria-disabled={!(way === 'undo' ? props.canUndo : props.canRedo)}
            onClick={() => props.onTakeBack(way)}
          >
            <Icon name={way} />
          </button>
        ))}
      </span>
      <ExportMenu opens="down" onExport={props.onExport} />
      <button type="button" class="button button-danger" onClick={props.onDelete}>
        <Icon name="delete" />
        {t('delete')}
      </button>
    </div>
  );
}

function CopyChooser(props: {
  copies: readonly Pick<Snapshot, 'id' | 'takenAt'>[];
  value: SnapshotId;
  onChange: (id: SnapshotId) => void;
}) {
  const { t, language } = useTranslation();
  return (
    <label class="copies">
      {t('copy_choose')}
      <select
        value={props.value}
        onChange={(event) => {
          const chosen = props.copies.find(({ id }) => id === event.currentTarget.value);
          if (chosen !== undefined) props.onChange(chosen.id);
        }}
      >
        {props.copies.map(({ id, takenAt }, index) => {
          const taken = formatInstant(takenAt, language);
          return (
            <option key={id} value={id}>
              {index === 0 ? t('copy_taken_newest', [taken]) : taken}
            </option>
          );
        })}
      </select>
    </label>
  );
}
