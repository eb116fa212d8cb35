import { browser } from 'wxt/browser';
import { translate } from './translate.ts';

/** What the toolbar button says of a tab's page. */
export type BadgeState = 'none' | 'unsure' | 'release' | 'saved' | 'changed';

interface Badge {
  /** One sign: a badge has room for little more. */
  text: string;
  /** Dark enough for white text at 4.5:1. */
  color: string;
  /** Key of the button's tooltip, which says in words what sign and colour say. */
  title: string;
}

const BADGES: Readonly<Record<BadgeState, Badge>> = {
  none: { text: '', color: '#595959', title: 'extension_name' },
  unsure: { text: '?', color: '#595959', title: 'badge_unsure' },
  release: { text: '•', color: '#0b57a4', title: 'badge_release' },
  saved: { text: '✓', color: '#1a6e33', title: 'badge_saved' },
  changed: { text: '≠', color: '#9a4400', title: 'badge_changed' },
};

/** Sets sign, colour and tooltip of the toolbar button in one tab. A tab that was closed meanwhile is passed over. */
export async function setBadge(tabId: number, state: BadgeState): Promise<void> {
  const { text, color, title } = BADGES[state];
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title: translate(title) }),
  ]);
}
