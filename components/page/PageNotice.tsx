import { Icon } from '../Icon.tsx';
import { useTranslation } from '../translation.tsx';

/** A short word on what was done or could not be done, with a way back where there is one. */
export function PageNotice(props: {
  message: string;
  /** True for what went wrong. */
  isFailure: boolean;
  /** The way back, or forth again; null where there is none. */
  action: { kind: 'undo' | 'redo'; onPress: () => void } | null;
  onDismiss: () => void;
}) {
  const { t } = useTranslation();
  return (
    <div class="notice" data-failure={props.isFailure ? '' : undefined}>
      {props.isFailure && <Icon name="warning" />}
      <span>{props.message}</span>
      {props.action !== null && (
        <button type="button" class="button button-quiet" onClick={props.action.onPress}>
          {t(props.action.kind === 'undo' ? 'undo' : 'redo')}
        </button>
      )}
      <button
        type="button"
        class="tool"
        title={t('dismiss')}
        aria-label={t('dismiss')}
        onClick={props.onDismiss}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
