import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { useTranslation } from './translation.tsx';

/** Long enough to read one sentence and reach for a button. */
const STAY_MS = 10_000;

/** A short word on what was done, with a way to undo it. It stays while it is pointed at or focused. Whoever shows it says it too. */
export function Toast(props: {
  message: string;
  /** Null where there is nothing to undo. */
  onUndo: (() => void) | null;
  onDismiss: () => void;
}) {
  const { t } = useTranslation();
  const [held, setHeld] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const dismiss = useRef(props.onDismiss);
  dismiss.current = props.onDismiss;

  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dismiss.current(), STAY_MS);
    return () => clearTimeout(timer);
  }, [held, props.message]);

  useEffect(() => {
    // The button that was pressed is gone with what it belonged to: the keyboard goes on from here.
    if (document.activeElement === document.body) first.current?.focus();
  }, [props.message]);

  return (
    <fieldset
      class="toast"
      aria-label={props.message}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <span>{props.message}</span>
      {props.onUndo !== null && (
        <button ref={first} type="button" class="button" onClick={props.onUndo}>
          {t('undo')}
        </button>
      )}
      <button
        ref={props.onUndo === null ? first : null}
        type="button"
        class="button button-quiet button-icon"
        aria-label={t('dismiss')}
        onClick={props.onDismiss}
      >
        <Icon name="close" />
      </button>
    </fieldset>
  );
}
