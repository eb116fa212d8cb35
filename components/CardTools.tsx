import { useState } from 'preact/hooks';
import type { ItemId } from '../lib/model/reader-work.ts';
import { Icon, type IconName } from './Icon.tsx';
import { type ListedItem, remarksOn } from './listed-item.ts';
import { NoteEditor } from './page/NoteEditor.tsx';
import { TagEditor } from './page/TagEditor.tsx';
import { useTranslation } from './translation.tsx';

/** What a reader can do about something in a list. */
export interface CardWork {
  /** Null takes an earlier verdict back. */
  onJudge: (item: ListedItem, verdict: 'accepted' | 'dismissed' | null) => void;
  onNote: (item: ListedItem, note: string | null) => void;
  onTags: (item: ListedItem, tags: readonly string[]) => void;
  /** Opens the card beside the text, with all that can be done. */
  onMore: (item: ListedItem) => void;
  /** Begins to look for another place for what has lost its own. */
  onAttach: (item: ListedItem) => void;
  /** Takes a highlight away. */
  onUnmark: (item: ListedItem) => void;
}

/** The tools under a card, and the editor that one of them opens. */
export function CardTools(
  props: CardWork & {
    listed: ListedItem;
    /** Whether its text is not there. */
    isOrphan: boolean;
    /** Notes that are half written, by item: read when it is drawn first, written to as the reader types. */
    drafts: Map<ItemId, string>;
    /** Tags used anywhere, the most used first. */
    knownTags: readonly string[];
  },
) {
  const { t } = useTranslation();
  const { listed, drafts } = props;
  const [open, setOpen] = useState<'note' | 'tags' | null>(drafts.has(listed.id) ? 'note' : null);
  const { note, tags } = remarksOn(listed);
  const close = () => setOpen(null);
  if (open === 'note') {
    return (
      <NoteEditor
        note={note}
        written={drafts.get(listed.id) ?? null}
        onWrite={(text) => {
          if (text === null) drafts.delete(listed.id);
          else drafts.set(listed.id, text);
        }}
        onSave={(text) => {
          drafts.delete(listed.id);
          close();
          props.onNote(listed, text);
        }}
        onCancel={() => {
          drafts.delete(listed.id);
          close();
        }}
      />
    );
  }
  if (open === 'tags') {
    return (
      <TagEditor
        tags={tags}
        known={props.knownTags}
        onSave={(chosen) => {
          close();
          props.onTags(listed, chosen);
        }}
        onCancel={close}
      />
    );
  }
  const { item } = listed;
  const verdict = item.kind === 'found' ? (item.judgement?.verdict ?? null) : null;
  const judge = (wanted: 'accepted' | 'dismissed') =>
    props.onJudge(listed, verdict === wanted ? null : wanted);
  return (
    <div class="card-tools">
      {item.kind === 'found' && (
        <>
          <CardTool
            icon="check"
            label={t('page_accept')}
            pressed={verdict === 'accepted'}
            onPress={() => judge('accepted')}
          />
          <CardTool
            icon="nothing"
            label={t('page_dismiss')}
            pressed={verdict === 'dismissed'}
            onPress={() => judge('dismissed')}
          />
        </>
      )}
      <CardTool
        icon="note"
        label={t(note === null ? 'page_add_note' : 'page_edit_note')}
        onPress={() => setOpen('note')}
      />
      <CardTool
        icon="tag"
        label={t(tags.length === 0 ? 'page_add_tags' : 'page_edit_tags')}
        onPress={() => setOpen('tags')}
      />
      {item.kind === 'mark' && (
        <CardTool
          icon="delete"
          label={t('page_remove_mark')}
          onPress={() => props.onUnmark(listed)}
        />
      )}
      {props.isOrphan ? (
        <CardTool icon="place" label={t('attach_again')} onPress={() => props.onAttach(listed)} />
      ) : (
        <CardTool icon="more" label={t('card_more')} onPress={() => props.onMore(listed)} />
      )}
    </div>
  );
}

function CardTool(props: {
  icon: IconName;
  label: string;
  /** Left out for what is no switch. */
  pressed?: boolean;
  onPress: () => void;
}) {
  return (
    <button
      type="button"
      class="card-tool"
      title={props.label}
      aria-label={props.label}
      aria-pressed={props.pressed}
      onClick={props.onPress}
    >
      <Icon name={props.icon} />
    </button>
  );
}
