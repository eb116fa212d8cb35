import { useState } from 'preact/hooks';
import type { CorrectedSpeaker } from '../../lib/model/reader-work.ts';
import { useTranslation } from '../translation.tsx';
import { standingOf } from './card-item.ts';
import { EditorButtons } from './NoteEditor.tsx';
import { SuggestInput } from './SuggestInput.tsx';

/** Puts a speaker right: one of the people on the page, somebody typed, or nobody. */
export function SpeakerForm(props: {
  /** Null where nobody is named. */
  speaker: CorrectedSpeaker | null;
  /** People on the page, in reading order. */
  people: readonly CorrectedSpeaker[];
  onSave: (speaker: CorrectedSpeaker | null) => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation();
  const [name, setName] = useState(props.speaker?.name ?? '');
  const [role, setRole] = useState(props.speaker?.role ?? '');
  const [organization, setOrganization] = useState(props.speaker?.organization ?? '');

  const take = (person: CorrectedSpeaker) => {
    setName(person.name);
    setRole(person.role ?? '');
    setOrganization(person.organization ?? '');
  };
  const wanted = name.trim().toLowerCase();
  // A name that stands there already is no reason to hide the others.
  const isKnown = props.people.some((person) => person.name.toLowerCase() === wanted);
  const fitting = props.people.filter(
    (person) => isKnown || person.name.toLowerCase().includes(wanted),
  );

  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave(
          name.trim() === ''
            ? null
            : {
                name: name.trim(),
                role: role.trim() || null,
                organization: organization.trim() || null,
              },
        );
      }}
    >
      <div class="field">
        <span aria-hidden="true">{t('speaker_name')}</span>
        <SuggestInput
          label={t('speaker_name')}
          value={name}
          suggestions={fitting.map((person) => ({
            value: person.name,
            detail: standingOf(person),
          }))}
          onInput={setName}
          onPick={({ value, detail }) => {
            const person = props.people.find(
              (each) => each.name === value && standingOf(each) === detail,
            );
            if (person !== undefined) take(person);
          }}
          focusFirst
        />
      </div>
      <div class="field-pair">
        <label class="field">
          <span>{t('speaker_role')}</span>
          <input
            class="input"
            type="text"
            dir="auto"
            value={role}
            onInput={(event) => setRole(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>{t('speaker_organization')}</span>
          <input
            class="input"
            type="text"
            dir="auto"
            value={organization}
            onInput={(event) => setOrganization(event.currentTarget.value)}
          />
        </label>
      </div>
      <button
        type="button"
        class="button button-quiet button-aside"
        onClick={() => take({ name: '', role: null, organization: null })}
      >
        {t('speaker_nobody')}
      </button>
      <EditorButtons save={t('page_save_correction')} onCancel={props.onCancel} />
    </form>
  );
}
