import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useRovingFocus } from './hooks/use-roving-focus.ts';

/** One tab. */
export interface Tab<Id extends string> {
  id: Id;
  label: string;
  /** How many things are behind it; null shows no number. */
  count: number | null;
}

/**
 * Tabs with one panel; arrow keys move and choose at once.
 * https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function Tabs<Id extends string>(props: {
  label: string;
  tabs: readonly Tab<Id>[];
  value: Id;
  onChange: (id: Id) => void;
  /** What the chosen tab shows. */
  children: ComponentChildren;
}) {
  const id = useId();
  const chosen = props.tabs.findIndex((tab) => tab.id === props.value);
  const roving = useRovingFocus(props.tabs.length, 'horizontal', Math.max(0, chosen));
  return (
    <div class="tabs">
      <div class="tab-list" role="tablist" aria-label={props.label} {...roving.container}>
        {props.tabs.map((tab, index) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            class="tab"
            id={`${id}-${tab.id}`}
            aria-selected={tab.id === props.value}
            aria-controls={`${id}-panel`}
            data-kind={tab.id}
            onClick={() => props.onChange(tab.id)}
            {...roving.item(index)}
            tabIndex={index === chosen ? 0 : -1}
            onFocus={() => props.onChange(tab.id)}
          >
            {tab.label}
            {tab.count !== null && <span class="count">{tab.count}</span>}
          </button>
        ))}
      </div>
      <div
        class="tab-panel"
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${props.value}`}
      >
        {props.children}
      </div>
    </div>
  );
}
