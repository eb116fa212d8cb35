import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

/** Nothing here yet, and what to do. */
export function EmptyState(props: {
  icon: IconName;
  title: string;
  /** What to do next: a sentence, steps or a button. */
  children?: ComponentChildren;
}) {
  return (
    <div class="empty">
      <span class="empty-icon">
        <Icon name={props.icon} />
      </span>
      <h2 class="empty-title">{props.title}</h2>
      {props.children}
    </div>
  );
}

/** Something is on its way. Said politely, and shown only after a moment, so that quick answers do not flicker. */
export function Loading({ label }: { label: string }) {
  return (
    <div class="loading" role="status">
      <span class="loading-bar" aria-hidden="true" />
      {label}
    </div>
  );
}
