import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ExportFormat } from '../lib/export/export-file.ts';
import { useRovingFocus } from './hooks/use-roving-focus.ts';
import { Icon } from './Icon.tsx';
import { EXPORT_CHOICES } from './names.ts';
import { useTranslation } from './translation.tsx';

/**
 * A button that opens the list of export formats.
 * https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/
 */
export function ExportMenu(props: {
  onExport: (format: ExportFormat) => void;
  /** Where the menu opens: over the button in a bar at the bottom. */
  opens: 'up' | 'down';
}) {
  const { t } = useTranslation();
  const id = useId();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const roving = useRovingFocus(EXPORT_CHOICES.length, 'vertical');

  useEffect(() => {
    if (open) menu.current?.querySelector<HTMLElement>('[data-roving]')?.focus();
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  return (
    <div class="menu-anchor">
      <button
        ref={button}
        type="button"
        class="button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <Icon name="export" />
        {t('export')}
        <Icon name="down" />
      </button>
      {open && (
        <div
          ref={menu}
          id={id}
          class="menu"
          data-opens={props.opens}
          role="menu"
          aria-label={t('export')}
          tabIndex={-1}
          onKeyDown={(event) => {
            roving.container.onKeyDown(event);
            if (event.key !== 'Escape') return;
            // Only the menu closes, not the popup around it.
            event.preventDefault();
            event.stopPropagation();
            close();
          }}
          onFocusOut={({ relatedTarget }) => {
            const inside =
              relatedTarget instanceof Node &&
              (menu.current?.contains(relatedTarget) === true ||
                button.current?.contains(relatedTarget) === true);
            if (!inside) setOpen(false);
          }}
        >
          {EXPORT_CHOICES.map(([format, name], index) => (
            <button
              key={format}
              type="button"
              role="menuitem"
              class="menu-item"
              onClick={() => {
                close();
                props.onExport(format);
              }}
              {...roving.item(index)}
            >
              {t(name)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
