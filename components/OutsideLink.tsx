import type { ComponentChildren } from 'preact';
import { safeHref } from '../lib/dom/safe-href.ts';
import { Icon } from './Icon.tsx';
import { useTranslation } from './translation.tsx';

/** A link out of the extension: a new tab that learns nothing of us. Plain text where the address is not a web address. */
export function OutsideLink(props: { href: string; class?: string; children: ComponentChildren }) {
  const { t } = useTranslation();
  const href = safeHref(props.href, 'about:blank');
  if (href === null) return <>{props.children}</>;
  return (
    <a class={props.class} href={href} target="_blank" rel="noopener noreferrer">
      {props.children}
      <Icon name="external" />
      <span class="unseen"> ({t('new_tab')})</span>
    </a>
  );
}
