import { Icon, type IconName } from '../Icon.tsx';
import { useTranslation } from '../translation.tsx';
import { type CardActions, type CardItem, remarksOf } from './card-item.ts';

/** Everything that can be done with a mark, while nothing of it is being edited. */
export function CardButtons(props: CardActions & { item: CardItem }) {
  const { t } = useTranslation();
  const { item } = props;
  const { note, tags } = remarksOf(item);
  const judgement = item.kind === 'found' ? item.judgement : null;
  const verdict = judgement?.verdict ?? null;
  return (
    <>
      {item.kind === 'found' && (
        <div class="item-main-actions">
          <VerdictButton
            icon="check"
            label={t('page_accept')}
            pressed={verdict === 'accepted'}
            first
            onPress={() => props.onJudge(verdict === 'accepted' ? null : 'accepted')}
          />
          <button type="button" class="button" onClick={() => props.onMode('fix')}>
            <Icon name="edit" />
            {t('page_fix')}
          </button>
          <VerdictButton
            icon="nothing"
            label={t('page_dismiss')}
            pressed={verdict === 'dismissed'}
            onPress={() => props.onJudge(verdict === 'dismissed' ? null : 'dismissed')}
          />
        </div>
      )}
      {judgement?.correction != null && (
        <button
          type="button"
          class="button button-quiet button-aside"
          onClick={() => props.onCorrect(null)}
        >
          {t('page_take_back')}
        </button>
      )}
      <div class="item-actions">
        <Tool
          icon="note"
          label={t(note === null ? 'page_add_note' : 'page_edit_note')}
          first={item.kind === 'mark'}
          onPress={() => props.onMode('note')}
        />
        <Tool
          icon="tag"
          label={t(tags.length === 0 ? 'page_add_tags' : 'page_edit_tags')}
          onPress={() => props.onMode('tags')}
        />
        <Tool icon="copy" label={t('page_copy_quotation')} onPress={props.onCopyQuotation} />
        <Tool icon="link" label={t('page_copy_link')} onPress={props.onCopyLink} />
        {item.kind === 'mark' && (
          <>
            <Tool icon="edit" label={t('page_move_span')} onPress={() => props.onMode('fix')} />
            <Tool icon="delete" label={t('page_remove_mark')} onPress={props.onRemove} />
          </>
        )}
      </div>
    </>
  );
}

function VerdictButton(props: {
  icon: IconName;
  label: string;
  pressed: boolean;
  first?: boolean;
  onPress: () => void;
}) {
  return (
    <button
      type="button"
      class="button"
      aria-pressed={props.pressed}
      data-first={props.first === true ? '' : undefined}
      onClick={props.onPress}
    >
      <Icon name={props.icon} />
      {props.label}
    </button>
  );
}

function Tool(props: { icon: IconName; label: string; first?: boolean; onPress: () => void }) {
  return (
    <button
      type="button"
      class="tool"
      title={props.label}
      aria-label={props.label}
      data-first={props.first === true ? '' : undefined}
      onClick={props.onPress}
    >
      <Icon name={props.icon} />
    </button>
  );
}
