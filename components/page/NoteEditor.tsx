import { useState } from 'preact/hooks';
import { useTranslation } from '../translation.tsx';

/** A note of the reader's: Ctrl or Command with Enter keeps it, Escape leaves it as it was. */
export function NoteEditor(props: {
  note: string | null;
  /** What was half written before; null where the note is begun from what is kept. */
  written: string | null;
  /** Told every change of what is written; null where it is what is kept, or nothing. */
  onWrite: (text: string | null) => void;
  /** Told the note without white space at its ends; null where nothing is left of it. */
  onSave: (note: string | null) => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation();
  const [text, setText] = useState(props.written ?? props.note ?? '');
  const save = () => props.onSave(text.trim() === '' ? null : text.trim());
  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <textarea
        class="input note-input"
        aria-label={t('page_note')}
        rows={3}
        dir="auto"
        data-first=""
        value={text}
        onInput={({ currentTarget: { value } }) => {
          setText(value);
          const isNothing = value.trim() === '' || value.trim() === props.note;
          props.onWrite(isNothing ? null : value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            save();
          }
        }}
      />
      <EditorButtons save={t('page_save_note')} onCancel={props.onCancel} />
    </form>
  );
}

/** The two buttons at the end of everything that can be edited. */
export function EditorButtons(props: { save: string; onCancel: () => void }) {
  const { t } = useTranslation();
  return (
    <div class="editor-buttons">
      <button type="submit" class="button button-primary">
        {props.save}
      </button>
      <button type="button" class="button button-quiet" onClick={props.onCancel}>
        {t('cancel')}
      </button>
    </div>
  );
}
