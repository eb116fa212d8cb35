import type { TargetedKeyboardEvent } from 'preact';
import { useId, useState } from 'preact/hooks';

/** One thing that may be taken over by choosing it. */
export interface Suggestion {
  value: string;
  /** What tells it from others; empty where there is nothing to add. */
  detail: string;
}

/**
 * A text field that offers completions: arrow keys walk through them, Enter takes one over, typing goes on anyway.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function SuggestInput(props: {
  label: string;
  value: string;
  /** Those that fit what is typed, the best first. */
  suggestions: readonly Suggestion[];
  onInput: (value: string) => void;
  onPick: (suggestion: Suggestion) => void;
  /** Keys that the list has no use for. */
  onKeyDown?: (event: TargetedKeyboardEvent<HTMLInputElement>) => void;
  focusFirst?: boolean;
}) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const shown = open ? props.suggestions : [];
  const chosen = shown[active];

  const pick = (suggestion: Suggestion) => {
    setOpen(false);
    setActive(-1);
    props.onPick(suggestion);
  };
  const move = (by: 1 | -1) => {
    const { length } = props.suggestions;
    setOpen(true);
    if (length > 0)
      setActive((at) => (at < 0 && by < 0 ? length - 1 : (at + by + length) % length));
  };

  return (
    <div class="suggest">
      <input
        type="text"
        class="input"
        role="combobox"
        aria-label={props.label}
        aria-autocomplete="list"
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={chosen === undefined ? undefined : `${id}-${active}`}
        autocomplete="off"
        dir="auto"
        data-first={props.focusFirst === true ? '' : undefined}
        value={props.value}
        onInput={(event) => {
          setOpen(true);
          setActive(-1);
          props.onInput(event.currentTarget.value);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            move(event.key === 'ArrowDown' ? 1 : -1);
          } else if (event.key === 'Enter' && chosen !== undefined) {
            event.preventDefault();
            pick(chosen);
          } else if (event.key === 'Escape' && shown.length > 0) {
            // The list closes first, and only then what it stands in.
            event.stopPropagation();
            setOpen(false);
          } else props.onKeyDown?.(event);
        }}
      />
      <div
        class="suggest-list"
        role="listbox"
        id={`${id}-list`}
        aria-label={props.label}
        hidden={shown.length === 0}
      >
        {shown.map((suggestion, index) => (
          <div
            key={`${suggestion.value}\n${suggestion.detail}`}
            id={`${id}-${index}`}
            class="suggest-item"
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            // The field keeps the focus: the list would close under the pointer otherwise.
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(suggestion)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') pick(suggestion);
            }}
          >
            <span dir="auto">{suggestion.value}</span>
            {suggestion.detail !== '' && (
              <span class="suggest-detail" dir="auto">
                {suggestion.detail}
              </span>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
