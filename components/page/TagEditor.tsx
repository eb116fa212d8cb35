import { useState } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { useTranslation } from '../translation.tsx';
import { EditorButtons } from './NoteEditor.tsx';
import { SuggestInput, type Suggestion } from './SuggestInput.tsx';

/** Completions that fit under the field. */
const MOST_SUGGESTIONS = 6;

/** The reader's tags: typed or taken from those already in use. Enter or a comma adds one, Backspace takes the last away. */
export function TagEditor(props: {
  tags: readonly string[];
  /** Tags used anywhere, the most used first. */
  known: readonly string[];
  onSave: (tags: readonly string[]) => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation();
  const [tags, setTags] = useState(props.tags);
  const [typed, setTyped] = useState('');

  const add = (tag: string) => {
    setTyped('');
    setTags((before) => withTag(before, tag));
  };
  const remove = (tag: string) => setTags((before) => before.filter((each) => each !== tag));
  const save = () => props.onSave(withTag(tags, typed));

  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div class="tag-field">
        {tags.map((tag) => (
          <span key={tag} class="tag">
            <span dir="auto">{tag}</span>
            <button
              type="button"
              class="tag-remove"
              aria-label={t('page_remove_tag', [tag])}
              onClick={() => remove(tag)}
            >
              <Icon name="close" />
            </button>
          </span>
        ))}
        <SuggestInput
          label={t('page_tags')}
          value={typed}
          suggestions={completions(typed, tags, props.known)}
          onInput={(value) => {
            const parts = value.split(',');
            const rest = parts.pop() ?? '';
            for (const part of parts) add(part);
            setTyped(rest.trimStart());
          }}
          onPick={({ value }) => add(value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && typed.trim() !== '') {
              event.preventDefault();
              add(typed);
            } else if (event.key === 'Backspace' && typed === '') {
              setTags((before) => before.slice(0, -1));
            }
          }}
          focusFirst
        />
      </div>
      <EditorButtons save={t('page_save_tags')} onCancel={props.onCancel} />
    </form>
  );
}

function withTag(tags: readonly string[], typed: string): readonly string[] {
  const tag = typed.trim().replace(/\s+/g, ' ');
  return tag === '' || tags.includes(tag) ? tags : [...tags, tag];
}

/** Those that begin with what is typed before those that hold it; nothing typed offers the most used. */
function completions(
  typed: string,
  tags: readonly string[],
  known: readonly string[],
): readonly Suggestion[] {
  const wanted = typed.trim().toLowerCase();
  const fitting = known.filter((tag) => !tags.includes(tag) && tag.toLowerCase().includes(wanted));
  const [first, rest] = [true, false].map((starts) =>
    fitting.filter((tag) => tag.toLowerCase().startsWith(wanted) === starts),
  );
  return [...(first ?? []), ...(rest ?? [])]
    .slice(0, MOST_SUGGESTIONS)
    .map((value) => ({ value, detail: '' }));
}
